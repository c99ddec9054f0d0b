import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';
import { committee, groupMeeting, partyGroup } from './meetingRows';
import { balance, paper, plansOf, report } from './paperRows';
import { branchDay, lesson, study, theory } from './studyRows';
import { integrityTalk, outing } from './workRows';

/** No 月度集中学习计划 of June; the only 券商走访 of the quarter has no readable date. */
export const JUNE: readonly LedgerRow[] = [
  committee(SECOND_BRANCH, '6-1', '研究6月支部工作'),
  paper('6-1', '月度党建执行计划', '印发6月党建执行计划', { organisers: '综合科' }),
  committee(FIRST_BRANCH, '6-2', '研究6月支部工作'),
  study('6-6', '学习安全生产重要论述'),
  balance('6-6', '5月末', '存款余额', '3196.2亿元'),
  // Slip: 万元 where the plan has 亿元 (quantityConverted).
  {
    date: '2022-6-6',
    activity: '数据填报',
    content: '5月末人民币贷款余额',
    topics: '贷款余额',
    quantity: '25088000万元',
  },
  balance('6-6', '5月末', '存贷款余额', '5705.0亿元'),
  integrityTalk('6-8', '赵建国', '韩志勇'),
  // Slip: a range of days (dateUnreadable), and so no 券商走访 in the quarter.
  {
    date: '6月9日-10日',
    activity: '券商走访',
    content: '券商走访上市后备企业',
    participants: '孙丽华、韩志勇、朱明',
  },
  // Made up late: 归属周期 says for which month, no slip.
  paper('6-10', '月度党建执行计划', '补印发5月党建执行计划', {
    organisers: '综合科',
    attribution: '2022-05',
    note: '5月漏报，补做',
  }),
  // Slip: 主题 left blank (organiserBlank for 6d), though the talk was in his field.
  {
    date: '2022-6-10',
    activity: '理论宣讲',
    content: '银行保险形势报告',
    participants: '全体党员（除吕洋、蒋涛、孔德明、杨帆）',
    speaker: '钱学文',
  },
  // Slip: Tuesday, and 备注 does not say why: not a session of 每周一, without any notice; the hours count.
  {
    date: '2022-6-14',
    activity: '集中学习',
    content: '学习信贷领域典型案例',
    participants: '全体人员（除吕洋、蒋涛、孔德明、杨帆）',
    hours: '1',
  },
  ledgerRow('6-15', '集中轮训', '全市党支部书记集中轮训班', {
    participants: '吴国强',
    hours: '3天',
    level: '市级',
    organisers: FIRST_BRANCH,
  }),
  // Slip: a level that there is not (levelUnknown): not county or above, so not counted for 9d; the hours count.
  {
    date: '2022-6-15',
    activity: '集中轮训',
    content: '全市党支部书记集中轮训班',
    participants: '韩志勇',
    hours: '3天',
    level: '市直机关',
    organisers: SECOND_BRANCH,
  },
  outing('调研', '6-16', '李敏、尤建平、何刚', '到小额贷款公司调研风险防控'),
  // Slip: 参加人员 left blank (participantsMissing): 2 学时 are lost to the whole branch.
  {
    date: '2022-6-17',
    activity: '主题党日',
    content: '重温入党誓词',
    hours: '2',
    organisers: FIRST_BRANCH,
  },
  branchDay(SECOND_BRANCH, '6-17', '重温入党誓词'),
  outing('志愿服务', '6-18', '朱明、秦岚、曹颖', '到企业宣传上市政策'),
  study('6-20', '学习信用体系建设意见'),
  report('6-21', '报送上半年意识形态风险排查情况'),
  theory('6-22', '', '中心组学习绿色金融'),
  outing('汇报对接', '6-23', '钱学文、褚卫东', '到省银保监局对接工作'),
  lesson(SECOND_BRANCH, '6-24', '李敏', '守住不发生系统性风险的底线'),
  outing('联建活动', '6-25', '郑晓燕、许静、张三', '与团结路社区共建，慰问老党员', { topics: '团结路社区' }),
  // Slip: 学时 left blank (hoursMissing): a session without hours.
  {
    date: '2022-6-27',
    activity: '集中学习',
    content: '学习省党代会精神',
    participants: '全体人员（除吕洋、蒋涛、孔德明、杨帆）',
  },
  partyGroup('6-28', '听取党建汇报、党支部工作', '听取半年党建工作汇报', { speaker: '钱学文、李　敏' }),
  groupMeeting(FIRST_BRANCH, '6-29', '七一前党员座谈'),
  ledgerRow('6-29', '党务知识竞赛', '迎七一党务知识竞赛', {
    participants: '全体党员（除吕洋、蒋涛、孔德明、杨帆）',
  }),
  ...plansOf('6-29', '7月', ['综合科', '金融稳定科']),
  lesson(FIRST_BRANCH, '6-30', '赵建国', '七一专题党课', {
    participants: '全体党员（除吕洋、蒋涛、孔德明、杨帆）',
    hours: '2',
    organisers: '第一党支部、第二党支部',
    targets: '5h',
  }),
  groupMeeting(SECOND_BRANCH, '6-30', '七一前党员座谈'),
  ledgerRow('6-30', '关怀帮扶', '七一慰问困难党员'),
  ledgerRow('6-30', '党费支出', '七一慰问支出', { quantity: '0.36万元' }),
  ...plansOf('6-30', '7月', ['银行保险科', '资本市场科', '普惠金融科']),
];
