import { closest } from '../../domain/closest';
import { fold, splitList } from '../../domain/fold';
import type { InputIssue } from '../../domain/issue';
import type { CellValue } from '../cell';
import { textOf } from '../cell';
import type { DecodedBook } from '../decode/decodeBook';
import { LEVEL } from '../words';

/** A word to correct: as found, as it should be, and whether it is all there is in the cell. */
export interface Spelling {
  readonly from: string;
  readonly to: string;
  readonly whole: boolean;
}

/** Finds the certain correction of an issue, or null where there is none. */
export type Speller = (issue: InputIssue, cell: CellValue) => Spelling | null;

/** A speller for the words of a workbook. */
export function createSpeller({ input }: DecodedBook): Speller {
  const people = [...(input.roster?.byName.keys() ?? [])];
  const ids = input.targets.map(({ id }) => id);
  const nameOf = (word: string): string => input.roster?.byName.get(word)?.name ?? word;
  return (issue, cell) => {
    const { found } = issue;
    const inList = (to: string | null): Spelling | null =>
      to === null ? null : { from: found, to, whole: false };
    const whole = (to: string | null): Spelling | null =>
      to === null ? null : { from: textOf(cell).trim(), to, whole: true };
    switch (issue.code) {
      case 'participantUnknown': {
        const name = found.length < 2 ? null : onlyClosest(found, people);
        return inList(name === null || !isSlip(found, name) ? null : nameOf(name));
      }
      case 'waiverSubjectUnknown':
        return issue.suggestion === undefined || !isSlip(found, issue.suggestion)
          ? null
          : inList(onlyClosest(found, people) === issue.suggestion ? nameOf(issue.suggestion) : null);
      case 'targetUnknown':
      case 'waiverTargetUnknown':
        return inList(closestId(found, ids));
      case 'typeUnknown': {
        const to = issue.suggestion ?? null;
        // Of 「党课、主题党日」 or 「党组会议暨中心组学习」 half would be lost.
        return to === null || splitList(found).length > 1 || !isSlip(fold(found), to) ? null : whole(to);
      }
      case 'levelUnknown': {
        const level = onlyClosest(fold(found), LEVEL.offered);
        return whole(level !== null && isSlip(fold(found), level) ? level : null);
      }
      default:
        return null;
    }
  };
}

/** The closest word where no other is as close. `closest` gives the first of equals, so from behind it gives another. */
function onlyClosest(word: string, known: readonly string[]): string | null {
  const first = closest(word, known);
  return first === closest(word, [...known].reverse()) ? first : null;
}

/** A typing slip: a letter or two wrong, left out or doubled; not one that says more (张三丰) or much less (学习, 张). */
function isSlip(found: string, known: string): boolean {
  const allowed = found.length <= 3 ? 1 : 2;
  if (found.length > known.length && found.includes(known)) return false;
  return Math.abs(found.length - known.length) <= allowed;
}

/** Ids are so short that most are close to each other: a wrong case, else the only one that is close. */
function closestId(found: string, ids: readonly string[]): string | null {
  const alike = ids.filter((id) => fold(id).toLowerCase() === found.toLowerCase());
  if (alike.length > 0) return alike.length === 1 ? (alike[0] ?? null) : null;
  const id = onlyClosest(found, ids.map(fold));
  return id === null || !isSlip(found, id) ? null : (ids.find((each) => fold(each) === id) ?? null);
}
