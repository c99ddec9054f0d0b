import { holds } from '../assess';
import { periodOf } from '../count';
import type { Day } from '../day';
import { exact } from '../exact';
import type { Gap } from './gap';
import { matchRow } from '../match';
import type { TargetGrid } from '../obligation';
import { inUnit } from '../quantity';
import type { StepDraft } from './stepDraft';
import { entryOfStep } from './stepEntry';
import type { StepDays } from './stepDays';
import { lastDayFor } from './stepDays';
import type { LedgerEntry } from '../ledger';

/** A gap that a row serves, and how much one such row adds. */
export interface Service {
  readonly gap: Gap;
  readonly amount: number;
}

/** What the rules of counting say of a draft. */
export interface DraftServices {
  readonly services: readonly Service[];
  /** Cells of targets of ≤ that the row adds to. */
  readonly limits: readonly { readonly grid: TargetGrid; readonly cell: number; readonly amount: number }[];
  /** It counts for a 占比. */
  readonly inRatio: boolean;
  /** It would put a 最新值 below its quota that it was not made for. */
  readonly spoilsLatest: boolean;
}

/** The grids with their gaps by cell. */
export interface GapTable {
  readonly grids: readonly TargetGrid[];
  readonly gapAt: readonly ReadonlyMap<number, Gap>[];
}

/** Asks the real rules, for every target, what the row of a draft counts for; whom it does not help is left out. */
export function servicesOf(draft: StepDraft, { grids, gapAt }: GapTable, days: StepDays): DraftServices {
  const entry = entryOfStep(draft, days.earliest);
  const services: Service[] = [];
  const limits: DraftServices['limits'][number][] = [];
  let inRatio = false;
  let spoilsLatest = false;
  grids.forEach((grid, index) => {
    const { target } = grid;
    if (target.cadence === 'monday' && !draft.noteUnlessMonday) return;
    const match = matchRow(entry, grid);
    const period = match !== null && 'served' in match ? periodOf(entry, grid) : -1;
    if (match === null || 'missed' in match || period < 0) return;
    if (target.measure === 'ratio') inRatio = true;
    const amount = amountFor(entry, grid);
    if (amount === null) return;
    for (const subject of match.served) {
      const cell = subject * grid.table.periods.length + period;
      if (target.comparison === 'atMost') {
        limits.push({ grid, cell, amount });
        continue;
      }
      if (target.measure === 'latest') {
        const quota = grid.obligations[cell]?.quota ?? null;
        if (quota !== null && !holds(target.comparison, amount, quota)) spoilsLatest = true;
      }
      const gap = gapAt[index]?.get(cell);
      if (gap === undefined || gap.remaining <= 0 || !isInTime(gap, draft.latest, draft, days)) continue;
      const added = target.measure === 'coverage' ? covered(gap, entry).length : amount;
      if (added > 0) services.push({ gap, amount: added });
    }
  });
  return { services, limits, inRatio, spoilsLatest };
}

/** What one row adds to a target's number; null where it has nothing for it. Topics are counted gap by gap. */
function amountFor(entry: LedgerEntry, { target }: TargetGrid): number | null {
  switch (target.measure) {
    case 'count':
    case 'coverage':
      return 1;
    case 'hours':
      return entry.hours;
    case 'quantity':
    case 'latest':
      return entry.quantity === null ? null : inUnit(entry.quantity, target.unit);
    case 'ratio':
      return null;
  }
}

function covered(gap: Gap, entry: LedgerEntry): string[] {
  return gap.missingTopics.filter((topic) => entry.topics.includes(topic));
}

function isInTime(gap: Gap, latest: Day, { attribution }: StepDraft, days: StepDays): boolean {
  const last = lastDayFor(gap, attribution, days);
  return last !== null && last >= latest;
}

/** Books a service that is done so many times; what is served in full is closed. */
export function book({ gap, amount }: Service, draft: StepDraft, times: number): void {
  const { measure } = gap.grid.target;
  if (measure === 'latest') gap.remaining = 0;
  else gap.remaining = Math.max(0, exact(gap.remaining - (measure === 'coverage' ? amount : amount * times)));
  if (measure === 'coverage')
    gap.missingTopics = gap.missingTopics.filter((topic) => !draft.topics.includes(topic));
}
