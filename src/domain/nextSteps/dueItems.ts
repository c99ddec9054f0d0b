import type { Assessment } from '../assess';
import { isJudged } from '../assess';
import type { CheckResult } from '../checkPlan';
import type { DueItem } from './Step';

/** Whether an obligation is a gap: open, judged, not met with the rows on time. ≤ has nothing to make up. */
export function isGap({ open, status, metOnTime, obligation }: Assessment): boolean {
  return open && isJudged(status) && !metOnTime && obligation.target.comparison !== 'atMost';
}

/** What falls due, a target × subject each: by latest date, then in the order of plan and roster. */
export function dueItemsOf({ plan, assessments }: CheckResult): DueItem[] {
  const items = plan.grids.flatMap((grid, index) => {
    const ofTarget = assessments[index] ?? [];
    const periods = grid.table.periods.length;
    return grid.subjects.flatMap((subject, place): DueItem[] => {
      const open = ofTarget
        .slice(place * periods, (place + 1) * periods)
        .filter(isGap)
        .sort((a, b) => a.obligation.due - b.obligation.due);
      const [first] = open;
      return first === undefined
        ? []
        : [{ target: grid.target, subject, open, latest: first.obligation.due }];
    });
  });
  return items.sort((a, b) => a.latest - b.latest);
}
