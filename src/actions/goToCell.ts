import { runInExcel } from '../excel/HostError';

/** Shows a cell: its sheet is activated first, then the cell selected, or Excel selects it on the sheet that was shown. */
export async function goToCell(sheet: string, address: string): Promise<void> {
  await runInExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    await context.sync();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
