import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';
import { committee, groupMeeting } from './meetingRows';
import { balances, paper, plansOf, report } from './paperRows';
import { branchDay, memberStudy, study, theory } from './studyRows';
import { integrityTalk, outing } from './workRows';

/** Everybody helped in the communities from the 22nd on, so there was no session and no trip to the province. */
export const AUGUST: readonly LedgerRow[] = [
  // Slip: the plan of August on the first workday of August (maybeLate): July stays short, August has two.
  {
    date: '2022-8-1',
    activity: '报送计划',
    content: '报送8月工作计划',
    organisers: '资本市场科',
  },
  paper('8-1', '月度集中学习计划', '印发8月集中学习计划'),
  paper('8-1', '月度党建执行计划', '印发8月党建执行计划', { organisers: '综合科' }),
  study('8-1', '学习军民融合重要论述'),
  committee(SECOND_BRANCH, '8-2', '研究8月支部工作'),
  committee(FIRST_BRANCH, '8-3', '研究8月支部工作'),
  // Slip: 主讲人 left blank (speakerMissing): 尤建平's lesson counts for nobody.
  {
    date: '2022-8-5',
    activity: '党课',
    content: '坚守金融安全底线',
    participants: '第二党支部全体党员（除吕洋）',
    hours: '1',
    organisers: SECOND_BRANCH,
  },
  ...balances('8-5', '7月末', ['3227.9', '2540.6', '5768.5']),
  // Slip: 2次 where hours belong (hoursUnreadable), and so no session in that week.
  {
    date: '2022-8-8',
    activity: '集中学习',
    content: '学习平安建设要求',
    participants: '全体人员（除吕洋、蒋涛）',
    hours: '2次',
  },
  report('8-9', '报送防范金融风险工作情况'),
  // Slip: a sum that is not a number (quantityUnreadable).
  { date: '2022-8-10', activity: '党费支出', content: '主题党日租车', quantity: '约0.3万元' },
  outing('调研', '8-11', '赵建国、郑晓燕', '到县区调研金融服务'),
  // Slip: a type that is not listed (typeUnknown).
  { date: '2022-8-11', activity: '新闻宣传', content: '在市级媒体刊发金融工作报道' },
  branchDay(FIRST_BRANCH, '8-12', '学习习近平谈治国理政第四卷'),
  study('8-15', '学习习近平谈治国理政第四卷', { absentees: '尤建平' }),
  outing('督促检查', '8-16', '赵建国、韩志勇', '督查党支部党建工作', { topics: '党支部党建督查' }),
  integrityTalk('8-17', '李敏', '施雨'),
  theory('8-18', '', '中心组学习习近平谈治国理政第四卷'),
  branchDay(SECOND_BRANCH, '8-19', '学习习近平谈治国理政第四卷', { absentees: '尤建平' }),
  // Slip: there is no target 13A (targetUnknown); 13a is meant.
  {
    date: '2022-8-20',
    activity: '志愿服务',
    content: '到社区开展防疫志愿服务',
    participants: '吴国强、韩志勇、许静',
    targets: '13A',
  },
  // Slip: the chair misspelt (participantUnknown), so the meeting counts for 17g but not for 18a.
  {
    date: '2022-8-23',
    activity: '党组会议',
    content: '研究下半年党建工作',
    topics: '党建工作',
    participants: '党组成员',
    chair: '赵健国',
    firstTopic: '是',
  },
  ledgerRow('8-24', '理论宣讲', '金融稳定形势报告', {
    topics: '金融稳定',
    participants: '全体党员（除吕洋、蒋涛）',
    speaker: '李敏',
  }),
  // Slip: 同上 instead of the names (participantUnknown).
  {
    date: '2022-8-25',
    activity: '党风廉政谈话',
    content: '与普惠金融科干部廉政谈话',
    participants: '同上',
    speaker: '周文博',
  },
  memberStudy('专题讨论', '8-26', '作风建设', '能力作风建设专题讨论'),
  study('8-29', '学习反有组织犯罪法', { topics: '纪律教育', absentees: '尤建平' }),
  groupMeeting(FIRST_BRANCH, '8-30', '交流下沉社区体会'),
  // Slip: 9月份 is no period (attributionUnreadable), so September has no plan.
  {
    date: '2022-8-30',
    activity: '文件印发',
    content: '印发9月集中学习计划',
    topics: '月度集中学习计划',
    attribution: '9月份',
  },
  ...plansOf('8-30', '9月', ['综合科', '普惠金融科']),
  groupMeeting(SECOND_BRANCH, '8-31', '交流下沉社区体会'),
  ...plansOf('8-31', '9月', ['银行保险科', '资本市场科', '金融稳定科']),
];
