import type { CellValue } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import type { CellArea } from './CellArea';

/** Rows between two yields. */
const ROWS_PER_STEP = 500;

/** A sheet as it is: its values, and which of its cells hold formulas. */
export interface LiveSheet {
  readonly grid: SheetGrid;
  /** What the formula bar shows of each cell, as wide and as tall as the values. */
  readonly formulas: readonly (readonly CellValue[])[];
}

/** Whether a cell (0-based, on the sheet) is calculated; a text that begins with = is none. */
export function isFormula({ grid, formulas }: LiveSheet, rowIndex: number, columnIndex: number): boolean {
  const formula = formulas[rowIndex - grid.rowIndex]?.[columnIndex - grid.columnIndex];
  return (
    typeof formula === 'string' && formula.startsWith('=') && formula !== cellAt(grid, rowIndex, columnIndex)
  );
}

/**
 * Whether an archive holds anything where its sheet is blank: the sheet was emptied in part by a try that was broken off,
 * and must not be copied over the archive. `area` is where it is looked. Yields the number of rows done now and then.
 */
export function* holdsMore(
  archive: SheetGrid,
  { grid }: LiveSheet,
  area: CellArea,
): Generator<number, boolean> {
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  for (let index = 0; index < rowCount; index += 1) {
    if (index > 0 && index % ROWS_PER_STEP === 0) yield index;
    const row = rowIndex + index;
    for (let column = columnIndex; column < columnIndex + columnCount; column += 1)
      if (cellAt(archive, row, column) !== '' && cellAt(grid, row, column) === '') return true;
  }
  return false;
}

/**
 * The first row (0-based) of a sheet that holds anything that its archive does not hold in the same place; null where the
 * archive holds all, so that the sheet may be emptied. Calculated cells are left out: they may show something else each
 * time, and are not emptied. Yields the number of rows done now and then.
 */
export function* archiveFault(live: LiveSheet, archive: SheetGrid): Generator<number, number | null> {
  const { grid } = live;
  for (const [index, row] of grid.values.entries()) {
    if (index > 0 && index % ROWS_PER_STEP === 0) yield index;
    const rowIndex = grid.rowIndex + index;
    for (const [offset, value] of row.entries()) {
      const columnIndex = grid.columnIndex + offset;
      if (value === '' || value === cellAt(archive, rowIndex, columnIndex)) continue;
      if (!isFormula(live, rowIndex, columnIndex)) return rowIndex;
    }
  }
  return null;
}
