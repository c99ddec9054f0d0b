import type { Day } from '../day';
import { fold } from '../fold';
import type { LedgerEntry } from '../ledger';
import type { StepDraft } from './stepDraft';

/** Keeps account of the days on which a step of 同日计一次 can still be held. */
export interface FreeDays {
  /** How often a step can be held until its latest day, besides those already set. */
  readonly timesLeft: (draft: StepDraft) => number;
  readonly take: (draft: StepDraft, times: number) => void;
}

/** Days of the ledger's rows of 同日计一次 by type and 组织单位; a step by the same unit needs days of its own. */
export function createFreeDays(entries: readonly LedgerEntry[], earliest: Day): FreeDays {
  const taken = new Map<string, Set<Day>>();
  for (const { activity, organisers, date } of entries) {
    if (activity?.oncePerDay !== true || date === null || date < earliest) continue;
    const key = keyOf(activity.name, organisers);
    const days = taken.get(key) ?? new Set<Day>();
    taken.set(key, days.add(date));
  }
  const jobs = new Map<string, { readonly latest: Day; readonly times: number }[]>();
  const keyOfDraft = ({ activity, organiser }: StepDraft): string =>
    keyOf(activity?.name ?? '', organiser === '' ? [] : [fold(organiser)]);
  return {
    timesLeft: (draft) => {
      if (draft.activity?.oncePerDay !== true) return Infinity;
      const key = keyOfDraft(draft);
      const set = jobs.get(key) ?? [];
      const freeUntil = (latest: Day): number =>
        latest - earliest + 1 - [...(taken.get(key) ?? [])].filter((day) => day <= latest).length;
      const ends = [draft.latest, ...set.map(({ latest }) => latest)].filter((day) => day >= draft.latest);
      return Math.min(
        ...ends.map(
          (end) =>
            freeUntil(end) -
            set.filter(({ latest }) => latest <= end).reduce((sum, { times }) => sum + times, 0),
        ),
      );
    },
    take: (draft, times) => {
      const key = keyOfDraft(draft);
      jobs.set(key, [...(jobs.get(key) ?? []), { latest: draft.latest, times }]);
    },
  };
}

function keyOf(activity: string, organisers: readonly string[]): string {
  return JSON.stringify([activity, [...organisers].sort()]);
}
