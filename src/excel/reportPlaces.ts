import type { CellValue } from '../sheets/cell';
import { columnLetters } from '../sheets/columnLetters';
import type { SheetGrid } from '../sheets/decode/BookGrids';
import { endRowOf } from '../sheets/decode/BookGrids';
import type { FoundPage } from '../sheets/reports/pageTraces';
import { findPage } from '../sheets/reports/pageTraces';
import type { ReportKey, ReportPage } from '../sheets/reports/ReportPage';
import type { ReportRecord } from '../sheets/reports/reportRecord';
import type { Context } from './HostError';

/** The sheet that a page goes to. */
export interface ReportPlace {
  readonly key: ReportKey;
  readonly sheet: string;
  readonly exists: boolean;
  /** '' for a sheet that is still to be made. */
  readonly sheetId: string;
  readonly hidden: boolean;
  /** What of ours stands there, without the user's rows in it; null where nothing does. */
  readonly record: ReportRecord | null;
  /** The user put rows into the page or took some away. */
  readonly reshaped: boolean;
  /** Rows of the user among those of the page, 0-based, which are to stand below it, and where it ends with them. */
  readonly inserted: readonly number[];
  readonly endRow: number;
  /** What the sheet holds, the user's additions too, their rows already below the page; null where it is empty. */
  readonly held: HeldCells | null;
  /** Whether our chart is on it. */
  readonly charted: boolean;
  /** The print area is the page as we set it. */
  readonly ownPrintArea: boolean;
}

/** The cells of a sheet with their formulas. */
export interface HeldCells extends SheetGrid {
  readonly formulas: readonly (readonly CellValue[])[];
}

/** The place of a page whose sheet is to be made. */
export function newPlace(key: ReportKey, sheet: string): ReportPlace {
  return {
    key,
    sheet,
    exists: false,
    sheetId: '',
    hidden: false,
    record: null,
    reshaped: false,
    inserted: [],
    endRow: 0,
    held: null,
    charted: false,
    ownPrintArea: true,
  };
}

/** Name of the chart of a page. */
export function chartName(key: ReportKey): string {
  return `planLedgerCheck.${key}`;
}

/** By what a summary of version 0.1.0 is known, which no record names, and how far it reached. */
const EARLIER = { cell: 'A5', mark: '总体情况（项）', rows: 47, columns: 11 } as const;

/**
 * Finds the sheets of pages: those of ours, or empty ones of that name; one of the user's own making is left alone and ours
 * gets another name. Two syncs.
 */
export async function findReportPlaces(
  context: Context,
  pages: readonly Pick<ReportPage, 'key' | 'sheet' | 'chart'>[],
  records: readonly ReportRecord[],
): Promise<readonly ReportPlace[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const names = new Set(pages.flatMap(({ sheet }) => namesFor(sheet)));
  const ids = new Set(records.map(({ sheetId }) => sheetId));
  const candidates = worksheets.items
    .filter(({ id, name }) => ids.has(id) || names.has(name))
    .map((sheet) => ({
      sheet,
      used: sheet
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,columnIndex,rowCount,columnCount,values,formulas'),
      mark: sheet.getRange(EARLIER.cell).load('values'),
      charts: pages
        .filter(({ chart }) => chart !== null)
        .map(({ key }) => ({
          key,
          chart: sheet.charts.getItemOrNullObject(chartName(key)).load('name'),
        })),
      printed: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
    }));
  await context.sync();
  return pages.map(({ key, sheet: wanted }): ReportPlace => {
    const kept = records.find((record) => record.key === key) ?? null;
    const isThere = worksheets.items.some(({ id }) => id === kept?.sheetId);
    const known =
      kept === null ? undefined : candidates.find((candidate) => isSheetOf(kept, candidate, isThere));
    const stands = known === undefined || kept === null ? null : standing(kept, known);
    const own = stands === null ? undefined : known;
    const earlier = candidates.find(
      ({ sheet: { name }, mark }) => name === wanted && mark.values[0]?.[0] === EARLIER.mark,
    );
    const free = namesFor(wanted).flatMap((name) => {
      const there = candidates.find((each) => each.sheet.name === name);
      return there === undefined || there.used.isNullObject ? [{ name, there }] : [];
    })[0];
    const found = own ?? earlier ?? free?.there;
    if (found === undefined)
      return newPlace(
        key,
        free?.name ??
          freeName(
            wanted,
            worksheets.items.map(({ name }) => name),
          ),
      );
    const { sheet, used, charts, printed } = found;
    const chart = charts.find((each) => each.key === key)?.chart;
    const record: ReportRecord | null =
      found === own && kept !== null
        ? { ...kept, rows: (stands?.endRow ?? kept.rows) - (stands?.inserted.length ?? 0) }
        : found === earlier
          ? {
              key,
              sheetId: sheet.id,
              sheet: sheet.name,
              title: '',
              rows: EARLIER.rows,
              columns: EARLIER.columns,
              shape: null,
              earlier: true,
            }
          : null;
    return {
      key,
      sheet: sheet.name,
      exists: true,
      sheetId: sheet.id,
      hidden: sheet.visibility !== 'Visible',
      record,
      reshaped: found === own && stands?.whole === false,
      inserted: found === own ? (stands?.inserted ?? []) : [],
      endRow: (found === own ? stands?.endRow : null) ?? record?.rows ?? 0,
      held: used.isNullObject
        ? null
        : withRowsBelow(heldCells(sheet.name, used), found === own ? stands : null),
      charted: chart?.isNullObject === false,
      ownPrintArea:
        record === null || record.earlier === true
          ? true
          : !printed.isNullObject &&
            printed.address.endsWith(
              `!${printAddress({ rows: stands?.endRow ?? record.rows, columns: record.columns })}`,
            ),
    };
  });
}

