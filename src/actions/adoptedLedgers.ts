import { bodyRows } from '../sheets/adopt/adoptedBody';
import type { SkippedRow } from '../sheets/adopt/SkippedRow';
import type { BookGrids } from '../sheets/decode/BookGrids';
import type { AdoptedTable } from '../sheets/decode/findAdopted';
import { findAdopted } from '../sheets/decode/findAdopted';

/** An adopted ledger, and which of its rows are entries. */
export interface AdoptedRows extends AdoptedTable {
  /** 0-based. */
  readonly entryRows: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

/** The adopted ledgers of a workbook, and the sheets of those that are not where their mappings say. */
export interface AdoptedLedgers {
  readonly adopted: readonly AdoptedRows[];
  readonly lost: readonly string[];
}

/** Rows between two yields. */
const ROWS_PER_STEP = 200;

/** Finds the adopted ledgers and their entries; yields the number of rows done in a ledger now and then. */
export function* adoptedLedgers(book: BookGrids): Generator<number, AdoptedLedgers> {
  const found = findAdopted(book);
  const lost = found.adoptedIssues.flatMap(({ code, origin }) =>
    code === 'adoptedLedgerMissing' || code === 'adoptedLedgerMoved' ? [origin.sheet] : [],
  );
  const adopted: AdoptedRows[] = [];
  for (const ledger of found.adopted) {
    // One that was found by its headers only may be another sheet.
    if (ledger.grid.byHeaders === true) continue;
    const entryRows: number[] = [];
    const skipped: SkippedRow[] = [];
    let done = 0;
    for (const { rowIndex, kind, text } of bodyRows(ledger, ledger.grid)) {
      if (kind === 'entry') entryRows.push(rowIndex);
      else skipped.push({ rowNumber: rowIndex + 1, text, why: kind });
      done += 1;
      if (done % ROWS_PER_STEP === 0) yield done;
    }
    adopted.push({ ...ledger, entryRows, skipped });
  }
  return { adopted, lost: [...new Set(lost)] };
}
