import type { CellValue } from '../../../src/sheets/cell';
import type { SheetGrid } from '../../../src/sheets/decode/BookGrids';
import { findRowsAgain } from '../../../src/sheets/decode/findRowsAgain';
import type { LocatedTable } from '../../../src/sheets/decode/locateTable';
import { isLocated, locateTable } from '../../../src/sheets/decode/locateTable';

const LEDGER = ['日期', '活动类型', '内容', '参加人员', '备注'];
const FIELDS = ['date', 'activity', 'content', 'participants', 'note'];

/** A ledger whose rows are letters, one a cell: `abcd` is a row with four filled cells. */
function ledger(rows: readonly string[]): { readonly located: LocatedTable; readonly grid: SheetGrid } {
  return tableOf('ledger', '工作台账', LEDGER, rows);
}

function tableOf(
  key: 'ledger' | 'roster',
  name: string,
  headers: readonly string[],
  rows: readonly string[],
): { readonly located: LocatedTable; readonly grid: SheetGrid } {
  const body = rows.map((row) => headers.map((_, index) => (row[index] ?? ' ').trim()));
  const grid: SheetGrid = { name, rowIndex: 0, columnIndex: 0, values: [[...headers], ...body] };
  const located = locateTable(key, { grids: [grid], tables: [] });
  if (!isLocated(located)) throw new RangeError('The table was not found');
  return { located, grid };
}

function remembered(
  rowNumber: number,
  row: string,
  fields: readonly string[] = FIELDS,
): { readonly rowNumber: number; readonly cells: Record<string, CellValue> } {
  return {
    rowNumber,
    cells: Object.fromEntries(fields.map((key, index) => [key, (row[index] ?? ' ').trim()])),
  };
}

/** Rows of the sheet (the first is number 2), remembered rows with their numbers, and the numbers where they are found. */
test.each<[string, readonly string[], readonly (readonly [number, string])[], readonly (number | null)[]]>([
  [
    'in its place',
    ['abcd', 'efgh'],
    [
      [2, 'abcd'],
      [3, 'efgh'],
    ],
    [2, 3],
  ],
  [
    'after a sort',
    ['efgh', 'abcd'],
    [
      [2, 'abcd'],
      [3, 'efgh'],
    ],
    [3, 2],
  ],
  [
    'equal rows stay where they are',
    ['abcd', 'abcd'],
    [
      [3, 'abcd'],
      [2, 'abcd'],
    ],
    [3, 2],
  ],
  [
    'equal rows that moved are taken once each',
    ['xy', 'abcd', 'abcd'],
    [
      [2, 'abcd'],
      [3, 'abcd'],
    ],
    [4, 3],
  ],
  ['a cell more', ['abcde'], [[2, 'abcd']], [2]],
  ['a cell changed', ['abxd'], [[2, 'abcd']], [2]],
  ['a cell changed, and moved', ['efgh', 'abxd'], [[2, 'abcd']], [3]],
  ['half of it changed', ['abxy'], [[2, 'abcd']], [null]],
  ['gone', ['efgh'], [[2, 'abcd']], [null]],
  ['the one in its place goes before one as like', ['abxd', 'abyd'], [[3, 'abcd']], [3]],
  ['the more like goes before the one in its place', ['abxye', 'abcdx'], [[2, 'abcde']], [3]],
  [
    'blank rows are only known by their place',
    ['    ', 'abcd'],
    [
      [2, ''],
      [3, ''],
    ],
    [2, null],
  ],
  ['a blank row below the table', ['abcd'], [[9, '']], [9]],
])('%s', (_what, rows, wanted, found) => {
  const { located, grid } = ledger(rows);
  const places = findRowsAgain(
    located,
    grid,
    wanted.map(([rowNumber, row]) => remembered(rowNumber, row)),
  );
  expect(places.map((row) => (row === null ? null : row + 1))).toEqual(found);
});

test.each([
  ['the same name, all else changed', ['axyz'], 2],
  ['the same name elsewhere', ['efgh', 'axyz'], 3],
  ['another name in its place, all else the same', ['xbcd'], null],
])('a row with a name is known by it: %s', (_what, rows, found) => {
  const fields = ['name', 'department', 'branch', 'roles'];
  const { located, grid } = tableOf('roster', '人员名册', ['姓名', '科室', '党支部', '身份'], rows);
  const [row] = findRowsAgain(located, grid, [remembered(2, 'abcd', fields)]);
  expect(row === null || row === undefined ? null : row + 1).toBe(found);
});
