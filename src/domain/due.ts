import type { Calendar } from './calendar';
import { lastWorkdayOfMonth } from './calendar';
import type { Day } from './day';
import { civilOf, dayOf, daysInMonth } from './day';
import type { Period } from './period';
import type { Deadline } from './target';

/**
 * The last day, inclusive, on which a deed for a period is on time; it may lie before or after the period's end.
 * @example 当月最后1个工作日 of 2022-01 is 2022-01-30, a make-up Sunday
 */
export function dueOf(deadline: Deadline, period: Period, planYear: number, calendar: Calendar): Day {
  const lastDay = period.end - 1;
  switch (deadline.rule) {
    case 'periodEnd':
      return lastDay;
    case 'lastWorkday':
      return lastWorkdayOfMonth(calendar, lastDay);
    case 'dayOfMonth': {
      const { year, month } = civilOf(lastDay);
      return dayOf(year, month, Math.min(deadline.day, daysInMonth(year, month)));
    }
    case 'nextYear':
      return dayOf(
        planYear + 1,
        deadline.month,
        Math.min(deadline.day, daysInMonth(planYear + 1, deadline.month)),
      );
    case 'date':
      return deadline.date;
  }
}
