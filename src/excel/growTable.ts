import type { TableRange } from '../sheets/decode/BookGrids';
import type { Context } from './HostError';

/**
 * Queues giving an Excel table another end: `endRow` is the row after its last, 0-based. Only the border of the table
 * moves, cells stay where they are; one row below the header is the least.
 */
export function queueTableEnd(context: Context, table: TableRange, endRow: number): void {
  const { name, sheet, rowIndex, columnIndex, columnCount } = table;
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(rowIndex, columnIndex, Math.max(2, endRow - rowIndex), columnCount);
  context.workbook.tables.getItem(name).resize(range);
}

/** Whether an Excel table shows a totals row, below which it cannot grow. One sync. */
export async function hasTotals(context: Context, { name }: TableRange): Promise<boolean> {
  const table = context.workbook.tables.getItem(name).load('showTotals');
  await context.sync();
  return table.showTotals;
}

/** Which of some Excel tables show a totals row, by name. One sync. */
export async function tablesWithTotals(
  context: Context,
  ranges: readonly TableRange[],
): Promise<ReadonlySet<string>> {
  const tables = ranges.map(({ name }) => context.workbook.tables.getItem(name).load('name,showTotals'));
  await context.sync();
  return new Set(tables.filter(({ showTotals }) => showTotals).map(({ name }) => name));
}
