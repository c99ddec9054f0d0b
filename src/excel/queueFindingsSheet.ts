import type { LocatedTable } from '../sheets/decode/locateTable';
import { findingsSheet, findingsTable } from '../sheets/describe/findingsSheet';
import { queueFrame, queueTable } from './queueSheet';
import type { BookReading } from './readBook';

/** Queues making 检查结果 at the first check and says where its table lies. */
export function queueFindingsSheet(
  context: Excel.RequestContext,
  book: BookReading,
  name: string,
): LocatedTable {
  const { worksheets } = context.workbook;
  const sheet = book.sheetNames.includes(name) ? worksheets.getItem(name) : worksheets.add(name);
  queueFrame(sheet, findingsSheet);
  queueTable(sheet, findingsSheet, findingsTable, []);
  return freshFindings(name);
}

/** Where the table of 检查结果 lies on a sheet that was just made. */
function freshFindings(sheet: string): LocatedTable {
  const headerRow = findingsSheet.headerRow - 1;
  return {
    table: findingsTable,
    sheet,
    headerRow,
    firstBodyRow: headerRow + 1,
    endRow: headerRow + 2,
    columns: new Map(findingsTable.columns.map(({ key }, index) => [key, findingsTable.firstColumn + index])),
    endColumn: findingsTable.firstColumn + findingsTable.columns.length,
    exactHeaders: true,
    excelTable: findingsTable.name,
  };
}
