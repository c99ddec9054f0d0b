import { runInExcel } from '../excel/HostError';
import { showCell } from '../excel/showSheet';

/** Shows a cell of a sheet and selects it. */
export async function goToCell(sheet: string, address: string): Promise<void> {
  await runInExcel((context) => showCell(context, sheet, address));
}
