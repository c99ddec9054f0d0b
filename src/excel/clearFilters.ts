import type { BookReading } from './readBook';

/** Queues showing all rows of sheets again, of their Excel tables and of the sheets' own filters. */
export function queueClearFilters(
  context: Excel.RequestContext,
  book: BookReading,
  sheets: readonly string[],
): void {
  for (const table of book.tables) {
    if (sheets.includes(table.sheet)) context.workbook.tables.getItem(table.name).clearFilters();
  }
  for (const name of book.sheetFilters) {
    if (sheets.includes(name)) context.workbook.worksheets.getItem(name).autoFilter.clearCriteria();
  }
}
