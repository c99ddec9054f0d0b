import { formatA1 } from './a1';
import { intersect, lastColumn, lastRow, MAX_ROWS, subtract, type Area } from './area';
import { changeStyles } from './cellStyles';
import type { EngineSheet } from './EngineSheet';
import { RefusedError } from './RefusedError';
import { renameHeader } from './tableHeaders';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Clears contents, formats (with conditional formats) or all of an area (with validations). Headers of tables get default names. */
export function clearCells(sheet: EngineSheet, area: Area, what: ClearWhat): void {
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    throw new RefusedError('NotImplemented', 'The embedded host does not clear hyperlinks.');
  }
  if (what !== 'Formats') {
    clearContents(sheet, area);
    sheet.home.events.emit({ kind: 'changed', sheet, area, changeType: 'RangeEdited' });
  }
  if (what === 'Formats' || what === 'All') {
    changeStyles(sheet.model, area, () => ({}));
    for (const applied of [...sheet.rules.list]) {
      applied.areas = applied.areas.flatMap((part) => subtract(part, area));
      if (applied.areas.length === 0) sheet.rules.remove(applied);
    }
    sheet.rules.store();
  }
  if (what === 'All') sheet.validations.clear(area);
  sheet.home.touched();
}

function clearContents(sheet: EngineSheet, area: Area): void {
  const end = Math.min(lastRow(area), area.rows === MAX_ROWS ? sheet.model.rowCount - 1 : MAX_ROWS);
  for (let row = area.row; row <= Math.min(end, sheet.model.rowCount - 1); row++) {
    const last = Math.min(lastColumn(area), (sheet.model.findRow(row + 1)?.cellCount ?? 0) - 1);
    for (let column = area.column; column <= last; column++) {
      const cell = sheet.find(row, column);
      if (!cell) continue;
      const table = sheet.tableAt(row, column);
      cell.value = table?.isHeader(row, column) ? renameHeader(table, column - table.area.column, '') : null;
    }
  }
}

/** Merges an area, or each of its rows. @throws RefusedError InvalidOperation inside a table */
export function mergeCells(sheet: EngineSheet, area: Area, across: boolean): void {
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw new RefusedError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const parts = across
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : [area];
  for (const part of parts) {
    sheet.model.unMergeCells(formatA1(part));
    if (part.rows * part.columns > 1) sheet.model.mergeCells(formatA1(part));
  }
}

/** Takes merged cells of an area apart. */
export function unmergeCells(sheet: EngineSheet, area: Area): void {
  sheet.model.unMergeCells(formatA1(area));
}
