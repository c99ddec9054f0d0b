import type { Column } from '../sheets/describe/SheetDescription';
import type { LocatedTable } from '../sheets/decode/locateTable';
import type { ColumnPlace } from './queueFormats';
import { queueAddedColumns, setNumberFormat } from './queueFormats';

/**
 * Queues adding columns at the right end of a table and says where they will stand. `freeColumn` is the first column
 * right of everything on the sheet; a plain header row grows there, an Excel table moves its right neighbours along.
 */
export function queueColumns(
  context: Excel.RequestContext,
  located: LocatedTable,
  columns: readonly Column[],
  freeColumn: number,
): LocatedTable {
  const places = new Map(located.columns);
  let next = located.excelTable === null ? Math.max(freeColumn, located.endColumn) : located.endColumn;
  for (const { key, header } of columns) {
    if (located.excelTable === null) {
      const sheet = context.workbook.worksheets.getItem(located.sheet);
      sheet.getRangeByIndexes(located.headerRow, next, 1, 1).values = [[header]];
    } else {
      context.workbook.tables.getItem(located.excelTable).columns.add(undefined, undefined, header);
    }
    places.set(key, next);
    next += 1;
  }
  return { ...located, columns: places, endColumn: next };
}

/**
 * Queues the formats of the check's columns: those just added get theirs, and text columns are text also where another
 * hand made them, or Excel would make a date of 2/2. On sheets of the template this changes nothing.
 */
export function queueCheckFormats(
  context: Excel.RequestContext,
  located: LocatedTable,
  added: readonly Column[],
): void {
  const { table, sheet, columns, headerRow, firstBodyRow, endRow } = located;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const placesOf = (wanted: readonly Column[]): ColumnPlace[] =>
    wanted.flatMap((column) => {
      const columnIndex = columns.get(column.key);
      return columnIndex === undefined ? [] : [{ column, columnIndex }];
    });
  queueAddedColumns(worksheet, placesOf(added), headerRow, endRow);
  if (endRow <= firstBodyRow) return;
  const texts = table.columns.filter(({ by, format }) => by === 'check' && format === 'text');
  for (const { columnIndex } of placesOf(texts)) {
    setNumberFormat(worksheet.getRangeByIndexes(firstBodyRow, columnIndex, endRow - firstBodyRow, 1), '@');
  }
}
