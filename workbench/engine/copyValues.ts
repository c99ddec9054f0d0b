import type { Cell, CellValue } from '@cj-tech-master/excelts';
import type { Area } from './area';
import type { EngineSheet } from './EngineSheet';
import { headerText, renameHeader } from './tableHeaders';
import { scalarOf } from './cellValues';
import { refuseLockedCells } from './writeCells';

/**
 * Copies what cells show, formulas as their results and formats left alone, as 选择性粘贴 → 数值 does; with `skipBlanks` blank
 * cells leave the target as it is. Both areas have the same size. @throws RefusedError AccessDenied on a protected sheet
 */
export function copyValues(
  from: EngineSheet,
  source: Area,
  to: EngineSheet,
  target: Area,
  skipBlanks: boolean,
): void {
  refuseLockedCells(to, target);
  from.home.calculate();
  const values = Array.from({ length: source.rows }, (_, row) =>
    Array.from({ length: source.columns }, (__, column) =>
      shownValue(from.find(source.row + row, source.column + column)),
    ),
  );
  values.forEach((cells, rowOffset) => {
    cells.forEach((value, columnOffset) => {
      const [row, column] = [target.row + rowOffset, target.column + columnOffset];
      if (value === null && (skipBlanks || to.find(row, column) === undefined)) return;
      const cell = to.cell(row, column);
      if (cell.master !== cell) return;
      const table = to.tables.find((candidate) => candidate.isHeader(row, column));
      if (table === undefined) cell.value = value;
      else cell.value = renameHeader(table, column - table.area.column, headerText(String(value ?? '')));
    });
  });
  to.home.touched();
  to.home.events.emit({ kind: 'changed', sheet: to, area: target, changeType: 'RangeEdited' });
}

function shownValue(cell: Cell | undefined): CellValue {
  if (cell === undefined || cell.master !== cell) return null;
  if (cell.formula === undefined) return cell.value;
  const result = scalarOf(cell);
  const isError = typeof cell.result === 'object' && cell.result !== null && 'error' in cell.result;
  return isError ? { error: String(result) as '#N/A' } : result;
}
