import type { Cell } from '@cj-tech-master/excelts';
import { formatA1 } from './a1';
import { cellCount, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import type { ChangeType } from './BookEvents';
import type { BookState } from './BookState';
import { eachFormula } from './eachFormula';
import type { EngineSheet } from './EngineSheet';
import type { EngineTable } from './EngineTable';
import { inheritLooks } from './inheritLooks';
import { mergedAreas } from './mergedAreas';
import { RefusedError } from './RefusedError';
import { shiftPage } from './shiftPage';
import { shiftArea, shiftFormula, type StructuralEdit } from './structuralEdit';
import { uniqueHeader } from './tableHeaders';

/** Puts in whole rows or columns. @throws RefusedError NotImplemented for a part of them */
export function insertCells(book: BookState, sheet: EngineSheet, area: Area, shift: 'Down' | 'Right'): void {
  applyEdit(book, sheet, wholeEdit(area, shift === 'Down' ? 'row' : 'column', 1));
}

/** Takes out whole rows or columns. @throws RefusedError NotImplemented for a part of them */
export function deleteCells(book: BookState, sheet: EngineSheet, area: Area, shift: 'Up' | 'Left'): void {
  applyEdit(book, sheet, wholeEdit(area, shift === 'Up' ? 'row' : 'column', -1));
}

function wholeEdit(area: Area, axis: StructuralEdit['axis'], sign: 1 | -1): StructuralEdit {
  if (axis === 'row' && area.columns === MAX_COLUMNS) return { axis, at: area.row, count: sign * area.rows };
  if (axis === 'column' && area.rows === MAX_ROWS)
    return { axis, at: area.column, count: sign * area.columns };
  throw new RefusedError(
    'NotImplemented',
    'The embedded host inserts and deletes whole rows and columns only.',
  );
}

/**
 * Inserts or deletes rows or columns. Tables, conditional formats, validations, names, formulas, filters and hidden
 * rows follow. @throws RefusedError InsertDeleteConflict when a table would lose its header row but not all of itself
 */
export function applyEdit(book: BookState, sheet: EngineSheet, edit: StructuralEdit): void {
  for (const table of sheet.tables) refuseHeaderLoss(table, edit);
  eachFormula(book.sheets.list, book.names, (formula, owner) => shiftFormula(formula, owner, sheet, edit));
  moveCells(sheet, edit);
  for (const table of [...sheet.tables]) moveTable(book, sheet, table, edit);
  for (const applied of sheet.rules.list)
    applied.areas = applied.areas.flatMap((area) => shiftArea(area, edit) ?? []);
  sheet.rules.store();
  for (const applied of sheet.validations.list)
    applied.areas = applied.areas.flatMap((area) => shiftArea(area, edit) ?? []);
  sheet.validations.store();
  book.touched();
  book.events.emit({ kind: 'changed', sheet, area: editedArea(edit), changeType: changeType(edit) });
}

function editedArea({ axis, at, count }: StructuralEdit): Area {
  const size = Math.abs(count);
  return axis === 'row'
    ? { row: at, column: 0, rows: size, columns: MAX_COLUMNS }
    : { row: 0, column: at, rows: MAX_ROWS, columns: size };
}

function changeType({ axis, count }: StructuralEdit): ChangeType {
  if (axis === 'row') return count > 0 ? 'RowInserted' : 'RowDeleted';
  return count > 0 ? 'ColumnInserted' : 'ColumnDeleted';
}

function refuseHeaderLoss(table: EngineTable, edit: StructuralEdit): void {
  const header = table.headerArea;
  if (header && edit.axis === 'row' && !shiftArea(header, edit) && shiftArea(table.area, edit)) {
    throw new RefusedError(
      'InsertDeleteConflict',
      `The header row of a table cannot be deleted: ${table.name}`,
    );
  }
}

function moveCells(sheet: EngineSheet, edit: StructuralEdit): void {
  const merges = takeApart(sheet);
  const notes = takeNotes(sheet);
  spliceCells(sheet, edit);
  for (const { place, note } of notes) {
    const moved = shiftArea(place, edit);
    if (moved) sheet.cell(moved.row, moved.column).comment = note;
  }
  inheritLooks(sheet.model, edit);
  sheet.charts.shift(edit);
  shiftPage(sheet, edit);
  for (const area of merges) {
    const moved = shiftArea(area, edit);
    if (moved && cellCount(moved) > 1) sheet.model.mergeCellsWithoutStyle(formatA1(moved));
  }
}

/** Takes all merged cells apart: the library loses rows of those that an edit cuts. */
function takeApart(sheet: EngineSheet): Area[] {
  const merges = mergedAreas(sheet);
  for (const area of merges) sheet.model.unMergeCells(formatA1(area));
  return merges;
}

interface PlacedNote {
  readonly place: Area;
  readonly note: NonNullable<Cell['comment']>;
}

/** Takes the notes off their cells: the library forgets those of rows and columns that move. */
function takeNotes(sheet: EngineSheet): PlacedNote[] {
  const notes: PlacedNote[] = [];
  sheet.model.eachRow((model, number) => {
    model.eachCell({ includeEmpty: true }, (cell, column) => {
      const { comment: note } = cell;
      if (note === undefined) return;
      notes.push({ place: { row: number - 1, column: column - 1, rows: 1, columns: 1 }, note });
      cell.comment = undefined;
    });
  });
  return notes;
}

function spliceCells(sheet: EngineSheet, edit: StructuralEdit): void {
  const { axis, at, count } = edit;
  const removed = Math.max(0, -count);
  if (axis === 'column') {
    const withoutWidth = (sheet.model.columns ?? []).flatMap(({ width }, column) =>
      width === undefined ? [{ row: 0, column, rows: 1, columns: 1 }] : [],
    );
    sheet.model.spliceColumns(at + 1, removed, ...new Array<never[]>(Math.max(0, count)).fill([]));
    // The library gives a width to every column that it moves.
    for (const place of withoutWidth) {
      const moved = shiftArea(place, edit);
      if (moved) delete sheet.model.getColumn(moved.column + 1).width;
    }
    return;
  }
  const hidden = rowStates(sheet);
  sheet.model.spliceRows(at + 1, removed, ...new Array<never[]>(Math.max(0, count)).fill([]));
  restoreRowStates(sheet, hidden, edit);
}

interface RowState {
  readonly row: number;
  readonly isFiltered: boolean;
  readonly isHidden: boolean;
  readonly outlineLevel: number;
}

function rowStates(sheet: EngineSheet): RowState[] {
  const states: RowState[] = [];
  sheet.model.eachRow({ includeEmpty: true }, ({ hidden, outlineLevel }, number) => {
    const row = number - 1;
    if (hidden || outlineLevel > 0)
      states.push({ row, isFiltered: sheet.filteredRows.has(row), isHidden: hidden, outlineLevel });
  });
  return states;
}

/** The library moves cells, styles and heights of rows, not whether they are hidden or grouped. */
function restoreRowStates(sheet: EngineSheet, states: readonly RowState[], edit: StructuralEdit): void {
  for (const { row } of states) {
    const model = sheet.model.getRow(row + 1);
    model.hidden = false;
    model.outlineLevel = 0;
  }
  sheet.filteredRows.clear();
  for (const { row, isFiltered, isHidden, outlineLevel } of states) {
    const place = shiftArea({ row, column: 0, rows: 1, columns: 1 }, edit);
    if (!place) continue;
    const model = sheet.model.getRow(place.row + 1);
    model.hidden = isHidden;
    model.outlineLevel = outlineLevel;
    if (isFiltered) sheet.filteredRows.add(place.row);
  }
}

function moveTable(book: BookState, sheet: EngineSheet, table: EngineTable, edit: StructuralEdit): void {
  const old = table.area;
  const area = shiftArea(old, edit);
  if (!area) {
    book.tables.unlist(sheet, table);
    return;
  }
  table.place(area, edit.axis === 'column' ? movedNames(table, old, edit) : table.columnNames);
  if (edit.axis === 'row' && area.rows < 2) table.place({ ...area, rows: 2 }, table.columnNames);
  if (!table.showHeaders) return;
  table.columnNames.forEach((name, offset) => (sheet.cell(area.row, area.column + offset).value = name));
}

function movedNames(table: EngineTable, old: Area, { at, count }: StructuralEdit): string[] {
  const names = table.columnNames;
  const offset = at - old.column;
  if (count < 0) return names.filter((_, index) => index < offset || index >= offset - count);
  if (offset <= 0 || offset >= names.length) return names;
  for (let index = 0; index < count; index++) names.splice(offset + index, 0, uniqueHeader('', names));
  return names;
}
