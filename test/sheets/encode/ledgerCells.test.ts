import { expectLedger } from '../../support/ledgerExpect';
import { OFFICE } from '../../support/ledgerOffice';
import { checkLedgerText } from '../../support/ledgerText';

const PLAN = `
  截至 2022-06-30
  计划指标
  | 编号 | 考核范围   | 活动类型       | 主题       | 指标值 | 周期   | 参与方式 | 由谁组织     | 主办级别 |
  | 2i   | 集体       | 党组会议       |            | 1      | 月     |          |              |          |
  | 8c   | 集体       | 党组会议、党课 | 廉政、法治 | 1      | 年     |          |              |          |
  | 3a   | 每名党员   | 党课           |            | 1      | 年     | 主讲     |              |          |
  | 4a   | 每个科室   | 调研           |            | 1      | 年     |          |              |          |
  | 5a   | 集体       | 培训           |            | 1      | 年     |          |              | 省级     |
  | 6a   | 集体       | 例会           |            | 1      | 每周一 |          |              |          |
  | 7a   | 每名党员   | 走访           |            | 1      | 年     |          | 所在支部     |          |
  | 7b   | 每名党员   | 宣讲           |            | 1      | 年     |          | 本人分管领域 |          |
  ${OFFICE}
  工作台账
  | 日期       | 活动类型 | 主题 | 参加人员 | 主讲人 | 组织单位 | 主办级别 | 对应指标 | 归属周期 | 备注 |
`;

/** 核查 and 核查说明 of one row, written as a line of the table above. */
function cellsOf(line: string): string {
  const { sheets } = checkLedgerText(`${PLAN}\n| ${line} |`);
  const cells = sheets.cells.ledger.get(2);
  return `${String(cells?.['status'])} ${String(cells?.['explanation'])}`;
}

describe('计入', () => {
  test.each([
    ['2022-03-05 | 党组会议 | 廉政 | | | | | | | ', '计入 计入 2i、8c'],
    ['2022-03-05 | 党组会议 |      | | | | | | | ', '计入 计入 2i'],
    ['2022-03-05 | 党组会议 |      | | | | | 3a | | ', '计入 计入 2i；〔主讲人〕中没有 3a 的考核对象'],
    [
      '2022-03-05 | 党组会议 |      | 张山 | | | | | | ',
      '提醒 计入 2i；〔参加人员〕「张山」不在名册（似：张三）',
    ],
    [
      '2022-03-15 | 例会 | | | | | | | | 改期',
      '提醒 计入 6a；〔日期〕「2022-03-15」不是周一，按备注已计入当周',
    ],
  ])('%s: %s', (line, expected) => {
    expect(cellsOf(line)).toBe(expected);
  });
});

describe('未计入: an error', () => {
  test.each([
    [
      '2022-03-05 | 党组会 | | | | | | | | ',
      '未计入 未计入：〔活动类型〕「党组会」不是活动类型（似：党组会议），请从下拉中选，一行只填一种',
    ],
    [
      '3.5 | 党组会议 | | | | | | | | ',
      '未计入 未计入：〔日期〕「3.5」不是一个日期，请填如 2022-3-5；跨多日请分行或填起始日',
    ],
    ['| 党组会议 | | | | | | | | ', '未计入 未计入：〔日期〕未填，请填活动日期'],
    ['2022-03-05 | | | | | | | | | ', '未计入 未计入：〔活动类型〕未填，请从下拉中选'],
    [
      '2021-03-05 | 党组会议 | | 张山 | | | | | | ',
      '未计入 未计入：〔日期〕「2021-03-05」不在计划年度内，请核对年份；确属本年度的请填归属周期；〔参加人员〕「张山」不在名册（似：张三）',
    ],
  ])('%s: %s', (line, expected) => {
    expect(cellsOf(line)).toBe(expected);
  });
});

describe('未计入: no target takes it, and near misses say why', () => {
  test.each([
    [
      '2022-03-05 | 党课 | 读书 | | 赵六 | | | | | ',
      '〔主题〕不合，8c 要：廉政或法治；〔主讲人〕中没有 3a 的考核对象',
    ],
    ['2022-03-05 | 调研 | | | | | | | | ', '〔组织单位〕未填，4a 按单位考核'],
    ['2022-03-05 | 调研 | | | | 财务科 | | | | ', '〔组织单位〕不是 4a 考核的单位'],
    ['2022-03-05 | 培训 | | | | | 市级 | | | ', '〔主办级别〕未达到，5a 要省级以上'],
    ['2022-03-15 | 例会 | | | | | | | | ', '〔日期〕不是周一，6a 只计周一；调整到别日的请在备注说明'],
    ['2022-03-05 | 走访 | | 张三 | | 二支部 | | | | ', '〔组织单位〕不是 7a 所要求的组织者'],
    ['2022-03-05 | 宣讲 | 农业 | 张三 | | | | | | ', '〔主题〕不在本人分管领域，7b 未计'],
    ['2022-03-05 | 走访 | | 张三 | | | | | | ', '〔组织单位〕未填，7a 要看由谁组织，未计'],
    ['2022-03-05 | 党组会议 | | | | | | | 2021 | ', '〔主题〕不合，8c 要：廉政或法治'],
  ])('%s: %s', (line, expected) => {
    expect(cellsOf(line)).toContain(expected);
    expect(cellsOf(line)).toMatch(/^未计入 未计入：/);
  });

  test('a row that no target is near', () => {
    expectLedger(`
      截至 2022-06-30
      计划指标
      | 编号 | 活动类型 | 指标值 | 启用 |
      | 1    | 党课     | 1      | 否   |
      工作台账
      | 日期       | 活动类型 |
      | 2022-03-05 | 党课     |
      核查
      | 行 | 核查   | 核查说明                                 |
      | 2  | 未计入 | 未计入：没有指标要求「党课」，不影响考核 |`);
  });
});

test('计划中', () => {
  expect(cellsOf('2022-07-01 | 没有这种 | | | | | | | | ')).toBe(
    '计划中 计划中：2022-07-01 在核查日期之后，届时再计',
  );
});

test('the user’s words are quoted in 「」 with 〔〕 stripped, so that they colour no cell', () => {
  const text = cellsOf('2022-03-05 | 〔日期〕党课 | | | | | | | | ');
  expect(text).toContain('「日期党课」不是活动类型');
  expect(text.match(/〔[^〕]*〕/g)).toEqual(['〔活动类型〕']);
  const quoted = cellsOf('待〔定〕\\n 再说 | 党组会议 | | | | | | | | ');
  expect(quoted).toContain('〔日期〕「待定 再说」');
});

test('every column named in 〔〕 is a column of the ledger', () => {
  const lines = [
    '3.5 | 党组会 | | 张山 | 李思 | | 部级 | 2j | 年初 | ',
    '2022-03-15 | 例会 | | | | | | | | ',
  ];
  const headers = [
    '日期',
    '活动类型',
    '主题',
    '参加人员',
    '主讲人',
    '组织单位',
    '主办级别',
    '对应指标',
    '归属周期',
    '备注',
  ];
  const named = lines
    .flatMap((line) => cellsOf(line).match(/〔[^〕]*〕/g) ?? [])
    .map((word) => word.slice(1, -1));
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((word) => !headers.includes(word))).toEqual([]);
});
