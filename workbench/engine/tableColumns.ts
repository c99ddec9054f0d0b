import { intersect, lastColumn, MAX_COLUMNS, type Area } from './area';
import type { BookState } from './BookState';
import type { EngineSheet } from './EngineSheet';
import type { EngineTable } from './EngineTable';
import { RefusedError } from './RefusedError';
import { uniqueHeader } from './tableHeaders';

/**
 * Puts a column into a table. The cells to the right, in the table's rows only, move one to the right, as Excel does.
 * @throws RefusedError InvalidArgument off the table, InvalidOperation when another table is in the way
 */
export function addTableColumn(
  book: BookState,
  sheet: EngineSheet,
  table: EngineTable,
  index: number,
  name: string,
): void {
  const { area, columnNames } = table;
  if (index < 0 || index > columnNames.length)
    throw new RefusedError('InvalidArgument', `No place at ${String(index)}.`);
  refuseNeighbours(sheet, table);
  shiftCells(sheet, { ...area, column: area.column + index, columns: MAX_COLUMNS - area.column - index }, 1);
  place(
    book,
    sheet,
    table,
    { ...area, columns: area.columns + 1 },
    columnNames.toSpliced(index, 0, uniqueHeader(name, columnNames)),
  );
}

/** Takes a column out of a table; the cells to the right, in the table's rows only, move one to the left. */
export function deleteTableColumn(
  book: BookState,
  sheet: EngineSheet,
  table: EngineTable,
  index: number,
): void {
  const { area, columnNames } = table;
  if (columnNames.length === 1) throw new RefusedError('InvalidOperation', 'A table needs a column.');
  refuseNeighbours(sheet, table);
  shiftCells(sheet, { ...area, column: area.column + index, columns: MAX_COLUMNS - area.column - index }, -1);
  place(
    book,
    sheet,
    table,
    { ...area, columns: area.columns - 1 },
    columnNames.filter((_, other) => other !== index),
  );
}

function refuseNeighbours(sheet: EngineSheet, { area, name }: EngineTable): void {
  const right = { ...area, column: lastColumn(area) + 1, columns: MAX_COLUMNS - lastColumn(area) - 1 };
  if (right.columns > 0 && sheet.tables.some((other) => intersect(other.area, right))) {
    throw new RefusedError('InvalidOperation', `Another table stands to the right of ${name}.`);
  }
}

function place(
  book: BookState,
  sheet: EngineSheet,
  table: EngineTable,
  area: Area,
  names: readonly string[],
): void {
  table.place(area, names);
  if (table.showHeaders)
    names.forEach((name, offset) => (sheet.cell(area.row, area.column + offset).value = name));
  book.touched();
}

function shiftCells(sheet: EngineSheet, { row, column, rows }: Area, step: 1 | -1): void {
  for (let index = row; index < row + rows; index++) {
    const model = sheet.model.findRow(index + 1);
    if (!model) continue;
    if (step > 0) model.splice(column + 1, 0, null);
    else model.splice(column + 1, 1);
  }
}
