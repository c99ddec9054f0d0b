import type { Day } from './day';
import { civilOf, dayOf, weekdayOf } from './day';

/** Chinese public holidays with make-up workdays, handed in so that the domain needs no data of its own. */
export interface Holidays {
  /** True on a day off, false on a make-up workday, undefined where nothing is known of the day. */
  readonly isDayOff: (day: Day) => boolean | undefined;
  readonly coversYear: (year: number) => boolean;
}

/** What decides whether a day is worked: the office's own word, else the holidays, else Monday to Friday. */
export interface Calendar {
  readonly isWorkday: (day: Day) => boolean;
  readonly coversYear: (year: number) => boolean;
}

/** A calendar from the holidays and the office's overrides (true: worked), which win. */
export function createCalendar(holidays: Holidays, overrides: ReadonlyMap<Day, boolean>): Calendar {
  return {
    isWorkday: (day) => {
      const ours = overrides.get(day);
      if (ours !== undefined) return ours;
      const dayOff = holidays.isDayOff(day);
      return dayOff === undefined ? weekdayOf(day) <= 5 : !dayOff;
    },
    coversYear: holidays.coversYear,
  };
}

/**
 * The last workday of the month that holds a day; the month's last day where the office worked on none.
 * @example in 2022-01 it is Sunday the 30th, a make-up workday before the Spring Festival
 */
export function lastWorkdayOfMonth(calendar: Calendar, day: Day): Day {
  const { year, month } = civilOf(day);
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month + 1, 1) - 1;
  for (let candidate = last; candidate >= first; candidate -= 1) {
    if (calendar.isWorkday(candidate)) return candidate;
  }
  return last;
}

/** Longest stretch searched for workdays, so that a calendar of nothing but days off cannot hang the check. */
const SEARCH_DAYS = 366;

/** The nth workday after a day, n ≥ 1. */
export function nthWorkdayAfter(calendar: Calendar, day: Day, n: number): Day {
  let found = 0;
  for (let candidate = day + 1; candidate <= day + SEARCH_DAYS; candidate += 1) {
    if (calendar.isWorkday(candidate) && (found += 1) === n) return candidate;
  }
  return day + SEARCH_DAYS;
}
