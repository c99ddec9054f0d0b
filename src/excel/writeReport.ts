import { isBlank } from '../sheets/cell';
import { cellAt, endColumnOf, endRowOf } from '../sheets/decode/BookGrids';
import type { Extent, PlacedCell } from '../sheets/reports/placedCells';
import { extentOf, placedCells } from '../sheets/reports/placedCells';
import { hasBreaks } from '../sheets/reports/pageShape';
import type { ReportPage, ReportValue } from '../sheets/reports/ReportPage';
import type { Context } from './HostError';
import { queueReportChart } from './queueReportChart';
import {
  queueReportFormats,
  queueReportHeights,
  queueReportLooks,
  queueReportRules,
} from './queueReportLooks';
import { pointsOf } from './queueFormats';
import { queuePage } from './queuePage';
import type { HeldCells, ReportPlace } from './reportPlaces';
import { printAddress } from './reportPlaces';
import { asText, syncQuietly } from './writeBlocks';

/** Ranges with their formats in one request, about 300 KB. */
const RANGES_PER_REQUEST = 400;

/** Margins of a page that must hold everything, in centimetres: what is printed is the larger for it. */
const ONE_PAGE_MARGIN = 1.1;

const NOTHING: Extent = { rows: 0, columns: 0 };

/**
 * Writes a page on its sheet, which is made where there is none. Written again, only the cells that the earlier page
 * covered are written over; page set-up, widths and what the user has right of them or below them stay: where the page
 * grows over them, rows or columns are put in before.
 */
export function writeReport(context: Context, page: ReportPage, place: ReportPlace): Promise<void> {
  return sendRest(context, reportRequests(context, page, place));
}

/** Sends what is left of a page, a request at a time, each put together when the one before is answered. */
async function sendRest(context: Context, parts: Iterator<number>): Promise<void> {
  const isDone = queueNext(parts);
  await syncQuietly(context);
  if (!isDone) await sendRest(context, parts);
}

/** Lets parts be queued until there is enough for a request; whether these were the last. */
function queueNext(parts: Iterator<number>): boolean {
  for (let queued = 0; queued < RANGES_PER_REQUEST;) {
    const part = parts.next();
    if (part.done === true) return true;
    queued += part.value;
  }
  return false;
}

/** Queues a page as a whole, for small ones; see {@link writeReport}. */
export function queueReport(context: Context, page: ReportPage, place: ReportPlace): void {
  const parts = reportRequests(context, page, place);
  while (parts.next().done !== true) continue;
}

/** Queues a page part by part; yields how many ranges a part has. */
function* reportRequests(context: Context, page: ReportPage, place: ReportPlace): Generator<number> {
  const { worksheets } = context.workbook;
  const sheet = place.exists ? worksheets.getItem(place.sheet) : worksheets.add(place.sheet);
  const cells = placedCells(page);
  const extent = extentOf(page);
  const before = place.record ?? NOTHING;
  const whole = {
    rows: Math.max(extent.rows, before.rows),
    columns: Math.max(extent.columns, before.columns),
  };
  queueUserRowsBelow(sheet, place);
  if (place.held !== null) queueRoom(sheet, place.held, before, extent);
  const area = sheet.getRangeByIndexes(0, 0, whole.rows, whole.columns);
  if (place.record !== null) {
    area.unmerge();
    area.clear('All');
  }
  // A page of an earlier version is set up anew.
  const isNew = place.record === null || place.record.earlier === true;
  if (place.record?.earlier === true) area.rowHidden = false;
  yield 1;
  yield* queueReportFormats(sheet, extent, cells);
  sheet.getRangeByIndexes(0, 0, extent.rows, extent.columns).values = valuesOf(extent, cells);
  yield* queueReportLooks(sheet, extent, cells);
  yield* queueReportHeights(sheet, page, whole.rows);
  yield* queueReportRules(sheet, page.rules);
  queueBreaks(sheet, page, place);
  if (isNew) queueNewPage(sheet, page, before);
  queueWidths(sheet, page, isNew ? 0 : before.columns);
  if (place.ownPrintArea) sheet.pageLayout.setPrintArea(printAddress(extent));
  queueReportChart(sheet, page, place.charted);
  yield 1;
}

