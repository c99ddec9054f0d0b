import chineseDays from 'chinese-days';
import type { Holidays } from '../domain/calendar';
import { formatDay } from '../domain/day';

/** Public holidays with make-up workdays by `chinese-days` (MIT, 8 KB gzip; its data follow the State Council's notices). */
export const chineseHolidays: Holidays = { coversYear, isDayOff };

const covered = new Map<number, boolean>();

/** The library answers Monday to Friday beyond its data, so a year without a single holiday is one it does not know. */
function coversYear(year: number): boolean {
  const known =
    covered.get(year) ?? chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
  covered.set(year, known);
  return known;
}

function isDayOff(day: number): boolean | undefined {
  const date = formatDay(day);
  return coversYear(Number(date.slice(0, 4))) ? chineseDays.isHoliday(date) : undefined;
}