/** Where a page stands on its sheet; null where what is there cannot be told from what the user made of it. */
function standing(record: ReportRecord, { used }: { readonly used: Excel.Range }): FoundPage | null {
  const { traces, rows } = record;
  return traces === undefined || used.isNullObject
    ? { endRow: rows, inserted: [], whole: true }
    : findPage(traces, heldCells(record.sheet, used));
}

/** What a sheet holds once the user's rows in a page stand below it. */
function withRowsBelow(held: HeldCells, found: FoundPage | null): HeldCells {
  if (found === null || found.inserted.length === 0) return held;
  const moved = new Set(found.inserted);
  const places = Array.from({ length: endRowOf(held) }, (_, row) => row);
  const inPage = places.filter((row) => row < found.endRow && !moved.has(row));
  const order = [...inPage, ...found.inserted, ...places.slice(found.endRow)];
  const sorted = (cells: readonly (readonly CellValue[])[]): (readonly CellValue[])[] =>
    order.map((row) => cells[row - held.rowIndex] ?? cells[0]?.map(() => '') ?? []);
  return { ...held, rowIndex: 0, values: sorted(held.values), formulas: sorted(held.formulas) };
}

/** A name for a page whose names are taken. */
function freeName(wanted: string, taken: readonly string[]): string {
  let number = 2;
  while (taken.includes(`${wanted}（台账对标${number}）`)) number += 1;
  return `${wanted}（台账对标${number}）`;
}

/**
 * Whether a sheet is that of a page: by its id, and by its name and title while the id is not known or no sheet has it
 * (a program other than Excel may have given new ones).
 */
function isSheetOf(
  { sheetId, sheet: kept, title }: ReportRecord,
  { sheet: { id, name }, used }: { readonly sheet: Excel.Worksheet; readonly used: Excel.Range },
  isThere: boolean,
): boolean {
  if (isThere) return id === sheetId;
  const first: unknown =
    used.isNullObject || used.rowIndex > 0 || used.columnIndex > 0 ? null : used.values[0]?.[0];
  return name === kept && (used.isNullObject || first === title);
}

/** The ids of sheets and what they hold, by name. One sync. */
export async function readReportSheets(
  context: Context,
  sheets: readonly string[],
): Promise<readonly { readonly id: string; readonly held: HeldCells | null }[]> {
  const read = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load('id');
    const used = sheet
      .getUsedRangeOrNullObject(true)
      .load('rowIndex,columnIndex,rowCount,columnCount,values,formulas');
    return { name, sheet, used };
  });
  await context.sync();
  return read.map(({ name, sheet, used }) => ({
    id: sheet.id,
    held: used.isNullObject ? null : heldCells(name, used),
  }));
}

function namesFor(sheet: string): readonly string[] {
  return [sheet, `${sheet}（台账对标）`];
}

function heldCells(name: string, used: Excel.Range): HeldCells {
  return {
    name,
    rowIndex: used.rowIndex,
    columnIndex: used.columnIndex,
    values: used.values as CellValue[][],
    formulas: used.formulas as CellValue[][],
  };
}

/** The print area of a page in A1. */
export function printAddress({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return `A1:${columnLetters(columns - 1)}${rows}`;
}
