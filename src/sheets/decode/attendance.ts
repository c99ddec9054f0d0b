import type { Day } from '../../domain/day';
import { fold } from '../../domain/fold';
import type { AdoptedField, CountField } from '../adopt/LedgerMapping';
import type { RawRow } from '../cell';
import { isBlank, textOf } from '../cell';
import type { LedgerContext } from './LedgerContext';
import { NOBODY_AWAY } from './ledgerPeople';
import { piecesOf } from './pieces';
import { isOnePerson, joinSingles } from './rosterWords';

/** Two numbers of people of a row that do not agree. */
export interface AttendanceMismatch {
  readonly field: AdoptedField;
  readonly between: 'sum' | 'present' | 'away';
  readonly found: string;
  readonly count: number;
  readonly other: number;
}

type Cells = RawRow<AdoptedField>['cells'];
type People = Pick<LedgerContext, 'roster' | 'readNames'>;

/**
 * Compares 应到, 实到, 请假 and 缺席 of a row with each other and with the names; nothing is said where a word may stand for
 * more than one person. 实到 may count 主持人 and 主讲人 or leave them out.
 */
export function attendanceMismatches(
  cells: Cells,
  date: Day | null,
  people: People,
): readonly AttendanceMismatch[] {
  const { expectedCount: expected, presentCount: present, leaveCount: leave, absentCount: absent } = cells;
  if ([expected, present, leave, absent].every(isBlank)) return [];
  const mismatches: AttendanceMismatch[] = [];
  const named = namesOf(cells, 'participants', date, people);
  const absentees = namesOf(cells, 'absentees', date, people);
  const away = new Set([...(absentees?.present ?? []), ...(absentees?.away ?? []), ...(named?.away ?? [])]);

  const sum = sumOf(leave, absent);
  if (typeof expected === 'number' && typeof present === 'number') {
    const together = present + (sum ?? 0);
    const isWrong = sum === null ? present > expected : together !== expected;
    if (
      isWrong &&
      !(named !== null && absentees !== null && away.size > 0 && expected - present === away.size)
    )
      mismatches.push({
        field: 'expectedCount',
        between: 'sum',
        found: String(expected),
        count: expected,
        other: together,
      });
  }
  if (typeof present === 'number' && named !== null && !isBlank(cells.participants)) {
    const came = [...named.present].filter((name) => !away.has(name));
    if (absentees !== null && !fits(present, came, cells, date, people))
      mismatches.push({
        field: 'participants',
        between: 'present',
        found: String(came.length),
        count: present,
        other: came.length,
      });
  }
  const missing = typeof expected === 'number' && typeof present === 'number' ? expected - present : null;
  const isWhole = typeof leave === 'number' && typeof absent === 'number';
  const owed = isWhole || missing === null ? sum : missing;
  const saysWho = !isBlank(cells.absentees) || (named !== null && named.away.size > 0);
  if (owed !== null && owed >= 0 && saysWho && named !== null && absentees !== null) {
    // With 请假 alone others may have been away as well.
    const isWrong = isWhole || missing !== null ? away.size !== owed : away.size < owed;
    if (isWrong)
      mismatches.push({
        field: isBlank(cells.absentees) ? 'participants' : 'absentees',
        between: 'away',
        found: String(away.size),
        count: owed,
        other: away.size,
      });
  }
  return mismatches;
}

function sumOf(leave: Cells[CountField], absent: Cells[CountField]): number | null {
  const given = [leave, absent].filter((cell) => typeof cell === 'number');
  return given.length === 0 ? null : given.reduce((sum, cell) => sum + cell, 0);
}

/** Whether 实到 is the number of those named, with or without 主持人 and 主讲人; unsure names there fit anything. */
function fits(
  present: number,
  came: readonly string[],
  cells: Cells,
  date: Day | null,
  people: People,
): boolean {
  if (came.length === present) return true;
  const chair = namesOf(cells, 'chair', date, people);
  const speaker = namesOf(cells, 'speaker', date, people);
  if (chair === null || speaker === null) return true;
  return [chair.present, speaker.present, new Set([...chair.present, ...speaker.present])].some(
    (more) => new Set([...came, ...more]).size === present,
  );
}

interface Names {
  readonly present: ReadonlySet<string>;
  /** Marked (请假) and the like. */
  readonly away: ReadonlySet<string>;
}

/** The people of a cell by name; null where not every word is certainly one person or a group that is known. */
function namesOf(
  cells: Cells,
  field: 'participants' | 'absentees' | 'chair' | 'speaker',
  date: Day | null,
  people: People,
): Names | null {
  const text = textOf(cells[field]).trim();
  if (text === '' || (field === 'absentees' && NOBODY_AWAY.has(fold(text))))
    return { present: new Set(), away: new Set() };
  return people.roster === null ? bareNames(text) : rosterNames(text, date, people);
}

function rosterNames(text: string, date: Day | null, { roster, readNames }: People): Names | null {
  if (date === null || roster === null) return null;
  const { named, grouped, absent, unknown } = readNames(text, true, date);
  if (!unknown.every(isOnePerson)) return null;
  const nameOf = (index: number): string => fold(roster.members[index]?.name ?? '');
  return {
    present: new Set([...[...named, ...grouped].map(nameOf), ...unknown]),
    away: new Set(absent.map(nameOf)),
  };
}

/** Without a roster every word must be a name. */
function bareNames(text: string): Names | null {
  const present = new Set<string>();
  const away = new Set<string>();
  for (const piece of piecesOf(text).flatMap((each) => joinSingles(each.split(/\s+/)))) {
    const [, name = '', mark] = /^(.+?)(\((?:请假|缺席|病假|出差)\))?$/.exec(fold(piece)) ?? [];
    if (!isOnePerson(name)) return null;
    (mark === undefined ? present : away).add(name);
  }
  return { present, away };
}
