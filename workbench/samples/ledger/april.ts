import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';
import { committee, groupMeeting, officeMeeting, partyGroup } from './meetingRows';
import { balances, paper, plansOf, report } from './paperRows';
import { branchDay, lesson, study, theory } from './studyRows';
import { integrityTalk, outing } from './workRows';

/** No session in the week of 18 April; nobody went to the province. */
export const APRIL: readonly LedgerRow[] = [
  paper('4-1', '月度集中学习计划', '印发4月集中学习计划'),
  ...balances('4-6', '3月末', ['3170.8', '2478.9', '5649.7']),
  committee(FIRST_BRANCH, '4-6', '研究4月支部工作'),
  officeMeeting('4-7', '研究融资担保风险处置', { topics: '重点工作' }),
  committee(SECOND_BRANCH, '4-8', '研究4月支部工作'),
  outing('志愿服务', '4-9', '韩志勇、秦岚、许静', '清明文明祭扫志愿服务'),
  study('4-11', '学习总体国家安全观'),
  paper('4-12', '履职培训制度', '印发支部委员履职培训制度'),
  integrityTalk('4-13', '钱学文', '褚卫东'),
  theory('4-14', '', '中心组学习金融工作重要论述', { participants: '党组成员、孙丽华(请假)' }),
  branchDay(FIRST_BRANCH, '4-15', '学习先进典型事迹', { topics: '先进典型' }),
  branchDay(SECOND_BRANCH, '4-15', '国家安全教育日学习'),
  ledgerRow('4-15', '理论宣讲', '金融改革形势报告', {
    topics: '金融改革',
    participants: '全体党员（除吕洋、蒋涛、孔德明、杨帆）',
    speaker: '赵建国',
  }),
  // Slip: a day still to be settled (dateUnreadable).
  {
    date: '待定',
    activity: '联建活动',
    content: '与龙山寨社区共建',
    topics: '龙山寨社区',
    participants: '吴国强、郑晓燕',
  },
  partyGroup('4-19', '意识形态研究', '专题研究意识形态工作'),
  outing('调研', '4-20', '周文博、施雨', '到农商行调研普惠金融'),
  report('4-20', '报送一季度目标完成情况报告'),
  lesson(FIRST_BRANCH, '4-22', '吴国强', '怎样当好一名党员'),
  ledgerRow('4-23', '读书活动', '世界读书日读书分享会', {
    participants: '全体人员（除吕洋、蒋涛、孔德明、杨帆）',
    hours: '1',
  }),
  study('4-25', '学习信访工作条例'),
  outing('督促检查', '4-26', '赵建国、吴国强', '督查党支部一季度党建工作', { topics: '党支部党建督查' }),
  // Slip: no date (dateMissing), so that its 8 学时 are lost to 蒋涛.
  {
    activity: '培训',
    content: '驻村干部培训班',
    participants: '蒋涛',
    hours: '1天',
  },
  groupMeeting(FIRST_BRANCH, '4-27', '讨论窗口作风'),
  groupMeeting(SECOND_BRANCH, '4-28', '讨论企业服务'),
  ledgerRow('4-28', '领导干部上讲堂', '资本市场与企业上市', {
    participants: '全体人员（除吕洋、蒋涛、孔德明、杨帆）',
    speaker: '孙丽华',
    hours: '2',
  }),
  ...plansOf('4-28', '5月', ['综合科', '资本市场科']),
  ...plansOf('4-29', '5月', ['金融稳定科', '普惠金融科']),
  // Slip: the month's last workday was the 29th (maybeLate); the row is late for April.
  {
    date: '2022-4-30',
    activity: '报送计划',
    content: '报送5月工作计划',
    organisers: '银行保险科',
  },
];
