import type { CheckInput, CheckResult } from '../../domain/checkPlan';
import type { Day } from '../../domain/day';
import type { InputIssue } from '../../domain/issue';
import type { FindingRow } from '../encode/findingRows';

/** History: how many targets stood where on the day of a check. */
export interface HistoryRow {
  readonly asOf: Day;
  readonly met: number;
  readonly onTrack: number;
  readonly atRisk: number;
  readonly short: number;
  readonly late: number;
  readonly unset: number;
}

/** All that the sheets for leaders are made of. */
export interface ReportFacts {
  readonly result: CheckResult;
  readonly input: CheckInput;
  readonly findings: readonly FindingRow[];
  readonly issues: readonly InputIssue[];
  /** 核查时间, as the stamp says it. */
  readonly checkedAt: string;
  /** The day on which the pages are made. */
  readonly today: Day;
  /** In the order of the days, the present one included. */
  readonly history: readonly HistoryRow[];
  /** 附未达标人员名单: whether the papers that others read may name people. */
  readonly withNames: boolean;
}
