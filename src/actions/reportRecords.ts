import type { ReportKey } from '../sheets/reports/ReportPage';
import type { ReportRecord } from '../sheets/reports/reportRecord';
import { readRecords } from '../sheets/reports/reportRecord';
import { readJson } from './readJson';

/** Which pages for leaders are to be made. */
export interface ReportChoice {
  readonly keys: readonly ReportKey[];
  /** 附未达标人员名单. */
  readonly withNames: boolean;
}

/** What is offered until somebody chooses. */
export const DEFAULT_CHOICE: ReportChoice = { keys: ['summary'], withNames: false };

/** The sheets for leaders in the order in which they are offered and made. */
export const REPORT_KEYS: readonly ReportKey[] = ['summary', 'progress', 'people', 'supervision', 'circular'];

/** The choice that the workbook keeps; keys that are none of ours are left out. */
export function choiceIn(kept: string | null): ReportChoice {
  const choice = kept === null ? null : readJson(kept);
  if (typeof choice !== 'object' || choice === null || !('keys' in choice)) return DEFAULT_CHOICE;
  const keys: readonly unknown[] = Array.isArray(choice.keys) ? choice.keys : [];
  return {
    keys: REPORT_KEYS.filter((key) => keys.includes(key)),
    withNames: 'withNames' in choice && choice.withNames === true,
  };
}

/** The records of our pages as the workbook keeps them. */
export function recordsIn(kept: string | null): readonly ReportRecord[] {
  return kept === null ? [] : readRecords(readJson(kept));
}

/** The records with one of them put in place of the earlier one of its page. */
export function withRecord(records: readonly ReportRecord[], own: ReportRecord): readonly ReportRecord[] {
  return [...records.filter(({ key }) => key !== own.key), own];
}
