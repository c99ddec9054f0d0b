/** Why a row is no entry: a heading between rows, a sum, a note, the header again, or what stands under another header. */
export type SkipReason = 'separator' | 'subtotal' | 'remark' | 'header' | 'otherTable';

/** A row of an adopted ledger that is no entry, named so that none is lost without a word. */
export interface SkippedRow {
  /** As on screen. */
  readonly rowNumber: number;
  /** What stands in it. */
  readonly text: string;
  readonly why: SkipReason;
}
