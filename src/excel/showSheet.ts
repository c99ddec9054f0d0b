/** Queues bringing a sheet to the front. */
export function queueShowing(context: Excel.RequestContext, sheet: string): void {
  context.workbook.worksheets.getItem(sheet).activate();
}

/** Shows a cell: its sheet is activated first, then the cell selected, or Excel selects it on the sheet that was shown. */
export async function showCell(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  queueShowing(context, sheet);
  await context.sync();
  context.workbook.worksheets.getItem(sheet).getRange(address).select();
  await context.sync();
}
