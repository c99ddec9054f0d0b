import { fold } from '../domain/fold';
import { SUMMARY_SHEET } from '../sheets/describe/allSheets';
import type { BookReading } from '../excel/readBook';
import { BookLayoutError } from '../sheets/BookLayoutError';
import { isBlank, textOf } from '../sheets/cell';
import type { CellValue } from '../sheets/cell';
import type { OptionField } from '../sheets/decode/fields';
import { OPTION_NAMES, readOptions } from '../sheets/decode/readOptions';
import { rowsOf } from '../sheets/decode/tableRows';
import { describe } from '../sheets/describe/allSheets';
import type { AnyTableKey } from '../sheets/describe/SheetDescription';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { adoptedLedgers } from './adoptedLedgers';
import type { AdoptedRows } from './adoptedLedgers';
import { tableInGrid } from './checkTables';

/** The tables of ours that hold something of a year, or that its archive needs to be understood. */
const YEAR_TABLES = [
  'targets',
  'ledger',
  'roster',
  'waivers',
  'activities',
  'options',
  'units',
  'calendar',
  'history',
  'findings',
] as const satisfies readonly AnyTableKey[];

export type YearTable = (typeof YEAR_TABLES)[number];

/** Alone on their sheets, and not worth an archive where nothing is in them. */
const SELDOM_FILLED: ReadonlySet<YearTable> = new Set(['waivers', 'findings']);

/** The sheets for leaders; they are archived as they stand. */
const REPORT_SHEETS = [SUMMARY_SHEET, '月度进度', '个人达标', '督办单', '通报'];

/** A workbook seen as the year that it holds. */
export interface YearBook {
  readonly book: BookReading;
  /** 计划年度. */
  readonly year: number;
  readonly tables: ReadonlyMap<YearTable, TableInGrid>;
  readonly adopted: readonly AdoptedRows[];
  /** Adopted ledgers that were not found where they were; they are left alone. */
  readonly lost: readonly string[];
  readonly reports: readonly string[];
  /** Every sheet that is archived, in the order of the tabs. */
  readonly sheets: readonly string[];
}

/**
 * Finds what a workbook holds of its year; throws {@link BookLayoutError} without 计划指标 or 设置. Yields the number of rows
 * done in a ledger now and then.
 */
export function* yearBook(book: BookReading): Generator<number, YearBook> {
  const tables = new Map<YearTable, TableInGrid>();
  for (const key of YEAR_TABLES) {
    const found = tableInGrid(key, book);
    if (found !== null && !(SELDOM_FILLED.has(key) && isEmpty(found))) tables.set(key, found);
  }
  for (const key of ['targets', 'options'] as const)
    if (!tables.has(key))
      throw new BookLayoutError({ kind: 'sheetMissing', sheet: describe(key).sheet.name, column: '' });
  const { adopted, lost } = yield* adoptedLedgers(book);
  const reports = book.sheetNames.filter(
    (name) => book.filledSheets.has(name) && REPORT_SHEETS.some((report) => isReport(name, report)),
  );
  const wanted = new Set([...[...tables.values(), ...adopted].map(({ grid }) => grid.name), ...reports]);
  return {
    book,
    year: readOptions(optionRows(tables)).options.planYear,
    tables,
    adopted,
    lost,
    reports,
    sheets: book.sheetNames.filter((name) => wanted.has(name)),
  };
}

function isEmpty({ located, grid }: TableInGrid): boolean {
  const { firstBodyRow, endRow } = located;
  const below = grid.values.slice(
    Math.max(0, firstBodyRow - grid.rowIndex),
    Math.max(0, endRow - grid.rowIndex),
  );
  return below.every((row) => row.every(isBlank));
}

function isReport(name: string, report: string): boolean {
  return name === report || name.startsWith(`${report}（台账对标`);
}

function optionRows(tables: YearBook['tables']): ReturnType<typeof rowsOf<OptionField>> {
  const options = tables.get('options');
  return options === undefined ? [] : rowsOf<OptionField>(options.located, options.grid);
}

/** The row (0-based) and value of an option in 设置; null where it is not listed. */
export function optionCell(
  { tables }: YearBook,
  name: 'planYear' | 'asOf' | 'countFrom',
): { readonly rowIndex: number; readonly value: CellValue } | null {
  const row = optionRows(tables).find(({ cells }) => fold(textOf(cells.option)) === OPTION_NAMES[name]);
  return row === undefined ? null : { rowIndex: row.origin.rowNumber - 1, value: row.cells.value ?? '' };
}

/** The rows of a table (0-based) in which anything of the user's stands. */
export function filledRows({ tables }: YearBook, key: YearTable): readonly number[] {
  const at = tables.get(key);
  if (at === undefined) return [];
  return rowsOf(at.located, at.grid)
    .filter(({ cells }) => Object.values<CellValue | undefined>(cells).some((cell) => !isBlank(cell)))
    .map(({ origin }) => origin.rowNumber - 1);
}
