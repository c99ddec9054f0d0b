import type { CivilDate } from '../../domain/day';
import { civilOf, dayOf, daysInMonth, pad } from '../../domain/day';
import { toHalfWidth } from '../../domain/fold';
import type { CellValue } from '../cell';
import { readDate, serialOf } from '../decode/readDate';

/** Serial numbers end far below, numbers that are YYYYMMDD begin far above. */
const LEAST_COMPACT = 10_000_000;

/**
 * A date cell so many years later, in the way it was written; null where it is no date, or a text that leaves the year to
 * the plan (6月30日). 29 February becomes the 28th where there is none.
 * @example movedDate('2022-06-30', 2022, 1) // '2023-06-30'
 */
export function movedDate(cell: CellValue, planYear: number, years: number): CellValue | null {
  const day = readDate(cell, planYear);
  if (day === null) return null;
  const before = civilOf(day);
  const year = before.year + years;
  const after = { year, month: before.month, day: Math.min(before.day, daysInMonth(year, before.month)) };
  if (typeof cell === 'number')
    return cell < LEAST_COMPACT ? serialOf(dayOf(year, after.month, after.day)) : Number(digits(after, ''));
  const text = toHalfWidth(String(cell));
  if (!text.includes(String(before.year))) return null;
  return after.day === before.day ? text.replace(String(before.year), String(year)) : digits(after, '-');
}

function digits({ year, month, day }: CivilDate, between: string): string {
  return [String(year), pad(month), pad(day)].join(between);
}
