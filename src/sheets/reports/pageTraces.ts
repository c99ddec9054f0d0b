import type { CellValue } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt, endRowOf } from '../decode/BookGrids';
import { hashOf } from '../hash';
import { extentOf, placedCells } from './placedCells';
import type { ReportPage } from './ReportPage';

/** What each row and each column of a page says, as short hashes; '' for one that says nothing. */
export interface PageTraces {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Where a page stands now on its sheet. */
export interface FoundPage {
  /** The row after its last, the user's rows among its own counted. */
  readonly endRow: number;
  /** Rows with words of the user that were put in among those of the page, 0-based. */
  readonly inserted: readonly number[];
  /** No rows were put in or taken away. */
  readonly whole: boolean;
}

/** Enough to tell rows of one page apart: characters of a cell, and of a hash. */
const COMPARED = 30;
const HASH_LENGTH = 6;

/** The traces of a page as it is written. */
export function tracesOf(page: ReportPage): PageTraces {
  const { rows, columns } = extentOf(page);
  const values = Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(''));
  for (const { cell, row, column } of placedCells(page)) {
    const line = values[row];
    if (line !== undefined) line[column] = typeof cell.value === 'object' ? '=' : cell.value;
  }
  return tracesIn(values);
}

/**
 * Finds a page among what its sheet holds now. Rows that were put in or taken away are told by the rows that are still
 * as written; null where columns were moved or hardly a row is as it was, so that nobody knows what is whose.
 */
export function findPage(traces: PageTraces, held: FormulaGrid): FoundPage | null {
  const { rows, columns } = traces;
  const end = Math.min(rows.length + ROOM_BELOW, Math.max(rows.length, endRowOf(held)));
  const now = tracesIn(valuesOf(held, end, columns.length));
  const same = rows.filter((row, index) => row === (now.rows[index] ?? '')).length;
  if (same === rows.length) return { endRow: rows.length, inserted: [], whole: true };
  const wide = tracesIn(valuesOf(held, rows.length, columns.length + ROOM)).columns;
  if (columns.some((own, place) => own !== '' && wide[place] !== own && movedTo(own, wide, columns)))
    return null;
  const pairs = commonRows(rows, now.rows);
  const filled = rows.filter((row) => row !== '').length;
  const known = pairs.filter(([row]) => rows[row] !== '').length;
  if (known * 2 < filled) return null;
  return foundBy(pairs, rows.length, now.rows);
}

/** The cells of a sheet with their formulas. */
interface FormulaGrid extends SheetGrid {
  readonly formulas: readonly (readonly CellValue[])[];
}

/** So many rows and columns that were put in are looked through. */
const ROOM_BELOW = 500;
const ROOM = 20;

/** Whether what a column said stands in another one, in which the page had something else. */
function movedTo(own: string, now: readonly string[], columns: readonly string[]): boolean {
  return now.some((each, place) => each === own && columns[place] !== own);
}

/** Takes rows that are as written for where they are, and what is between them for changed as long as there is not more of it. */
function foundBy(
  pairs: readonly (readonly [row: number, now: number])[],
  end: number,
  now: readonly string[],
): FoundPage {
  const inserted: number[] = [];
  let whole = true;
  let [row, place] = [0, 0];
  for (const [nextRow, next] of pairs) {
    if (next - place !== nextRow - row) whole = false;
    if (next - place > nextRow - row)
      for (let each = place; each < next; each += 1) if (now[each] !== '') inserted.push(each);
    [row, place] = [nextRow + 1, next + 1];
  }
  // Behind the last row that is as written nobody knows what is whose; it is the user's then.
  return { endRow: place, inserted, whole: whole && row === end };
}

/**
 * Rows in order that are the same in both, as pairs of places: where two differ, both go on at the nearest two that are
 * the same, as pages differ in few rows from what was written.
 */
function commonRows(rows: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const pairs: [number, number][] = [];
  let [row, place] = [0, 0];
  for (;;) {
    while (row < rows.length && place < now.length && rows[row] === now[place]) pairs.push([row++, place++]);
    const next = nearestPair(rows, now, row, place);
    if (next === null) return pairs;
    [row, place] = next;
  }
}

function nearestPair(
  rows: readonly string[],
  now: readonly string[],
  row: number,
  place: number,
): readonly [number, number] | null {
  const [left, leftNow] = [rows.length - row, now.length - place];
  for (let steps = 1; steps < left + leftNow; steps += 1)
    for (let ahead = Math.max(0, steps - leftNow + 1); ahead <= Math.min(steps, left - 1); ahead += 1) {
      const own = rows[row + ahead];
      if (own !== '' && own === now[place + steps - ahead]) return [row + ahead, place + steps - ahead];
    }
  return null;
}

function valuesOf(held: FormulaGrid, rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => {
      const formula = held.formulas[row - held.rowIndex]?.[column - held.columnIndex] ?? '';
      return typeof formula === 'string' && formula.startsWith('=') && formula !== cellAt(held, row, column)
        ? '='
        : cellAt(held, row, column);
    }),
  );
}

function tracesIn(values: readonly (readonly CellValue[])[]): PageTraces {
  const width = values[0]?.length ?? 0;
  return {
    rows: values.map(traceOf),
    columns: Array.from({ length: width }, (_, column) => traceOf(values.map((row) => row[column] ?? ''))),
  };
}

/** Without white space, which other programs write otherwise. */
function traceOf(values: readonly CellValue[]): string {
  const text = values
    .map((value) => String(value).slice(0, COMPARED))
    .join('|')
    .replace(/\s+/g, '');
  return text.length < values.length ? '' : hashOf(text).slice(-HASH_LENGTH);
}
