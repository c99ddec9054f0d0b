import { applyFixes } from '../../src/actions/applyFixes';
import { undoWrite } from '../../src/actions/undoWrite';
import type { UserWrite } from '../../src/actions/UserWrite';
import { dayOf } from '../../src/domain/day';
import { serialOf } from '../../src/sheets/decode/readDate';
import { ledgerTable } from '../../src/sheets/describe/ledgerSheet';
import { headerOf } from '../../src/sheets/describe/SheetDescription';
import type { Fix } from '../../src/sheets/encode/fixes';
import type { Host } from '../../workbench/node/startHost';
import { afterSync } from '../support/hostMeanwhile';
import { columnOf, columnValues, errorOf, officeHost, sortRows } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';
import { atEverySync, TORN } from '../support/hostTorn';

/** A correction of a cell of the small ledger. */
function fix(
  rowNumber: number,
  field: string,
  before: string,
  after: string | number,
  replace: Fix['replace'] = null,
): Fix {
  const origin = { sheet: '工作台账', rowNumber };
  const column = headerOf(ledgerTable, field);
  const address = `${columnOf(fixedHost.workbook, '工作台账', column)}${rowNumber}`;
  const place = { table: 'ledger', origin, field, at: 'ledger', key: field, column, address } as const;
  return { ...place, before, after, replace, text: '', alike: '' };
}

let fixedHost: Host;

beforeEach(async () => {
  fixedHost = await officeHost();
});

const nameFix = (): Fix => fix(6, 'participants', '张三、李五', '张三、李四', { from: '李五', to: '李四' });

const typeFix = (): Fix => fix(8, 'activity', '党会', '党课');

function participants(): unknown[] {
  return columnValues(fixedHost.workbook, '工作台账', '参加人员', 10);
}

function undoOf({ undo }: { readonly undo: UserWrite | null }): UserWrite {
  if (undo === null) throw new Error('There is nothing to undo');
  return undo;
}

test('cells are corrected, and taken back', async () => {
  const before = snapshotOf(fixedHost.workbook);
  const outcome = await applyFixes([nameFix(), typeFix()]);
  expect(outcome).toMatchObject({ written: 2, left: [] });
  expect(participants()[1]).toBe('张三、李四');
  expect(fixedHost.workbook.value('工作台账', 'C8')).toBe('党课');
  expect(await undoWrite(undoOf(outcome))).toEqual({ restored: 2, left: [] });
  expect(snapshotOf(fixedHost.workbook)).toEqual(before);
});

test('a text date becomes a date in the column’s format; undone it is the same text again', async () => {
  fixedHost.workbook.type('工作台账', 'B7', "'2022年3月5日");
  const before = snapshotOf(fixedHost.workbook);
  const outcome = await applyFixes([fix(7, 'date', '2022年3月5日', serialOf(dayOf(2022, 3, 5)))]);
  expect(fixedHost.workbook.value('工作台账', 'B7')).toBe(serialOf(dayOf(2022, 3, 5)));
  expect(fixedHost.workbook.text('工作台账', 'B7')).toBe('2022-03-05');
  await undoWrite(undoOf(outcome));
  expect(snapshotOf(fixedHost.workbook).sheets.map(({ cells }) => cells)).toEqual(
    before.sheets.map(({ cells }) => cells),
  );
});

test('a cell that somebody changed meanwhile is left, and said to be', async () => {
  fixedHost.workbook.type('工作台账', 'F6', '李四');
  const before = snapshotOf(fixedHost.workbook);
  expect(await applyFixes([nameFix()])).toEqual({
    written: 0,
    left: ['「工作台账」F6 已改为「李四」，没有更正。'],
    undo: null,
  });
  expect(snapshotOf(fixedHost.workbook)).toEqual(before);
});

