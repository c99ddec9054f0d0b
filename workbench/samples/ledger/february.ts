import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { committee, groupMeeting, officeMeeting, partyGroup } from './meetingRows';
import { balances, paper, plansOf, report } from './paperRows';
import { branchDay, study, theory } from './studyRows';
import { outing } from './workRows';

/** There was no session in the week of 21 February. */
export const FEBRUARY: readonly LedgerRow[] = [
  study('2-7', '学习市委经济工作会议精神'),
  ...balances('2-8', '1月末', ['3138.4', '2437.6', '5576.0']),
  committee(FIRST_BRANCH, '2-8', '研究2月支部工作'),
  committee(SECOND_BRANCH, '2-9', '研究2月支部工作'),
  officeMeeting('2-10', '调度节后金融服务，同意2月暂停到省对接'),
  study('2-14', '学习改革开放史', { topics: '改革开放史', absentees: '孔德明' }),
  paper('2-15', '党费使用计划', '印发2022年党费使用计划'),
  report('2-16', '报送一季度金融运行情况报告'),
  paper('2-18', '调研计划', '印发2022年调研计划'),
  branchDay(FIRST_BRANCH, '2-18', '学习党员教育管理工作条例'),
  // Slip: two activities in one row (typeUnknown).
  {
    date: '2022-2-18',
    activity: '组织生活会暨主题党日',
    content: '学习党员教育管理工作条例并开展批评和自我批评',
    participants: '第二党支部全体党员（除吕洋）',
    chair: '韩志勇',
    hours: '2',
    organisers: SECOND_BRANCH,
  },
  outing('志愿服务', '2-19', '冯雪、陈思远、曹颖', '到社区宣传防范非法集资'),
  partyGroup('2-22', '党建工作、党风廉政', '研究部署全年党建和党风廉政建设工作'),
  theory('2-23', '党规党纪', '中心组专题学习党规党纪'),
  // Slip: 周文博 is in office from April only (participantOffRoster); the row counts all the same.
  {
    date: '2022-2-24',
    activity: '调研',
    content: '到经开区调研上市后备企业',
    participants: '孙丽华、周文博、韩志勇',
  },
  groupMeeting(FIRST_BRANCH, '2-24', '学习全国两会议程'),
  paper('2-25', '中心组学习计划', '印发党组理论学习中心组2022年学习计划'),
  groupMeeting(SECOND_BRANCH, '2-25', '学习全国两会议程'),
  ...plansOf('2-25', '3月', ['综合科', '资本市场科', '普惠金融科']),
  ...plansOf('2-28', '3月', ['银行保险科', '金融稳定科']),
  study('2-28', '学习新中国史', { topics: '新中国史' }),
  // Typed 2022-03, which Excel turns into a date where the column is not text: its month is meant, no slip.
  paper('2-28', '月度集中学习计划', '印发3月集中学习计划', { attribution: '2022-03' }),
  paper('2-28', '月度党建执行计划', '印发3月党建执行计划', { organisers: '综合科', attribution: '2022-03' }),
];
