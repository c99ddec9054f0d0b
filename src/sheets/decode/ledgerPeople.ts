import type { Day } from '../../domain/day';
import { fold } from '../../domain/fold';
import type { LedgerEntry } from '../../domain/ledger';
import { inRoleOn } from '../../domain/roster';
import type { RawRow } from '../cell';
import { textOf } from '../cell';
import type { LedgerField } from './fields';
import type { LedgerContext } from './LedgerContext';
import { suggest } from './suggest';

interface PeopleIssue {
  readonly code: 'participantUnknown' | 'participantOffRoster';
  readonly field: LedgerField;
  readonly found: string;
  readonly suggestion?: string;
}

/** What clerks write in 缺席人员 when nobody was away. */
export const NOBODY_AWAY: ReadonlySet<string> = new Set(['无', '无缺席', '没有', '/', '-', '—']);

type People = Pick<LedgerEntry, 'attendees' | 'chairs' | 'speakers'>;

/**
 * The people of a row. Attendees are those of 参加人员 with 主持人 and 主讲人, less 缺席人员 and those marked absent; a
 * person named outside their tenure counts all the same and is said to be off the roster.
 */
export function peopleOf(
  cells: RawRow<LedgerField>['cells'],
  date: Day | null,
  { roster, readNames }: Pick<LedgerContext, 'roster' | 'readNames'>,
  report: (issue: PeopleIssue) => void,
): People {
  if (roster === null) return { attendees: [], chairs: [], speakers: [] };
  const read = (field: LedgerField, groupWords: boolean): ReturnType<typeof readNames> => {
    const text = textOf(cells[field]).trim();
    const reading = readNames(
      field === 'absentees' && NOBODY_AWAY.has(fold(text)) ? '' : text,
      groupWords,
      date,
    );
    for (const name of reading.unknown) {
      report({
        code: 'participantUnknown',
        field,
        found: name,
        ...suggest(name, roster.byName.keys()),
      });
    }
    if (field !== 'absentees' && date !== null) {
      for (const index of reading.named) {
        const member = roster.members[index];
        if (member !== undefined && !inRoleOn(member, date))
          report({ code: 'participantOffRoster', field, found: member.name });
      }
    }
    return reading;
  };
  const participants = read('participants', true);
  const absentees = read('absentees', true);
  const chair = read('chair', false);
  const speaker = read('speaker', false);
  const attendees = new Set([
    ...participants.named,
    ...participants.grouped,
    ...chair.named,
    ...speaker.named,
  ]);
  const away = [
    absentees.named,
    absentees.grouped,
    absentees.absent,
    participants.absent,
    chair.absent,
    speaker.absent,
  ];
  for (const index of away.flat()) attendees.delete(index);
  return { attendees: [...attendees], chairs: chair.named, speakers: speaker.named };
}
