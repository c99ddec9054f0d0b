import type { Assessment } from './assess';
import { assess } from './assess';
import type { LedgerCount } from './count';
import { countLedger } from './count';
import type { Day } from './day';
import type { Figures, TargetStatus } from './figures';
import { figuresOf } from './figures';
import type { Finding } from './finding';
import { findingsOf } from './finding';
import type { InputIssue } from './issue';
import type { Activity, LedgerEntry } from './ledger';
import { maybeLateNotices } from './maybeLate';
import type { ExpandedPlan, PlanFacts } from './obligation';
import { expandPlan } from './obligation';
import { rollUpTarget } from './rollUp';
import type { Target } from './target';

/** All that a check needs; the day is handed in. */
export interface CheckInput extends PlanFacts {
  readonly entries: readonly LedgerEntry[];
  /** The known 活动类型, each once. */
  readonly activities: readonly Activity[];
  readonly asOf: Day;
  /** The sheet of the targets, to say where a scope has nobody. */
  readonly targetSheet: string;
  /** The sheets of the ledgers in the order of the stream; rows are named with their sheet where there are several. */
  readonly ledgerSheets?: readonly string[];
}

/** All that a check finds; lists by grid are parallel to `plan.grids`. */
export interface CheckResult {
  readonly asOf: Day;
  readonly plan: ExpandedPlan;
  readonly assessments: readonly (readonly Assessment[])[];
  readonly targetStatuses: readonly TargetStatus[];
  readonly findings: readonly Finding[];
  readonly figures: Figures;
  readonly outcomes: LedgerCount['outcomes'];
  readonly issues: readonly InputIssue[];
}

/**
 * The check: expand the plan, count the ledger, judge each obligation, roll up. A generator, so that a pane can pause
 * between steps; it yields the number of ledger rows counted.
 */
export function* checkPlan(input: CheckInput): Generator<number, CheckResult> {
  const { entries, asOf, options, calendar } = input;
  const plan = expandPlan(input);
  const count = yield* countLedger(entries, plan.grids, options);
  const assessments: Assessment[][] = [];
  for (const [index, grid] of plan.grids.entries()) {
    assessments.push(
      grid.obligations.map((obligation, cell) =>
        assess(obligation, count.rowsOf[index]?.[cell] ?? [], entries, asOf, options),
      ),
    );
    yield entries.length;
  }
  const targetStatuses = plan.grids.flatMap(({ target }, index) => {
    const ofTarget = assessments[index] ?? [];
    return ofTarget.length === 0 ? [] : [{ target, status: rollUpTarget(ofTarget) }];
  });
  return {
    asOf,
    plan,
    assessments,
    targetStatuses,
    findings: findingsOf(plan.grids, assessments),
    figures: figuresOf(targetStatuses),
    outcomes: count.outcomes,
    issues: [
      ...plan.withoutRoster.map((target) => scopeIssue('rosterMissing', target, input.targetSheet)),
      ...plan.withoutSubjects.map((target) => scopeIssue('scopeEmpty', target, input.targetSheet)),
      ...count.issues,
      ...maybeLateNotices(plan.grids, assessments, entries, count.outcomes, calendar),
    ],
  };
}

/** Runs a stepwise computation to its end without pausing. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function scopeIssue(code: 'rosterMissing' | 'scopeEmpty', target: Target, sheet: string): InputIssue {
  return {
    code,
    table: 'targets',
    origin: { sheet, rowNumber: target.rowNumber },
    field: 'scope',
    found: target.id,
  };
}
