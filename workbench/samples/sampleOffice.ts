import type { RosterField } from '../../src/sheets/decode/fields';

/** A row of 人员名册 as typed. */
export type MemberRow = Partial<Record<RosterField, string>>;

export const OFFICE_NAME = '市金融办';

export const FIRST_BRANCH = '第一党支部';
export const SECOND_BRANCH = '第二党支部';

const GENERAL = '综合科';
const BANKING = '银行保险科';
const CAPITAL = '资本市场科';
const STABILITY = '金融稳定科';
const INCLUSIVE = '普惠金融科';

const LEADERS: readonly MemberRow[] = [
  {
    name: '赵建国',
    branch: FIRST_BRANCH,
    roles: '党组书记、分管领导',
    portfolio: '全面工作、金融改革',
    linkedBranches: FIRST_BRANCH,
  },
  {
    name: '钱学文',
    branch: SECOND_BRANCH,
    roles: '党组副书记、分管领导',
    portfolio: '银行保险、金融招商',
    linkedBranches: SECOND_BRANCH,
  },
  {
    name: '孙丽华',
    branch: FIRST_BRANCH,
    roles: '党组成员、分管领导',
    portfolio: '资本市场、企业上市',
    linkedBranches: FIRST_BRANCH,
  },
  // Padded with a full-width space, as names of two characters are in printed lists.
  {
    name: '李　敏',
    branch: SECOND_BRANCH,
    roles: '党组成员、分管领导',
    portfolio: '金融稳定、地方金融监管',
    linkedBranches: SECOND_BRANCH,
  },
  // In office from April: not owed what the whole year is owed for.
  {
    name: '周文博',
    branch: FIRST_BRANCH,
    roles: '党组成员、分管领导',
    portfolio: '普惠金融',
    linkedBranches: SECOND_BRANCH,
    from: '2022-4-1',
    note: '2022年4月任职',
  },
];

const STAFF: readonly MemberRow[] = [
  { name: '吴国强', department: GENERAL, branch: FIRST_BRANCH, roles: '党支部书记、党员干部', note: '科长' },
  {
    name: '郑晓燕',
    department: GENERAL,
    branch: FIRST_BRANCH,
    roles: '党支部委员、党员干部',
    note: '组织委员',
  },
  { name: '王磊', department: GENERAL, branch: FIRST_BRANCH, roles: '党员' },
  { name: '冯雪', department: GENERAL, branch: FIRST_BRANCH, roles: '党员' },
  { name: '陈思远', department: GENERAL, roles: '积极分子' },
  {
    name: '褚卫东',
    department: BANKING,
    branch: FIRST_BRANCH,
    roles: '党支部副书记、党员干部',
    note: '科长',
  },
  { name: '卫红', department: BANKING, branch: FIRST_BRANCH, roles: '党员' },
  { name: '蒋涛', department: BANKING, branch: FIRST_BRANCH, roles: '党员', note: '驻村工作队' },
  { name: '沈佳', department: BANKING, roles: '群众' },
  { name: '韩志勇', department: CAPITAL, branch: SECOND_BRANCH, roles: '党支部书记、党员干部', note: '科长' },
  { name: '杨帆', department: CAPITAL, branch: SECOND_BRANCH, roles: '党支部委员', note: '3—6月产假' },
  { name: '朱明', department: CAPITAL, branch: SECOND_BRANCH, roles: '党员' },
  { name: '秦岚', department: CAPITAL, branch: SECOND_BRANCH, roles: '党员' },
  {
    name: '尤建平',
    department: STABILITY,
    branch: SECOND_BRANCH,
    roles: '党支部副书记、党员干部',
    note: '科长',
  },
  { name: '许静', department: STABILITY, branch: SECOND_BRANCH, roles: '党员' },
  // Retired at mid-year: group words stop naming him from July on.
  {
    name: '何刚',
    department: STABILITY,
    branch: SECOND_BRANCH,
    roles: '党员',
    to: '2022-6-30',
    note: '2022年6月退休',
  },
  // On long sick leave: waived in sampleWaivers.ts.
  { name: '吕洋', department: STABILITY, branch: SECOND_BRANCH, roles: '党员', note: '长期病休' },
  { name: '施雨', department: INCLUSIVE, branch: SECOND_BRANCH, roles: '党员干部', note: '科长' },
  { name: '张三', department: INCLUSIVE, branch: SECOND_BRANCH, roles: '党员' },
  { name: '孔德明', department: INCLUSIVE, branch: SECOND_BRANCH, roles: '党员', note: '3—7月借调' },
  { name: '曹颖', department: INCLUSIVE, roles: '积极分子' },
];

/** The roster: five leaders, then the people of the five departments. Blank tenure is the whole year. */
export const SAMPLE_ROSTER: readonly MemberRow[] = [...LEADERS, ...STAFF];

/** The departments in the order of 设置. */
export const DEPARTMENTS = [GENERAL, BANKING, CAPITAL, STABILITY, INCLUSIVE] as const;
export const BRANCHES = [FIRST_BRANCH, SECOND_BRANCH] as const;

export type Department = (typeof DEPARTMENTS)[number];
export type Branch = (typeof BRANCHES)[number];
