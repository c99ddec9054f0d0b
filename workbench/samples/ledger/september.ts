import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';
import { assembly, committee, groupMeeting, officeMeeting, partyGroup } from './meetingRows';
import { balances, paper, plansOf, report } from './paperRows';
import { branchDay, lesson, study } from './studyRows';
import { outing } from './workRows';

/** The session of the 26th is still to be entered, and so are the plans of two departments. */
export const SEPTEMBER: readonly LedgerRow[] = [
  paper('9-1', '月度党建执行计划', '印发9月党建执行计划', { organisers: '综合科' }),
  outing('联建活动', '9-3', '施雨、孔德明', '与银厂村党总支共建，调解金融纠纷', { topics: '银厂村党总支' }),
  study('9-5', '学习扎实推进共同富裕'),
  // Made up late: August had no trip to the province, no slip.
  outing('汇报对接', '9-6', '赵建国、尤建平', '补8月到省局汇报对接', { attribution: '2022-08' }),
  ...balances('9-6', '8月末', ['3241.3', '2556.8', '5798.1']),
  committee(SECOND_BRANCH, '9-6', '研究9月支部工作'),
  committee(FIRST_BRANCH, '9-7', '研究9月支部工作'),
  officeMeeting('9-8', '调度四季度重点任务'),
  ledgerRow('9-8', '关怀帮扶', '中秋慰问驻村队员'),
  // Slip: no sum (quantityMissing).
  { date: '2022-9-8', activity: '党费支出', content: '中秋慰问支出' },
  lesson(FIRST_BRANCH, '9-9', '周文博', '普惠金融为民情怀', { participants: '第一党支部全体党员' }),
  partyGroup('9-13', '重点工作', '研究四季度金融重点工作', { activity: '党组（扩大）会议' }),
  paper('9-14', '调研报告', '印发惠农e贷推广情况调研报告'),
  paper('9-15', '党务履历登记', '登记党务工作经历', { participants: '吴国强、郑晓燕、褚卫东' }),
  branchDay(FIRST_BRANCH, '9-16', '学习纪念抗战胜利讲话', { participants: '第一党支部全体党员' }),
  branchDay(SECOND_BRANCH, '9-16', '学习纪念抗战胜利讲话'),
  outing('志愿服务', '9-17', '秦岚、张三、曹颖', '金融知识普及月志愿服务'),
  study('9-19', '学习国家安全知识'),
  assembly(FIRST_BRANCH, '9-20', '三季度党员大会'),
  report('9-20', '报送三季度金融运行情况报告'),
  // Slip: counted in 人, where the plan counts in 名 (quantityUnit): not added up.
  {
    date: '2022-9-21',
    activity: '发展党员',
    content: '接收1名发展对象为预备党员',
    topics: '接收预备党员',
    quantity: '1人',
    organisers: FIRST_BRANCH,
  },
  assembly(SECOND_BRANCH, '9-21', '三季度党员大会'),
  ledgerRow('9-22', '读书活动', '读书分享会', { participants: '综合科全体、银行保险科全体', hours: '1' }),
  partyGroup('9-27', '巡察整改', '研究巡察整改落实情况'),
  groupMeeting(SECOND_BRANCH, '9-28', '学习三季度文件'),
  ...plansOf('9-28', '10月', ['综合科']),
  groupMeeting(FIRST_BRANCH, '9-29', '学习三季度文件'),
  ...plansOf('9-29', '10月', ['银行保险科']),
  ...plansOf('9-30', '10月', ['资本市场科']),
];
