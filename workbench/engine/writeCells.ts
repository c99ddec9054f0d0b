import type { Cell } from '@cj-tech-master/excelts';
import { intersect, lastRow, type Area } from './area';
import { formatOf } from './cellStyles';
import type { EngineSheet } from './EngineSheet';
import { RefusedError } from './RefusedError';
import { headerText, renameHeader } from './tableHeaders';
import { typedContent } from './typedText';

/** What Office.js may put into a cell; null leaves it as it is. */
export type Input = string | number | boolean | null;

/** Is it something a cell can hold? */
export function isInput(value: unknown): value is Input {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Refuses writes to a protected sheet. @throws RefusedError AccessDenied */
export function refuseIfProtected(sheet: EngineSheet): void {
  if (sheet.isProtected) throw new RefusedError('AccessDenied', `The sheet is protected: ${sheet.name}`);
}

/**
 * Writes a rectangle of values with the coercion of typed text. Under an active filter the rows go, one after the
 * other, into the visible rows only, as Excel does (office-js issue 224); what is left over is dropped.
 * @throws RefusedError AccessDenied on a protected sheet with locked cells, InvalidArgument for text too long or a
 * formula that cannot be read.
 */
export function writeCells(sheet: EngineSheet, area: Area, values: readonly (readonly Input[])[]): void {
  refuseLockedCells(sheet, area);
  const tables = sheet.tables.filter((table) => table.headerArea && intersect(table.headerArea, area));
  visibleRows(sheet, area).forEach((row, index) => {
    values[index]?.forEach((value, offset) => {
      const column = area.column + offset;
      const table = tables.find((candidate) => candidate.isHeader(row, column));
      if (value === null) return;
      if (table)
        sheet.cell(row, column).value = renameHeader(table, column - table.area.column, headerText(value));
      else writeCell(sheet.cell(row, column), value, sheet.home.thisYear);
    });
  });
  sheet.home.touched();
  sheet.home.events.emit({ kind: 'changed', sheet, area, changeType: 'RangeEdited' });
}

/** Refuses a protected sheet unless every cell of the area is unlocked. @throws RefusedError AccessDenied */
export function refuseLockedCells(sheet: EngineSheet, area: Area): void {
  if (!sheet.isProtected) return;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.find(row, column)?.style.protection?.locked !== false) refuseIfProtected(sheet);
    }
  }
}

function visibleRows(sheet: EngineSheet, area: Area): number[] {
  const rows: number[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    if (!sheet.filteredRows.has(row)) rows.push(row);
  }
  return rows;
}

/** The covered cells of a merged area take nothing. */
function writeCell(cell: Cell, value: string | number | boolean, thisYear: number): void {
  if (cell.master !== cell) return;
  if (typeof value === 'string') {
    writeText(cell, value, thisYear);
  } else {
    const isText = formatOf(cell.style) === '@';
    cell.value = isText ? String(value).toUpperCase() : value;
  }
}

function writeText(cell: Cell, text: string, thisYear: number): void {
  const content = typedContent(text, formatOf(cell.style), thisYear);
  switch (content.kind) {
    case 'empty':
      cell.value = null;
      return;
    case 'formula':
      cell.value = { formula: content.formula };
      return;
    case 'error':
      cell.value = { error: content.error as '#N/A' };
      return;
    case 'value':
      cell.value = content.value;
      if (content.numberFormat) cell.style = { ...cell.style, numFmt: content.numberFormat };
  }
}
