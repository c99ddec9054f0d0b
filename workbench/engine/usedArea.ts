import { areaBetween, intersect, type Area } from './area';
import type { EngineSheet } from './EngineSheet';
import { eachStoredRow } from './storedRows';

/**
 * The used range of a sheet, or of a part of it: with `valuesOnly` the cells that hold something, else also those that
 * look like something. Undefined when there is none.
 */
export function usedArea(sheet: EngineSheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  eachStoredRow(sheet.model, (row, rowNumber) => {
    if (within && (rowNumber <= within.row || rowNumber > within.row + within.rows)) return;
    const last = within ? Math.min(row.cellCount, within.column + within.columns) : row.cellCount;
    for (let column = (within?.column ?? 0) + 1; column <= last; column++) {
      const cell = row.findCell(column);
      if (!cell) continue;
      const counts =
        cell.formula !== undefined ||
        cell.value !== null ||
        (!valuesOnly && Object.keys(cell.style).length > 0);
      if (!counts) continue;
      top = Math.min(top, rowNumber - 1);
      bottom = rowNumber - 1;
      left = Math.min(left, column - 1);
      right = Math.max(right, column - 1);
    }
  });
  const used = bottom < 0 ? undefined : areaBetween(top, left, bottom, right);
  return used && within ? intersect(used, within) : used;
}
