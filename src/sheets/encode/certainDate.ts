import type { Day } from '../../domain/day';
import { civilOf, weekdayOf } from '../../domain/day';
import { toHalfWidth } from '../../domain/fold';
import type { CellValue } from '../cell';
import { serialOf } from '../decode/readDate';

const WEEKDAYS = '一二三四五六日';

/**
 * Whether a cell that is read as a day can be written as a real date without losing or guessing anything: a text that
 * holds nothing but the date, with a weekday only where it is the right one, or the number 20220305. A time of day would
 * be lost, and a date outside the plan year is looked at by the user first.
 */
export function isCertainDate(cell: CellValue, day: Day, planYear: number): boolean {
  if (civilOf(day).year !== planYear) return false;
  if (typeof cell === 'number') return Math.floor(cell) !== serialOf(day);
  if (typeof cell === 'boolean') return false;
  const text = toHalfWidth(cell).replace(/\s+/g, '');
  const weekday = /\((?:周|星期)([一二三四五六日天])\)$/.exec(text);
  if (weekday !== null && WEEKDAYS.indexOf((weekday[1] ?? '').replace('天', '日')) + 1 !== weekdayOf(day))
    return false;
  return /^[\d年月日./-]+$/.test(text.slice(0, weekday?.index));
}
