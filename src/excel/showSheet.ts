import type { CellValue } from '../sheets/cell';
import type { SheetGrid } from '../sheets/decode/BookGrids';

/** Queues bringing a sheet to the front. */
export function queueShowing(context: Excel.RequestContext, sheet: string): void {
  context.workbook.worksheets.getItem(sheet).activate();
}

/** Queues deleting a sheet. */
export function queueDeletingSheet(context: Excel.RequestContext, sheet: string): void {
  context.workbook.worksheets.getItem(sheet).delete();
}

/** Shows a cell: its sheet is activated first, then the cell selected, or Excel selects it on the sheet that was shown. */
export async function showCell(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  queueShowing(context, sheet);
  await context.sync();
  context.workbook.worksheets.getItem(sheet).getRange(address).select();
  await context.sync();
}

/** Rows in which a header is looked for, and columns that a table of ours may have with the user's own. */
const TOP_ROWS = 20;
const COLUMNS = 60;

/** The first rows of a sheet, and one row. */
export interface TopAndRow {
  readonly top: SheetGrid;
  readonly row: SheetGrid;
}

/** Reads the first rows of a sheet and one row (0-based), so many columns at least; null where the sheet is gone. */
export async function readTopAndRow(
  context: Excel.RequestContext,
  sheet: string,
  rowIndex: number,
  columns = 0,
): Promise<TopAndRow | null> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
  const top = found.getRangeByIndexes(0, 0, TOP_ROWS, COLUMNS).load('values');
  const row = found.getRangeByIndexes(rowIndex, 0, 1, Math.max(columns, COLUMNS)).load('values');
  await context.sync();
  if (found.isNullObject) return null;
  const at = { name: sheet, columnIndex: 0 };
  return {
    top: { ...at, rowIndex: 0, values: top.values as CellValue[][] },
    row: { ...at, rowIndex, values: row.values as CellValue[][] },
  };
}
