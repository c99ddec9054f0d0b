import type { CellValue } from '../sheets/cell';
import type { InputKey } from '../sheets/decode/inputKey';

/** A cell that the pane wrote for the user. */
export interface WrittenCell {
  readonly table: InputKey;
  /** Key of the column. */
  readonly field: string;
  readonly sheet: string;
  /** 1-based, as on screen. */
  readonly rowNumber: number;
  readonly columnIndex: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format before. */
  readonly format: string;
}

/** A row with a written cell: what the user's columns held afterwards, by which it is found again after a sort. */
export interface WrittenRow {
  readonly table: InputKey;
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** An Excel table that got another height for new rows: the row after its last, 0-based, before and after. */
export interface ResizedTable {
  readonly table: InputKey;
  readonly before: number;
  readonly after: number;
}

/** What one press of a button wrote, as far as 撤销本次写入 can take it back. */
export interface UserWrite {
  readonly cells: readonly WrittenCell[];
  readonly rows: readonly WrittenRow[];
  readonly resized: readonly ResizedTable[];
  /** What the workbook kept of the sample before, where that was changed; '' for nothing. */
  readonly sample?: string;
}

/** What came of writing for the user. */
export interface WriteOutcome {
  /** Cells that were written. */
  readonly written: number;
  /** What was not written and why, in sentences. */
  readonly left: readonly string[];
  readonly undo: UserWrite | null;
}

/** What came of 撤销本次写入: cells put back, and in sentences those that were left. */
export interface UndoneWrite {
  readonly restored: number;
  readonly left: readonly string[];
}

/** Nothing was written, and why. */
export function nothingWritten(...left: readonly string[]): WriteOutcome {
  return { written: 0, left, undo: null };
}
