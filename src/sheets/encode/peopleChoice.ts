import type { Member, Roster } from '../../domain/roster';
import { inRoleOn } from '../../domain/roster';
import type { Day } from '../../domain/day';
import { fold } from '../../domain/fold';
import type { ParticipantChoice } from './participantsText';

/** So many people are still named one by one. */
const NAMED = 4;
/** A group may leave out so many, where they are few beside those who are meant. */
const LEFT_OUT = 3;

/**
 * Says who some people are as a clerk would: 全体党员, 综合科全体, 全体党员（除甲）, else their names. A group is only said
 * where on both days (the first and the last on which it may be read) it stands for exactly these people.
 */
export function peopleChoice(
  members: readonly Member[],
  roster: Roster | null,
  days: readonly [Day, Day],
): ParticipantChoice {
  const names = members.map(({ name }) => name);
  const byName: ParticipantChoice = { everybody: null, except: [], names };
  if (roster === null || members.length <= NAMED) return byName;
  const meant = new Set(members.map(({ index }) => index));
  let best: ParticipantChoice | null = null;
  for (const { word, holds } of groups(roster)) {
    const inGroup = roster.members.filter(holds);
    const there = inGroup.filter((member) => days.some((day) => inRoleOn(member, day)));
    const steady = there.every((member) => days.every((day) => inRoleOn(member, day)));
    const out = there.filter(({ index }) => !meant.has(index));
    const isSame = steady && there.length - out.length === meant.size;
    if (!isSame || out.length > LEFT_OUT || out.length * 2 > meant.size) continue;
    if (best === null || out.length < best.except.length)
      best = { everybody: word, except: out.map(({ name }) => name), names: [] };
  }
  return best ?? byName;
}

interface Group {
  readonly word: string;
  readonly holds: (member: Member) => boolean;
}

/** The group words of a roster, the widest first: 全体, 全体党员, 综合科全体, 一支部全体党员. */
function groups({ members }: Roster): Group[] {
  const roles = [...new Set(members.flatMap((member) => [...member.roles]))];
  const units = [...new Set(members.flatMap(({ department, branch }) => [department, branch]))].filter(
    (unit) => unit !== '',
  );
  const isIn = (unit: string) => (member: Member) =>
    fold(member.department) === fold(unit) || fold(member.branch) === fold(unit);
  const hasRole = (role: string) => (member: Member) => member.roles.has(role);
  return [
    { word: '全体', holds: () => true },
    ...roles.map((role) => ({ word: `全体${role}`, holds: hasRole(role) })),
    ...units.map((unit) => ({ word: `${unit}全体`, holds: isIn(unit) })),
    ...units.flatMap((unit) =>
      roles.map((role) => ({
        word: `${unit}全体${role}`,
        holds: (member: Member) => isIn(unit)(member) && hasRole(role)(member),
      })),
    ),
  ];
}
