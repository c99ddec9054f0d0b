import type { CellValue, Style } from '@cj-tech-master/excelts';
import { eachStoredRow } from './storedRows';
import { containsCell, lastColumn, type Area } from './area';
import type { BookState } from './BookState';
import { eachFormula } from './eachFormula';
import type { EngineSheet } from './EngineSheet';
import { referenceText, rewriteReferences, type Corner } from './formulaReferences';

type Place = (column: number) => number;

/** Where each column stands after one of them was cut and put in at another place. */
function placeAfter(from: number, to: number): Place {
  return (column) => {
    if (column === from) return to;
    if (from < to && column > from && column <= to) return column - 1;
    if (to < from && column >= to && column < from) return column + 1;
    return column;
  };
}

/** Areas whose columns stay together move as a whole; others fall apart into runs of columns that stay together. */
function moveArea(area: Area, place: Place): Area[] {
  const columns = Array.from({ length: area.columns }, (_, index) => place(area.column + index)).sort(
    (a, b) => a - b,
  );
  const runs: Area[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && lastColumn(last) + 1 === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ ...area, column, columns: 1 });
  }
  return runs;
}

function leftmost(areas: readonly Area[]): number {
  return Math.min(...areas.map(({ column }) => column));
}

/**
 * References to single columns follow them; a reference over several columns stays where it is, as in Excel. The
 * relative columns of a conditional format or validation go with the first column of its areas.
 */
function moveFormula(
  formula: string,
  owner: EngineSheet | undefined,
  sheet: EngineSheet,
  place: Place,
  areas?: readonly Area[],
): string {
  const step =
    areas && owner === sheet
      ? leftmost(areas.flatMap((area) => moveArea(area, place))) - leftmost(areas)
      : undefined;
  return rewriteReferences(formula, ({ text, sheet: named, prefix, from, to, isRange }) => {
    const isHere = (named ?? owner?.name)?.toLowerCase() === sheet.name.toLowerCase();
    if (!isHere || from.column === undefined || from.column !== to.column) return text;
    const moved = ({ column = 0, ...corner }: Corner): Corner => ({
      ...corner,
      column: step === undefined || corner.columnFixed ? place(column) : column + step,
    });
    return referenceText(prefix, moved(from), moved(to), isRange);
  });
}

/**
 * Moves a whole column (both zero-based, `to` is where it stands afterwards) as a user does by cutting it and inserting
 * the cut cells: cells, widths, table columns, formulas, conditional formats and validations follow.
 */
export function moveColumn(book: BookState, sheet: EngineSheet, from: number, to: number): void {
  if (from === to) return;
  const place = placeAfter(from, to);
  eachFormula(book.sheets.list, book.names, (formula, owner, areas) =>
    moveFormula(formula, owner, sheet, place, areas),
  );
  moveCells(sheet, from, to);
  for (const table of sheet.tables) {
    const { row, column } = table.area;
    if (!containsCell(table.area, row, from) || !containsCell(table.area, row, to)) continue;
    const names = table.columnNames;
    const [name = ''] = names.splice(from - column, 1);
    table.place(table.area, names.toSpliced(to - column, 0, name));
  }
  for (const applied of sheet.rules.list)
    applied.areas = applied.areas.flatMap((area) => moveArea(area, place));
  sheet.rules.store();
  for (const applied of sheet.validations.list)
    applied.areas = applied.areas.flatMap((area) => moveArea(area, place));
  sheet.validations.store();
  book.touched();
}

interface CellLook {
  value: CellValue;
  style: Partial<Style>;
}

interface ColumnLook {
  width?: number;
  hidden: boolean;
  outlineLevel: number;
  style: Partial<Style>;
}

function moveCells(sheet: EngineSheet, from: number, to: number): void {
  eachStoredRow(sheet.model, (row) => {
    if (row.cellCount <= Math.min(from, to)) return;
    rotate(from, to, (column) => row.getCell(column + 1), lookOfCell, putCell);
  });
  rotate(from, to, (column) => sheet.model.getColumn(column + 1), lookOfColumn, putColumn);
}

/** Takes one place out of a row of places and puts it in at another; those between close up. */
function rotate<P, L>(
  from: number,
  to: number,
  at: (index: number) => P,
  look: (place: P) => L,
  put: (place: P, look: L) => void,
): void {
  const moved = look(at(from));
  const step = from < to ? 1 : -1;
  for (let index = from; index !== to; index += step) put(at(index), look(at(index + step)));
  put(at(to), moved);
}

function lookOfCell({ value, style }: CellLook): CellLook {
  return { value, style };
}

function putCell(cell: CellLook, { value, style }: CellLook): void {
  cell.value = value;
  cell.style = style;
}

function lookOfColumn({ width, hidden, outlineLevel, style }: ColumnLook): ColumnLook {
  return { hidden, outlineLevel, style, ...(width === undefined ? {} : { width }) };
}

function putColumn(column: ColumnLook, look: ColumnLook): void {
  delete column.width;
  Object.assign(column, look);
}
