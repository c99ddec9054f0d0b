import { fold } from './fold';
import type { Member, Roster } from './roster';
import type { Target } from './target';
import type { Unit, UnitKind } from './unit';

/** 考核对象: the collective, a unit or a person; `key` is the folded name, '' for the collective. */
export interface Subject {
  readonly kind: 'collective' | UnitKind | 'person';
  readonly key: string;
  readonly name: string;
  readonly member: Member | null;
}

export const COLLECTIVE: Subject = { kind: 'collective', key: '', name: '', member: null };

/** The subjects of a target, or `'missing'` where the roster or the units that it needs are not there at all. */
export function expandSubjects(
  target: Target,
  roster: Roster | null,
  units: readonly Unit[] | null,
): readonly Subject[] | 'missing' {
  const { scope } = target;
  if (scope.kind === 'collective') return [COLLECTIVE];
  if (scope.kind === 'person') {
    if (roster === null) return 'missing';
    const held = (member: Member): boolean =>
      scope.match === 'all'
        ? scope.roles.every((role) => member.roles.has(role))
        : scope.roles.some((role) => member.roles.has(role));
    const excepted = (member: Member): boolean =>
      scope.except.some((word) => member.roles.has(word) || fold(member.name) === word);
    return roster.members
      .filter((member) => held(member) && !excepted(member))
      .map((member) => ({ kind: 'person', key: fold(member.name), name: member.name, member }));
  }
  if (units === null && roster === null) return 'missing';
  const { kind } = scope;
  return assessedUnits(kind, roster, units)
    .filter((name) => !scope.except.includes(fold(name)))
    .map((name) => ({ kind, key: fold(name), name, member: null }));
}

/** Names of the units of a kind that are assessed: those of the units table, else the roster's distinct values. */
export function assessedUnits(
  kind: UnitKind,
  roster: Roster | null,
  units: readonly Unit[] | null,
): string[] {
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const key = fold(name);
    if (key !== '' && !names.has(key)) names.set(key, name);
  };
  if (units !== null) {
    for (const unit of units) if (unit.kind === kind && unit.assessed) add(unit.name);
  } else {
    for (const member of roster?.members ?? [])
      add(kind === 'department' ? member.department : member.branch);
  }
  return [...names.values()];
}
