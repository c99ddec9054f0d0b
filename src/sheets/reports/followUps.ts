import type { Finding } from '../../domain/finding';
import { fold, splitList } from '../../domain/fold';
import { assessedUnits } from '../../domain/subject';
import type { FindingRow } from '../encode/findingRows';
import type { ReportFacts } from './ReportFacts';

/** A finding with its row of 检查结果. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly row: FindingRow;
}

/** 督办: whoever must act, with the matters that are theirs, first what can still be mended, by the latest day. */
export interface FollowUp {
  readonly kind: 'owner' | 'department' | 'branch' | 'person';
  readonly name: string;
  /** The department of a person, '' where there is none. */
  readonly department: string;
  readonly matters: readonly ListedFinding[];
  /** How many people of a department have a sheet of their own. */
  readonly people: number;
}

/** The owner of what has none. */
const NO_OWNER = '未列责任主体';

/** The findings of the check with their rows, in order. */
export function listedFindings({ result, findings }: ReportFacts): ListedFinding[] {
  return result.findings.flatMap((finding, index) => {
    const row = findings[index];
    return row === undefined ? [] : [{ finding, row }];
  });
}

/**
 * Everybody with a finding: of a person the person, of a unit the unit, of the collective each word of 责任主体. In the
 * order departments, branches, other owners, people.
 */
export function followUps(facts: ReportFacts): FollowUp[] {
  const { roster, units } = facts.input;
  const matters = listedFindings(facts);
  const departments = new Map(assessedUnits('department', roster, units).map((name) => [fold(name), name]));
  const branches = new Map(assessedUnits('branch', roster, units).map((name) => [fold(name), name]));
  const people = new Map((roster?.members ?? []).map((member) => [fold(member.name), member]));
  const byName = new Map<string, { name: string; matters: ListedFinding[] }>();
  for (const matter of matters)
    for (const name of namesOf(matter.finding)) {
      const entry = byName.get(fold(name)) ?? { name, matters: [] };
      entry.matters.push(matter);
      byName.set(fold(name), entry);
    }
  const behind = (department: string): number =>
    [...byName.keys()].filter((key) => fold(people.get(key)?.department ?? '') === department).length;
  const followed = (key: string, kind: FollowUp['kind'], department = ''): FollowUp[] => {
    const entry = byName.get(key);
    if (entry === undefined) return [];
    byName.delete(key);
    const count = kind === 'department' ? behind(key) : 0;
    return [{ kind, name: entry.name, department, matters: inOrder(entry.matters), people: count }];
  };
  const ofUnits = [
    ...[...departments.keys()].flatMap((key) => followed(key, 'department')),
    ...[...branches.keys()].flatMap((key) => followed(key, 'branch')),
  ];
  const ofPeople = [...people].flatMap(([key, { department }]) => followed(key, 'person', department));
  const ofOwners = [...byName.keys()].flatMap((key) => followed(key, 'owner'));
  return [...ofUnits, ...ofOwners, ...ofPeople];
}

function namesOf({ target, subject }: Finding): readonly string[] {
  if (subject.kind !== 'collective') return [subject.name];
  const owners = splitList(target.owner);
  return owners.length === 0 ? [NO_OWNER] : owners;
}

/** What can still be mended by its latest day, then what is past. */
function inOrder(matters: readonly ListedFinding[]): ListedFinding[] {
  const dayOf = ({ finding }: ListedFinding): number => (finding.mendable ? (finding.latest ?? 0) : Infinity);
  return [...matters].sort((a, b) => (dayOf(a) === dayOf(b) ? 0 : dayOf(a) - dayOf(b)));
}

/** The first latest day of some matters that can still be mended; null where none can. */
export function firstLatest(matters: readonly ListedFinding[]): number | null {
  const days = matters.flatMap(({ finding }) => (finding.mendable ? (finding.latest ?? []) : []));
  return days.length === 0 ? null : Math.min(...days);
}
