import type { Changes } from '../domain/changes';
import type { CheckInput, CheckResult } from '../domain/checkPlan';
import type { Figures } from '../domain/figures';
import type { Day } from '../domain/day';
import type { InputIssue, Origin, Severity } from '../domain/issue';
import type { FindingRow } from '../sheets/encode/findingRows';
import type { Fix } from '../sheets/encode/fixes';
import type { Place } from './goToCell';

/** A data problem as shown: where it stands, and one sentence that says what to do. */
export interface Problem {
  readonly severity: Severity;
  readonly origin: Origin;
  /** Key of the column in its table's description. */
  readonly field: string;
  /** Header of the column. */
  readonly column: string;
  /** `D7`, for a jump; null where the column is not on the sheet. */
  readonly address: string | null;
  readonly text: string;
  readonly place: Place;
}

/** A finding with the cells that it is about. */
export interface PlacedFinding extends FindingRow {
  /** The target's row of 计划指标. */
  readonly place: Place;
  /** The person's row of 人员名册; null for units and the collective. */
  readonly memberPlace: Place | null;
  /** The ledger rows that counted. */
  readonly ledgerPlaces: readonly Place[];
}

/** A finding of the check before, as 检查结果 keeps it. */
export interface PastFinding {
  readonly targetId: string;
  readonly title: string;
  readonly subject: string;
}

/** Why results were not written although the check was made. */
export interface Unwritten {
  readonly reason: 'filtered' | 'protected';
  readonly sheets: readonly string[];
}

/** What changed since the check before: when that was, and the day as of which it judged (`YYYY-MM-DD`). */
export interface ChangesSince extends Changes<PastFinding> {
  readonly since: string;
  readonly sinceDay: string;
}

/** What a check found, for the pane and the ribbon. */
export interface CheckOutcome {
  readonly asOf: Day;
  /** The sheets of the targets and of the findings, as they are called in this workbook. */
  readonly targetSheet: string;
  readonly findingsSheet: string;
  readonly figures: Figures;
  readonly findings: readonly PlacedFinding[];
  readonly problems: readonly Problem[];
  /** Ledger rows read, and how many of them count for a target. */
  readonly rows: { readonly read: number; readonly counted: number };
  /** Null where everything was written. */
  readonly unwritten: Unwritten | null;
  /** Whether 撤销 can put the columns before this check back: not where nothing was written, or the ledger is very large. */
  readonly undoable: boolean;
  /** The check itself and its data problems as facts, for whoever wants more than sentences. */
  readonly result: CheckResult;
  readonly issues: readonly InputIssue[];
  readonly input: CheckInput;
  /** Safe corrections, matched to problems by origin and field. */
  readonly fixes: readonly Fix[];
  /** Since the check before; null where there was none. */
  readonly changes: ChangesSince | null;
  /** `YYYY-MM-DD HH:mm`. */
  readonly checkedAt: string;
}
