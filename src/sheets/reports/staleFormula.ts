import { columnLetters } from '../columnLetters';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import type { LocatedTable } from '../decode/locateTable';

/** What the banner says where the ledger is not as it was when the page was written. */
export const STALE_TEXT = '台账已变动，请重新检查';

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
  const parts = watched.map(({ range }) => {
    const address = addressOf(range);
    return `SUM(${address})+SUMPRODUCT(ISTEXT(${address})*LEN(${address}))`;
  });
  const now = watched.reduce((sum, { range, grid }) => sum + checksumOf(range, grid), 0);
  return `=IF(ABS(IFERROR(${parts.join('+')},-1)-${plain(now)})<0.01,"","${STALE_TEXT}")`;
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

function checksumOf({ row, endRow, column, endColumn }: WatchedRange, grid: SheetGrid): number {
  let sum = 0;
  for (let each = row; each < endRow; each += 1)
    for (let place = column; place < endColumn; place += 1) {
      const value = cellAt(grid, each, place);
      if (typeof value === 'number') sum += value;
      else if (typeof value === 'string') sum += value.length;
    }
  return sum;
}

/** A number as a formula takes it, without an exponent. */
function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
