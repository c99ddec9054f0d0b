import type { Choice } from './bestChoice';
import type { Day } from '../day';
import { BEYOND } from './gap';
import type { Gap } from './gap';
import type { Member } from '../roster';
import type { StepNumber } from './Step';
import type { StepParts } from './stepEntry';
import type { Family, Seeker } from './Family';

/** A step before it is known what it serves. */
export interface StepDraft extends StepParts {
  readonly latest: Day;
}

/** Puts a choice of gaps into one row: all topics, all people, the largest number wanted. */
export function draftOf(family: Family, { seekers, chair, speaker, unit }: Choice): StepDraft {
  const attendees = new Map<number, Member>();
  for (const { way } of seekers) if (way.attendee !== null) attendees.set(way.attendee.index, way.attendee);
  for (const member of [chair, speaker]) if (member !== null) attendees.set(member.index, member);
  const withHours = seekers.filter(({ gap }) => gap.grid.target.measure === 'hours');
  const withQuantity = seekers.filter(({ way }) => way.quantityOf >= 0);
  return {
    activity: family.activity,
    topics:
      family.topics === null ? topicsOf(seekers) : family.topics.filter((topic) => isWanted(topic, seekers)),
    level: family.level,
    attendees: [...attendees.values()].sort((a, b) => a.index - b.index),
    chair,
    speaker,
    organiser: seekers.some(({ way }) => way.units.length > 0) ? unit : '',
    hours: numberOf(withHours, '学时'),
    quantity: numberOf(withQuantity, withQuantity[0]?.gap.grid.target.unit ?? ''),
    noteUnlessMonday: seekers.some(({ gap }) => gap.grid.target.cadence === 'monday'),
    targetIds: family.targetIds,
    attribution: family.attribution,
    latest: Math.min(...seekers.map(({ last }) => last)),
  };
}

function isWanted(topic: string, seekers: readonly Seeker[]): boolean {
  return seekers.some(
    ({ gap, way }) => gap.missingTopics.includes(topic) || way.topics.some((list) => list.includes(topic)),
  );
}

/** The missing topics of 覆盖; of each any-of list one, as far as possible one that others want as well. */
function topicsOf(seekers: readonly Seeker[]): string[] {
  const topics = new Set(seekers.flatMap(({ gap }) => gap.missingTopics.slice(0, gap.remaining)));
  const lists = [...new Set(seekers.flatMap(({ way }) => way.topics))];
  const wanted = new Map<string, number>();
  for (const list of lists) for (const topic of list) wanted.set(topic, (wanted.get(topic) ?? 0) + 1);
  for (const list of lists) {
    if (list.some((topic) => topics.has(topic))) continue;
    const [first] = [...list].sort((a, b) => (wanted.get(b) ?? 0) - (wanted.get(a) ?? 0));
    if (first !== undefined) topics.add(first);
  }
  return [...topics];
}

/** The largest number wanted. `over` where a quota is to be exceeded and nothing else asks for the whole value. */
function numberOf(seekers: readonly Seeker[], unit: string): StepNumber | null {
  if (seekers.length === 0) return null;
  const wanted = ({ gap }: Seeker): number => gap.value ?? gap.remaining;
  const value = Math.max(...seekers.map(wanted));
  const least = seekers.every(({ gap }) => isExceeded(gap)) ? value - BEYOND : null;
  // A unit like 篇/年 is not written into a cell: a bare number is in the target's unit.
  return { value, unit: unit.includes('/') ? '' : unit, over: least };
}

function isExceeded({ grid }: Gap): boolean {
  return grid.target.comparison === 'moreThan';
}
