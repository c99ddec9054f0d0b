import type { Day } from './day';
import { fold } from './fold';
import type { Period } from './period';

/** 名册: one person who is assessed, with the days in role; both days count, null is open. */
export interface Member {
  readonly index: number;
  readonly name: string;
  readonly department: string;
  readonly branch: string;
  readonly linkedBranches: readonly string[];
  /** Folded, with the roles that they imply. */
  readonly roles: ReadonlySet<string>;
  /** 分管领域, folded. */
  readonly portfolio: readonly string[];
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The people of an office by folded name; names are unique. */
export interface Roster {
  readonly members: readonly Member[];
  readonly byName: ReadonlyMap<string, Member>;
}

/** A roster over members whose `index` is their place in the list. */
export function createRoster(members: readonly Member[]): Roster {
  return { members, byName: new Map(members.map((member) => [fold(member.name), member])) };
}

/** Whether a person is in role on a day. */
export function inRoleOn(member: Member, day: Day): boolean {
  return (member.from === null || member.from <= day) && (member.to === null || day <= member.to);
}

/** Whether a person is in role on every day of a period. */
export function inRoleThroughout(member: Member, period: Period): boolean {
  return inRoleOn(member, period.start) && inRoleOn(member, period.end - 1);
}

/** Whether a person is in role on any day of a period. */
export function inRoleWithin(member: Member, period: Period): boolean {
  return (
    (member.from === null || member.from < period.end) && (member.to === null || member.to >= period.start)
  );
}
