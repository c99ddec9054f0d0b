import type { CellArea } from '../sheets/newYear/CellArea';
import type { Context } from './HostError';

/** Grey, as the tabs of what is seldom looked at. */
const ARCHIVE_TAB = '#A6A6A6';

/** Queues reading which sheet is shown: a copy that is made comes to the front. */
export function queueReadingShown(context: Context): Excel.Worksheet {
  return context.workbook.worksheets.getActiveWorksheet().load('name');
}

/**
 * Queues a copy of a sheet behind all others, with values in place of formulas: what they show would change with the sheets
 * that they look at.
 */
export function queueArchive(context: Context, sheet: string, name: string): void {
  const live = context.workbook.worksheets.getItem(sheet);
  const copy = live.copy('End');
  copy.name = name;
  copy.tabColor = ARCHIVE_TAB;
  copy.getUsedRange(true).copyFrom(live.getUsedRange(true), 'Values');
}

/**
 * Queues adding to the archive what an area of its sheet holds at that very moment, as values: whatever somebody typed since
 * the two were compared. Blank cells of the sheet leave the archive as it is.
 */
export function queueArchiveArea(context: Context, sheet: string, archive: string, area: CellArea): void {
  areaOf(context, archive, area).copyFrom(areaOf(context, sheet, area), 'Values', true);
}

/** Queues emptying areas of a sheet; formats, rules and merged cells stay as they are. */
export function queueEmptied(context: Context, sheet: string, areas: readonly CellArea[]): void {
  // One value for all cells of a range; the types want an array of its size, Excel does not.
  for (const area of areas) (areaOf(context, sheet, area) as { values: unknown }).values = '';
}

function areaOf(
  context: Context,
  sheet: string,
  { rowIndex, columnIndex, rowCount, columnCount }: CellArea,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
}
