import type { BlockWrite } from '../BlockWrite';
import type { Column } from '../describe/SheetDescription';
import type { LocatedTable } from '../decode/locateTable';
import { isBlank } from '../cell';
import { cellAt, endRowOf } from '../decode/BookGrids';
import type { CheckCells } from './encodeCheck';
import type { TableInGrid } from './undoRecord';

/** The columns of the check that a table does not have yet. */
export function missingCheckColumns(located: LocatedTable): readonly Column[] {
  return located.table.columns.filter(({ by, key }) => by === 'check' && !located.columns.has(key));
}

/**
 * Each of the check's columns of a table as one write of the body's height; rows without cells are emptied. `endRow` is
 * where the check's own cells end, which may be below the last row that is filled.
 */
export function columnWrites(
  located: LocatedTable,
  cells: ReadonlyMap<number, CheckCells>,
  endRow = located.endRow,
): BlockWrite[] {
  const { table, sheet, firstBodyRow } = located;
  if (endRow <= firstBodyRow) return [];
  const rowNumbers = Array.from({ length: endRow - firstBodyRow }, (_, index) => firstBodyRow + index + 1);
  return table.columns.flatMap(({ by, key }) => {
    const columnIndex = located.columns.get(key);
    if (by !== 'check' || columnIndex === undefined) return [];
    return [
      {
        sheet,
        rowIndex: firstBodyRow,
        columnIndex,
        values: rowNumbers.map((rowNumber) => [cells.get(rowNumber)?.[key] ?? '']),
      },
    ];
  });
}

/** The row after the last in which the check has left anything: rows that the user emptied since are below the body. */
export function endOfMarks({ located, grid }: TableInGrid): number {
  const columns = located.table.columns.flatMap(({ by, key }) =>
    by === 'check' ? (located.columns.get(key) ?? []) : [],
  );
  let end = endRowOf(grid);
  while (end > located.endRow && columns.every((column) => isBlank(cellAt(grid, end - 1, column)))) end -= 1;
  return Math.max(end, located.endRow);
}
