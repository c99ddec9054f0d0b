import { periodOf } from '../count';
import type { Day } from '../day';
import { dayOf } from '../day';
import type { Gap } from './gap';
import type { Period } from '../period';
import { BLANK_PARTS, entryOfStep } from './stepEntry';

/** The days of the check that bound a step. */
export interface StepDays {
  readonly earliest: Day;
  readonly planYear: number;
}

/**
 * The last day on which a row with this 归属周期 (null: none) is on time for a gap and belongs to its period, or null
 * where there is none from the earliest day on. The period is asked of the rules of counting.
 */
export function lastDayFor(
  gap: Gap,
  attribution: Period | null,
  { earliest, planYear }: StepDays,
): Day | null {
  const { due, period } = gap.assessment.obligation;
  // A date outside the plan year is an error of the row unless 归属周期 is filled in.
  const inYear = attribution === null ? dayOf(planYear + 1, 1, 1) - 1 : Infinity;
  const belongs = (date: Day): boolean =>
    periodOf(entryOfStep({ ...BLANK_PARTS, attribution }, date), gap.grid) === gap.period;
  if (earliest < dayOf(planYear, 1, 1) && attribution === null) return null;
  const last = [due, Math.min(due, period.end - 1)].map((day) => Math.min(day, inYear)).find(belongs);
  return last === undefined || last < earliest || !belongs(earliest) ? null : last;
}
