import type { Day } from '../domain/day';
import { dayOf, formatDay, pad, realDay } from '../domain/day';

/** The day of the clock on the wall. */
export function localDay(now: Date): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** `YYYY-MM-DD HH:mm` of the clock on the wall. */
export function localMinute(now: Date): string {
  return `${formatDay(localDay(now))} ${pad(now.getHours())}:${pad(now.getMinutes())}`;
}

/** The day of a date field's value (`YYYY-MM-DD`); null where it is blank or no day. */
export function dayOfField(value: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
