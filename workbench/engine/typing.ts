import { lastColumn, lastRow, type Area } from './area';
import type { EngineSheet } from './EngineSheet';
import type { EngineTable } from './EngineTable';
import { scalarOf } from './cellValues';
import type { Tables } from './Tables';
import { writeCells, type Input } from './writeCells';

/**
 * What a user does: types or pastes a block. Like the API's write, but a block right below a table, or right beside it,
 * extends the table (Excel's autocorrect), unless something else is in the way or the sheet is protected.
 */
export function enter(
  sheet: EngineSheet,
  tables: Tables,
  area: Area,
  rows: readonly (readonly Input[])[],
): void {
  writeCells(sheet, area, rows);
  growTables(sheet, tables, area);
}

/** Extends the tables that a block just entered lies right below or beside. */
export function growTables(sheet: EngineSheet, tables: Tables, area: Area): void {
  const below = sheet.tables.find((table) => touchesBelow(table, area));
  if (below && !below.showTotals)
    grow(sheet, tables, below, { ...below.area, rows: lastRow(area) - below.area.row + 1 });
  const beside = sheet.tables.find((table) => touchesRight(table, area));
  if (beside)
    grow(sheet, tables, beside, { ...beside.area, columns: lastColumn(area) - beside.area.column + 1 });
}

function touchesBelow({ area: table }: EngineTable, area: Area): boolean {
  const isBelow = area.row <= lastRow(table) + 1 && lastRow(area) > lastRow(table) && area.row > table.row;
  return isBelow && area.column >= table.column && area.column <= lastColumn(table);
}

function touchesRight({ area: table }: EngineTable, area: Area): boolean {
  const isBeside = area.column <= lastColumn(table) + 1 && lastColumn(area) > lastColumn(table);
  return isBeside && area.column > table.column && area.row >= table.row && area.row <= lastRow(table);
}

function grow(sheet: EngineSheet, tables: Tables, table: EngineTable, area: Area): void {
  const old = table.area;
  const isTaken = sheet.tables.some(
    (other) =>
      other !== table &&
      other.area.row <= lastRow(area) &&
      lastRow(other.area) >= area.row &&
      other.area.column <= lastColumn(area) &&
      lastColumn(other.area) >= area.column,
  );
  if (isTaken || sheet.isProtected) return;
  tables.resize(sheet, table, area);
  takeStyles(sheet, old, area);
}

/** New rows look like the last row of the table where they have no look of their own. */
function takeStyles(sheet: EngineSheet, old: Area, area: Area): void {
  for (let row = lastRow(old) + 1; row <= lastRow(area); row++) {
    for (let column = old.column; column <= lastColumn(old); column++) {
      const above = sheet.find(lastRow(old), column);
      const cell = sheet.cell(row, column);
      if (above && Object.keys(cell.style).length === 0) cell.style = above.style;
      else if (above?.style && scalarOf(cell) !== '') cell.style = { ...above.style, ...cell.style };
    }
  }
}
