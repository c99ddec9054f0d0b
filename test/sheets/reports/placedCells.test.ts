import { extentOf, placedCells } from '../../../src/sheets/reports/placedCells';
import { rectanglesOf } from '../../../src/sheets/reports/rectangles';
import { emptySummaryPage } from '../../../src/sheets/reports/summaryPage';

const row = (...cells: readonly (readonly [string, number?, number?])[]) => ({
  height: null,
  cells: cells.map(([value, across = 1, down = 1]) => ({ value, style: 'text' as const, across, down })),
});

test('cells stand side by side and leave out what a cell of an earlier row covers', () => {
  const rows = [row(['a', 2, 3], ['b'], ['c', 1, 2]), row(['d']), row(['e', 2]), row(['f'])];
  expect(placedCells({ rows }).map(({ cell, row: at, column }) => [cell.value, at, column])).toEqual([
    ['a', 0, 0],
    ['b', 0, 2],
    ['c', 0, 3],
    ['d', 1, 2],
    ['e', 2, 2],
    ['f', 3, 0],
  ]);
});

test('a page reaches as far as its rows, merged cells, widths and chart', () => {
  const page = { ...emptySummaryPage(), widths: [1, 2], rows: [row(['a', 1, 2]), row(['b', 3])] };
  expect(extentOf(page)).toEqual({ rows: 2, columns: 4 });
  const chart = {
    title: '',
    kind: 'line' as const,
    headerRow: 0,
    rows: { start: 1, end: 2 },
    categoryColumn: 0,
    seriesColumns: [1],
    colours: [],
    place: { row: 0, endRow: 9, column: 2, endColumn: 8 },
  };
  expect(extentOf({ ...page, chart })).toEqual({ rows: 9, columns: 8 });
});

test('runs that begin and end alike become one rectangle', () => {
  const grid = ['xxo.', 'xxo.', 'x.oo'].map((line) => [...line].map((mark) => (mark === '.' ? null : mark)));
  expect(
    rectanglesOf(grid).map(({ mark, area }) => [mark, area.row, area.column, area.rows, area.columns]),
  ).toEqual([
    ['x', 0, 0, 2, 2],
    ['o', 0, 2, 2, 1],
    ['x', 2, 0, 1, 1],
    ['o', 2, 2, 1, 2],
  ]);
});
