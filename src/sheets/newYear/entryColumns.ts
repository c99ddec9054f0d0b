import { isBlank } from '../cell';
import type { AdoptedLedger } from '../adopt/AdoptedLedger';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt, endColumnOf } from '../decode/BookGrids';

/**
 * The columns of an adopted ledger that are emptied with its entries: from the first to the last of its own, and on both
 * sides as far as the header goes on. What stands apart from the table is no part of an entry.
 */
export function entryColumns({ located, mapping }: AdoptedLedger, grid: SheetGrid): number[] {
  const { headerRow } = located;
  const headerRows = mapping.headerRows === 1 ? [headerRow] : [headerRow - 1, headerRow];
  const isHeader = (column: number): boolean => headerRows.some((row) => !isBlank(cellAt(grid, row, column)));
  const own = [...located.columns.values()];
  let start = Math.min(...own);
  let end = Math.max(...own) + 1;
  while (start > grid.columnIndex && isHeader(start - 1)) start -= 1;
  while (end < endColumnOf(grid) && isHeader(end)) end += 1;
  return Array.from({ length: end - start }, (_, index) => start + index);
}
