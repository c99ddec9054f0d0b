import type { Column } from '../sheets/describe/SheetDescription';
import type { LocatedTable } from '../sheets/decode/locateTable';

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
