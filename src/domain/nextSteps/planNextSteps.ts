import type { CheckInput, CheckResult } from '../checkPlan';
import { dueItemsOf, isGap } from './dueItems';
import { createFreeDays } from './freeDays';
import type { Gap } from './gap';
import { gapOf } from './gap';
import { pickFamilies } from './pickFamilies';
import type { NextSteps, Step, Uncovered } from './Step';
import type { StepDays } from './stepDays';
import { familiesOf } from './stepFamily';
import { createLimits } from './stepLimits';
import type { GapTable } from './stepServices';
import type { Way } from './stepWay';
import { unitNames, wayOf } from './stepWay';
import { takeStep } from './takeStep';

/** The part of the work before the first step is found. */
const PREPARED = 0.4;

/**
 * What falls due next, and the fewest activities found that close the most gaps: again and again the one that serves the
 * most of those left (greedy). What a step serves is never guessed: its row is put to the rules of counting. Only
 * obligations that are judged already are looked at: in September nobody is told to hold December's meeting.
 * A generator, so that a pane can pause; it yields the part that is done, from 0 to 1.
 */
export function* planNextSteps(input: CheckInput, result: CheckResult): Generator<number, NextSteps> {
  const { options, asOf } = input;
  const days: StepDays = { earliest: Math.max(asOf, options.countFrom ?? asOf), planYear: options.planYear };
  const { table, open, uncovered } = yield* gapsOf(input, result);
  const activityOf = new Map(input.activities.map((activity) => [activity.name, activity]));
  const { families, withoutDay } = yield* familiesOf(open, activityOf, days, PREPARED / 2);
  const context = { table, days, freeDays: createFreeDays(input.entries, days.earliest) };
  const limits = createLimits(result);
  const steps: Step[] = [];
  let closed = 0;
  const late = new Set(withoutDay);
  for (const picked of pickFamilies(families)) {
    yield PREPARED + (1 - PREPARED) * (closed / Math.max(1, open.length));
    if (picked === null) continue;
    const { family, choice } = picked;
    const taken = takeStep(family, choice, context);
    if (taken !== 'noDay' && taken !== 'noWay') {
      steps.push({ ...taken.step, exceeds: limits.add(taken.limits, taken.step.times) });
      closed += taken.step.serves.filter(({ closes }) => closes).length;
      continue;
    }
    // What cannot be done this way may still be done in another family; in this one it would be found for ever.
    family.seekers = family.seekers.filter((each) => !choice.seekers.includes(each));
    if (taken === 'noDay') for (const { gap } of choice.seekers) late.add(gap);
  }
  const left = open.flatMap(({ gap }): Uncovered[] =>
    gap.remaining <= 0 ? [] : [{ assessment: gap.assessment, reason: late.has(gap) ? 'noDay' : 'noWay' }],
  );
  return { due: dueItemsOf(result), steps, uncovered: [...uncovered, ...left] };
}

interface Gaps {
  readonly table: GapTable;
  readonly open: readonly { readonly gap: Gap; readonly way: Way }[];
  readonly uncovered: readonly Uncovered[];
}

/** The gaps of a check; those that no activity can close apart. */
function* gapsOf(input: CheckInput, { plan, assessments }: CheckResult): Generator<number, Gaps> {
  const units = unitNames(input);
  const gapAt: Map<number, Gap>[] = [];
  const open: { readonly gap: Gap; readonly way: Way }[] = [];
  const uncovered: Uncovered[] = [];
  for (const [index, grid] of plan.grids.entries()) {
    const ofGrid = new Map<number, Gap>();
    gapAt.push(ofGrid);
    for (const [cell, assessment] of (assessments[index] ?? []).entries()) {
      if (!isGap(assessment)) continue;
      const gap = gapOf(assessment, grid, cell, input.entries);
      const way = gap === null ? null : wayOf(gap, units);
      if (gap === null || way === null) {
        uncovered.push({ assessment, reason: grid.target.measure === 'ratio' ? 'ratio' : 'noWay' });
        continue;
      }
      ofGrid.set(cell, gap);
      open.push({ gap, way });
    }
    yield (PREPARED / 2) * (index / plan.grids.length);
  }
  return { table: { grids: plan.grids, gapAt }, open, uncovered };
}
