import type { SheetGrid } from '../decode/BookGrids';
import type { AdoptedLedger } from './AdoptedLedger';
import { bodyRows } from './adoptedBody';
import type { SkippedRow } from './SkippedRow';

/** The rows of an adopted ledger that are neither blank nor entries, each with why. */
export function skippedRows(ledger: AdoptedLedger, grid: SheetGrid): readonly SkippedRow[] {
  return [...bodyRows(ledger, grid)].flatMap(({ rowIndex, kind, text }) =>
    kind === 'entry' ? [] : [{ rowNumber: rowIndex + 1, text, why: kind }],
  );
}
