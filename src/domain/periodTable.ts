import type { Calendar } from './calendar';
import type { Day } from './day';
import type { Cadence, Period } from './period';
import { asFineAs, periodsOfYear, spanOf } from './period';

/** The periods of a plan year that are owed at a cadence, with look-up by day. */
export interface PeriodTable {
  readonly periods: readonly Period[];
  /** Place of the period that holds a day, or -1 where none does. */
  readonly indexOf: (day: Day) => number;
}

/**
 * The periods of a cadence whose end is after the start of counting; of 每周一 only the weeks whose Monday is worked
 * (46 in 2022).
 */
export function createPeriodTable(
  cadence: Cadence,
  planYear: number,
  countFrom: Day | null,
  calendar: Calendar,
): PeriodTable {
  const periods = periodsOfYear(spanOf(cadence), planYear).filter(
    (period) =>
      (countFrom === null || period.end > countFrom) &&
      (cadence !== 'monday' || calendar.isWorkday(period.start)),
  );
  const firstDay = periods[0]?.start ?? 0;
  const indexByDay = new Int16Array((periods.at(-1)?.end ?? 0) - firstDay).fill(-1);
  periods.forEach((period, index) => indexByDay.fill(index, period.start - firstDay, period.end - firstDay));
  return { periods, indexOf: (day) => indexByDay[day - firstDay] ?? -1 };
}

/**
 * Place of the period that a row belongs to, or -1. 归属周期 as fine as the cadence or finer: the period that holds its
 * first day; coarser: by date, if the date lies in it.
 */
export function periodIndexOf(
  table: PeriodTable,
  cadence: Cadence,
  date: Day,
  attribution: Period | null,
): number {
  if (attribution === null) return table.indexOf(date);
  if (asFineAs(attribution.span, spanOf(cadence))) return table.indexOf(attribution.start);
  return attribution.start <= date && date < attribution.end ? table.indexOf(date) : -1;
}
