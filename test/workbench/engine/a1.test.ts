import {
  columnIndex,
  columnLetters,
  formatA1,
  parseA1,
  quoteSheetName,
  splitSheetAddress,
} from '../../../workbench/engine/a1';
import { MAX_COLUMNS, MAX_ROWS, subtract } from '../../../workbench/engine/area';

test.each([
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['$B$2:C9', { row: 1, column: 1, rows: 8, columns: 2 }],
  ['C9:B2', { row: 1, column: 1, rows: 8, columns: 2 }],
  ['B:C', { row: 0, column: 1, rows: MAX_ROWS, columns: 2 }],
  ['2:9', { row: 1, column: 0, rows: 8, columns: MAX_COLUMNS }],
  ['XFD1048576', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ['XFE1', undefined],
  ['A1048577', undefined],
  ['A0', undefined],
  ['A1:B2:C3', undefined],
  ['名称', undefined],
  ['', undefined],
])('%s is read as %j', (text, area) => {
  expect(parseA1(text)).toEqual(area);
});

test.each(['B2', 'B2:C9', 'B:C', '2:9'])('%s is written as it was read', (text) => {
  const area = parseA1(text);
  expect(area && formatA1(area)).toBe(text);
});

test('columns count in letters', () => {
  expect([0, 25, 26, 701, 702, MAX_COLUMNS - 1].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
  expect(columnIndex('xfd')).toBe(MAX_COLUMNS - 1);
});

test('sheet names are quoted where a formula needs it', () => {
  expect(['台账', 'Sheet1', 'my sheet', "it's", 'A1'].map(quoteSheetName)).toEqual([
    '台账',
    'Sheet1',
    "'my sheet'",
    "'it''s'",
    "'A1'",
  ]);
  expect(splitSheetAddress("'it''s'!A1")).toEqual({ sheet: "it's", rest: 'A1' });
  expect(splitSheetAddress('A1')).toEqual({ sheet: undefined, rest: 'A1' });
});

test('a hole in an area leaves what is around it', () => {
  const area = { row: 0, column: 0, rows: 5, columns: 5 };
  const rest = subtract(area, { row: 2, column: 2, rows: 1, columns: 1 });
  expect(rest.map((part) => part.rows * part.columns).reduce((sum, cells) => sum + cells)).toBe(24);
  expect(subtract(area, { row: 9, column: 9, rows: 1, columns: 1 })).toEqual([area]);
});
