import { fold } from '../../domain/fold';
import type { CellValue } from '../cell';
import { textOf } from '../cell';
import type { CountField } from './LedgerMapping';

/** Numbers of people and names of absentees in one text. */
export interface AttendanceText {
  readonly counts: Readonly<Partial<Record<CountField, number>>>;
  /** Who was away, '' where no names are given. */
  readonly absentees: string;
}

const labelled = (label: string): RegExp =>
  new RegExp(`(?:${label}):?(?:共)?(\\d+)[人名个]?(?:[(:]([^)\\d]*)\\)?)?`);

const LABELS: Readonly<Record<CountField, RegExp>> = {
  expectedCount: labelled('应到(?:会)?(?:党员|人数)?|应参[加会学训](?:人数)?|应出席(?:人数)?'),
  presentCount: labelled(
    '实到(?:会)?(?:党员|人数)?|实参[加会学训](?:人数)?|实际(?:参加|到会|参会)(?:人数)?|实出席(?:人数)?',
  ),
  leaveCount: labelled('请假(?:人数)?'),
  absentCount: labelled('(?:无故)?缺[席勤](?:人数)?|未到(?:人数)?'),
};

/**
 * Reads 应到12人，实到10人，请假2人（张三、李四）and 12/10; null where a text says no such thing.
 * @example readAttendance('应到12人，实到12人').counts // { expectedCount: 12, presentCount: 12 }
 */
export function readAttendance(cell: CellValue | undefined): AttendanceText | null {
  const raw = textOf(cell);
  // Asked of every row: most texts are seen at once to hold no such thing.
  if (!raw.includes('应') && !/\d/.test(raw)) return null;
  const text = fold(raw);
  const pair = /^(\d+)人?[/／](\d+)人?$/.exec(text);
  if (pair !== null)
    return { counts: { expectedCount: Number(pair[1]), presentCount: Number(pair[2]) }, absentees: '' };
  if (!text.includes('应')) return null;
  const counts: Partial<Record<CountField, number>> = {};
  const absentees: string[] = [];
  for (const field of Object.keys(LABELS) as CountField[]) {
    const match = LABELS[field].exec(text);
    if (match === null) continue;
    counts[field] = Number(match[1]);
    const names = match[2] ?? '';
    if (names !== '' && (field === 'leaveCount' || field === 'absentCount')) absentees.push(names);
  }
  const isBoth = counts.expectedCount !== undefined && counts.presentCount !== undefined;
  return isBoth ? { counts, absentees: absentees.join('、') } : null;
}

/**
 * A number of people, null where the cell holds none: 12, 12人, 共12名; 2人（张三、李四）gives the names as well.
 * @example readCount('2人（张三、李四）') // { count: 2, names: '张三、李四' }
 */
export function readCount(
  cell: CellValue | undefined,
): { readonly count: number; readonly names: string } | null {
  const raw = textOf(cell);
  if (!/^[\s共无\d\uff10-\uff19]/.test(raw)) return null;
  const text = fold(raw);
  if (/^(?:无|0人?)$/.test(text)) return { count: 0, names: '' };
  const match = /^共?(\d{1,5})(?:人次|[人名个])?(?:[(:]([^\d()]*)\)?)?$/.exec(text);
  return match === null ? null : { count: Number(match[1]), names: match[2] ?? '' };
}
