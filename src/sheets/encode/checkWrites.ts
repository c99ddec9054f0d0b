import type { BlockWrite } from '../BlockWrite';
import type { Column } from '../describe/SheetDescription';
import type { LocatedTable } from '../decode/locateTable';
import type { CheckCells } from './encodeCheck';

/** The columns of the check that a table does not have yet. */
export function missingCheckColumns(located: LocatedTable): readonly Column[] {
  return located.table.columns.filter(({ by, key }) => by === 'check' && !located.columns.has(key));
}

/** Each of the check's columns of a table as one write of the body's height; rows without cells are emptied. */
export function columnWrites(located: LocatedTable, cells: ReadonlyMap<number, CheckCells>): BlockWrite[] {
  const { table, sheet, firstBodyRow, endRow } = located;
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
