import { formatDay } from '../../src/domain/day';
import { toHalfWidth } from '../../src/domain/fold';
import type { IssueCode } from '../../src/domain/issue';
import type { Roster } from '../../src/domain/roster';
import type { EntryReading } from '../../src/sheets/decode/readLedger';

/** More people than this are counted. */
const LISTED = 8;

/** Codes that say what was found. */
const QUOTED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'dateUnreadable',
  'dateOutsidePlan',
  'typeUnknown',
  'participantUnknown',
  'hoursUnreadable',
]);

/** An entry as a line of a golden text, as `ExpectedLedger.entries` says. */
export function entryLine({ entry, issues }: EntryReading, roster: Roster | null): string {
  const names = (people: readonly number[]): string =>
    [...people]
      .sort((a, b) => a - b)
      .map((index) => roster?.members[index]?.name.replace(/\s/g, '') ?? String(index))
      .join('、');
  return plainLine(
    [
      entry.origin.rowNumber,
      entry.date === null ? '' : formatDay(entry.date),
      entry.activity?.name ?? '',
      entry.topics.join('、'),
      entry.content.replace(/\n/g, '⏎'),
      entry.attendees.length > LISTED ? `${entry.attendees.length}人` : names(entry.attendees),
      names(entry.chairs),
      names(entry.speakers),
      entry.hours ?? '',
      issues.map(({ code, found }) => (QUOTED.has(code) ? `${code}:${found}` : code)).join(' '),
    ].join(' | '),
  );
}

/** The lines of a golden text, told apart by nothing but their words. */
export function goldenLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(plainLine);
}

/** A line whose width, spaces and order of problems do not matter. */
function plainLine(line: string): string {
  const cells = toHalfWidth(line)
    .split('|')
    .map((cell) => cell.trim());
  const [problems = ''] = cells.slice(9);
  return [...cells.slice(0, 9), ...(cells.length > 9 ? [problems.split(' ').sort().join(' ')] : [])]
    .join(' | ')
    .trim();
}
