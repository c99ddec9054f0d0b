import { parseA1 } from '../../../workbench/engine/a1';
import type { Area } from '../../../workbench/engine/area';
import type { BookEvent } from '../../../workbench/engine/BookEvents';
import type { EngineSheet } from '../../../workbench/engine/EngineSheet';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { sortableArea } from '../../../workbench/engine/sortableArea';
import { sortRows } from '../../../workbench/engine/sortRows';

let workbook: EngineWorkbook;
let sheet: EngineSheet;

const area = (a1: string): Area => parseA1(a1) ?? { row: 0, column: 0, rows: 0, columns: 0 };
const sort = (a1: string, column: number, isAscending = true): void => {
  sortRows(sheet, area(a1), column, isAscending);
};
const column = (a1: string): unknown[] => workbook.values('Sheet1', a1).flat();

beforeEach(() => {
  workbook = EngineWorkbook.create();
  sheet = workbook.state.activeSheet;
});

test.each([
  ['升序', true, [-1, 2, 10, '2', '八', '甲', false, true, '#N/A', '', '']],
  ['降序', false, ['#N/A', true, false, '甲', '八', '2', 10, 2, -1, '', '']],
] as const)('%s: numbers, texts, booleans, errors; blanks last both ways', (_, isAscending, sorted) => {
  for (const [index, text] of ['甲', '', '10', 'TRUE', "'2", '#N/A', '2', '八', '', 'FALSE', '-1'].entries())
    workbook.type('Sheet1', `A${String(index + 1)}`, text);
  sort('A1:A11', 0, isAscending);
  expect(column('A1:A11')).toEqual(sorted);
});

test('whole rows move with fills and number formats, equal rows keep their order', () => {
  workbook.paste('Sheet1', 'A1', [
    ['乙', '2022/3/5', '一'],
    ['甲', '12%', '二'],
    ['乙', '3', '三'],
  ]);
  workbook.setFill('Sheet1', 'A1', '#FF0000');
  sort('A1:C3', 0);
  expect(workbook.values('Sheet1', 'C1:C3').flat()).toEqual(['二', '一', '三']);
  expect(['B1', 'B2', 'B3'].map((cell) => workbook.text('Sheet1', cell))).toEqual(['12%', '2022/3/5', '3']);
  expect(['A1', 'A2', 'A3'].map((cell) => workbook.fill('Sheet1', cell))).toEqual([
    undefined,
    '#FF0000',
    undefined,
  ]);
});

test('relative references follow their row, absolute ones stay', () => {
  workbook.paste('Sheet1', 'A1', [
    ['2', '=A1*10+$D$1', '', '5'],
    ['1', '=A2*10+$D$1'],
  ]);
  sort('A1:B2', 0);
  expect(workbook.values('Sheet1', 'A1:B2')).toEqual([
    [1, 15],
    [2, 25],
  ]);
});

test('rows that a filter hides stay where they are', () => {
  workbook.paste('Sheet1', 'A1', [['类型'], ['丙'], ['藏'], ['甲']]);
  workbook.setFilter('Sheet1', '类型', ['丙', '甲']);
  sort('A2:A4', 0, false);
  expect(column('A2:A4')).toEqual(['甲', '藏', '丙']);
  sort('A2:A4', 0);
  expect(column('A2:A4')).toEqual(['丙', '藏', '甲']);
});

test('the add-in is told one change of the whole area', () => {
  workbook.paste('Sheet1', 'A1', [['2'], ['1']]);
  const events: BookEvent[] = [];
  workbook.state.events.listen((event) => events.push(event));
  sort('A1:A2', 0);
  expect(events).toMatchObject([{ kind: 'changed', area: area('A1:A2'), changeType: 'RangeEdited' }]);
});

test('a protected sheet and merged cells are refused, nothing moves', () => {
  workbook.paste('Sheet1', 'A1', [['2'], ['1']]);
  workbook.protect('Sheet1');
  expect(() => {
    sort('A1:A2', 0);
  }).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
  workbook.unprotect('Sheet1');
  sheet.model.mergeCells('A2:B2');
  expect(() => {
    sort('A1:A2', 0);
  }).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
  expect(column('A1:A2')).toEqual([2, 1]);
});

describe('what belongs to a cell', () => {
  const belongs = (row: number, columnIndex: number): Area | undefined =>
    sortableArea(sheet, row, columnIndex);

  test('the body of its table, also from the header', () => {
    workbook.paste('Sheet1', 'B2', [
      ['编号', '名称'],
      ['1', '甲'],
      ['2', '乙'],
    ]);
    workbook.state.tables.add(sheet, area('B2:C4'));
    expect([belongs(1, 1), belongs(3, 2)]).toEqual([area('B3:C4'), area('B3:C4')]);
  });

  test('the block of filled cells around it, without a first row that reads like headers', () => {
    workbook.paste('Sheet1', 'A1', [
      ['编号', '名称'],
      ['1', '甲'],
      ['2', ''],
      ['', '丁'],
      ['', ''],
      ['9', ''],
    ]);
    expect(belongs(2, 1)).toEqual(area('A2:B4'));
  });

  test('all rows where the first is like the others', () => {
    workbook.paste('Sheet1', 'A1', [['甲'], ['乙']]);
    expect(belongs(0, 0)).toEqual(area('A1:A2'));
  });

  test('nothing on an empty sheet', () => {
    expect(belongs(5, 5)).toBeUndefined();
  });
});
