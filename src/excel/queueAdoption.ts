import type { LocatedTable } from '../sheets/decode/locateTable';
import { missingCheckColumns } from '../sheets/encode/checkWrites';
import { queueCheckFormats, queueColumns } from './addColumns';
import { queueTableRules } from './queueRules';

/** Widths of columns in points, by their keys; those of the standard width of their sheet are left out. */
export type ColumnWidths = Readonly<Record<string, number>>;

/** Reads how wide columns are, by their keys, in one sync. */
export async function readWidths(
  context: Excel.RequestContext,
  sheet: string,
  columns: ReadonlyMap<string, number>,
): Promise<ColumnWidths> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const formats = [...columns].map(([key, columnIndex]) => ({
    key,
    format: worksheet.getRangeByIndexes(0, columnIndex, 1, 1).format.load('columnWidth,useStandardWidth'),
  }));
  await context.sync();
  return Object.fromEntries(
    formats.flatMap(({ key, format }) => (format.useStandardWidth ? [] : [[key, format.columnWidth]])),
  );
}

/** Where the columns of the check that a sheet of others lacks will stand: right of everything on it, or at the end of its table. */
export function placesToAdd(located: LocatedTable, freeColumn: number): ReadonlyMap<string, number> {
  const start = located.excelTable === null ? Math.max(freeColumn, located.endColumn) : located.endColumn;
  return new Map(missingCheckColumns(located).map(({ key }, index) => [key, start + index]));
}

/** Queues what of ours a sheet of others gets: the columns of the check with their formats, and the two kinds of rules. */
export function queueAdoption(
  context: Excel.RequestContext,
  located: LocatedTable,
  freeColumn: number,
): void {
  const added = missingCheckColumns(located);
  const placed = queueColumns(context, located, added, freeColumn);
  queueCheckFormats(context, placed, added);
  queueTableRules(context, placed);
}

/** Queues taking the columns of the check off a sheet of others, with their formats; the widths are as they were before. */
export function queueRelease(
  context: Excel.RequestContext,
  located: LocatedTable,
  widths: ColumnWidths,
): void {
  const { table, sheet, columns, headerRow, endRow, excelTable } = located;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const own = table.columns.flatMap(({ key, header, by }) => {
    const columnIndex = columns.get(key);
    return by === 'check' && columnIndex !== undefined ? [{ key, header, columnIndex }] : [];
  });
  for (const { header, columnIndex } of own) {
    if (excelTable === null) {
      const range = worksheet.getRangeByIndexes(headerRow, columnIndex, Math.max(1, endRow - headerRow), 1);
      range.clear('Contents');
      // Clearing formats would take the user's own rules off these cells as well.
      range.style = 'Normal';
    } else context.workbook.tables.getItem(excelTable).columns.getItem(header).delete();
  }
  for (const { key, columnIndex } of own) {
    const { format } = worksheet.getRangeByIndexes(0, columnIndex, 1, 1);
    const width = widths[key];
    if (width === undefined) format.useStandardWidth = true;
    else format.columnWidth = width;
  }
}