test('a cell that a co-author changes between reading and writing is left', async () => {
  afterSync(3, () => {
    fixedHost.workbook.type('工作台账', 'F6', '李四');
  });
  const outcome = await applyFixes([nameFix(), typeFix()]);
  expect(outcome).toMatchObject({ written: 1, left: ['「工作台账」F6 已改为「李四」，没有更正。'] });
  expect(participants()[1]).toBe('李四');
});

test('a formula is never overwritten', async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('工作台账').getRange('F6');
    cell.numberFormat = [['General']];
    cell.formulas = [['="张三、"&"李五"']];
    await context.sync();
  });
  expect(await applyFixes([nameFix()])).toMatchObject({
    written: 0,
    left: ['「工作台账」F6 是公式，没有更正。'],
  });
  expect(participants()[1]).toBe('张三、李五');
});

test('after a sort the rows are found again, for the correction and for its undoing', async () => {
  sortRows(fixedHost.workbook, '工作台账', [10, 9, 8, 7, 6, 5]);
  const outcome = await applyFixes([nameFix(), typeFix()]);
  expect(outcome).toMatchObject({ written: 2, left: [] });
  expect(participants()[4]).toBe('张三、李四');
  sortRows(fixedHost.workbook, '工作台账', [9, 10, 5, 6, 7, 8]);
  expect(await undoWrite(undoOf(outcome))).toEqual({ restored: 2, left: [] });
  expect(participants()[0]).toBe('张三、李五');
  expect(columnValues(fixedHost.workbook, '工作台账', '活动类型', 10)).toContain('党会');
});

test('undoing leaves what the user changed since', async () => {
  const outcome = await applyFixes([nameFix(), typeFix()]);
  fixedHost.workbook.type('工作台账', 'F6', '王五');
  fixedHost.workbook.type('工作台账', 'E6', '学讲话（补充）');
  expect(await undoWrite(undoOf(outcome))).toEqual({
    restored: 1,
    left: ['「工作台账」F6 已改为「王五」，没有撤销。'],
  });
  expect(participants()[1]).toBe('王五');
  expect(await undoWrite(undoOf(outcome))).toMatchObject({ restored: 0 });
});

test('undoing leaves a row that is not the same any more', async () => {
  const outcome = await applyFixes([typeFix()]);
  for (const column of ['B', 'C', 'E', 'F']) fixedHost.workbook.type('工作台账', `${column}8`, '');
  fixedHost.workbook.type('工作台账', 'C8', '党课');
  expect(await undoWrite(undoOf(outcome))).toEqual({
    restored: 0,
    left: ['「工作台账」原第8行已删除或已改动，没有撤销。'],
  });
  expect(fixedHost.workbook.value('工作台账', 'C8')).toBe('党课');
});

test.each<['filtered' | 'protected', () => void]>([
  [
    'filtered',
    (): void => {
      fixedHost.workbook.setFilter('Ledger', '活动类型', ['集中学习']);
    },
  ],
  [
    'protected',
    (): void => {
      fixedHost.workbook.protect('工作台账');
    },
  ],
])('a %s sheet is refused, for writing and for undoing', async (reason, hinder) => {
  const { undo } = await applyFixes([typeFix()]);
  hinder();
  const before = snapshotOf(fixedHost.workbook);
  const refused = { name: 'ObstacleError', obstacle: { reason, sheets: ['工作台账'] } };
  expect(await errorOf(applyFixes([nameFix()]))).toMatchObject(refused);
  expect(await errorOf(undoWrite(undoOf({ undo })))).toMatchObject(refused);
  expect(snapshotOf(fixedHost.workbook)).toEqual(before);
});

test.each(TORN)('%s at every sync: it can be done again', async (fault) => {
  await atEverySync(
    fault,
    async () => (fixedHost = await officeHost()),
    () => applyFixes([nameFix(), typeFix()]),
    async () => {
      await applyFixes([nameFix(), typeFix()]);
      expect(participants()[1]).toBe('张三、李四');
      expect(fixedHost.workbook.value('工作台账', 'C8')).toBe('党课');
    },
  );
});
