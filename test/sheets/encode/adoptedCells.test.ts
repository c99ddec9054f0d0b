import type { LedgerMapping } from '../../../src/sheets/adopt/LedgerMapping';
import { explainPlace } from '../../../src/sheets/encode/explain';
import { mappingOf, sheetOf } from '../adopt/adoptedText';
import { OFFICE } from '../../support/ledgerOffice';
import type { CheckedText } from '../../support/ledgerText';
import { bookOf, checkBook, parseLedgerText } from '../../support/ledgerText';

const PLAN = parseLedgerText(`
  截至 2022-06-30
  计划指标
  | 编号 | 考核范围 | 活动类型   | 主题 | 指标值 | 周期 | 参与方式 |
  | 1    | 集体     | 组织生活会 |      | 1      | 季度 |          |
  | 2    | 集体     | 主题党日   |      | 1      | 月   |          |
  | 3    | 集体     | 读书班     | 法治 | 1      | 年   |          |
  | 4    | 每名党员 | 宣讲       |      | 1      | 年   | 主讲     |
  ${OFFICE}
  活动类型
  | 活动类型   | 需主持人 | 需参加人员 |
  | 组织生活会 |          |            |
  | 主题党日   |          |            |
  | 读书班     | 是       |            |
  | 宣讲       |          |            |
  | 调研       |          | 是         |`);

const COLUMNS = { date: ['时间'], activity: ['名称'], participants: ['出席', '列席'], speaker: ['宣讲人'] };

const MAPPING: Partial<LedgerMapping> = { columns: COLUMNS, splitDates: 'eachDay', splitActivities: true };

/** A workbook with one adopted sheet beside an empty ledger of ours. */
function checked(rows: string, mapping: Partial<LedgerMapping> = MAPPING, name = '台账'): CheckedText {
  const grid = sheetOf(`| 时间 | 名称 | 出席 | 列席 | 宣讲人 |\n${rows}`, name);
  const own = bookOf(PLAN);
  const book = {
    ...own,
    grids: [...own.grids, { ...grid, mapping: mappingOf({ ...mapping, sheet: name }) }],
  };
  return { text: PLAN, ...checkBook(book, PLAN.asOf) };
}

/** 核查 and 核查说明 of the first row. */
function cellsOf(row: string, mapping?: Partial<LedgerMapping>): string {
  const cells = checked(row, mapping).sheets.cells['ledger:a']?.get(2);
  return `${String(cells?.['status'])}｜${String(cells?.['explanation'])}`;
}

describe('a row that was split into several deeds', () => {
  test.each([
    ['all count', "| '3月9日/10日 | 组织生活会暨主题党日 | | | |", '计入｜计入 1、2'],
    [
      'one of the days is still to come',
      "| '6月29日/7月1日 | 主题党日 | | | |",
      '提醒｜计入 2；其中 2022-07-01 在核查日期之后，届时再计',
    ],
    [
      'all are still to come',
      "| '7月1日/2日 | 主题党日 | | | |",
      '计划中｜计划中：2022-07-01、2022-07-02 在核查日期之后，届时再计',
    ],
    ['no target wants one of the types', "| '3月9日 | 主题党日暨调研 | 张三 | | |", '计入｜计入 2'],
    [
      'one is near a target that it does not serve',
      "| '3月9日 | 主题党日暨宣讲 | | | |",
      '提醒｜计入 2；〔宣讲人〕中没有 4 的考核对象',
    ],
    [
      'what is true of both is said once',
      "| '3月9日/10日 | 读书班 | 张山 | | |",
      '未计入｜未计入：〔出席〕「张山」不在名册（似：张三）；本表没有〔主持人〕这一列，这类活动需填主持人；可在“套用现有台账”中对应一列或固定填写；〔主题〕不合，3 要：法治',
    ],
    [
      'no target wants any of the types',
      "| '3月9日/10日 | 调研 | 张三 | | |",
      '未计入｜未计入：没有指标要求「调研」，不影响考核',
    ],
  ])('%s', (_what, row, expected) => {
    expect(cellsOf(row)).toBe(expected);
  });

  test('is one row where findings and explanations name rows', () => {
    const { book, result, sheets } = checked(
      "| '3月9日/10日 | 主题党日 | | | |\n| '3月11日 | 主题党日 | | | |",
    );
    const explanation = explainPlace(book, result, { sheet: '台账', rowNumber: 2 });
    expect(explanation).toMatchObject({ kind: 'row', status: '计入', near: [] });
    expect(explanation.kind === 'row' ? explanation.counted : []).toHaveLength(1);
    expect(sheets.cells.ledger.size).toBe(0);
    const target = explainPlace(book, result, { sheet: '计划指标', rowNumber: 3 });
    const march = target.kind === 'target' ? target.subjects[0]?.periods[2] : undefined;
    expect([march?.actual, march?.rows]).toEqual(['3次', '台账第2、3行']);
  });
});

test.each([
  ['| 2022-3-9 | 主题党日 | 张山 | 李四 | |', '〔出席〕「张山」'],
  ['| 2022-3-9 | 主题党日 | 李四 | 张山 | |', '〔列席〕「张山」'],
])('of two columns of one meaning the one with the word is at fault: %s', (row, expected) => {
  expect(cellsOf(row)).toContain(expected);
});

test.each([
  [{ fixed: { activity: '主题党日' }, columns: { date: ['时间'] } }, '计入｜计入 2'],
  [
    { columns: { date: ['时间'], content: ['名称'] }, fixed: { activity: '不知' } },
    '未计入｜未计入：〔活动类型〕「不知」不是活动类型，请填活动类型的名称，一行只填一种',
  ],
])('a type that is fixed for the sheet: %j', (mapping, expected) => {
  expect(cellsOf('| 2022-3-9 | 甲 | | | |', mapping)).toBe(expected);
});

test('rows are called by number alone where there is one ledger, with their sheet where there are several', () => {
  const rows = '| 2022-3-9 | 主题党日 | | | |';
  const own = bookOf(PLAN);
  const grid = {
    ...sheetOf(`| 时间 | 名称 |\n${rows}`, '会议'),
    mapping: mappingOf({ columns: { date: ['时间'], activity: ['名称'] } }),
  };
  const without = { ...own, grids: [...own.grids.filter(({ name }) => name !== '工作台账'), grid] };
  const rowsOf = (book: typeof own): unknown => {
    const { book: decoded, result } = checkBook(book, PLAN.asOf);
    const target = explainPlace(decoded, result, { sheet: '计划指标', rowNumber: 3 });
    return target.kind === 'target' ? target.subjects[0]?.periods[2]?.rows : null;
  };
  expect(rowsOf(without)).toBe('第2行');
  expect(rowsOf({ ...own, grids: [...own.grids, grid] })).toBe('会议第2行');
});
