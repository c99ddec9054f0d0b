import { lastColumn, MAX_ROWS, type Area } from './area';
import { columnStyle, type CellStyle } from './cellStyles';
import type { EngineSheet } from './EngineSheet';
import { eachStoredRow } from './storedRows';

/** What all cells of an area have in common, or null when they differ. Whole columns are read from their own style. */
export function uniform<T extends string | number | boolean>(
  sheet: EngineSheet,
  area: Area,
  pick: (style: CellStyle) => T,
): T | null {
  const styles =
    area.rows === MAX_ROWS ? wholeColumnStyles(sheet, area, pick) : sheet.readStyles(area, pick).flat();
  const [first] = styles;
  return first !== undefined && styles.every((value) => value === first) ? first : null;
}

function wholeColumnStyles<T>(sheet: EngineSheet, area: Area, pick: (style: CellStyle) => T): T[] {
  const last = Math.min(lastColumn(area), Math.max(area.column, sheet.model.columns?.length ?? 0));
  const values: T[] = [];
  for (let column = area.column; column <= last; column++)
    values.push(pick(columnStyle(sheet.model, column)));
  eachStoredRow(sheet.model, (row) => {
    for (let column = area.column; column <= last; column++) {
      const cell = row.findCell(column + 1);
      if (cell) values.push(pick(cell.style));
    }
  });
  return values;
}
