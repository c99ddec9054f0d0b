import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';
import { committee, groupMeeting, officeMeeting, partyGroup } from './meetingRows';
import { balance, paper, plansOf, report } from './paperRows';
import { branchDay, lesson, study, theory } from './studyRows';
import { outing } from './workRows';

/** 金融稳定科 handed in no plan of June. */
export const MAY: readonly LedgerRow[] = [
  paper('5-5', '月度集中学习计划', '印发5月集中学习计划'),
  committee(FIRST_BRANCH, '5-6', '研究5月支部工作'),
  officeMeeting('5-6', '调度助企纾困政策落实'),
  committee(SECOND_BRANCH, '5-7', '研究5月支部工作'),
  // Slip: a bare number in 万元 where 亿元 is meant; nothing can be said of it until 2e has a quota.
  {
    date: '2022-5-9',
    activity: '数据填报',
    content: '4月末人民币存款余额',
    topics: '存款余额',
    quantity: '31805000',
  },
  balance('5-9', '4月末', '贷款余额', '2490.4亿元'),
  balance('5-9', '4月末', '存贷款余额', '5670.9亿元'),
  // Slip, explained in 备注: the session of Monday the 9th on Tuesday (notMonday); it counts.
  {
    date: '2022-5-10',
    activity: '集中学习',
    content: '学习习近平总书记在共青团成立100周年大会上的讲话',
    participants: '全体人员（除吕洋、蒋涛、孔德明、杨帆）',
    hours: '1',
    note: '周一全员核酸检测，改到周二',
  },
  ledgerRow('5-11', '培训', '市直机关党务干部培训班', {
    topics: '党务培训',
    participants: '吴国强、郑晓燕、韩志勇',
    hours: '2天',
    level: '市级',
  }),
  outing('汇报对接', '5-12', '赵建国、施雨', '到省局汇报地方金融组织监管'),
  branchDay(FIRST_BRANCH, '5-13', '防范非法集资宣传月学习'),
  outing('志愿服务', '5-14', '王磊、冯雪、卫红', '防范非法集资宣传志愿服务'),
  study('5-16', '学习党规党纪', { topics: '党规党纪', absentees: '尤建平' }),
  outing('调研', '5-18', '钱学文、褚卫东', '到农行调研惠农e贷', { topics: '惠农e贷' }),
  // Slip: the same trip a second time (duplicate), not counted.
  {
    date: '2022-5-18',
    activity: '调研',
    content: '到农行调研惠农e贷',
    topics: '惠农e贷',
    participants: '钱学文、褚卫东、蒋涛',
  },
  theory('5-19', '', '中心组学习防范化解金融风险'),
  // Slip: 组织单位 left blank (organiserBlank for 3b); the hours count all the same.
  {
    date: '2022-5-20',
    activity: '主题党日',
    content: '学习党章',
    participants: '第二党支部全体党员（除吕洋、孔德明、杨帆）',
    hours: '2',
  },
  report('5-20', '关于举办政金企对接会的请示'),
  study('5-23', '学习金融支持实体经济政策', { absentees: '尤建平' }),
  partyGroup('5-24', '党建工作', '研究半年党建工作', { chair: '钱学文', note: '赵建国出差，钱学文主持' }),
  outing('督促检查', '5-25', '赵建国、吴国强、韩志勇', '市直机关工委来办指导党建', {
    topics: '接受工委指导',
  }),
  paper('5-26', '巡察整改方案', '印发巡察反馈问题整改方案'),
  groupMeeting(FIRST_BRANCH, '5-26', '学习廉洁自律准则'),
  groupMeeting(SECOND_BRANCH, '5-27', '学习廉洁自律准则'),
  lesson(SECOND_BRANCH, '5-27', '韩志勇', '服务企业上市的党员担当'),
  study('5-30', '学习稳经济一揽子政策'),
  ...plansOf('5-30', '6月', ['综合科', '银行保险科']),
  ...plansOf('5-31', '6月', ['资本市场科', '普惠金融科']),
];
