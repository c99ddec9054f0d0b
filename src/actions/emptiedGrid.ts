import type { SheetGrid } from '../sheets/decode/BookGrids';

/** A sheet as it will be with some cells emptied; places are 0-based. */
export function emptiedGrid(
  grid: SheetGrid,
  places: Iterable<{ readonly rowIndex: number; readonly columnIndex: number }>,
): SheetGrid {
  const values = grid.values.map((row) => [...row]);
  for (const { rowIndex, columnIndex } of places) {
    const row = values[rowIndex - grid.rowIndex];
    if (row?.[columnIndex - grid.columnIndex] !== undefined) row[columnIndex - grid.columnIndex] = '';
  }
  return { ...grid, values };
}
