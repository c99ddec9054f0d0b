import type { SheetGrid } from '../decode/BookGrids';
import type { AdoptedLedger } from './AdoptedLedger';
import { bodyRows } from './adoptedBody';
import type { SkippedRow } from './SkippedRow';

/** Rows between two yields. */
const ROWS_PER_STEP = 200;

/** The rows of an adopted ledger that are neither blank nor entries, each with why. Yields now and then. */
export function* skippedRows(ledger: AdoptedLedger, grid: SheetGrid): Generator<void, readonly SkippedRow[]> {
  const skipped: SkippedRow[] = [];
  let done = 0;
  for (const { rowIndex, kind, text } of bodyRows(ledger, grid)) {
    if (kind !== 'entry') skipped.push({ rowNumber: rowIndex + 1, text, why: kind });
    done += 1;
    if (done % ROWS_PER_STEP === 0) yield;
  }
  return skipped;
}
