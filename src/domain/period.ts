import type { Day } from './day';
import { civilOf, dayOf, pad, weekdayOf } from './day';

/** 周期: how often a target is owed. `monday` (每周一) is the working Mondays, one ISO week each. */
export type Cadence = 'year' | 'halfYear' | 'quarter' | 'month' | 'week' | 'monday';

/** The kinds of span a period can have, from coarse to fine. */
export type Span = Exclude<Cadence, 'monday'>;

/** One concrete span `[start, end)` with its label: `2022`, `2022H1`, `2022Q1`, `2022-03`, `2022-W10`. */
export interface Period {
  readonly span: Span;
  readonly start: Day;
  readonly end: Day;
  readonly label: string;
}

const FINENESS: Readonly<Record<Span, number>> = { year: 0, halfYear: 1, quarter: 2, month: 3, week: 4 };

const MONTHS_PER: Readonly<Record<Exclude<Span, 'week'>, number>> = {
  year: 12,
  halfYear: 6,
  quarter: 3,
  month: 1,
};

/** The span of a cadence's periods. */
export function spanOf(cadence: Cadence): Span {
  return cadence === 'monday' ? 'week' : cadence;
}

/** Whether spans of kind `a` are as fine as `b` or finer. @example asFineAs('month', 'year') // true */
export function asFineAs(a: Span, b: Span): boolean {
  return FINENESS[a] >= FINENESS[b];
}

/** Whole months in a period; 0 for a week. */
export function monthsIn(period: Period): number {
  return period.span === 'week' ? 0 : MONTHS_PER[period.span];
}

/** The period of a span that holds a day. @example periodHolding('quarter', dayOf(2022, 5, 1)).label // '2022Q2' */
export function periodHolding(span: Span, day: Day): Period {
  if (span === 'week') return weekFrom(day - weekdayOf(day) + 1);
  const { year, month } = civilOf(day);
  return monthsFrom(span, year, Math.floor((month - 1) / MONTHS_PER[span]));
}

/**
 * The periods of a plan year in order. Weeks are the ISO weeks whose Monday lies in the year, so the first days of
 * January may belong to no week of the plan (2022-01-01 and -02 belong to 2021-W52).
 */
export function periodsOfYear(span: Span, year: number): Period[] {
  if (span === 'week') {
    const firstDay = dayOf(year, 1, 1);
    const periods: Period[] = [];
    for (
      let monday = firstDay + ((8 - weekdayOf(firstDay)) % 7);
      monday < dayOf(year + 1, 1, 1);
      monday += 7
    ) {
      periods.push(weekFrom(monday));
    }
    return periods;
  }
  return Array.from({ length: 12 / MONTHS_PER[span] }, (_, index) => monthsFrom(span, year, index));
}

/** Reads a period label in the forms of {@link Period}; null when it is none or does not exist (`2022-13`, `2022-W53`). */
export function parsePeriodLabel(label: string): Period | null {
  const match = /^(\d{4})(?:H([12])|Q([1-4])|-W(\d{1,2})|-(\d{1,2}))?$/i.exec(label);
  if (match === null) return null;
  const [, yearText, half, quarter, week, month] = match;
  const year = Number(yearText);
  if (half !== undefined) return monthsFrom('halfYear', year, Number(half) - 1);
  if (quarter !== undefined) return monthsFrom('quarter', year, Number(quarter) - 1);
  if (month !== undefined) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? monthsFrom('month', year, number - 1) : null;
  }
  if (week !== undefined) {
    const period = weekFrom(mondayOfFirstWeek(year) + (Number(week) - 1) * 7);
    return Number(week) >= 1 && period.label.startsWith(String(year)) ? period : null;
  }
  return monthsFrom('year', year, 0);
}

function monthsFrom(span: Exclude<Span, 'week'>, year: number, index: number): Period {
  const months = MONTHS_PER[span];
  const firstMonth = index * months + 1;
  const label = {
    year: `${year}`,
    halfYear: `${year}H${index + 1}`,
    quarter: `${year}Q${index + 1}`,
    month: `${year}-${pad(firstMonth)}`,
  };
  return {
    span,
    start: dayOf(year, firstMonth, 1),
    end: dayOf(year, firstMonth + months, 1),
    label: label[span],
  };
}

/** ISO 8601: a week belongs to the year that holds its Thursday. */
function weekFrom(monday: Day): Period {
  const { year } = civilOf(monday + 3);
  const week = (monday - mondayOfFirstWeek(year)) / 7 + 1;
  return { span: 'week', start: monday, end: monday + 7, label: `${year}-W${pad(week)}` };
}

function mondayOfFirstWeek(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1;
}
