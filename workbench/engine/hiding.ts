import { lastColumn, lastRow, MAX_ROWS, type Area } from './area';
import type { EngineSheet } from './EngineSheet';

/** true when all are, false when none is, null when mixed. */
function uniform(from: number, to: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index <= to; index++) if (isHidden(index) !== first) return null;
  return first;
}

/** Are the rows of an area hidden, by hand or by a filter? null when mixed. */
export function hiddenRows(sheet: EngineSheet, area: Area): boolean | null {
  const last = Math.min(lastRow(area), Math.max(area.row, sheet.model.rowCount));
  return uniform(area.row, last, (row) => sheet.model.findRow(row + 1)?.hidden === true);
}

/** Are the columns of an area hidden? null when mixed. */
export function hiddenColumns(sheet: EngineSheet, area: Area): boolean | null {
  const last = Math.min(lastColumn(area), Math.max(area.column, sheet.model.columns?.length ?? 0));
  return uniform(area.column, last, (column) => sheet.model.columns?.[column]?.hidden === true);
}

/** Hides or shows rows by hand. */
export function setRowsHidden(sheet: EngineSheet, area: Area, isHidden: boolean): void {
  const last = area.rows === MAX_ROWS ? sheet.model.rowCount - 1 : lastRow(area);
  for (let row = area.row; row <= last; row++) {
    sheet.model.getRow(row + 1).hidden = isHidden;
    if (!isHidden) sheet.filteredRows.delete(row);
  }
  sheet.home.touched();
}

/** Hides or shows columns. */
export function setColumnsHidden(sheet: EngineSheet, area: Area, isHidden: boolean): void {
  for (let column = area.column; column <= lastColumn(area); column++)
    sheet.model.getColumn(column + 1).hidden = isHidden;
}
