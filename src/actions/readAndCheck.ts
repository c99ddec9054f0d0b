import type { Context } from '../excel/HostError';
import type { CheckResult } from '../domain/checkPlan';
import { checkPlan } from '../domain/checkPlan';
import type { Day } from '../domain/day';
import type { InputIssue } from '../domain/issue';
import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import { chineseHolidays } from '../holidays/chineseHolidays';
import { BookLayoutError } from '../sheets/BookLayoutError';
import type { DecodedBook } from '../sheets/decode/decodeBook';
import { decodeBook, locateTables } from '../sheets/decode/decodeBook';
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
): Promise<CheckedBook> {
  const { onProgress, signal } = control;
  const stopped = signal === undefined ? {} : { signal };
  const book = await readBook(context, {
    onRead: (fraction) => onProgress?.({ stage: 'reading', fraction }),
    ...stopped,
  });
  const located = locateTables(book);
  if ('kind' in located) throw new BookLayoutError(located);
  const ledger = located.get('ledger');
  const rows = Math.max(1, ledger === undefined ? 1 : ledger.endRow - ledger.firstBodyRow);
  const tell = (from: number) => (done: number) => {
    onProgress?.({ stage: 'checking', fraction: from + Math.min(1, done / rows) / 2 });
  };
  const steps = decodeBook(book, located, {
    holidays: chineseHolidays,
    today: request.today,
    asOf: request.asOf,
  });
  const decoded = await inSlices(steps, tell(0), signal);
  const result = await inSlices(checkPlan(decoded.input), tell(0.5), signal);
  return { book, decoded, result, issues: [...decoded.issues, ...result.issues] };
}
