import type { CellValue } from '../../../src/sheets/cell';
import { archiveFault, holdsMore } from '../../../src/sheets/newYear/archiveFault';
import type { LiveSheet } from '../../../src/sheets/newYear/archiveFault';
import { archiveNames, isArchiveName } from '../../../src/sheets/newYear/archiveNames';
import { boundingArea, emptiedAreas } from '../../../src/sheets/newYear/emptiedAreas';
import { movedDate } from '../../../src/sheets/newYear/movedDate';

/** A sheet from B3 on; a cell from = is a formula that shows 7. */
function sheet(...rows: readonly (readonly CellValue[])[]): LiveSheet {
  const isCalculated = (cell: CellValue): boolean => typeof cell === 'string' && cell.startsWith('=');
  const values = rows.map((row) => row.map((cell) => (isCalculated(cell) ? 7 : cell)));
  return { grid: { name: '台账', rowIndex: 2, columnIndex: 1, values }, formulas: rows };
}

function lastOf<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function areas(live: LiveSheet, rows: readonly number[], columns: readonly number[]): string[] {
  return lastOf(emptiedAreas(live, { rows, columns })).map(
    ({ rowIndex, columnIndex, rowCount, columnCount }) =>
      `${rowIndex}+${rowCount} × ${columnIndex}+${columnCount}`,
  );
}

const LONG = '字'.repeat(24);

test.each([
  ['工作台账', '工作台账（2022）', '工作台账（2022）2'],
  [`${LONG}字字字字字字字`, `${LONG}字（2022）`, `${LONG}（2022）2`],
  // No half of a character that takes two places.
  [`${LONG}𠮷字`, `${LONG}（2022）`, `${LONG}（2022）2`],
])('the archive of %s is called %s, then %s', (name, first, second) => {
  const names = archiveNames(name, 2022);
  expect([names.next().value, names.next().value]).toEqual([first, second]);
  expect([first, second].every((each) => each.length <= 31 && isArchiveName(each))).toBe(true);
});

test.each(['工作台账', '2022年台账', '（2022）', '台账（2022）备份'])('%s is no archive', (name) => {
  expect(isArchiveName(name)).toBe(false);
});

test.each<[string, LiveSheet, LiveSheet, number | null]>([
  ['the same cells', sheet(['a', 1], ['b', true]), sheet(['a', 1], ['b', true]), null],
  ['an archive that holds more', sheet(['a', ''], ['', '']), sheet(['a', 1], ['b', true]), null],
  ['a formula, whatever it shows', sheet(['=NOW()', 1]), sheet([3, 1]), null],
  ['a changed cell', sheet(['a', 1], ['b', 2]), sheet(['a', 1], ['c', 2]), 3],
  ['a row that the archive lacks', sheet(['a', 1], ['b', 2]), sheet(['a', 1]), 3],
  ['a number that became a text', sheet([1]), sheet(['1']), 2],
  ['white space', sheet([' ']), sheet(['']), 2],
])('whether an archive holds all: %s', (_name, live, archive, row) => {
  expect(lastOf(archiveFault(live, archive.grid))).toBe(row);
});

test('an archive holds more where its sheet was emptied in part, within the area that is looked at', () => {
  const [live, archive] = [sheet(['a', '']), sheet(['a', 'b'])];
  const row = { rowIndex: 2, rowCount: 1 };
  expect(lastOf(holdsMore(archive.grid, live, { ...row, columnIndex: 1, columnCount: 2 }))).toBe(true);
  expect(lastOf(holdsMore(archive.grid, live, { ...row, columnIndex: 1, columnCount: 1 }))).toBe(false);
});

test('columns that are emptied alike are taken together, formulas stay', () => {
  const live = sheet(['=ROW()', 'a', 'b', 'c'], ['=ROW()', 'd', '=1+6', 'f'], ['=ROW()', 'g', 'h', 'i']);
  expect(areas(live, [2, 3, 4], [1, 2, 3, 4])).toEqual(['2+3 × 2+1', '2+1 × 3+1', '4+1 × 3+1', '2+3 × 4+1']);
  expect(areas(live, [2, 4], [4, 3])).toEqual(['2+1 × 3+2', '4+1 × 3+2']);
  expect(areas(live, [], [1, 2])).toEqual([]);
});

test('the area around the rows and columns of entries', () => {
  expect(boundingArea({ rows: [9, 4], columns: [2, 5] })).toEqual({
    rowIndex: 4,
    columnIndex: 2,
    rowCount: 6,
    columnCount: 4,
  });
  expect(boundingArea({ rows: [], columns: [2] })).toBeNull();
});

test.each<[CellValue, CellValue | null]>([
  ['2022-06-30', '2023-06-30'],
  ['2022年6月30日', '2023年6月30日'],
  ['２０２２.6.30', '2023.6.30'],
  [44742, 45107],
  [20220630, 20230630],
  ['2024-02-29', '2025-02-28'],
  ['6月30日', null],
  ['当月最后1个工作日', null],
  ['次年3月31日', null],
  ['', null],
])('%p a year later is %p', (before, after) => {
  expect(movedDate(before, 2022, 1)).toBe(after);
});
