import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';
import { committee, groupMeeting, officeMeeting } from './meetingRows';
import { balances, paper, plansOf, report } from './paperRows';
import { branchDay, lesson, memberStudy, study } from './studyRows';
import { outing, talks } from './workRows';

/** No session on Monday the 11th (made up on the 20th); 资本市场科 handed in no plan of August in time. */
export const JULY: readonly LedgerRow[] = [
  paper('7-1', '月度集中学习计划', '印发7月集中学习计划'),
  paper('7-1', '月度党建执行计划', '印发7月党建执行计划', { organisers: '综合科' }),
  branchDay(FIRST_BRANCH, '7-1', '庆祝建党101周年', { participants: '第一党支部全体党员' }),
  branchDay(SECOND_BRANCH, '7-1', '庆祝建党101周年'),
  ledgerRow('7-1', '发展党员', '接收1名发展对象为预备党员', {
    topics: '接收预备党员',
    quantity: '1名',
    organisers: SECOND_BRANCH,
  }),
  // Slip: entered a second time (duplicate), as a bare number off by 10,000 (quantityUnusual).
  {
    date: '2022-7-1',
    activity: '发展党员',
    content: '接收1名发展对象为预备党员',
    topics: '接收预备党员',
    quantity: '10000',
    organisers: SECOND_BRANCH,
  },
  // Slip: 元 where the plan has 万元 (quantityConverted).
  { date: '2022-7-2', activity: '党费支出', content: '购买学习书籍', quantity: '1200元' },
  study('7-4', '学习七一重要讲话精神'),
  committee(FIRST_BRANCH, '7-5', '研究7月支部工作'),
  // Slip: 主持人 left blank (chairMissing).
  {
    date: '2022-7-6',
    activity: '支委会',
    content: '研究7月支部工作',
    participants: '第二党支部全体党支部委员',
    organisers: SECOND_BRANCH,
    firstTopic: '是',
  },
  ...balances('7-6', '6月末', ['3218.7', '2531.5', '5750.2']),
  officeMeeting('7-7', '调度半年金融工作'),
  lesson(FIRST_BRANCH, '7-8', '褚卫东', '党员要算好廉洁账'),
  outing('志愿服务', '7-9', '王磊、冯雪、陈思远', '与团结路社区开展爱国卫生', {
    topics: '团结路社区',
    targets: '13a',
  }),
  // Slip: activity type left blank (typeMissing).
  { date: '2022-7-11', content: '参加全市半年工作会议', participants: '赵建国、钱学文' },
  ...talks(FIRST_BRANCH, '7-12', '褚卫东', ['卫红', '王磊']),
  // Slip: 何刚 retired at the end of June (participantOffRoster); the row counts all the same.
  {
    date: '2022-7-13',
    activity: '谈心谈话',
    content: '与何刚谈心谈话',
    participants: '何刚',
    speaker: '尤建平',
    organisers: SECOND_BRANCH,
  },
  ledgerRow('7-14', '培训', '金融业务知识培训', {
    participants: '全体人员（除吕洋、蒋涛、孔德明）',
    hours: '半天',
  }),
  report('7-15', '上半年意识形态工作情况报告', { topics: '意识形态报告' }),
  // Not in her own field (6d), though 主题 is filled: a near miss, no slip.
  ledgerRow('7-15', '理论宣讲', '党史故事宣讲', {
    topics: '党史',
    participants: '全体党员（除吕洋、蒋涛、孔德明）',
    speaker: '孙丽华',
  }),
  study('7-18', '学习反洗钱知识'),
  outing('汇报对接', '7-19', '李敏、许静', '到省局汇报处置非法集资'),
  // Slip: made up on a Wednesday for Monday the 11th (notMonday): late.
  {
    date: '2022-7-20',
    activity: '集中学习',
    content: '学习半年经济形势',
    participants: '全体人员（除吕洋、蒋涛、孔德明）',
    hours: '1',
    note: '补7月11日集中学习',
    attribution: '2022-W28',
  },
  outing('督促检查', '7-21', '孙丽华、褚卫东', '检查巡察整改落实', { topics: '巡察整改' }),
  // Slip: two days in one cell (dateUnreadable).
  {
    date: '7月21日/22日',
    activity: '调研',
    content: '到保险公司调研防贫保',
    topics: '防贫保',
    participants: '钱学文、卫红',
  },
  lesson(SECOND_BRANCH, '7-22', '施雨', '一张存折的故事', { topics: '故事党课' }),
  // Slip: 50 学时 in one row (hoursUnusual); they count all the same.
  {
    date: '2022-7-25',
    activity: '培训',
    content: '市委党校主体班',
    participants: '褚卫东',
    hours: '50',
    level: '市级',
  },
  study('7-25', '学习地方金融监督管理条例', {
    participants: '全体人员（除吕洋、蒋涛、孔德明）、张三（请假）',
  }),
  outing('券商走访', '7-26', '孙丽华、周文博、朱明', '券商走访专精特新企业'),
  memberStudy('廉政教育', '7-27', '家风教育', '家风家教专题学习'),
  // Slip: 第一议题 left blank (firstTopicBlank): one meeting short of 100 % for 5a.
  {
    date: '2022-7-27',
    activity: '党组会议',
    content: '专题研究党风廉政建设',
    topics: '党风廉政',
    participants: '党组成员',
    chair: '赵建国',
  },
  groupMeeting(FIRST_BRANCH, '7-28', '讨论半年工作'),
  ...plansOf('7-28', '8月', ['综合科', '银行保险科']),
  groupMeeting(SECOND_BRANCH, '7-29', '讨论半年工作'),
  ...plansOf('7-29', '8月', ['金融稳定科', '普惠金融科']),
];
