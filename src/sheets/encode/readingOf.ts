import type { BodyRow } from '../adopt/adoptedBody';
import { bodyRows } from '../adopt/adoptedBody';
import type { MergedArea, SheetGrid } from '../decode/BookGrids';
import type { LocatedTable } from '../decode/locateTable';
import { hashOf } from '../hash';

/** Rows between two yields. */
const ROWS_PER_STEP = 500;

/**
 * How the rows of an adopted ledger are read, as a hash; null of our own tables. It is told by the mapping, by merged areas,
 * and by words in columns that are not mapped: 小计, 一月. Yields the number of rows done now and then.
 */
export function* readingOf(located: LocatedTable, grid: SheetGrid): Generator<number, string | null> {
  const { mapping, merges } = grid;
  if (mapping === undefined) return null;
  // A sheet that was renamed is still the same.
  const parts = [hashOf(JSON.stringify({ ...mapping, sheet: '' }))];
  const ledger = { mapping, located, labels: located.labels ?? new Map<string, number>(), missing: [] };
  let done = 0;
  for (const lines of [mergedLines(merges ?? []), rowLines(bodyRows(ledger, grid), located.firstBodyRow)]) {
    let text = '';
    for (const line of lines) {
      text += `${line}\n`;
      done += 1;
      if (done % ROWS_PER_STEP > 0) continue;
      parts.push(hashOf(text));
      text = '';
      yield done;
    }
    parts.push(text);
  }
  return hashOf(parts.join('\n'));
}

function* mergedLines(merges: readonly MergedArea[]): Generator<string> {
  for (const { rowIndex, columnIndex, rowCount, columnCount } of merges)
    yield `${rowIndex} ${columnIndex} ${rowCount} ${columnCount}`;
}

function* rowLines(rows: Iterable<BodyRow>, firstRow: number): Generator<string> {
  for (const { rowIndex, kind, heading } of rows) yield `${rowIndex - firstRow} ${kind} ${heading}`;
}
