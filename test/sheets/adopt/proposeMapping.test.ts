import type { ColumnArea, MappingQuestion, SheetProposal } from '../../../src/sheets/adopt/SheetProposal';
import { proposeMapping } from '../../../src/sheets/adopt/proposeMapping';
import { sheetOf } from './adoptedText';
import { resultOf } from '../../support/resultOf';

const KNOWN = {
  activities: [
    '党组会议',
    '支委会',
    '支部党员大会',
    '党员大会',
    '党课',
    '主题党日',
    '组织生活会',
    '谈心谈话',
    '集中学习',
  ],
  aliases: { 党员大会: '支部党员大会' },
  topics: ['党史', '意识形态', '党风廉政'],
};

function inShort(question: MappingQuestion): string {
  switch (question.kind) {
    case 'column':
      return `${question.header}? ${question.candidates.join('|')}`;
    case 'activity':
      return `类型? ${question.suggestion ?? ''}`.trim();
    case 'activityWord':
      return `${question.word}×${question.rows}? ${question.suggestion ?? ''}`.trim();
    case 'splitDates':
    case 'splitActivities':
    case 'mergedRows':
      return `${question.kind} ${question.rows}: ${question.examples.join(' ')}`;
    case 'ditto':
      return `ditto ${question.rows}`;
  }
}

/** What is certain, then what is asked, then what stays unused. */
function shown(proposal: SheetProposal | null): readonly string[] {
  if (proposal === null) return ['no ledger'];
  const { columns, questions, headerRow, headerRows } = proposal;
  const of = (certainty: string): string[] =>
    columns
      .filter((column) => column.certainty === certainty)
      .map(({ header, field }) => (certainty === 'unused' ? header : `${header}=${field ?? ''}`));
  return [
    `${headerRow + 1}${headerRows === 2 ? '-' + String(headerRow + 2) : ''}: ${of('sure').join(' ')}`,
    ...questions.map(inShort),
    ...(of('unused').length === 0 ? [] : [`unused: ${of('unused').join(' ')}`]),
  ];
}

