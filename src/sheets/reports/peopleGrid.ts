import type { Assessment, JudgedStatus } from '../../domain/assess';
import { JUDGED, isJudged } from '../../domain/assess';
import type { CheckResult } from '../../domain/checkPlan';
import { fold } from '../../domain/fold';
import { rollUpSubject } from '../../domain/rollUp';
import type { Member, Roster } from '../../domain/roster';
import type { Target } from '../../domain/target';
import { STATUS_WORDS } from '../encode/words';
import { NOTHING, SIGNS, progressText } from './progressWords';

/** A person with what they owe, target by target; [] where a target does not ask it of them. */
export interface PersonLine {
  readonly member: Member;
  readonly byTarget: readonly (readonly Assessment[])[];
}

/** People × personal targets. */
export interface PeopleGrid {
  readonly targets: readonly Target[];
  /** Those of the roster of whom something is asked. */
  readonly people: readonly PersonLine[];
}

/** The grid of the personal targets that are judged or counted, people in the order of the roster. */
export function peopleGrid(result: CheckResult, roster: Roster | null): PeopleGrid {
  const grids = result.plan.grids.flatMap((grid, index) => {
    const assessments = result.assessments[index] ?? [];
    return grid.target.scope.kind === 'person' && assessments.length > 0 ? [{ grid, assessments }] : [];
  });
  const people = (roster?.members ?? []).map((member) => ({
    member,
    byTarget: grids.map(({ grid, assessments }) => {
      const place = grid.placeByMember.get(member.index);
      const periods = grid.table.periods.length;
      return place === undefined ? [] : assessments.slice(place * periods, (place + 1) * periods);
    }),
  }));
  return {
    targets: grids.map(({ grid }) => grid.target),
    people: people.filter(({ byTarget }) => byTarget.some((each) => each.length > 0)),
  };
}

/** A person's cell: blank where the target does not ask it of them. */
export function personCell(assessments: readonly Assessment[]): string {
  return assessments.length === 0 ? '' : progressText(assessments);
}

/** How many of a person's judged targets are done, with the worst sign, and the word of their status. */
export function personTotals({ byTarget }: PersonLine): { readonly done: string; readonly status: string } {
  const status = rollUpSubject(byTarget.flat());
  return { done: doneText(byTarget), status: status === null ? NOTHING : STATUS_WORDS[status] };
}

/**
 * How many of several things are done, of those judged, with the sign of the worst: `3/5 ✗`. A thing is a list of
 * assessments and done when all that are judged are met or late.
 */
export function doneText(things: readonly (readonly Assessment[])[]): string {
  const judged = things.flatMap((each) => worstOf(each) ?? []);
  const worst = JUDGED.find((status) => judged.includes(status));
  if (worst === undefined) return NOTHING;
  const done = judged.filter((status) => status === 'met' || status === 'late').length;
  return `${done}/${judged.length} ${SIGNS[worst]}`;
}

/** The worst judgement among some assessments; null where nothing is judged. */
export function worstOf(assessments: readonly Assessment[]): JudgedStatus | null {
  const judged = assessments.filter(({ status }) => isJudged(status));
  return JUDGED.find((status) => judged.some((each) => each.status === status)) ?? null;
}

/** People by department or branch in the order of the roster; those without one last. */
export function peopleBy(
  people: readonly PersonLine[],
  field: 'department' | 'branch',
): readonly { readonly name: string; readonly people: readonly PersonLine[] }[] {
  const groups = new Map<string, { name: string; people: PersonLine[] }>();
  for (const person of people) {
    const name = person.member[field];
    const group = groups.get(fold(name)) ?? { name, people: [] };
    group.people.push(person);
    groups.set(fold(name), group);
  }
  return [...groups.values()].sort((a, b) => Number(a.name === '') - Number(b.name === ''));
}
