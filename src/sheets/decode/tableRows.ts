import type { CellValue, RawRow } from '../cell';
import { isBlank } from '../cell';
import type { SheetGrid } from './BookGrids';
import { cellAt } from './BookGrids';
import type { LocatedTable } from './locateTable';

/** The rows of a table in which any of the user's columns is filled. */
export function rowsOf<Field extends string>(located: LocatedTable, grid: SheetGrid): RawRow<Field>[] {
  return [...eachRow<Field>(located, grid)];
}

/** The same, one by one, for tables that are too long to be gone through in one go. */
export function* eachRow<Field extends string>(
  located: LocatedTable,
  grid: SheetGrid,
): Generator<RawRow<Field>, void> {
  const fields = located.table.columns.flatMap(({ key, by }) => {
    const column = located.columns.get(key);
    return by === 'user' && column !== undefined ? [{ key: key as Field, column }] : [];
  });
  for (let row = located.firstBodyRow; row < located.endRow; row += 1) {
    const cells: { [Key in Field]?: CellValue } = {};
    let filled = false;
    for (const { key, column } of fields) {
      const cell = cellAt(grid, row, column);
      cells[key] = cell;
      filled ||= !isBlank(cell);
    }
    if (filled) yield { origin: { sheet: located.sheet, rowNumber: row + 1 }, cells };
  }
}
