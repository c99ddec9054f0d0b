import { createTemplate } from '../../src/actions/createTemplate';
import { readBook } from '../../src/excel/readBook';
import { cellAt } from '../../src/sheets/decode/BookGrids';
import { emptyHost, SMALL_PLAN } from '../support/hostOffice';

const read = (): ReturnType<typeof readBook> => Excel.run((context) => readBook(context));

test('an empty workbook', async () => {
  emptyHost();
  const book = await read();
  expect(book.sheetNames).toEqual(['Sheet1']);
  expect([book.grids, book.tables]).toEqual([[], []]);
  expect([...book.filledSheets, ...book.protectedSheets, ...book.filteredSheets]).toEqual([]);
});

test('our tables and sheets, whole; sheets of others by name only', async () => {
  const { workbook } = emptyHost();
  await createTemplate(SMALL_PLAN);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('私人').getRange('A1').values = [['x']];
    await context.sync();
  });
  const book = await read();
  expect(book.sheetNames).toEqual(workbook.sheetNames());
  expect(book.grids.map(({ name }) => name)).toEqual([
    '计划指标',
    '工作台账',
    '人员名册',
    '豁免登记',
    '活动类型',
    '设置',
  ]);
  expect(book.tables.map(({ name }) => name).sort()).toEqual(
    [
      'Activities',
      'Calendar',
      'History',
      'Ledger',
      'Options',
      'Roster',
      'Targets',
      'Units',
      'Waivers',
    ].sort(),
  );
  expect(book.tables.find(({ name }) => name === 'Units')).toEqual({
    name: 'Units',
    sheet: '设置',
    rowIndex: 3,
    columnIndex: 4,
    rowCount: 2,
    columnCount: 3,
  });
  expect(book.filledSheets.has('私人')).toBe(true);
});

test('the place of a cell does not depend on where the used range begins', async () => {
  const { workbook } = emptyHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('工作台账').getRange('C7').values = [['日期']];
    await context.sync();
  });
  workbook.type('工作台账', 'E9', '尾');
  const grid = (await read()).grids.find(({ name }) => name === '工作台账');
  if (!grid) throw new Error('The ledger was not read.');
  expect([grid.rowIndex, grid.columnIndex]).toEqual([6, 2]);
  expect([cellAt(grid, 6, 2), cellAt(grid, 8, 4), cellAt(grid, 0, 0)]).toEqual(['日期', '尾', '']);
});

test('which sheets are protected or filtered', async () => {
  const { workbook } = emptyHost();
  await createTemplate(SMALL_PLAN);
  workbook.protect('设置');
  workbook.setFilter('Activities', '活动类型', ['党课']);
  const book = await read();
  expect([...book.protectedSheets]).toEqual(['设置']);
  expect([...book.filteredSheets]).toEqual(['活动类型']);
});

test('a large sheet is read in blocks, every row at its place, and it tells how far it is', async () => {
  const host = emptyHost();
  await Excel.run(async (context) => {
    const values = Array.from({ length: 9_000 }, (_, index) => Array.from({ length: 10 }, () => index));
    context.workbook.worksheets.add('工作台账').getRange('A1:J9000').values = values;
    await context.sync();
  });
  host.resetCounters();
  const told: number[] = [];
  const book = await Excel.run((context) => readBook(context, { onRead: (fraction) => told.push(fraction) }));
  const [grid] = book.grids;
  expect(grid?.values).toHaveLength(9_000);
  expect(grid?.values.every((row, index) => row.every((cell) => cell === index))).toBe(true);
  expect(told).toEqual([0.5, 1]);
});
