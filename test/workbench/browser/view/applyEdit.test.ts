import { parseA1 } from '../../../../workbench/engine/a1';
import type { Area } from '../../../../workbench/engine/area';
import type { EngineSheet } from '../../../../workbench/engine/EngineSheet';
import { EngineWorkbook } from '../../../../workbench/engine/EngineWorkbook';
import { frozen } from '../../../../workbench/engine/sheetView';
import { startHost } from '../../../../workbench/node/startHost';
import { applyEdit } from '../../../../workbench/browser/view/applyEdit';
import type { EditOp } from '../../../../workbench/browser/view/EditOp';
import { onSheet1 } from '../../onHost';

let workbook: EngineWorkbook;
let sheet: EngineSheet;

type Rest<Op> = Op extends { readonly sheetId: string } ? Omit<Op, 'sheetId'> : never;

const area = (a1: string): Area => parseA1(a1) ?? { row: 0, column: 0, rows: 0, columns: 0 };
const edit = (op: Rest<EditOp>): string => {
  const answer = applyEdit(workbook, { ...op, sheetId: sheet.id } as EditOp);
  return answer.done ? 'done' : answer.message;
};
const enter = (a1: string, text: string): string =>
  edit({ kind: 'enter', row: area(a1).row, column: area(a1).column, texts: [[text]] });
const column = (a1: string): unknown[] => workbook.values('Sheet1', a1).flat();

beforeEach(() => {
  workbook = EngineWorkbook.create({ today: new Date(2022, 0, 1) });
  sheet = workbook.state.activeSheet;
});

test('typing coerces as Excel does and makes the table grow', () => {
  workbook.paste('Sheet1', 'A1', [['日期'], ['2022/3/4']]);
  const table = workbook.state.tables.add(sheet, area('A1:A2'));
  expect(enter('A3', '3月5日')).toBe('done');
  expect([workbook.value('Sheet1', 'A3'), table.area.rows]).toEqual([44625, 3]);
});

test('filter, clear the filter, sort by the cell of a header', () => {
  workbook.paste('Sheet1', 'A1', [
    ['类型', '数'],
    ['乙', '1'],
    ['甲', '2'],
  ]);
  workbook.state.tables.add(sheet, area('A1:B3'));
  edit({ kind: 'filter', row: 0, column: 0, allowed: ['甲'] });
  expect([...sheet.filteredRows]).toEqual([1]);
  edit({ kind: 'filter', row: 0, column: 0, allowed: null });
  expect([...sheet.filteredRows]).toEqual([]);
  edit({ kind: 'filter', row: 0, column: 1, allowed: ['1'] });
  edit({ kind: 'clearFilter', row: 9, column: 9 });
  expect([...sheet.filteredRows]).toEqual([]);
  edit({ kind: 'sort', row: 0, column: 0, isAscending: true });
  expect(column('B2:B3')).toEqual([2, 1]);
});

test('rows and columns: insert, delete, hide, resize, freeze', () => {
  workbook.paste('Sheet1', 'A1', [
    ['一', 'x'],
    ['二', 'y'],
  ]);
  edit({ kind: 'insert', axis: 'row', first: 1, count: 2 });
  expect(column('A1:A4')).toEqual(['一', '', '', '二']);
  edit({ kind: 'delete', axis: 'column', first: 0, count: 1 });
  expect(column('A1:A4')).toEqual(['x', '', '', 'y']);
  edit({ kind: 'hide', axis: 'column', first: 2, count: 1, isHidden: true });
  edit({ kind: 'resize', axis: 'column', first: 0, count: 1, pixels: 100 });
  edit({ kind: 'freeze', rows: 1, columns: 2 });
  expect([workbook.columnWidth('Sheet1', 0), workbook.columnWidth('Sheet1', 2), frozen(sheet.model)]).toEqual(
    [75, 0, { rows: 1, columns: 2 }],
  );
});

test('fill colours and contents of several areas', () => {
  workbook.paste('Sheet1', 'A1', [['一', '二', '三']]);
  edit({ kind: 'fillColour', areas: [area('A1'), area('C1')], colour: '#FFFF00' });
  edit({ kind: 'clear', areas: [area('A1:B1')], what: 'Contents' });
  expect([column('A1:C1'), ['A1', 'B1', 'C1'].map((cell) => workbook.fill('Sheet1', cell))]).toEqual([
    ['', '', '三'],
    ['#FFFF00', undefined, '#FFFF00'],
  ]);
  edit({ kind: 'fillColour', areas: [area('A1:C1')], colour: null });
  expect(workbook.fill('Sheet1', 'C1')).toBeUndefined();
});

