import { fold, foldedList } from '../../domain/fold';
import { rolesWithImplied } from '../../domain/role';
import type { RosterField } from '../decode/fields';
import type { PastedMember } from '../decode/pastedRoster';
import { rosterTable } from '../describe/rosterSheet';

/** A person on the roster of whom a list says something else. */
export interface ChangedMember {
  readonly name: string;
  readonly changes: readonly {
    readonly field: RosterField;
    readonly header: string;
    readonly before: string;
    readonly after: string;
  }[];
}

/** The people of a list beside those of 人员名册. */
export interface ComparedStaff {
  readonly added: readonly PastedMember[];
  /** Names that are there already, with the same facts or fewer. */
  readonly same: readonly string[];
  readonly changed: readonly ChangedMember[];
}

/** Tells who of a list is new, who is on the roster already, and what the list says otherwise of them. */
export function compareStaff(
  members: readonly PastedMember[],
  roster: readonly PastedMember[],
): ComparedStaff {
  const known = new Map(roster.map((member) => [fold(member.name ?? ''), member]));
  const added: PastedMember[] = [];
  const same: string[] = [];
  const changed: ChangedMember[] = [];
  for (const member of members) {
    const { name = '' } = member;
    const present = known.get(fold(name));
    if (present === undefined) {
      added.push(member);
      continue;
    }
    const changes = rosterTable.columns.flatMap(({ key, header, by }) => {
      const field = key as RosterField;
      if (by !== 'user' || field === 'name' || field === 'note') return [];
      const [before, after] = [present[field] ?? '', member[field] ?? ''];
      return isSaid(field, before, after) ? [] : [{ field, header, before, after }];
    });
    if (changes.length === 0) same.push(name);
    else changed.push({ name, changes });
  }
  return { added, same, changed };
}

/**
 * Whether a cell already says all that a list says; the list may leave things out, the order is no matter, and a role says
 * those that come with it.
 */
function isSaid(field: RosterField, before: string, after: string): boolean {
  const listed = foldedList(before);
  const words = field === 'roles' ? rolesWithImplied(listed) : new Set(listed);
  return foldedList(after).every((word) => words.has(word));
}
