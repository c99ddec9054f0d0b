import type { CheckResult } from '../../src/domain/checkPlan';
import { checkPlan, runToEnd } from '../../src/domain/checkPlan';
import type { Day } from '../../src/domain/day';
import type { InputIssue, TableKey } from '../../src/domain/issue';
import { chineseHolidays } from '../../src/holidays/chineseHolidays';
import type { CellValue } from '../../src/sheets/cell';
import type { BookGrids, SheetGrid } from '../../src/sheets/decode/BookGrids';
import type { DecodedBook } from '../../src/sheets/decode/decodeBook';
import { decodeBook } from '../../src/sheets/decode/decodeBook';
import { locateTables } from '../../src/sheets/decode/locateTables';
import { readDate } from '../../src/sheets/decode/readDate';
import { describe as describeTable } from '../../src/sheets/describe/allSheets';
import type { CheckSheets } from '../../src/sheets/encode/encodeCheck';
import { encodeCheck } from '../../src/sheets/encode/encodeCheck';

/**
 * Literate fixtures: the text of a test *is* the workbook, then tables of what the check must say of it.
 *
 *     截至 2022-06-30
 *     计划指标
 *     | 编号 | 活动类型 | 指标值 | 周期 |
 *     | 2i   | 党组会议 | 1      | 月   |
 *     工作台账
 *     | 日期       | 活动类型 |
 *     | 2022-05-16 | 党组会议 |
 *     判定
 *     | 编号 | 周期    | 完成值 | 状态 |
 *     | 2i   | 2022-05 | 1      | 达标 |
 *
 * The header of each table stands in row 1, so the first line below it is row 2. A column that the check requires and
 * the text leaves out is there and blank. Cells are typed as in Excel: `8` is a number, `'8` is text, `\n` breaks the
 * line; dates stay text. The tables after the workbook are in `ledgerExpect.ts`.
 */
export interface LedgerText {
  readonly asOf: Day;
  readonly tables: ReadonlyMap<string, TextTable>;
}

export interface TextTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A text ledger read, checked and put into cells. */
export interface CheckedText {
  readonly text: LedgerText;
  readonly book: DecodedBook;
  readonly result: CheckResult;
  readonly issues: readonly InputIssue[];
  readonly sheets: CheckSheets;
}

/** The tables of the workbook by the name that a text gives them. */
export const INPUT_TABLES: Readonly<Record<string, TableKey>> = {
  计划指标: 'targets',
  工作台账: 'ledger',
  人员名册: 'roster',
  豁免登记: 'waivers',
  活动类型: 'activities',
  设置: 'options',
  单位: 'units',
  日历: 'calendar',
};

/** Reads the text into its tables; a line that is neither a row nor a heading is a mistake of the test's. */
export function parseLedgerText(text: string): LedgerText {
  const tables = new Map<string, { headers: string[]; rows: string[][] }>();
  let asOf: Day | null = null;
  let current: { headers: string[]; rows: string[][] } | null = null;
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || line.startsWith('#') || /^\|[\s:|-]+\|$/.test(line)) continue;
    if (line.startsWith('|')) {
      if (current === null) throw new SyntaxError(`A row before any heading: ${line}`);
      const cells = line
        .slice(1, line.endsWith('|') ? -1 : undefined)
        .split('|')
        .map((cell) => cell.trim());
      if (current.headers.length === 0) current.headers = cells;
      else if (cells.length === current.headers.length) current.rows.push(cells);
      else throw new SyntaxError(`${cells.length} cells under ${current.headers.length} headers: ${line}`);
      continue;
    }
    const stamp = /^截至 (\S+)$/.exec(line);
    if (stamp !== null) {
      asOf = readDate(stamp[1] ?? '', 0);
      if (asOf === null) throw new SyntaxError(`Not a date: ${line}`);
      continue;
    }
    const [, name = '', nothing] = /^(\S+?)(：无)?$/.exec(line) ?? [];
    if (name === '' || (nothing === undefined && !/^[\u4e00-\u9fff]+$/.test(name))) {
      throw new SyntaxError(`Neither a row nor a heading: ${line}`);
    }
    if (tables.has(name)) throw new SyntaxError(`Two tables are called ${name}`);
    current = { headers: [], rows: [] };
    tables.set(name, current);
  }
  if (asOf === null) throw new SyntaxError('The text does not say 截至');
  return { asOf, tables };
}

/** What a cell of the text is in Excel once typed. */
export function typed(cell: string): CellValue {
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
  return cell.replaceAll('\\n', '\n');
}

/** The sheets of a text; the plan and the ledger are always there. */
export function bookOf({ tables }: LedgerText): BookGrids {
  const cellsOf = new Map<string, CellValue[][]>();
  for (const [name, key] of Object.entries(INPUT_TABLES)) {
    const table = tables.get(name);
    if (table === undefined && key !== 'targets' && key !== 'ledger') continue;
    const { sheet, table: described } = describeTable(key);
    const given = table?.headers ?? [];
    const known = new Set(described.columns.filter(({ by }) => by === 'user').map(({ header }) => header));
    const unknown = given.find((header) => !known.has(header));
    if (unknown !== undefined) throw new SyntaxError(`${name} has no column ${unknown} that a user fills`);
    const left = described.columns.filter(
      ({ header, required }) => required === true && !given.includes(header),
    );
    const rows: CellValue[][] = [
      [...given, ...left.map(({ header }) => header)],
      ...(table?.rows ?? []).map((row) => [...row.map(typed), ...left.map((): CellValue => '')]),
    ];
    cellsOf.set(sheet.name, beside(cellsOf.get(sheet.name) ?? [], rows, described.firstColumn));
  }
  return { grids: [...cellsOf].map(([name, values]) => gridOf(name, values)), tables: [] };
}

/** A sheet whose used range begins in A1. */
export function gridOf(name: string, values: readonly (readonly CellValue[])[]): SheetGrid {
  const width = Math.max(...values.map((row) => row.length));
  const padded = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  return { name, rowIndex: 0, columnIndex: 0, values: padded };
}

/** Puts a table into a sheet, from a column on. */
function beside(
  sheet: readonly CellValue[][],
  rows: readonly CellValue[][],
  firstColumn: number,
): CellValue[][] {
  return Array.from({ length: Math.max(sheet.length, rows.length) }, (_, index) => {
    const left = sheet[index] ?? [];
    const gap = Array.from({ length: Math.max(0, firstColumn - left.length) }, (): CellValue => '');
    return [...left, ...gap, ...(rows[index] ?? [])];
  });
}

/** Checks the workbook of a text as of its day, with the real public holidays. */
export function checkLedgerText(source: string): CheckedText {
  const text = parseLedgerText(source);
  return { text, ...checkBook(bookOf(text), text.asOf) };
}

/** Checks a workbook as of a day. */
export function checkBook(grids: BookGrids, asOf: Day): Omit<CheckedText, 'text'> {
  const located = locateTables(grids);
  if ('kind' in located) throw new Error(`The workbook cannot be checked: ${JSON.stringify(located)}`);
  const book = runToEnd(decodeBook(grids, located, { holidays: chineseHolidays, today: asOf, asOf: null }));
  const result = runToEnd(checkPlan(book.input));
  return {
    book,
    result,
    issues: [...book.issues, ...result.issues],
    sheets: runToEnd(encodeCheck(book, result)),
  };
}