test('sheets: add, rename, activate, delete; the add-in hears of it', () => {
  const kinds: string[] = [];
  workbook.state.events.listen(({ kind }) => kinds.push(kind));
  expect(applyEdit(workbook, { kind: 'addSheet' })).toEqual({ done: true });
  const added = workbook.state.activeSheet;
  applyEdit(workbook, { kind: 'renameSheet', sheetId: added.id, name: ' 台账 ' });
  expect(workbook.sheetNames()).toEqual(['Sheet1', '台账']);
  edit({ kind: 'activateSheet' });
  applyEdit(workbook, { kind: 'deleteSheet', sheetId: added.id });
  expect([workbook.sheetNames(), kinds]).toEqual([
    ['Sheet1'],
    ['added', 'deactivated', 'activated', 'deactivated', 'activated', 'deleted'],
  ]);
});

test('a list that stops the user refuses what it does not know, a warning lets it pass, pasting is not looked at', async () => {
  startHost(workbook);
  await onSheet1((of) => {
    for (const [range, style] of [
      ['A1:A9', Excel.DataValidationAlertStyle.stop],
      ['B1:B9', Excel.DataValidationAlertStyle.warning],
    ] as const) {
      const { dataValidation } = of.getRange(range);
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      dataValidation.errorAlert = { showAlert: true, style, title: '', message: '请选是或否。' };
    }
  });
  expect([enter('A1', '也许'), enter('A1', '是'), enter('A1', ''), enter('B1', '也许')]).toEqual([
    '请选是或否。',
    'done',
    'done',
    'done',
  ]);
  expect(edit({ kind: 'enter', row: 1, column: 0, texts: [['也许'], ['或许']] })).toBe('done');
});

test.each<[string, () => string, RegExp]>([
  ['typing', () => enter('A1', 'x'), /受保护.*撤销保护/],
  ['clearing', () => edit({ kind: 'clear', areas: [area('A:A')], what: 'Contents' }), /受保护/],
  ['inserting', () => edit({ kind: 'insert', axis: 'row', first: 0, count: 1 }), /受保护/],
  ['sorting', () => edit({ kind: 'sort', row: 0, column: 0, isAscending: true }), /受保护/],
  ['painting', () => edit({ kind: 'fillColour', areas: [area('A1')], colour: '#FF0000' }), /受保护/],
  ['hiding', () => edit({ kind: 'hide', axis: 'row', first: 0, count: 1, isHidden: true }), /受保护/],
  [
    'copying',
    () => edit({ kind: 'copy', from: { sheetId: sheet.id, area: area('A1') }, area: area('A2') }),
    /受保护/,
  ],
])('a protected sheet refuses %s, and says what to do', (_, act, message) => {
  workbook.type('Sheet1', 'A1', '原');
  edit({ kind: 'protect', isProtected: true });
  expect(act()).toMatch(message);
  expect(column('A1:A2')).toEqual(['原', '']);
  edit({ kind: 'protect', isProtected: false });
  expect(act()).toBe('done');
});

test.each<[string, () => string, RegExp]>([
  ['a formula that cannot be read', () => enter('A1', '=1+('), /公式/],
  ['the last sheet', () => edit({ kind: 'deleteSheet' }), /至少要留一张/],
  ['a bad name', () => edit({ kind: 'renameSheet', name: 'a/b' }), /名称不能用/],
  ['nothing to sort', () => edit({ kind: 'sort', row: 5, column: 5, isAscending: true }), /没有可以排序/],
  ['no filter there', () => edit({ kind: 'filter', row: 5, column: 5, allowed: [] }), /不能筛选/],
])('refused in words: %s', (_, act, message) => {
  expect(act()).toMatch(message);
});

test('the header row of a table cannot be deleted alone', () => {
  workbook.paste('Sheet1', 'A1', [['类型'], ['甲']]);
  workbook.state.tables.add(sheet, area('A1:A2'));
  expect(edit({ kind: 'delete', axis: 'row', first: 0, count: 1 })).toMatch(/标题行/);
});
