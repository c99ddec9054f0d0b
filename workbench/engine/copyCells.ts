import type { CellValue } from '@cj-tech-master/excelts';
import type { Area } from './area';
import type { BookState } from './BookState';
import { clearCells } from './cellEdits';
import type { CellStyle } from './cellStyles';
import { scalarOf } from './cellValues';
import type { EngineSheet } from './EngineSheet';
import { translateFormula } from './formulaReferences';
import { headerText, renameHeader } from './tableHeaders';
import { growTables } from './typing';
import { refuseLockedCells } from './writeCells';

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly text: string;
  readonly style: CellStyle;
}

/**
 * Copies cells with their formats as a user does by copy and paste; a target larger than the source is filled with
 * repeats. Relative references move; validations, conditional formats and merged cells are not copied. Tables grow as
 * by typing. @throws RefusedError AccessDenied on a protected sheet
 */
export function copyCells(
  book: BookState,
  from: EngineSheet,
  source: Area,
  to: EngineSheet,
  target: Area,
): void {
  refuseLockedCells(to, target);
  const cells = readCells(from, source);
  for (let row = 0; row < target.rows; row++) {
    for (let column = 0; column < target.columns; column++) {
      const cell = cells[row % source.rows]?.[column % source.columns];
      if (cell) put(to, target.row + row, target.column + column, cell, from === to);
    }
  }
  to.home.touched();
  to.home.events.emit({ kind: 'changed', sheet: to, area: target, changeType: 'RangeEdited' });
  growTables(to, book.tables, target);
}

/**
 * Moves cells as a user does by cut and paste: the source is emptied. References to the moved cells stay where they
 * are, unlike in Excel. @throws RefusedError AccessDenied on a protected sheet
 */
export function moveCells(
  book: BookState,
  from: EngineSheet,
  source: Area,
  to: EngineSheet,
  target: Area,
): void {
  refuseLockedCells(from, source);
  refuseLockedCells(to, target);
  const cells = readCells(from, source);
  clearCells(from, source, 'Contents');
  cells.flat().forEach((cell) => {
    const [row, column] = [cell.row - source.row + target.row, cell.column - source.column + target.column];
    // A moved formula goes on reading what it read.
    put(to, row, column, { ...cell, row, column }, true);
  });
  to.home.touched();
  to.home.events.emit({ kind: 'changed', sheet: to, area: target, changeType: 'RangeEdited' });
  growTables(to, book.tables, target);
}

function readCells(sheet: EngineSheet, area: Area): CopiedCell[][] {
  sheet.home.calculate();
  return Array.from({ length: area.rows }, (_, rowOffset) =>
    Array.from({ length: area.columns }, (__, columnOffset) => {
      const [row, column] = [area.row + rowOffset, area.column + columnOffset];
      const cell = sheet.find(row, column);
      return {
        row,
        column,
        value: cell && cell.master === cell ? cell.value : null,
        formula: cell?.formula,
        text: String(scalarOf(cell)),
        style: cell?.style ?? {},
      };
    }),
  );
}

function put(sheet: EngineSheet, row: number, column: number, copied: CopiedCell, keepsStyle: boolean): void {
  const cell = sheet.cell(row, column);
  if (cell.master !== cell) return;
  const table = sheet.tables.find((candidate) => candidate.isHeader(row, column));
  if (table) {
    cell.value = renameHeader(table, column - table.area.column, headerText(copied.text));
    return;
  }
  cell.value =
    copied.formula === undefined
      ? copied.value
      : { formula: translateFormula(copied.formula, row - copied.row, column - copied.column) };
  if (keepsStyle || Object.keys(copied.style).length > 0) cell.style = copied.style;
}
