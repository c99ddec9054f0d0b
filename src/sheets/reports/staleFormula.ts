import { columnLetters } from '../columnLetters';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import type { LocatedTable } from '../decode/locateTable';

/** What the banner says where the ledger is not as it was when the page was written. */
export const STALE_TEXT = '台账已变动，请重新检查';

/** What a cell shows whose formula fails. */
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!)$/;

/** A formula has 8,192 characters at most. */
const LONGEST_SUM = 8000;

/** Rows below a table in which rows may be added until the next check. */
const ROOM_BELOW = 500;

/** Columns that users fill, side by side, with the rows of their table and those to come; 0-based, ends exclusive. */
interface WatchedRange {
  readonly sheet: string;
  readonly row: number;
  readonly endRow: number;
  readonly column: number;
  readonly endColumn: number;
}

/**
 * A formula that says {@link STALE_TEXT} once what the user fills in some tables changes. It compares the sum of the numbers
 * (dates, hours) and the lengths of all texts with what they are now: light, without the add-in, the same in Excel and
 * LibreOffice, and not troubled by a sort. A change to a text of the same length goes unseen here; the pane sees it.
 */
export function staleFormula(
  tables: readonly { readonly located: LocatedTable; readonly grid: SheetGrid }[],
): string {
  const watched = tables.flatMap(({ located, grid }) =>
    watchedRanges(located).map((range) => ({ range, grid })),
  );
  if (watched.length === 0) return '=""';
  const sums: string[] = [];
  let now = 0;
  for (const { range, grid } of watched) {
    const address = addressOf(range);
    const sum = `IFERROR(SUM(${address})+SUMPRODUCT(ISTEXT(${address})*LEN(${address})),-1)`;
    // Hundreds of ledgers: what there is no room for goes unwatched here.
    if (sums.join('+').length + sum.length > LONGEST_SUM) break;
    sums.push(sum);
    now += checksumOf(range, grid);
  }
  return `=IF(ABS(${sums.join('+')}-${plain(now)})<0.01,"","${STALE_TEXT}")`;
}

/** From the header on, so that a row put in right below it is seen too. */
function watchedRanges({ table, sheet, columns, headerRow, endRow }: LocatedTable): WatchedRange[] {
  const places = table.columns
    .flatMap(({ by, key }) => (by === 'user' ? (columns.get(key) ?? []) : []))
    .sort((a, b) => a - b);
  const runs: { column: number; endColumn: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.endColumn === place) last.endColumn = place + 1;
    else runs.push({ column: place, endColumn: place + 1 });
  }
  return runs.map((run) => ({ sheet, row: headerRow, endRow: endRow + ROOM_BELOW, ...run }));
}

function addressOf({ sheet, row, endRow, column, endColumn }: WatchedRange): string {
  const cell = (letters: string, number: number): string => `$${letters}$${number}`;
  return `'${sheet.replaceAll("'", "''")}'!${cell(columnLetters(column), row + 1)}:${cell(columnLetters(endColumn - 1), endRow)}`;
}

/** The sum as the formula has it: -1 where a cell shows an error, until none does. */
function checksumOf({ row, endRow, column, endColumn }: WatchedRange, grid: SheetGrid): number {
  let sum = 0;
  for (let each = row; each < endRow; each += 1)
    for (let place = column; place < endColumn; place += 1) {
      const value = cellAt(grid, each, place);
      if (typeof value === 'number') sum += value;
      else if (typeof value === 'string' && ERROR.test(value)) return -1;
      else if (typeof value === 'string') sum += value.length;
    }
  return sum;
}

/** A number as a formula takes it, without an exponent. */
function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