const SHEETS: readonly [what: string, name: string, text: string, expected: readonly string[]][] = [
  [
    'organisational life: numbers of people and absentees with reasons',
    '组织生活台账',
    `| 组织生活台账 | < | < | < | < | < | < | < |
     | 时间 | 地点 | 内容 | 应到 | 实到 | 缺席人员及原因 | 主持人 | 记录人 |
     | 1月23日17:00 | 三楼 | 学习 | 12 | 11 | 张三（出差） | 李四 | 王五 |`,
    [
      '2: 时间=date 内容=content 应到=expectedCount 实到=presentCount 缺席人员及原因=absentees 主持人=chair',
      '类型?',
      'unused: 地点 记录人',
    ],
  ],
  [
    'talks: 类型 is the kind of talk',
    '谈心谈话',
    `| 谈话时间 | 地点 | 谈话人 | 谈话对象 | 类型 | 主要内容 | 存在问题 | 整改措施 |
     | 2022.3.5 | 三楼 | 李四 | 王五 | 日常谈话 | 工作 | 无 | 无 |`,
    [
      '1: 谈话时间=date 谈话人=speaker 谈话对象=participants 主要内容=content',
      '类型? 谈心谈话',
      'unused: 地点 类型 存在问题 整改措施',
    ],
  ],
  [
    'a theme day: who took part as a unit is asked',
    'Sheet1',
    `| 2022年度主题党日活动登记表 | < | < | < | < |
     | 活动时间 | 地点 | 参与单位 | 参与人员 | 主题 |
     | 3 月19日（周六） | 三楼 | 第一支部 | 全体党员 | 学雷锋 |`,
    [
      '2: 活动时间=date 参与人员=participants 主题=content',
      '参与单位? organisers',
      '类型? 主题党日',
      'unused: 地点',
    ],
  ],
  [
    'meetings with their types',
    '会议台账',
    `| 序号 | 会议名称 | 会议日期 | 会议类型 | 主持人 | 记录人 | 议题 | 应到 | 实到 | 请假 | 缺席 | 参会人员名单 |
     | 1 | 第一次会议 | 20220305 | 支委会 | 张三 | 李四 | 甲 | 5 | 4 | 1 | 0 | 张三、李四(请假)[出差] |
     | 2 | 第二次会议 | 44700 | 党员大会 | 张三 | 李四 | 乙 | 5 | 5 | | | 张三、李四 |
     | 3 | 第三次会议 | 44701 | 党支大会 | 张三 | 李四 | 乙 | 5 | 5 | | | 张三、李四 |`,
    [
      '1: 会议名称=content 会议日期=date 会议类型=activity 主持人=chair 议题=content 应到=expectedCount 实到=presentCount 请假=leaveCount 缺席=absentCount 参会人员名单=participants',
      '党支大会×1? 支部党员大会',
      'unused: 序号 记录人',
    ],
  ],
  [
    'names of meetings that are all types are the type',
    '会议',
    `| 日期 | 会议名称 | 议题 |
     | 2022-3-5 | 支委会 | 甲 |
     | 2022-3-6 | 党课 | 乙 |`,
    ['1: 日期=date 会议名称=activity 议题=content'],
  ],
  [
    'two rows of headers, groups not merged',
    '会议',
    `| 会议记录 | < | < | < | < | < |
     | 日期 | 人员情况 | | | 学习内容 | 缺席 |
     |  | 应到 | 实到 | 参加人员 | | 人数 |
     | 3月5日 | 5 | 4 | 张三 | 甲 | 1 |`,
    [
      '2-3: 日期=date 人员情况/应到=expectedCount 人员情况/实到=presentCount 人员情况/参加人员=participants 学习内容=content 缺席/人数=absentCount',
      '类型?',
    ],
  ],
  [
    'a title and a line above the header are no groups',
    '党课',
    `| 2022年党课台账 | < | < | < |
     | 单位：测试局 | | | 2022年 |
     | 时间 | 主讲人 | 题目 | 参加人员 |
     | 3月5日 | 张三 | 甲 | 李四 |`,
    ['3: 时间=date 主讲人=speaker 题目=content 参加人员=participants', '类型? 党课'],
  ],
  [
    'white space, notes in brackets, line breaks and colons in headers',
    '学习',
    `| 时 间\\n（年月日） | 学习内容： | *参 加 人 员 | 课时(小时) | 备 注 |
     | 3月5日 | 甲 | 李四 | 2 | |`,
    ['1: 时间（年月日）=date 学习内容：=content *参加人员=participants 课时(小时)=hours 备注=note', '类型?'],
  ],
  [
    'a time of day beside the date, and another date',
    '学习',
    `| 日期 | 时间 | 内容 | 发布时间 | 登记时间 |
     | 3月5日 | 14:30 | 甲 | 2022-3-7 | 2022-3-8 |
     | 3月6日 | 上午9:00-11:00 | 甲 | 2022-3-7 | 2022-3-8 |`,
    ['1: 日期=date 内容=content', '类型?', 'unused: 时间 发布时间 登记时间'],
  ],
  [
    'two dates that may both be meant',
    '学习',
    `| 日期 | 时间 | 内容 |
     | 3月5日 | 3月7日 | 甲 |`,
    ['1: 内容=content', '日期? date', '时间? date'],
  ],
  [
    'a header that says dates over cells that hold none',
    '学习',
    `| 学习时间 | 内容 | 参加人员 |
     | 2 | 甲 | 李四 |
     | 4 | 甲 | 李四 |`,
    ['1: 内容=content 参加人员=participants', '学习时间? hours|date'],
  ],
  [
    '实到 with names, 请假 with names',
    '会议',
    `| 日期 | 议题 | 应到 | 实到 | 请假 |
     | 3月5日 | 甲 | 5 | 张三、李四 | 王五（出差） |`,
    ['1: 日期=date 议题=content 应到=expectedCount 实到=participants 请假=absentees', '类型?'],
  ],
  [
    'all numbers in one text',
    '会议',
    `| 日期 | 议题 | 出席情况 |
     | 3月5日 | 甲 | 应到12人，实到10人，请假2人（张三、李四） |`,
    ['1: 日期=date 议题=content 出席情况=expectedCount', '类型?'],
  ],
  [
    'headings between rows are the types',
    '三会一课',
    `| 日期 | 内容 | 参加人员 |
     | 一、支委会 | < | < |
     | 3月5日 | 甲 | 张三 |
     | 3月6日 | 甲 | 张三 |
     | 二、党课 | < | < |
     | 4月5日 | 甲 | 张三 |`,
    ['1: 日期=date 内容=content 参加人员=participants', '支委会×2? 支委会', '党课×1? 党课'],
  ],
  [
    'what only the office knows of the rows',
    '活动',
    `| 日期 | 活动类型 | 内容 | 参加人员 |
     | 12月9日-10日 | 组织生活会暨12月主题党日 | 甲 | 张三 |
     | 11月21日/22日 | 12月主题党日 | 乙 | 同上 |
     | 3月5日 | 党会 | 丙 | 〃 |
     | ^ | 党课 | 丁 | 张三 |`,
    [
      '1: 日期=date 活动类型=activity 内容=content 参加人员=participants',
      '党会×1? 党课',
      'splitDates 2: 12月9日-10日 11月21日/22日',
      'splitActivities 1: 组织生活会暨12月主题党日',
      'ditto 2',
      'mergedRows 1: 3月5日',
    ],
  ],
  [
    'tables side by side: the one that is known better',
    '台账',
    `| 日期 | 内容 | 参加人员 | | 姓名 | 次数 |
     | 3月5日 | 甲 | 张三 | | 张三 | 1 |`,
    ['1: 日期=date 内容=content 参加人员=participants', '类型?'],
  ],
  [
    'documents: the number of copies is no quantity',
    '发文登记',
    `| 文号 | 文件标题 | 印发日期 | 主送 | 份数 |
     | 〔2022〕1号 | 甲 | 2022-3-5 | 各科室 | 10 |`,
    ['1: 文号=evidence 文件标题=content 印发日期=date', '类型?', 'unused: 主送 份数'],
  ],
  [
    'a date in two columns',
    '台账',
    `| 2022年 | < | 内容 | 参加人员 |
     | 月 | 日 | ^ | ^ |
     | 3 | 5 | 甲 | 张三 |`,
    ['1-2: 2022年/月=date 2022年/日=date 内容=content 参加人员=participants', '类型?'],
  ],
  [
    'topics of the plan are topics',
    '台账',
    `| 日期 | 活动类型 | 主题 |
     | 3月5日 | 党课 | 党史、党风廉政 |`,
    ['1: 日期=date 活动类型=activity 主题=topics'],
  ],
  [
    'where only most are topics of the plan, it is asked',
    '台账',
    `| 日期 | 活动类型 | 会议议题 |
     | 3月5日 | 党课 | 党史 |
     | 3月6日 | 党课 | 研究四季度工作 |
     | 3月7日 | 党课 | 意识形态 |`,
    ['1: 日期=date 活动类型=activity', '会议议题? topics|content'],
  ],
  [
    'columns that may mean several things are asked',
    '台账',
    `| 日期 | 内容 | 领学人 | 负责人 | 完成数 | 列席人员 | 本次活动参加人员 |
     | 3月5日 | 甲 | 张三 | 李四 | 3 | 王五 | 赵六 |`,
    [
      '1: 日期=date 内容=content',
      '领学人? speaker|chair',
      '负责人? chair|speaker',
      '完成数? quantity',
      '列席人员? participants',
      '本次活动参加人员? participants',
      '类型?',
    ],
  ],
  [
    'people with a word more: their names, reasons and duties',
    '台账',
    `| 日期 | 议题 | 主持人及职务 | 参会人员名单 | 未到会人员姓名及原因 |
     | 3月5日 | 甲 | 张三 | 李四 | 王五（公出） |`,
    [
      '1: 日期=date 议题=content 主持人及职务=chair 参会人员名单=participants 未到会人员姓名及原因=absentees',
      '类型?',
    ],
  ],
  [
    'people with a word more below a group',
    '台账',
    `| 日期 | 议题 | 参会人员 | < | 缺席人员 | < |
     | ^ | ^ | 人数 | 名单 | 人数 | 姓名及原因 |
     | 3月5日 | 甲 | 1 | 李四 | 1 | 王五（公出） |`,
    [
      '1-2: 日期=date 议题=content 参会人员/人数=presentCount 参会人员/名单=participants 缺席人员/人数=absentCount 缺席人员/姓名及原因=absentees',
      '类型?',
    ],
  ],
  [
    'a date in columns of its own, without a header above them',
    '台账',
    `| 年 | 月 | 日 | 内容 |
     | 2022 | 3 | 5 | 甲 |`,
    ['1: 年=date 月=date 日=date 内容=content', '类型?'],
  ],
  [
    'a month by itself is no date',
    '台账',
    `| 日期 | 月 | 内容 | 日 |
     | 3月5日 | 3 | 甲 | 5 |`,
    ['1: 日期=date 内容=content', '类型?', 'unused: 月 日'],
  ],
  [
    'headers that ask or are signed name nobody',
    '台账',
    `| 日期 | 内容 | 是否过夜 | 主持人签字 | 佐证资料 |
     | 3月5日 | 甲 | 是 | 张三 | 照片 |`,
    ['1: 日期=date 内容=content 佐证资料=evidence', '类型?', 'unused: 是否过夜 主持人签字'],
  ],
  [
    'our own columns at the right end are not among them',
    '台账',
    `| 日期 | 内容 | 核查 | 核查说明 |
     | 3月5日 | 甲 | 计入 | 计入 2i |`,
    ['1: 日期=date 内容=content', '类型?'],
  ],
  [
    'a list of people is no ledger',
    '名单',
    '| 姓名 | 科室 | 职务 | 出生日期 |\n| 张三 | 综合科 | 科长 | 1980-1-1 |',
    ['no ledger'],
  ],
  ['nothing is no ledger', '空', '|  |', ['no ledger']],
];

