import type { Day } from './day';
import { exact } from './exact';
import type { LedgerEntry } from './ledger';
import { measureRows } from './measure';
import type { Obligation } from './obligation';
import type { Options } from './options';
import { spanOf } from './period';
import type { Comparison } from './target';

/** 判定, the states of an obligation; `upcoming` is not judged yet. */
export type Status =
  'upcoming' | 'tally' | 'exempt' | 'unset' | 'met' | 'late' | 'short' | 'atRisk' | 'onTrack';

/** The states that a judgement can have, from worst to best. */
export const JUDGED = ['short', 'atRisk', 'late', 'onTrack', 'met'] as const;
export type JudgedStatus = (typeof JUDGED)[number];

/** Whether a status is a judgement, not one of upcoming, tally, exempt and unset. */
export function isJudged(status: Status): status is JudgedStatus {
  return (JUDGED as readonly Status[]).includes(status);
}

/** An obligation judged as of a day. */
export interface Assessment {
  readonly obligation: Obligation;
  /** Of all its rows, late ones included; null where there is none to show. */
  readonly actual: number | null;
  readonly status: Status;
  /** asOf ≤ due. */
  readonly open: boolean;
  /** Whether the comparison holds with the rows on time. */
  readonly metOnTime: boolean;
  /** Places in the stream of the rows that counted. */
  readonly rows: readonly number[];
}

/** Judges an obligation by the rows that counted for it, as of a day. `rows` are places in `entries`. */
export function assess(
  obligation: Obligation,
  rows: readonly number[],
  entries: readonly LedgerEntry[],
  asOf: Day,
  options: Options,
): Assessment {
  const { target, due, quota } = obligation;
  const counted = rows.flatMap((row) => entries[row] ?? []);
  const onTime = counted.filter((entry) => entry.date !== null && entry.date <= due);
  const actual = measureRows(target, counted);
  const actualOnTime = onTime.length === counted.length ? actual : measureRows(target, onTime);
  // A ratio without a row has nothing against it.
  const metOnTime =
    holds(target.comparison, actualOnTime, quota) || (target.measure === 'ratio' && counted.length === 0);
  const open = asOf <= due;
  const status = statusOf({ obligation, counted, actual, metOnTime, open, asOf, options });
  return { obligation, actual, status, open, metOnTime, rows };
}

interface Evidence {
  readonly obligation: Obligation;
  readonly counted: readonly LedgerEntry[];
  readonly actual: number | null;
  readonly metOnTime: boolean;
  readonly open: boolean;
  readonly asOf: Day;
  readonly options: Options;
}

function statusOf(evidence: Evidence): Status {
  const { obligation, asOf } = evidence;
  if (obligation.period.start > asOf) return 'upcoming';
  if (obligation.target.enabled === 'tallyOnly') return 'tally';
  if (obligation.exempt) return 'exempt';
  if (obligation.quota === null) return 'unset';
  const status = judge(evidence, obligation.quota);
  return status === 'short' && obligation.target.firmness === 'stretch' ? 'atRisk' : status;
}

/** The table of statuses in its order; 力争 is the caller's. */
function judge(evidence: Evidence, quota: number): JudgedStatus {
  const { obligation, counted, actual, metOnTime, open } = evidence;
  const { measure, comparison } = obligation.target;
  if (measure === 'ratio' && counted.length === 0) return open ? 'onTrack' : 'met';
  if (comparison === 'atMost') {
    if (actual !== null && exact(actual) > exact(quota)) return 'short';
    if (open) return 'onTrack';
    return actual === null ? 'short' : 'met';
  }
  if (metOnTime) return 'met';
  if (!open) return holds(comparison, actual, quota) ? 'late' : 'short';
  if (measure === 'ratio' && quota === 100 && counted.some((entry) => !entry.firstTopic)) return 'short';
  const below = measure === 'ratio' && actual !== null && exact(actual) < exact(quota);
  const behind = below || isBehindPace(evidence, quota) || isWithinLead(evidence);
  return behind ? 'atRisk' : 'onTrack';
}

/** Whether a number is what a quota asks for; nothing holds without either. */
export function holds(comparison: Comparison, actual: number | null, quota: number | null): boolean {
  if (actual === null || quota === null) return false;
  const [a, q] = [exact(actual), exact(quota)];
  switch (comparison) {
    case 'atLeast':
      return a >= q;
    case 'moreThan':
      return a > q;
    case 'atMost':
      return a <= q;
  }
}

/**
 * 序时进度: what should be there by now, in proportion to the days gone, both ends counted.
 * @example 8 a year: on 2022-09-30, 273 of 365 days gone, floor(8 × 273 ÷ 365) = 5
 */
function isBehindPace({ obligation, actual, asOf, options }: Evidence, quota: number): boolean {
  const { target, period, due } = obligation;
  const start = Math.max(period.start, options.countFrom ?? period.start);
  const total = due - start + 1;
  const gone = asOf - start + 1;
  if (gone <= 0 || total <= 0 || actual === null) return false;
  switch (target.measure) {
    case 'count':
    case 'quantity':
      return actual < Math.floor(exact((quota * gone) / total));
    case 'hours':
      return exact(actual * total) < exact(quota * gone * (1 - options.hoursTolerance));
    case 'latest':
    case 'coverage':
    case 'ratio':
      return false;
  }
}

function isWithinLead({ obligation, asOf, options }: Evidence): boolean {
  return asOf > obligation.due - options.leadDays[spanOf(obligation.target.cadence)];
}
