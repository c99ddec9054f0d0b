import type { CellValue } from '../cell';
import { isBlank } from '../cell';
import type { BookGrids, SheetGrid, TableRange } from './BookGrids';
import { cellAt } from './BookGrids';
import type { LocatedTable } from './locateTable';

/** What the user's columns of a row hold, by their keys. `rowIndex` is 0-based. */
export function userCells(
  { table, columns }: LocatedTable,
  grid: SheetGrid,
  rowIndex: number,
): Readonly<Record<string, CellValue>> {
  const cells: Record<string, CellValue> = {};
  for (const { key, by } of table.columns) {
    const column = columns.get(key);
    if (by === 'user' && column !== undefined) cells[key] = cellAt(grid, rowIndex, column);
  }
  return cells;
}

/** The Excel table of a located one, null where there is only a header row. */
export function rangeOf({ excelTable }: LocatedTable, book: BookGrids): TableRange | null {
  return book.tables.find(({ name }) => name === excelTable) ?? null;
}

/**
 * The first row after the last that holds anything of the user's, 0-based: where the next row is written. Columns that
 * the user added to the table count as filled, those of the check do not. It may lie below the table.
 */
export function freeRowOf(located: LocatedTable, grid: SheetGrid, range: TableRange | null): number {
  const { firstBodyRow, endRow, table, columns } = located;
  const ofCheck = new Set(table.columns.flatMap(({ by, key }) => (by === 'check' ? [columns.get(key)] : [])));
  const start = range?.columnIndex ?? Math.min(...columns.values());
  const isFilled = (row: number): boolean => {
    for (let column = start; column < located.endColumn; column += 1)
      if (!ofCheck.has(column) && !isBlank(cellAt(grid, row, column))) return true;
    return false;
  };
  let free = endRow;
  while (free > firstBodyRow && !isFilled(free - 1)) free -= 1;
  return free;
}

/** The first of so many rows below a table in which something stands in its columns; null where all are blank. */
export function occupiedRow(
  located: LocatedTable,
  grid: SheetGrid,
  range: TableRange | null,
  rows: { readonly start: number; readonly end: number },
): number | null {
  const start = range?.columnIndex ?? Math.min(...located.columns.values());
  for (let row = Math.max(rows.start, located.endRow); row < rows.end; row += 1)
    for (let column = start; column < located.endColumn; column += 1)
      if (!isBlank(cellAt(grid, row, column))) return row;
  return null;
}

/** A grid with one row of a table, row 0, as it would be with these cells: to look at a row that is not written yet. */
export function rowGrid(
  { sheet, columns }: LocatedTable,
  cells: Readonly<Partial<Record<string, CellValue>>>,
): SheetGrid {
  const values = Array.from({ length: Math.max(...columns.values()) + 1 }, (): CellValue => '');
  for (const [key, column] of columns) values[column] = cells[key] ?? '';
  return { name: sheet, rowIndex: 0, columnIndex: 0, values: [values] };
}
