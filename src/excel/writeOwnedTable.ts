import type { BlockWrite } from '../sheets/BlockWrite';
import type { CellValue } from '../sheets/cell';
import type { LocatedTable } from '../sheets/decode/locateTable';

/** Rows of a table whose rows belong to the check, each with the cells of the table's columns in their order. */
export type OwnedRows = readonly (readonly CellValue[])[];

/**
 * The writes that replace the rows of a table that belongs to the check (检查结果, 历次检查); rows left over from a
 * longer list are emptied. Queues the resizing of the Excel table; columns that the user added stay.
 */
export function queueOwnedRows(
  context: Excel.RequestContext,
  located: LocatedTable,
  rows: OwnedRows,
): BlockWrite[] {
  const { table, sheet, headerRow, firstBodyRow, endRow, excelTable } = located;
  const bodyRows = Math.max(1, rows.length);
  if (excelTable !== null && firstBodyRow + bodyRows !== endRow) {
    const start = Math.min(...located.columns.values());
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(headerRow, start, bodyRows + 1, located.endColumn - start);
    context.workbook.tables.getItem(excelTable).resize(range);
  }
  const height = Math.max(rows.length, endRow - firstBodyRow);
  if (height === 0) return [];
  return table.columns.flatMap(({ key }, index) => {
    const columnIndex = located.columns.get(key);
    if (columnIndex === undefined) return [];
    return [
      {
        sheet,
        rowIndex: firstBodyRow,
        columnIndex,
        values: Array.from({ length: height }, (_, row) => [rows[row]?.[index] ?? '']),
      },
    ];
  });
}
