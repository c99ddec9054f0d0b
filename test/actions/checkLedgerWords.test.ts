import { checkLedger } from '../../src/actions/checkLedger';
import { undoCheck } from '../../src/actions/undoCheck';
import { writeReports } from '../../src/actions/writeReports';
import { ownersOf } from '../../src/sheets/reports/summaryParts';
import { isFormulaCell } from '../../workbench/engine/cellValues';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { columnOf, officeHost, REQUEST, typeRows } from '../support/hostOffice';
import { sheetSnapshotOf } from '../support/hostSnapshot';
import { userCells } from '../support/hostTorn';

/** Words as a user may type them, an apostrophe in front keeps them text; then as the cell holds them. */
const ODD_WORDS = [
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://x.cn","看")', '\'=HYPERLINK("http://x.cn","看")'],
  ['+86139', "'+86139"],
  ['-张三', "'-张三"],
  ['@所有人', "'@所有人"],
  ["'引号", "''引号"],
  ['〔日期〕', '〔日期〕'],
  ['2022-03', '2022-03'],
  ['1/2', '1/2'],
  ['TRUE', 'TRUE'],
  ['#N/A', '#N/A'],
  ['x'.repeat(300), 'x'.repeat(300)],
] as const;

/** Cells with formulas on the sheets that the check writes; the totals of 领导汇总 are meant to be. */
function formulas(workbook: EngineWorkbook): string[] {
  return workbook.state.sheets.list
    .filter(({ name }) => name !== '领导汇总')
    .flatMap((sheet) =>
      sheet
        .read({ row: 0, column: 0, rows: 40, columns: 30 }, (cell) =>
          cell !== undefined && isFormulaCell(cell) ? `${sheet.name}!${cell.address}` : '',
        )
        .flat(),
    )
    .filter((address) => address !== '');
}

describe.each(ODD_WORDS)('the words %s', (word, typed) => {
  test('as a name, a title, a subject and an activity stay text wherever the check repeats them', async () => {
    const { workbook } = await officeHost([
      { 日期: '2022-1-10', 活动类型: '集中学习', 参加人员: typed, 学时: '2' },
      { 日期: '2022-1-11', 活动类型: typed, 内容: typed },
    ]);
    typeRows(workbook, '人员名册', [{ 姓名: typed, 身份: '党员' }], 7);
    typeRows(workbook, '计划指标', [{ 指标: typed, 责任主体: typed, 单位: typed }]);
    typeRows(workbook, '计划指标', [{ 指标: typed, 责任主体: typed, 指标值: '300' }], 6);
    const user = ['计划指标', '工作台账', '人员名册'].map((sheet) => userCells(workbook, sheet));
    expect(workbook.value('人员名册', 'B7')).toBe(word);
    await checkLedger(REQUEST);
    expect(formulas(workbook)).toEqual([]);
    expect(['计划指标', '工作台账', '人员名册'].map((sheet) => userCells(workbook, sheet))).toEqual(user);
    const column = (header: string): unknown[] => {
      const letters = columnOf(workbook, '检查结果', header);
      return workbook.values('检查结果', `${letters}5:${letters}12`).flat();
    };
    expect(column('指标')).toContain(word);
    expect(column('责任主体')).toContain(word);
    expect(column('考核对象')).toContain(word);
    // Written again from what was read, and put back by 撤销, it is still the same.
    await checkLedger(REQUEST);
    const before = sheetSnapshotOf(workbook, '检查结果').cells;
    await undoCheck();
    expect(sheetSnapshotOf(workbook, '检查结果').cells).toEqual(before);
    await writeReports(REQUEST, { keys: ['summary'], withNames: false });
    expect(formulas(workbook)).toEqual([]);
    const page = workbook.values('领导汇总', 'A1:T60').flat();
    // As 责任主体 of a matter, in the title of the matter, and, a long one cut, as 责任主体 of the figures.
    expect(page).toContain(`${word}（1a）`);
    const isShort = ownersOf(word) === word;
    expect(page.filter((cell) => cell === word)).toHaveLength(isShort ? 2 : 1);
    expect(page.filter((cell) => cell === ownersOf(word))).toHaveLength(isShort ? 2 : 1);
  });
});

describe('very long cells', () => {
  test('of thirty thousand characters stay and are checked', async () => {
    const long = '学'.repeat(30_000);
    const { workbook } = await officeHost([
      { 日期: '2022-1-10', 活动类型: '集中学习', 内容: long, 参加人员: '张三', 学时: '2', 备注: long },
      { 日期: '2022-1-10', 活动类型: '集中学习', 内容: long, 参加人员: '张三', 学时: '2' },
    ]);
    await checkLedger(REQUEST);
    expect(workbook.value('工作台账', 'E5')).toBe(long);
    expect(workbook.value('工作台账', 'A5')).toBe('计入');
    expect(workbook.value('工作台账', 'A6')).toBe('未计入');
    expect(String(workbook.value('工作台账', 'S6'))).toContain('第5行重复');
  });

  test.each([
    ['unknown names', { 参加人员: Array.from({ length: 3_000 }, (_, index) => `路人甲${index}`).join('、') }],
    ['one unknown name', { 参加人员: '某'.repeat(30_000) }],
    ['an unknown activity', { 活动类型: '活'.repeat(32_000) }],
    ['unreadable hours', { 学时: '时'.repeat(32_000) }],
    ['unknown targets', { 对应指标: Array.from({ length: 4_000 }, (_, index) => `z${index}`).join('、') }],
  ])('of %s: what the check says of them fits into a cell', async (_what, cells) => {
    const row: Record<string, string> = {
      日期: '2022-1-10',
      活动类型: '集中学习',
      参加人员: '张三',
      学时: '2',
      ...cells,
    };
    const { workbook } = await officeHost([row, { 日期: '2022-1-17', 活动类型: '党课', 主讲人: '张三' }]);
    await checkLedger(REQUEST);
    expect(workbook.value('工作台账', 'A5')).toMatch(/^(提醒|未计入)$/);
    expect(String(workbook.value('工作台账', 'S5')).length).toBeLessThanOrEqual(32_767);
    expect(workbook.value('工作台账', 'A6')).toBe('计入');
    await checkLedger(REQUEST);
  });

  test('of a roster of two hundred with long names: 还差 and 怎么补 fit', async () => {
    const { workbook } = await officeHost([]);
    const members = Array.from({ length: 200 }, (_, index) => ({
      姓名: `同志${index}${'名'.repeat(150)}`,
      身份: '党员',
    }));
    typeRows(workbook, '人员名册', members, 7);
    const outcome = await checkLedger(REQUEST);
    expect(outcome.unwritten).toBeNull();
    expect(outcome.findings.length).toBeGreaterThan(200);
    expect(workbook.value('人员名册', 'A206')).toBe('滞后');
  });
});
