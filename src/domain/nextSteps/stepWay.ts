import type { CheckInput } from '../checkPlan';
import { fold } from '../fold';
import type { Gap } from './gap';
import { matchRow } from '../match';
import type { Member } from '../roster';
import type { StepParts } from './stepEntry';
import { BLANK_PARTS, entryOfStep } from './stepEntry';

/** What a row must hold besides type, level and period to serve a gap. */
export interface Way {
  readonly attendee: Member | null;
  readonly chair: Member | null;
  readonly speaker: Member | null;
  /** Names of units of which one must be in 组织单位; empty: none is asked for. */
  readonly units: readonly string[];
  /** Lists of topics; of each one topic must be among the row's. */
  readonly topics: readonly (readonly string[])[];
  /** Index of the target whose number the row must state, or -1. */
  readonly quantityOf: number;
}

/** The units that a row may name, by folded name. */
export function unitNames({
  units,
  roster,
}: Pick<CheckInput, 'units' | 'roster'>): ReadonlyMap<string, string> {
  const names = [
    ...(units ?? []).map(({ name }) => name),
    ...(roster?.members ?? []).flatMap(({ department, branch, linkedBranches }) => [
      department,
      branch,
      ...linkedBranches,
    ]),
  ];
  const byWord = new Map<string, string>();
  for (const name of names) if (name !== '' && !byWord.has(fold(name))) byWord.set(fold(name), name);
  return byWord;
}

/**
 * How a row can serve a gap, or null where none can (a person without 党支部 for 所在支部). Which units and fields of work
 * will do is asked of the rules of counting, one by one.
 */
export function wayOf(gap: Gap, units: ReadonlyMap<string, string>): Way | null {
  const { grid } = gap;
  const { target } = grid;
  const subject = grid.subjects[gap.subject];
  if (subject === undefined) return null;
  const { member } = subject;
  const way: Way = {
    attendee: target.participation === 'any' || target.participation === 'attends' ? member : null,
    chair: target.participation === 'chairs' ? member : null,
    speaker: target.participation === 'speaks' ? member : null,
    units: member === null && subject.key !== '' ? [subject.name] : [],
    topics: target.measure === 'coverage' || target.topics.length === 0 ? [] : [target.topics],
    quantityOf: target.measure === 'quantity' || target.measure === 'latest' ? target.index : -1,
  };
  if (target.organiser === null) return way;
  if (target.organiser === 'ownPortfolio') {
    const words = (member?.portfolio ?? []).filter((word) => serves(gap, way, { topics: [word] }));
    return words.length === 0 ? null : { ...way, topics: [...way.topics, words] };
  }
  const own = [...units.values()].filter((organiser) => serves(gap, way, { organiser }));
  return own.length === 0 ? null : { ...way, units: own };
}

/** Asks the rules whether a row made for the gap, with these parts, counts for it; 对应指标 leads to the target. */
function serves(gap: Gap, way: Way, parts: Partial<StepParts>): boolean {
  const { grid, assessment } = gap;
  const entry = entryOfStep(
    {
      ...BLANK_PARTS,
      attendees: way.attendee === null ? [] : [way.attendee],
      chair: way.chair,
      speaker: way.speaker,
      level: grid.target.level,
      noteUnlessMonday: true,
      targetIds: [grid.target.id],
      ...parts,
    },
    assessment.obligation.period.start,
  );
  const match = matchRow(entry, grid);
  return match !== null && 'served' in match && match.served.includes(gap.subject);
}
