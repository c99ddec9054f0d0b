import type { Day } from '../domain/day';
import { realDay } from '../domain/day';

/** The day of a date field's value (`YYYY-MM-DD`); null where it is blank or no day. */
export function dayOfField(value: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match === null ? null : realDay(Number(match[1]), Number(match[2]), Number(match[3]));
}
