import type { Day } from '../domain/day';
import { dayOf, formatDay, pad } from '../domain/day';

/** The day of the clock on the wall. */
export function localDay(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** `YYYY-MM-DD HH:mm` of the clock on the wall. */
export function localMinute(now: Date): string {
  return `${formatDay(localDay(now))} ${pad(now.getHours())}:${pad(now.getMinutes())}`;
}
