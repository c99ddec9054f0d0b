import { weekdayOf } from './day';
import { fold } from './fold';
import type { LedgerEntry } from './ledger';
import type { TargetGrid } from './obligation';
import type { Member } from './roster';
import type { Target } from './target';
import { reachesLevel } from './target';

/** Why a row that is near a target does not count for it. */
export type MissReason =
  'topics' | 'level' | 'notMonday' | 'participation' | 'organiser' | 'organiserBlank' | 'unit' | 'unitBlank';

/** What rules 2 to 5 say of a row and a target: the places of the subjects it serves, or why it serves none. */
export type Match = { readonly served: readonly number[] } | { readonly missed: MissReason };

const COLLECTIVE_PLACE: Match = { served: [0] };

/**
 * Applies rules 2 to 5 of "when a row counts" to a row and a target; null where neither type nor 对应指标 leads here.
 * 对应指标 only stands in for type and topics: level, people, units and Mondays hold all the same.
 */
export function matchRow(entry: LedgerEntry, grid: TargetGrid): Match | null {
  const { target } = grid;
  if (!entry.targetIds.includes(target.id)) {
    if (!isOfType(entry, target)) return null;
    if (!isOnTopic(entry, target)) return target.activities.length > 0 ? { missed: 'topics' } : null;
  }
  if (target.level !== null && !reachesLevel(entry.level, target.level)) return { missed: 'level' };
  if (target.cadence === 'monday' && !isMondayOrExplained(entry)) return { missed: 'notMonday' };
  switch (target.scope.kind) {
    case 'collective':
      return COLLECTIVE_PLACE;
    case 'department':
    case 'branch':
      return matchUnits(entry, grid);
    case 'person':
      return matchPeople(entry, grid);
  }
}

function isOfType(entry: LedgerEntry, target: Target): boolean {
  if (entry.activity === null) return false;
  return target.activities.length === 0
    ? target.topics.length > 0
    : target.activities.includes(entry.activity.name);
}

function isOnTopic(entry: LedgerEntry, target: Target): boolean {
  return target.topics.length === 0 || entry.topics.some((topic) => target.topics.includes(topic));
}

function isMondayOrExplained(entry: LedgerEntry): boolean {
  return entry.hasNote || (entry.date !== null && weekdayOf(entry.date) === 1);
}

function matchUnits(entry: LedgerEntry, grid: TargetGrid): Match {
  if (entry.organisers.length === 0) return { missed: 'unitBlank' };
  const served = placesOf(entry.organisers, grid.placeByKey);
  return served.length > 0 ? { served } : { missed: 'unit' };
}

function matchPeople(entry: LedgerEntry, grid: TargetGrid): Match {
  const present = placesOf(takingPart(entry, grid.target), grid.placeByMember);
  if (present.length === 0) return { missed: 'participation' };
  const { organiser } = grid.target;
  if (organiser === null) return { served: present };
  const words = organiser === 'ownPortfolio' ? entry.topics : entry.organisers;
  if (words.length === 0) return { missed: 'organiserBlank' };
  const served = present.filter((place) => {
    const member = grid.subjects[place]?.member ?? null;
    return member !== null && ownWords(member, organiser).some((word) => words.includes(word));
  });
  return served.length > 0 ? { served } : { missed: 'organiser' };
}

/** What a row's 组织单位, or 主题 for 本人分管领域, must hold one of. */
function ownWords(member: Member, organiser: NonNullable<Target['organiser']>): readonly string[] {
  switch (organiser) {
    case 'ownBranch':
      return [fold(member.branch)];
    case 'linkedBranch':
      return member.linkedBranches;
    case 'ownDepartment':
      return [fold(member.department)];
    case 'ownPortfolio':
      return member.portfolio;
  }
}

/** People who take part as 参与方式 says. */
function takingPart(entry: LedgerEntry, target: Target): Iterable<number> {
  switch (target.participation) {
    case 'attends':
      return entry.attendees;
    case 'chairs':
      return entry.chairs;
    case 'speaks':
      return entry.speakers;
    case 'any':
      return new Set([...entry.attendees, ...entry.chairs, ...entry.speakers]);
  }
}

function placesOf<Key>(keys: Iterable<Key>, places: ReadonlyMap<Key, number>): number[] {
  const found: number[] = [];
  for (const key of keys) {
    const place = places.get(key);
    if (place !== undefined) found.push(place);
  }
  return found;
}
