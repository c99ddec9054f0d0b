import type { Context } from './HostError';

/** The selected cells: their sheet, first row (1-based, as on screen) and column (0-based), and how many there are of each. */
export interface Selection {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly rowCount: number;
  readonly columnIndex: number;
  readonly columnCount: number;
}

/**
 * Reads what is selected, in one sync. Where several areas or a picture are selected, Excel has no single range, and the
 * active cell stands for it.
 */
export async function readSelection(context: Context): Promise<Selection> {
  try {
    return await readPlace(context, context.workbook.getSelectedRange());
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || error.code !== 'InvalidSelection') throw error;
    return readPlace(context, context.workbook.getActiveCell());
  }
}

async function readPlace(context: Context, range: Excel.Range): Promise<Selection> {
  range.load('rowIndex,rowCount,columnIndex,columnCount');
  range.worksheet.load('name');
  await context.sync();
  const { rowIndex, rowCount, columnIndex, columnCount } = range;
  return { sheet: range.worksheet.name, rowNumber: rowIndex + 1, rowCount, columnIndex, columnCount };
}
