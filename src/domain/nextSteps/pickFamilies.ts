import type { Choice } from './bestChoice';
import { bestChoice } from './bestChoice';
import type { Day } from '../day';
import type { Family } from './Family';

/** A family and the gaps of it to serve next. */
export interface Picked {
  readonly family: Family;
  readonly choice: Choice;
}

interface Standing {
  readonly family: Family;
  /** What its best choice serves, or served before others closed some of it. */
  bound: number;
  latest: Day;
  /** Null where it must be looked at again. */
  choice: Choice | null;
}

/**
 * Picks the family that serves the most, again and again until nothing is left; of equals the one that is due first.
 * Gaps are only ever closed, so an old score bounds the new one from above, and a choice none of whose gaps was closed
 * is still the best of its family: only a leader that lost some is looked at again. Null is a pause.
 */
export function* pickFamilies(families: readonly Family[]): Generator<Picked | null> {
  const standings = families.map((family): Standing => ({
    family,
    bound: family.seekers.length,
    latest: -Infinity,
    choice: null,
  }));
  for (;;) {
    const leader = leaderOf(standings);
    if (leader === null) return;
    const { family, choice } = leader;
    if (choice?.seekers.every(({ gap }) => gap.remaining > 0) === true) {
      yield { family, choice };
      leader.choice = null;
    } else {
      leader.choice = bestChoice(family);
      leader.bound = leader.choice?.seekers.length ?? 0;
      leader.latest = Math.min(...(leader.choice?.seekers ?? []).map(({ last }) => last));
      yield null;
    }
  }
}

function leaderOf(standings: readonly Standing[]): Standing | null {
  let leader: Standing | null = null;
  for (const each of standings) if (each.bound > 0 && (leader === null || leads(each, leader))) leader = each;
  return leader;
}

function leads(a: Standing, b: Standing): boolean {
  return a.bound > b.bound || (a.bound === b.bound && a.latest < b.latest);
}