/** Queues taking a page of ours from its sheet; the user's additions stay. */
export function queueClearingReport(
  context: Context,
  { key, sheet: name, record, charted }: ReportPlace,
): void {
  if (record === null) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const area = sheet.getRangeByIndexes(0, 0, record.rows, record.columns);
  area.unmerge();
  area.clear('All');
  area.format.autofitRows();
  queueReportChart(sheet, { key, chart: null }, charted);
}

/** What the cells hold, row by row; formulas are ours, a user's word that looks like one stays a text. */
function valuesOf({ rows, columns }: Extent, cells: readonly PlacedCell[]): (string | number | boolean)[][] {
  const values = Array.from({ length: rows }, () => new Array<string | number | boolean>(columns).fill(''));
  for (const { cell, row, column } of cells) {
    const line = values[row];
    if (line !== undefined) line[column] = written(cell.value);
  }
  return values;
}

function written(value: ReportValue): string | number | boolean {
  return typeof value === 'object' ? value.formula : asText(value);
}

/** Moves what the user wrote into rows among those of the page right below it; merged cells of the page go with it. */
function queueUserRowsBelow(sheet: Excel.Worksheet, { inserted, endRow, record }: ReportPlace): void {
  if (record === null || inserted.length === 0) return;
  const rowAt = (row: number): Excel.Range => sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();
  sheet.getRangeByIndexes(0, 0, endRow, record.columns).unmerge();
  sheet.getRangeByIndexes(endRow, 0, inserted.length, 1).getEntireRow().insert('Down');
  for (const [index, row] of inserted.entries()) rowAt(endRow + index).copyFrom(rowAt(row), 'Values');
  for (const row of [...inserted].reverse()) rowAt(row).delete('Up');
}

/** Puts rows and columns in where the page is to grow over what the user has below it or right of it. */
function queueRoom(sheet: Excel.Worksheet, held: HeldCells, before: Extent, after: Extent): void {
  const [endRow, endColumn] = [endRowOf(held), endColumnOf(held)];
  const firstBelow = firstFilled(before.rows, endRow, (row) =>
    someIn(held.columnIndex, endColumn, (column) => !isBlank(cellAt(held, row, column))),
  );
  if (firstBelow !== null && firstBelow < after.rows)
    sheet
      .getRangeByIndexes(firstBelow, 0, after.rows - firstBelow, 1)
      .getEntireRow()
      .insert('Down');
  const firstBeside = firstFilled(before.columns, endColumn, (column) =>
    someIn(held.rowIndex, Math.min(before.rows, endRow), (row) => !isBlank(cellAt(held, row, column))),
  );
  if (firstBeside !== null && firstBeside < after.columns)
    sheet
      .getRangeByIndexes(0, firstBeside, 1, after.columns - firstBeside)
      .getEntireColumn()
      .insert('Right');
}

function firstFilled(start: number, end: number, isFilled: (place: number) => boolean): number | null {
  for (let place = start; place < end; place += 1) if (isFilled(place)) return place;
  return null;
}

function someIn(start: number, end: number, holds: (place: number) => boolean): boolean {
  return firstFilled(start, end, holds) !== null;
}

/** Queues where printed pages begin; only a page that has or had such places says so. */
function queueBreaks(sheet: Excel.Worksheet, { rows }: ReportPage, { record }: ReportPlace): void {
  const breaks = rows.flatMap(({ breakBefore }, row) => (breakBefore === true ? [row] : []));
  const had = record !== null && (record.shape === null || hasBreaks(record.shape));
  if (had) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Queues what only a new sheet gets: page set-up, frozen panes. */
function queueNewPage(sheet: Excel.Worksheet, page: ReportPage, before: Extent): void {
  const { orientation, titleRows, fit, frozen } = page;
  sheet.showGridlines = false;
  if (before.rows > 0) sheet.freezePanes.unfreeze();
  if (frozen.rows > 0 && frozen.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
  else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  queuePage(sheet, {
    orientation,
    titleRows: titleRows > 0 ? [0, titleRows - 1] : null,
    gridlines: false,
    onePage: fit === 'onePage',
    ...(fit === 'onePage' ? { margin: ONE_PAGE_MARGIN } : {}),
  });
}

/** Queues the widths of the columns that are new to the page. */
function queueWidths(sheet: Excel.Worksheet, { widths }: ReportPage, first: number): void {
  for (const [column, width] of widths.entries())
    if (column >= first) sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
}
