import type { SampleRow } from '../PlanTemplate';

/** A paper that was issued, by its kind. */
function paper(date: string, topics: string, content: string): SampleRow {
  return { date, activity: '文件印发', topics, content };
}

/** A meeting of the 党组 in the chair of its secretary. */
function partyGroup(date: string, topics: string, content: string): SampleRow {
  return {
    date,
    activity: '党组会议',
    topics,
    content,
    participants: '赵建国、钱学文、吴国强',
    chair: '赵建国',
    firstTopic: '是',
  };
}

/** A session in which everybody learns. */
function study(date: string, content: string, more: SampleRow = {}): SampleRow {
  return { date, activity: '集中学习', content, participants: '全体党员', hours: '2', ...more };
}

const visit = { participants: '钱学文、褚卫东', organisers: '银行保险科' };

/** The ledger of the sample. */
export const SAMPLE_LEDGER: readonly SampleRow[] = [
  partyGroup('2022-01-06', '党建工作、党支部工作', '研究2022年党建工作和党支部工作'),
  paper('2022-01-07', '月度集中学习计划', '印发1月集中学习计划'),
  study('2022-01-10', '学习中央经济工作会议精神'),
  paper('2022-01-14', '学习活动计划表', '印发党支部学习活动计划表'),
  paper('2022-01-20', '党支部工作计划', '印发党支部工作计划'),
  study('2022-02-14', '学习十九届六中全会精神'),
  paper('2022-02-18', '年度学习总结', '印发2021年度学习总结'),
  partyGroup('2022-02-22', '意识形态研究、意识形态研判', '研究意识形态工作'),
  { date: '2022-02-25', activity: '汇报对接', content: '到省局汇报地方金融监管工作', ...visit },
  study('2022-03-07', '学习全国两会精神', { participants: '全体党员（除王磊）' }),
  {
    date: '2022-03-11',
    activity: '调研',
    topics: '惠农e贷',
    content: '到农行网点调研惠农e贷推广',
    ...visit,
  },
  paper('2022-03-16', '调研计划', '印发年度调研计划'),
  {
    date: '2022-03-22',
    activity: '中心组集中学习',
    topics: '党史',
    content: '学习党的百年奋斗史',
    participants: '赵建国、钱学文、吴国强、韩志勇',
    hours: '4',
  },
  paper('2022-03-28', '读书活动方案', '印发读书活动方案'),
  paper('2022-04-08', '中心组学习计划', '印发中心组学习计划（应在3月底前印发）'),
  study('2022-04-11', '学习廉政准则', { topics: '党规党纪' }),
  {
    date: '2022-04-15',
    activity: '党课',
    topics: '党史',
    content: '讲授专题党课：从党史中汲取力量',
    participants: '第一党支部全体党员',
    speaker: '赵建国',
    hours: '2',
    organisers: '第一党支部',
  },
  {
    date: '2022-04-22',
    activity: '读书活动',
    content: '书香机关读书分享会',
    participants: '全体党员',
    hours: '2',
  },
  study('2022-05-09', '学习青年工作有关论述', { participants: '吴国强、郑晓燕、张山' }),
  study('2022年5月16日', '学习信访工作条例'),
  {
    date: '2022-05-20',
    activity: '联建活动',
    topics: '银厂村党总支',
    content: '与银厂村党总支共建，开展环境整治',
    participants: '全体党员',
  },
  {
    date: '2022-05-27',
    activity: '党组会',
    topics: '党风廉政',
    content: '研究党风廉政建设',
    chair: '赵建国',
  },
  study('2022-06-06', '学习安全生产重要论述'),
  study('2022-06-06', '学习安全生产重要论述'),
  {
    date: '6.20',
    activity: '专题讨论',
    topics: '形式主义',
    content: '反对形式主义专题讨论',
    participants: '全体党员',
    hours: '2',
  },
  {
    date: '2022-06-24',
    activity: '主题党日',
    content: '参观党性教育基地，重温入党誓词',
    participants: '全体党员',
    hours: '半天',
    organisers: '第一党支部、第二党支部',
  },
  {
    date: '2022-06-30',
    activity: '请示报告',
    topics: '意识形态报告',
    content: '向市委报告上半年意识形态工作',
  },
  partyGroup('2022-07-05', '听取党建汇报、党支部工作', '听取上半年党建工作汇报'),
  study('2022-07-11', '学习七一重要讲话', { hours: '两个小时' }),
  {
    date: '2022-07-15',
    activity: '谈心谈话',
    content: '开展谈心谈话',
    participants: '王磊、卫红',
    speaker: '吴国强',
    organisers: '第一党支部',
  },
  {
    date: '2022-07-20',
    activity: '券商走访',
    content: '邀请券商走访上市后备企业',
    participants: '韩志勇、张三',
  },
  {
    date: '2022-07-28',
    activity: '集中轮训',
    content: '乡镇党支部书记轮训班',
    participants: '韩志勇',
    hours: '8',
    level: '乡镇',
  },
  study('2022-08-08', '学习经济形势分析'),
  {
    date: '2022-08-12',
    activity: '党课',
    content: '讲授专题党课：金融为民',
    participants: '第二党支部全体党员',
    speaker: '韩志勇',
    hours: '2',
    organisers: '第二党支部',
  },
  {
    date: '2022-08-19',
    activity: '廉政教育',
    topics: '警示教育',
    content: '观看警示教育片',
    participants: '全体党员',
    hours: '2',
  },
  {
    date: '2022-08-26',
    activity: '党风廉政谈话',
    content: '与分管科室负责人廉政谈话',
    participants: '吴国强、褚卫东',
    speaker: '赵建国',
  },
  { date: '2022-09-02', activity: '党务知识竞赛', content: '机关党务知识竞赛', participants: '全体党员' },
  study('2022-09-05', '学习谈治国理政第四卷', { absentees: '卫红' }),
  {
    date: '2022-09-16',
    activity: '志愿服务',
    content: '到社区开展防非法集资宣传',
    participants: '全体党员（除赵建国、钱学文）',
  },
  paper('2022-09-20', '月度集中学习计划', '印发9月集中学习计划'),
  study('2022-10-17', '学习党的二十大精神（计划）'),
];
