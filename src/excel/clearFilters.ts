import type { BookReading } from './readBook';

/** Queues showing all rows of sheets again, of Excel tables and of the sheets' own filters. */
export function queueClearFilters(
  context: Excel.RequestContext,
  book: BookReading,
  sheets: readonly string[],
): void {
  for (const { table, sheet } of book.tableFilters) {
    if (sheets.includes(sheet)) context.workbook.tables.getItem(table).clearFilters();
  }
  for (const name of book.sheetFilters) {
    if (sheets.includes(name)) context.workbook.worksheets.getItem(name).autoFilter.clearCriteria();
  }
}
