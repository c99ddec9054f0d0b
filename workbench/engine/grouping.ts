import { lastColumn, lastRow, type Area } from './area';
import type { EngineSheet } from './EngineSheet';
import { setColumnsHidden, setRowsHidden } from './hiding';
import { RefusedError } from './RefusedError';

const MAX_LEVEL = 7;

function move(model: { outlineLevel: number }, step: 1 | -1): void {
  const next = model.outlineLevel + step;
  if (next > MAX_LEVEL) throw new RefusedError('InvalidOperation', 'An outline has at most eight levels.');
  model.outlineLevel = Math.max(0, next);
}

/** Puts the columns of an area one level deeper into the outline, or one level up. */
export function groupColumns(sheet: EngineSheet, area: Area, step: 1 | -1): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    move(sheet.model.getColumn(column + 1), step);
  }
}

/** Puts the rows of an area one level deeper into the outline, or one level up. */
export function groupRows(sheet: EngineSheet, area: Area, step: 1 | -1): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    move(sheet.model.getRow(row + 1), step);
  }
}

/** Collapses or opens the groups of an area. */
export function setGroupHidden(
  sheet: EngineSheet,
  area: Area,
  by: 'ByColumns' | 'ByRows',
  isHidden: boolean,
): void {
  if (by === 'ByRows') setRowsHidden(sheet, groupedRows(sheet, area), isHidden);
  else
    for (const column of groupedColumns(sheet, area))
      setColumnsHidden(sheet, { ...area, column, columns: 1 }, isHidden);
}

function groupedColumns(sheet: EngineSheet, area: Area): number[] {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  return columns.filter((column) => (sheet.model.columns?.[column]?.outlineLevel ?? 0) > 0);
}

function groupedRows(sheet: EngineSheet, area: Area): Area {
  let [first, last] = [lastRow(area) + 1, area.row - 1];
  for (let row = area.row; row <= lastRow(area); row++) {
    if ((sheet.model.findRow(row + 1)?.outlineLevel ?? 0) === 0) continue;
    first = Math.min(first, row);
    last = row;
  }
  return { ...area, row: first, rows: Math.max(0, last - first + 1) };
}
