import type { Context } from '../excel/HostError';
import type { CheckResult } from '../domain/checkPlan';
import { checkPlan } from '../domain/checkPlan';
import type { Day } from '../domain/day';
import type { InputIssue } from '../domain/issue';
import type { BookReading } from '../excel/readBook';
import type { MergesFrom } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import type { ReadControl } from '../excel/readGrids';
import { chineseHolidays } from '../holidays/chineseHolidays';
import { BookLayoutError } from '../sheets/BookLayoutError';
import type { DecodedBook } from '../sheets/decode/decodeBook';
import type { LocatedBook } from '../sheets/decode/locateTables';
import { distinctIssues } from '../sheets/decode/distinctIssues';
import { decodeBook } from '../sheets/decode/decodeBook';
import { locateTables } from '../sheets/decode/locateTables';
import { inSlices } from './inSlices';
import type { ActionControl } from './Progress';

/** What is asked of a check. */
export interface CheckRequest {
  /** Null: 核查日期 of 设置, else today. */
  readonly asOf: Day | null;
  /** The local date. */
  readonly today: Day;
  /** Local time, `YYYY-MM-DD HH:mm`, for the stamp. */
  readonly checkedAt: string;
  /** What to do where a filter hides rows, since arrays written under one land in the wrong rows. */
  readonly whenFiltered: 'ask' | 'clearFilters' | 'resultsOnly';
}

/** A workbook read, understood and checked; nothing is written yet. */
export interface CheckedBook {
  readonly book: BookReading;
  readonly decoded: DecodedBook;
  readonly result: CheckResult;
  /** All data problems, those of reading first. */
  readonly issues: readonly InputIssue[];
}

/** Reads the workbook, decodes it and checks the ledger against the plan; throws {@link BookLayoutError} without either. */
export async function readAndCheck(
  context: Context,
  request: CheckRequest,
  control: ActionControl,
  merges: MergesFrom = 'sheet',
): Promise<CheckedBook> {
  const book = await readBook(context, { merges, ...readControlOf(control) });
  const located = locateTables(book);
  if ('kind' in located) throw new BookLayoutError(located);
  const decoded = await decodeInSlices(book, located, request, control);
  const tell = progressOf(located, control, 0.5);
  const result = await inSlices(checkPlan(decoded.input), tell, control.signal);
  return { book, decoded, result, issues: distinctIssues(decoded, result) };
}

/** How a reading tells of its progress and is stopped. */
export function readControlOf({ onProgress, signal }: ActionControl): ReadControl {
  return {
    onRead: (fraction) => onProgress?.({ stage: 'reading', fraction }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** Decodes a workbook as of a day, with the public holidays, in slices: the first half of the checking. */
export function decodeInSlices(
  book: BookReading,
  located: LocatedBook,
  { today, asOf }: Pick<CheckRequest, 'today' | 'asOf'>,
  control: ActionControl,
): Promise<DecodedBook> {
  const steps = decodeBook(book, located, { holidays: chineseHolidays, today, asOf });
  return inSlices(steps, progressOf(located, control, 0), control.signal);
}

/** Tells how many ledger rows are done, as one half of the checking that begins at `from`. */
function progressOf(
  located: LocatedBook,
  { onProgress }: ActionControl,
  from: number,
): (done: number) => void {
  const ledger = located.tables.get('ledger');
  const ledgers = [
    ...(ledger === undefined ? [] : [ledger]),
    ...located.adopted.map((adopted) => adopted.located),
  ];
  const rows = Math.max(
    1,
    ledgers.reduce((sum, { endRow, firstBodyRow }) => sum + endRow - firstBodyRow, 0),
  );
  return (done) => onProgress?.({ stage: 'checking', fraction: from + Math.min(1, done / rows) / 2 });
}
