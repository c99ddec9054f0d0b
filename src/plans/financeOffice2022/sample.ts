import type { PlanSample, SampleRow } from '../PlanTemplate';
import { SAMPLE_LEDGER } from './sampleLedger';

const FIRST = '第一党支部';
const SECOND = '第二党支部';

/** Ten people who do not exist, of three departments and two branches. */
const SAMPLE_ROSTER: readonly SampleRow[] = [
  {
    name: '赵建国',
    branch: FIRST,
    roles: '党组书记、分管领导',
    portfolio: '金融改革、企业上市',
    linkedBranches: FIRST,
    note: '示例',
  },
  {
    name: '钱学文',
    branch: SECOND,
    roles: '党组成员、分管领导',
    portfolio: '银行保险、普惠金融',
    linkedBranches: SECOND,
    note: '示例',
  },
  { name: '吴国强', department: '综合科', branch: FIRST, roles: '党支部书记、党员干部', note: '示例' },
  { name: '郑晓燕', department: '综合科', branch: FIRST, roles: '党支部委员', note: '示例' },
  { name: '王磊', department: '综合科', branch: FIRST, roles: '党员', note: '示例' },
  { name: '褚卫东', department: '银行保险科', branch: FIRST, roles: '党支部委员、党员干部', note: '示例' },
  { name: '卫红', department: '银行保险科', branch: FIRST, roles: '党员', note: '示例' },
  { name: '韩志勇', department: '资本市场科', branch: SECOND, roles: '党支部书记、党员干部', note: '示例' },
  { name: '秦岚', department: '资本市场科', branch: SECOND, roles: '党支部委员', note: '示例' },
  { name: '张三', department: '资本市场科', branch: SECOND, roles: '党员', note: '示例' },
];

/** A made-up office from January to September 2022, as of 30 September: every colour and the slips clerks make most. */
export const SAMPLE: PlanSample = { asOf: '2022-09-30', roster: SAMPLE_ROSTER, ledger: SAMPLE_LEDGER };
