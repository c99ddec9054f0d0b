import type { CheckResult } from '../checkPlan';
import { exact } from '../exact';
import type { TargetGrid } from '../obligation';
import type { DraftServices } from './stepServices';
import type { Target } from '../target';

/** Keeps account of what steps add to the targets of ≤. */
export interface Limits {
  /** Adds what a step does, so many times; the targets that it takes beyond their quota. */
  readonly add: (limits: DraftServices['limits'], times: number) => readonly Target[];
}

/** Starts from what the check counted. */
export function createLimits({ plan, assessments }: CheckResult): Limits {
  const places = new Map<TargetGrid, number>(plan.grids.map((grid, index) => [grid, index]));
  const added = new Map<string, number>();
  return {
    add: (limits, times) => {
      const exceeded = new Set<Target>();
      for (const { grid, cell, amount } of limits) {
        const place = places.get(grid) ?? -1;
        const key = `${place} ${cell}`;
        const more = exact((added.get(key) ?? 0) + amount * times);
        added.set(key, more);
        const assessment = assessments[place]?.[cell];
        const quota = assessment?.obligation.quota ?? null;
        if (quota !== null && exact((assessment?.actual ?? 0) + more) > exact(quota))
          exceeded.add(grid.target);
      }
      return [...exceeded];
    },
  };
}
