import { FIRST_BRANCH, SECOND_BRANCH } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';
import { committee, groupMeeting, officeMeeting, partyGroup } from './meetingRows';
import { balances, paper, plansOf, report } from './paperRows';
import { branchDay, study, theory } from './studyRows';
import { integrityTalk, outing } from './workRows';

export const JANUARY: readonly LedgerRow[] = [
  partyGroup('1-4', '重点工作', '研究部署2022年金融重点工作'),
  ...balances('1-5', '2021年12月末', ['3120.5', '2410.2', '5530.7']),
  paper('1-6', '学习活动计划表', '印发2022年党支部学习活动计划表'),
  paper('1-7', '月度集中学习计划', '印发1月集中学习计划'),
  paper('1-7', '月度党建执行计划', '印发1月党建执行计划', { organisers: '综合科' }),
  officeMeeting('1-7', '调度一季度信贷投放'),
  committee(FIRST_BRANCH, '1-7', '研究1月支部工作'),
  study('1-10', '学习中央经济工作会议精神'),
  committee(SECOND_BRANCH, '1-11', '研究1月支部工作，同意吕洋免于集中学习'),
  outing('调研', '1-12', '钱学文、褚卫东、卫红', '到农行网点调研惠农e贷推广', { topics: '惠农e贷' }),
  outing('汇报对接', '1-13', '赵建国、韩志勇', '到省局汇报地方金融监管工作'),
  // Taken by no target: a paper of another kind.
  paper('1-14', '年度工作总结', '印发2021年工作总结'),
  branchDay(FIRST_BRANCH, '1-14', '学习十九届六中全会精神', { participants: '第一党支部全体党员' }),
  branchDay(SECOND_BRANCH, '1-14', '学习十九届六中全会精神'),
  // Slip: last year's year, typed in January (dateOutsidePlan).
  {
    date: '2021-1-17',
    activity: '集中学习',
    content: '学习习近平总书记新年贺词',
    participants: '全体人员（除吕洋、蒋涛）',
    hours: '1',
  },
  // Held in the next year, owed to the one before: no slip.
  ledgerRow('1-18', '民主生活会', '党组2021年度党史学习教育专题民主生活会', {
    participants: '党组成员',
    chair: '赵建国',
    attribution: '2021',
  }),
  report('1-18', '报送2021年度工作情况报告'),
  theory('1-19', '党史', '中心组专题学习党史'),
  paper('1-20', '党建经费预算', '党建经费列入2022年部门预算'),
  ledgerRow('1-20', '组织生活会', '2021年度组织生活会', {
    participants: '第一党支部全体党员（除蒋涛）',
    chair: '吴国强',
    speaker: '赵建国',
    organisers: FIRST_BRANCH,
    attribution: '2021',
  }),
  ledgerRow('1-21', '组织生活会', '2021年度组织生活会', {
    participants: '第二党支部全体党员（除吕洋）',
    chair: '韩志勇',
    speaker: '钱学文',
    organisers: SECOND_BRANCH,
    attribution: '2021',
  }),
  ledgerRow('1-21', '关怀帮扶', '春节前走访慰问老党员'),
  study('1-24', '学习省两会精神', { participants: '全体人员（除吕洋、蒋涛）、杨帆(请假)' }),
  integrityTalk('1-25', '赵建国', '吴国强'),
  ledgerRow('1-25', '述职', '述2021年履职情况', {
    topics: '党建工作',
    speaker: '赵建国',
    attribution: '2021',
  }),
  paper('1-26', '党支部工作计划', '印发2022年党支部工作计划'),
  // Slip: 党组会 instead of 党组会议 (typeUnknown).
  {
    date: '2022-1-27',
    activity: '党组会',
    topics: '意识形态研判',
    content: '研判春节期间意识形态领域风险',
    participants: '党组成员',
    chair: '赵建国',
    firstTopic: '是',
  },
  groupMeeting(FIRST_BRANCH, '1-27', '学习支部工作条例'),
  groupMeeting(SECOND_BRANCH, '1-28', '学习支部工作条例'),
  paper('1-28', '月度集中学习计划', '印发2月集中学习计划', { attribution: '2022-02' }),
  paper('1-28', '月度党建执行计划', '印发2月党建执行计划', { organisers: '综合科', attribution: '2022-02' }),
  ...plansOf('1-28', '2月', ['综合科', '资本市场科', '普惠金融科']),
  // 30 January 2022 is a Sunday, worked for the Spring Festival: the month's last workday.
  ...plansOf('1-30', '2月', ['银行保险科', '金融稳定科']),
];