test.each(SHEETS)('%s', (_, name, text, expected) => {
  expect(shown(resultOf(proposeMapping(sheetOf(text, name), KNOWN)))).toEqual(expected);
});

test('a selection chooses the table', () => {
  const text = `
    | 日期 | 内容 | 参加人员 | | 日期 | 内容 |
    | 3月5日 | 甲 | 张三 | | 4月5日 | 乙 |`;
  const area: ColumnArea = { rowIndex: 0, columnIndex: 4, rowCount: 2, columnCount: 2 };
  const proposal = resultOf(proposeMapping(sheetOf(text), { ...KNOWN, area }));
  expect(proposal?.mapping.columns).toEqual({ date: ['日期#2'], content: ['内容#2'] });
});

test.each([
  ['without a plan no word is known, so that 形式 is asked', [], 'doubtful'],
  ['with one, a 形式 without any type of it is none', KNOWN.activities, 'unused'],
])('%s', (_what, activities, certainty) => {
  const text = '| 日期 | 形式 | 内容 |\n| 3月5日 | 线下集中 | 甲 |\n| 3月6日 | 线上 | 乙 |';
  const proposal = resultOf(proposeMapping(sheetOf(text), { activities }));
  expect(proposal?.columns.map((column) => column.certainty)).toEqual(['sure', certainty, 'sure']);
});

test('only what is certain is mapped, words with a month before them among it', () => {
  const text = `
    | 日期 | 活动类型 | 领学人 |
    | 3月5日 | 3月主题党日 | 张三 |
    | 3月6日 | 党课 | 张三 |`;
  expect(resultOf(proposeMapping(sheetOf(text), KNOWN))?.mapping).toMatchObject({
    columns: { date: ['日期'], activity: ['活动类型'] },
    words: { 主题党日: '主题党日' },
    splitDates: 'no',
    splitActivities: false,
    ditto: false,
    mergedRows: 'each',
  });
});

test('a sheet with dates, people and contents looks more like a ledger than one with a date', () => {
  const scores = [
    '| 日期 | 内容 | 参加人员 |\n| 3月5日 | 甲 | 张三 |',
    '| 日期 | 内容 | 单价 | 供应商 | 经办 |\n| 待定 | 甲 | 3 | 乙 | 丙 |',
  ].map((text) => resultOf(proposeMapping(sheetOf(text), KNOWN))?.score ?? 0);
  expect(scores[0]).toBeGreaterThan(0.9);
  expect(scores[1]).toBeLessThan(0.6);
});
