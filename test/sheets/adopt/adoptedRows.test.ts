import { ADOPTED_FIELDS } from '../../../src/sheets/adopt/adoptedFields';
import { adoptedRows } from '../../../src/sheets/adopt/adoptedRows';
import type { LedgerMapping } from '../../../src/sheets/adopt/LedgerMapping';
import { locateAdopted } from '../../../src/sheets/adopt/locateAdopted';
import { skippedRows } from '../../../src/sheets/adopt/skippedRows';
import { readActivities } from '../../../src/sheets/decode/activityCatalog';
import { readOptions } from '../../../src/sheets/decode/readOptions';
import { mappingOf, sheetOf } from './adoptedText';
import { resultOf } from '../../support/resultOf';

const { options } = readOptions([]);
const catalog = readActivities(
  [{ name: '主题党日', wantsHours: '是' }, { name: '组织生活会' }].map((cells) => ({
    origin: { sheet: '活动类型', rowNumber: 1 },
    cells,
  })),
);
const CONTEXT = { options, catalog };

/** Each entry as `row field=value …`, as it is handed to the ledger's own reading. */
function entries(text: string, part: Partial<LedgerMapping>): string[] {
  const grid = sheetOf(text);
  const ledger = locateAdopted(mappingOf(part), grid);
  if (ledger === null) return ['not found'];
  return [...adoptedRows(ledger, grid, CONTEXT)].map(({ origin, cells }) =>
    [
      String(origin.rowNumber),
      ...ADOPTED_FIELDS.flatMap((field) => {
        const cell = cells[field] ?? '';
        return cell === '' ? [] : [`${field}=${typeof cell === 'number' ? `#${cell}` : cell}`];
      }),
    ].join(' '),
  );
}

const MEETINGS = { date: ['日期'], content: ['议题'], participants: ['参加人员'] } as const;

const ENTRIES: readonly [
  what: string,
  text: string,
  mapping: Partial<LedgerMapping>,
  expected: readonly string[],
][] = [
  [
    'under a merged title, in other columns than it was',
    `| 2022年会议台账 | < | < |
     | 单位：财政局   |   |   |
     | 议题 | 日期  | 参加人员 |
     | 学习 | 3月5日 | 张三、李四 |`,
    { columns: MEETINGS },
    ['4 date=3月5日 content=学习 participants=张三、李四'],
  ],
  [
    'two rows of headers',
    `| 日期 | 人员 | < |
     | ^    | 主持人 | 参加人员 |
     | 3月5日 | 张三 | 李四 |`,
    { headerRows: 2, columns: { date: ['日期'], chair: ['人员/主持人'], participants: ['人员/参加人员'] } },
    ['3 date=3月5日 participants=李四 chair=张三'],
  ],
  [
    'two rows of headers where the group is not merged',
    `| 日期 | 人员 |  |
     |      | 主持人 | 参加人员 |
     | 3月5日 | 张三 | 李四 |`,
    { headerRows: 2, columns: { date: ['日期'], chair: ['人员/主持人'], participants: ['人员/参加人员'] } },
    ['3 date=3月5日 participants=李四 chair=张三'],
  ],
  [
    'a date over several rows, a deed each',
    `| 日期 | 议题 | 参加人员 |
     | 3月5日 | 甲 | 张三 |
     | ^ | 乙 | 李四 |
     | 3月6日 | 丙 | 王五 |`,
    { columns: MEETINGS },
    [
      '2 date=3月5日 content=甲 participants=张三',
      '3 date=3月5日 content=乙 participants=李四',
      '4 date=3月6日 content=丙 participants=王五',
    ],
  ],
  [
    'a date over several rows, one deed',
    `| 日期 | 议题 | 参加人员 | 学时 |
     | 3月5日 | 甲 | 张三、李四 | 2 |
     | ^ | 乙 | ^ | ^ |
     | ^ | 丙 | 王五 | 1 |
     | 3月6日 | 丁 | 王五 | 1 |`,
    { columns: { ...MEETINGS, hours: ['学时'] }, mergedRows: 'one' },
    [
      '2 date=3月5日 content=甲；乙；丙 participants=张三、李四、王五 hours=#3',
      '5 date=3月6日 content=丁 participants=王五 hours=#1',
    ],
  ],
  [
    'rows under one number are one deed, those under a number each are not',
    `| 序号 | 日期 | 议题 | 参加人员 |
     | 1 | 3月5日 | 甲 | 张三 |
     | ^ | ^ | 乙 | ^ |
     | 2 | 3月6日 | 丙 | 张三 |
     | 3 | ^ | 丁 | 李四 |`,
    { columns: MEETINGS },
    [
      '2 date=3月5日 content=甲；乙 participants=张三',
      '4 date=3月6日 content=丙 participants=张三',
      '5 date=3月6日 content=丁 participants=李四',
    ],
  ],
  [
    'without numbers, rows of one date and one name of the meeting are one deed',
    `| 日期 | 会议名称 | 议题 | 参加人员 |
     | 3月5日 | 第一次会议 | 甲 | 张三 |
     | ^ | ^ | 乙 | 李四 |`,
    { columns: { date: ['日期'], content: ['会议名称', '议题'], participants: ['参加人员'] } },
    ['2 date=3月5日 content=第一次会议；甲；乙 participants=张三、李四'],
  ],
  [
    'hours over several rows of the same people are one sum, of others each has them',
    `| 日期 | 议题 | 参加人员 | 学时 |
     | 3月5日 | 甲 | 张三 | 8 |
     | 3月6日 | 乙 | ^ | ^ |
     | 3月7日 | 甲 | 张三 | 4 |
     | ^ | 乙 | 李四 | ^ |`,
    { columns: { ...MEETINGS, hours: ['学时'] } },
    [
      '2 date=3月5日 content=甲 participants=张三 hours=#0',
      '3 date=3月6日 content=乙 participants=张三 hours=#8',
      '4 date=3月7日 content=甲 participants=张三 hours=#4',
      '5 date=3月7日 content=乙 participants=李四 hours=#4',
    ],
  ],
  [
    'a cell merged over two columns is read in the first that is mapped',
    `| 日期 | 地点 | 议题 | 参加人员 |
     | 3月5日 | 学习甲 | < | 张三 |
     | 3月6日 | 三楼 | 学习乙 | < |`,
    { columns: MEETINGS },
    ['2 date=3月5日 content=学习甲 participants=张三', '3 date=3月6日 content=学习乙'],
  ],
  [
    'a header over several columns, a name a cell',
    `| 日期 | 参加人员 | < | < |
     | 3月5日 | 张三 | 李四 | 王五 |
     | 3月6日 | 张三 |  | 王五 |`,
    { columns: { date: ['日期'], participants: ['参加人员', '参加人员#2', '参加人员#3'] } },
    ['2 date=3月5日 participants=张三、李四、王五', '3 date=3月6日 participants=张三、王五'],
  ],
  [
    '同上 takes the row above, also over a heading',
    `| 日期 | 议题 | 参加人员 |
     | 3月5日 | 甲 | 张三 |
     | 三月 | | |
     | 〃 | 乙 | 同上 |
     | 3月6日 | 丙 | " |`,
    { columns: MEETINGS, ditto: true },
    [
      '2 date=3月5日 content=甲 participants=张三',
      '4 date=3月5日 content=乙 participants=张三',
      '5 date=3月6日 content=丙 participants=张三',
    ],
  ],
  [
    '同上 stays where nobody said that it means the row above',
    `| 日期 | 议题 | 参加人员 |
     | 3月5日 | 甲 | 张三 |
     | 同上 | 乙 | 李四 |`,
    { columns: MEETINGS },
    ['2 date=3月5日 content=甲 participants=张三', '3 date=同上 content=乙 participants=李四'],
  ],
  [
    'each day of a range; hours stay with the last',
    `| 日期 | 议题 | 参加人员 | 学时 |
     | 12月9日-10日 | 甲 | 张三 | 16 |
     | 11月21日/22日 | 乙 | 张三 | |`,
    { columns: { ...MEETINGS, hours: ['学时'] }, splitDates: 'eachDay' },
    [
      '2 date=#44904 content=甲 participants=张三 hours=#0',
      '2 date=#44905 content=甲 participants=张三 hours=#16',
      '3 date=#44886 content=乙 participants=张三',
      '3 date=#44887 content=乙 participants=张三',
    ],
  ],
  [
    'the first day of a range',
    `| 日期 | 议题 | 参加人员 | 学时 |
     | 12月9日-10日 | 甲 | 张三 | 16 |`,
    { columns: { ...MEETINGS, hours: ['学时'] }, splitDates: 'firstDay' },
    ['2 date=#44904 content=甲 participants=张三 hours=#16'],
  ],
  [
    'two types in a cell; numbers of people stay with the first',
    `| 日期 | 类型 | 学时 | 应到 |
     | 12月9日 | 组织生活会暨12月主题党日 | 2 | 9 |
     | 12月8日 | 主题党日暨组织生活会 | 2 | |
     | 12月10日 | 主题党日 | 1 | 9 |`,
    {
      columns: { date: ['日期'], activity: ['类型'], hours: ['学时'], expectedCount: ['应到'] },
      words: { 主题党日: '主题党日' },
      splitActivities: true,
    },
    [
      '2 date=12月9日 activity=组织生活会 hours=#0 expectedCount=#9',
      '2 date=12月9日 activity=主题党日 hours=#2',
      '3 date=12月8日 activity=主题党日 hours=#2',
      '3 date=12月8日 activity=组织生活会 hours=#0',
      '4 date=12月10日 activity=主题党日 hours=#1 expectedCount=#9',
    ],
  ],
  [
    'words of the office, whole before pieces',
    `| 日期 | 类型 |
     | 12月9日 | 调研、走访 |
     | 12月10日 | 支委扩大会 |
     | 12月11日 | 3月党日 |`,
    {
      columns: { date: ['日期'], activity: ['类型'] },
      words: { '调研、走访': '调研', 支委扩大会: '支委会', 党日: '主题党日' },
      splitActivities: true,
    },
    ['2 date=12月9日 activity=调研', '3 date=12月10日 activity=支委会', '4 date=12月11日 activity=主题党日'],
  ],
  [
    'what is fixed gives way to what a row says',
    `| 日期 | 支部 |
     | 12月9日 | |
     | 12月10日 | 第二支部 |`,
    {
      columns: { date: ['日期'], organisers: ['支部'] },
      fixed: { activity: '主题党日', organisers: '第一支部', topics: '党史', level: '本单位' },
    },
    [
      '2 date=12月9日 activity=主题党日 topics=党史 organisers=第一支部 level=本单位',
      '3 date=12月10日 activity=主题党日 topics=党史 organisers=第二支部 level=本单位',
    ],
  ],
  [
    'headings between rows give the type',
    `| 日期 | 议题 |
     | 一、支委会 | < |
     | 3月5日 | 甲 |
     | 二、党课 | < |
     | 4月 | < |
     | 4月5日 | 乙 |`,
    { columns: { date: ['日期'], content: ['议题'] }, words: { 支委会: '支委会', 党课: '党课' } },
    ['3 date=3月5日 activity=支委会 content=甲', '6 date=4月5日 activity=党课 content=乙'],
  ],
  [
    'a heading that is a type need not be merged or numbered',
    `| 序号 | 日期 | 议题 |
     | 支委会 | | |
     | 1 | 3月5日 | 甲 |
     | 备用 | | |`,
    { columns: { date: ['日期'], content: ['议题'] }, words: { 支委会: '支委会' } },
    ['3 date=3月5日 activity=支委会 content=甲', '4 activity=支委会'],
  ],
  [
    'rows below the header that belong to it, and an example',
    `| 序号 | 日期 | 议题 | 学时 |
     | （号） | （年月日） | （题目） | （小时） |
     | 例 | 2022-3-1 | 学习 | 2 |
     | 1 | 3月5日 | 甲 | 2 |`,
    { columns: { date: ['日期'], content: ['议题'] } },
    ['4 date=3月5日 content=甲'],
  ],
  [
    'numbers of the columns',
    `| 序号 | 日期 | 议题 | 学时 |
     | 1 | 2 | 3 | 4 |
     | 1 | 3月5日 | 甲 | 2 |`,
    { columns: { date: ['日期'], content: ['议题'] } },
    ['3 date=3月5日 content=甲'],
  ],
  [
    'where people of 列席 are among the names, 实到 says nothing of them',
    `| 日期 | 应到 | 实到 | 参加人员 | 列席 |
     | 3月5日 | 3 | 2 | 张三、李四；列席：王五 | |
     | 3月6日 | 3 | 2 | 张三、李四 | 王五 |
     | 3月7日 | 3 | 2 | 张三、李四 | |`,
    {
      columns: {
        date: ['日期'],
        expectedCount: ['应到'],
        presentCount: ['实到'],
        participants: ['参加人员', '列席'],
      },
    },
    [
      '2 date=3月5日 participants=张三、李四;王五 expectedCount=#3',
      '3 date=3月6日 participants=张三、李四、王五 expectedCount=#3',
      '4 date=3月7日 participants=张三、李四 expectedCount=#3 presentCount=#2',
    ],
  ],
  [
    'names with marks, reasons and duties',
    `| 日期 | 参加人员 | 缺席人员及原因 |
     | 3月5日 | 张三(请假)[出差]、李四（列席）、王五（主持） | 赵六（因公出差，周五回）、钱七病假 |
     | 3月6日 | 全体党员（除张三、李四） | 全体党员（除甲、乙） |
     | 3月7日 | 张三（病假，住院） | 无 |
     | 3月8日 | 参会：张三、李四；列席：王五 | 请假2人：赵六、钱七 |
     | 3月9日 | / | — |
     | 3月10日 | 李敏（请假）［外出培训］ | 蒋涛（驻村） |
     | 3月11日 | 张三、李四，请假：王五、赵六。 | 出差：张三、李四；病假：王五 |
     | 3月12日 | 张三（书记）李四（记录人）王五/赵六 | 张三（出差）李四（病假） |
     | 3月13日 | 全体党员（12人） | 请假：无 |
     | 3月14日 | 张三 | 全员到齐 |
     | 3月15日 | 参加人员：张三、李四；未参加：王五 | 培训：赵六 |`,
    { columns: { date: ['日期'], participants: ['参加人员'], absentees: ['缺席人员及原因'] } },
    [
      '2 date=3月5日 participants=张三(请假)、李四、王五 absentees=赵六、钱七',
      '3 date=3月6日 participants=全体党员(除张三、李四) absentees=全体党员(除甲、乙)',
      '4 date=3月7日 participants=张三(请假) absentees=无',
      '5 date=3月8日 participants=张三、李四;王五 absentees=赵六、钱七',
      '6 date=3月9日 absentees=无',
      '7 date=3月10日 participants=李敏(请假) absentees=蒋涛',
      '8 date=3月11日 participants=张三、李四,王五(请假)、赵六(请假) absentees=张三、李四;王五',
      '9 date=3月12日 participants=张三、李四、王五、赵六 absentees=张三、李四',
      '10 date=3月13日 participants=全体党员',
      '11 date=3月14日 participants=张三 absentees=无',
      '12 date=3月15日 participants=张三、李四;王五(请假) absentees=赵六',
    ],
  ],
  [
    'numbers of people wherever they stand',
    `| 日期 | 应到 | 实到 | 请假 | 缺席 | 参加人员 |
     | 3月5日 | 12 | 10人 | 2 | 0 | 张三 |
     | 3月6日 | 12 | 10 | 1人（张三） | 李四 | 10人 |
     | 3月7日 | 应到12人，实到10人，请假2人（张三、李四） | | | | 王五 |
     | 3月8日 | 12/10 | | | | 王五 |`,
    {
      columns: {
        date: ['日期'],
        expectedCount: ['应到'],
        presentCount: ['实到'],
        leaveCount: ['请假'],
        absentees: ['缺席'],
        participants: ['参加人员'],
      },
    },
    [
      '2 date=3月5日 participants=张三 expectedCount=#12 presentCount=#10 leaveCount=#2 absentCount=#0',
      '3 date=3月6日 absentees=李四、张三 expectedCount=#12 presentCount=#10 leaveCount=#1',
      '4 date=3月7日 participants=王五 absentees=张三、李四 expectedCount=#12 presentCount=#10 leaveCount=#2',
      '5 date=3月8日 participants=王五 expectedCount=#12 presentCount=#10',
    ],
  ],
  [
    'a unit in the header goes with bare numbers',
    `| 日期 | 签约金额（万元） | 时长(天) |
     | 3月5日 | 1200 | 2 |
     | 3月6日 | 3亿元 | 半天 |`,
    { columns: { date: ['日期'], quantity: ['签约金额(万元)'], hours: ['时长(天)'] } },
    ['2 date=3月5日 hours=2天 quantity=1200万元', '3 date=3月6日 hours=半天 quantity=3亿元'],
  ],
  [
    'dates as they are written',
    `| 日期 | 议题 |
     | 3月5日14:30-16:00 | 甲 |
     | 2022年3月5号 星期六 | 乙 |
     | 二〇二二年十二月二十一日 | 丙 |
     | 3月5 | 丁 |
     | 2022.3.5. 上午9:00—11:30 | 戊 |
     | 3.5 | 己 |
     | 三月上旬 | 庚 |
     | 2022-3-5 至 2022-3-5 | 辛 |
     | 5-5 | 壬 |
     | 2022.3.5-3.5 | 癸 |`,
    { columns: { date: ['日期'], content: ['议题'] } },
    [
      '2 date=3月5日 content=甲',
      '3 date=2022年3月5日 content=乙',
      '4 date=2022年12月21日 content=丙',
      '5 date=3月5日 content=丁',
      '6 date=2022.3.5 content=戊',
      '7 date=#3.5 content=己',
      '8 date=三月上旬 content=庚',
      '9 date=2022-3-5 content=辛',
      '10 date=5-5 content=壬',
      '11 date=2022.3.5 content=癸',
    ],
  ],
  [
    'a date in three columns',
    `| 2022年 | < | 内容 |
     | 月 | 日 | ^ |
     | 3 | 5 | 甲 |`,
    { headerRows: 2, columns: { date: ['2022年/月', '2022年/日'], content: ['内容'] } },
    ['3 date=2022年3月5日 content=甲'],
  ],
  [
    'a date in three columns, the year said once',
    `| 年 | 月 | 日 | 内容 |
     | 2022 | 3 | 5 | 甲 |
     | | 4月 | 6日 | 乙 |
     | 2022 | 2 | 30 | 丙 |`,
    { columns: { date: ['年', '月', '日'], content: ['内容'] } },
    ['2 date=2022年3月5日 content=甲', '3 date=4月6日 content=乙', '4 date=2022年2月30日 content=丙'],
  ],
  [
    'a first and a last day',
    `| 开始日期 | 结束日期 |
     | 44904 | 44905 |
     | 44904 | 44904 |
     | 44904 |  |`,
    { columns: { date: ['开始日期', '结束日期'] }, splitDates: 'firstDay' },
    ['2 date=#44904', '3 date=2022-12-09', '4 date=2022-12-09'],
  ],
  [
    'a row with one thing in it is an entry, a row that is only numbered is blank',
    `| 序号 | 日期 | 议题 | 参加人员 | 缺席 |
     | 1 | 3月5日 | 甲 | 张三 | 0 |
     | 2 | | 补记 | | |
     | 3 | | | | 0 |
     | 4 | | | | |`,
    { columns: MEETINGS },
    ['2 date=3月5日 content=甲 participants=张三', '3 content=补记'],
  ],
];

test.each(ENTRIES)('%s', (_, text, mapping, expected) => {
  expect(entries(text, mapping)).toEqual(expected);
});

test('rows that are no entries are named', () => {
  const text = `
    | 2022年会议台账 | < | < | < |
    | 序号 | 日期 | 议题 | 参加人员 |
    | 一月 | < | < | < |
    | 1 | 1月5日 | 甲 | 张三 |
    | | 小计 | | 1 |
    | | | | |
    | 【第二季度】 | | | |
    | 2 | 4月5日 | 累计三年的乙 | 张三 |
    | 本月合计：2次 | | | |
    | 2022年会议台账 | < | < | < |
    | 序号 | 日期 | 会议议题 | 参加人员 |
    | 3 | 5月5日 | 丙 | 张三 |
    | 本季度休会 | < | < | < |
    | 4 | 5月6日 | 丁 | 张三 |
    | | 1-6月累计 | 5次 | |
    | 注：1.本表由综合科填写 | | | |
    | 2.每月底前报送 | | | |
    | 填表人：张三 | | 审核人：李四 | 日期：2022年12月 |
    | 审核人： | 2022-12-31 | | |
    | | | | |
    | 序号 | 时间 | 地点 | 主讲人 |
    | 1 | 6月1日 | 三楼 | 王五 |`;
  const grid = sheetOf(text);
  const ledger = locateAdopted(mappingOf({ columns: MEETINGS }), grid);
  expect(ledger && [...adoptedRows(ledger, grid)].map(({ origin }) => origin.rowNumber)).toEqual([
    4, 8, 12, 14,
  ]);
  expect(
    ledger &&
      resultOf(skippedRows(ledger, grid)).map(
        ({ rowNumber, why, text: found }) => `${rowNumber} ${why} ${found}`,
      ),
  ).toEqual([
    '3 separator 一月',
    '5 subtotal 小计 1',
    '7 separator 【第二季度】',
    '9 subtotal 本月合计：2次',
    '10 header 2022年会议台账',
    '11 header 序号 日期 会议议题 参加人员',
    '13 separator 本季度休会',
    '15 subtotal 1-6月累计 5次',
    '16 remark 注：1.本表由综合科填写',
    '17 remark 2.每月底前报送',
    '18 remark 填表人：张三 审核人：李四 日期：2022年12月',
    '19 remark 审核人： 2022-12-31',
    '21 otherTable 序号 时间 地点 主讲人',
    '22 otherTable 1 6月1日 三楼 王五',
  ]);
});
