import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';
import { assembly, committee, groupMeeting, officeMeeting, partyGroup } from './meetingRows';
import { balances, paper, plansOf, report } from './paperRows';
import { branchDay, lesson, memberStudy, study, theory } from './studyRows';
import { integrityTalk, outing, talks } from './workRows';

export const MARCH: readonly LedgerRow[] = [
  paper('3-1', '党建工作领导小组', '成立党建工作领导小组'),
  committee(FIRST_BRANCH, '3-2', '研究3月支部工作'),
  committee(SECOND_BRANCH, '3-3', '研究3月支部工作'),
  paper('3-3', '党支部工作联系点', '印发党组成员党支部工作联系点名单', {
    participants: '赵建国、钱学文、孙丽华、李敏',
  }),
  lesson(FIRST_BRANCH, '3-4', '赵建国', '学习贯彻十九届六中全会精神', { hours: '1.5' }),
  // Slip: a date as one number; it can be read.
  {
    date: '20220305',
    activity: '志愿服务',
    content: '学雷锋志愿服务',
    participants: '吴国强、王磊、冯雪',
    organisers: FIRST_BRANCH,
  },
  // Slip: 3.5 is a decimal, not a day (dateUnreadable).
  {
    date: '3.5',
    activity: '志愿服务',
    content: '学雷锋志愿服务',
    participants: '朱明、秦岚、张三',
    organisers: SECOND_BRANCH,
  },
  study('3-7', '学习政府工作报告'),
  ...balances('3-7', '2月末', ['3152.1', '2455.3', '5607.4']),
  partyGroup('3-8', '党支部工作', '研究党支部规范化建设'),
  integrityTalk('3-9', '李敏', '尤建平'),
  officeMeeting('3-10', '研究普惠金融产品推广'),
  branchDay(FIRST_BRANCH, '3-11', '义务植树', { hours: '0' }),
  outing('联建活动', '3-12', '褚卫东、卫红、王磊', '与银厂村党总支共建，宣讲金融知识', {
    topics: '银厂村党总支',
  }),
  // Slip: a date as text with dots; it can be read.
  {
    date: '2022.3.14',
    activity: '集中学习',
    content: '学习全国两会精神',
    participants: '全体人员（除吕洋、蒋涛、孔德明、杨帆）',
    hours: '1',
  },
  paper('3-15', '主体责任清单', '印发党组党风廉政建设主体责任清单'),
  // Slip: a space in 张 三, the other name padded as on the roster; both can be read.
  {
    date: '2022-3-16',
    activity: '调研',
    content: '到乡镇调研脱贫人口小额信贷',
    participants: '李　敏、施雨、张 三',
  },
  theory('3-17', '', '学习全国两会精神（扩大学习）', { activity: '理论学习中心组学习', hours: '半天' }),
  ledgerRow('3-18', '党费安排', '下达党费使用额度', { quantity: '2万元' }),
  branchDay(SECOND_BRANCH, '3-18', '走进红色金融教育基地', { topics: '优良传统' }),
  // Slip: a date with a weekday and a space; it can be read.
  {
    date: '3 月21日（周一）',
    activity: '集中学习',
    content: '学习优良传统作风',
    topics: '优良传统',
    participants: '全体人员（除吕洋、蒋涛、孔德明、杨帆）',
    hours: '1',
  },
  assembly(FIRST_BRANCH, '3-22', '一季度党员大会'),
  assembly(SECOND_BRANCH, '3-23', '一季度党员大会'),
  // Slip: 张三 misspelt (participantUnknown, suggestion 张三); the row counts all the same.
  {
    date: '2022-3-23',
    activity: '汇报对接',
    content: '到省农信联社对接支农再贷款',
    participants: '钱学文、张山',
  },
  // Slip: a visitor who is not on the roster (participantUnknown).
  {
    date: '2022-3-24',
    activity: '券商走访',
    content: '券商走访上市后备企业',
    participants: '孙丽华、韩志勇、罗经理',
  },
  lesson(SECOND_BRANCH, '3-25', '钱学文', '新时代党员的初心使命'),
  partyGroup('3-28', '重点工作', '研究一季度金融运行'),
  study('3-28', '学习党的光辉历程'),
  report('3-29', '关于设立金融服务中心的请示'),
  ...talks(FIRST_BRANCH, '3-29', '吴国强', ['王磊', '冯雪', '卫红']),
  ...talks(SECOND_BRANCH, '3-30', '韩志勇', ['朱明', '秦岚']),
  memberStudy('廉政教育', '3-30', '警示教育', '观看警示教育片'),
  groupMeeting(SECOND_BRANCH, '3-30', '交流学习体会'),
  ...plansOf('3-30', '4月', ['综合科', '银行保险科']),
  groupMeeting(FIRST_BRANCH, '3-31', '交流学习体会'),
  paper('3-31', '读书活动方案', '印发书香机关读书活动方案'),
  paper('3-31', '月度党建执行计划', '印发4月党建执行计划', { organisers: '综合科', attribution: '2022-04' }),
  ...plansOf('3-31', '4月', ['资本市场科', '金融稳定科', '普惠金融科']),
];
