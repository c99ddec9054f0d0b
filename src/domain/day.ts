/** A calendar day as whole days since 1970-01-01, so that periods compare and subtract as numbers. */
export type Day = number;

const MILLISECONDS_PER_DAY = 86_400_000;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * The day of a civil date; months and days beyond their range roll over, as in `dayOf(2022, 13, 1)`.
 * @example dayOf(2022, 1, 1) // 18993
 */
export function dayOf(year: number, month: number, day: number): Day {
  return Math.floor(Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY);
}

/** The civil date of a day. @example civilOf(18993) // { year: 2022, month: 1, day: 1 } */
export function civilOf(day: Day): CivilDate {
  const date = new Date(day * MILLISECONDS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day of a civil date that exists, or null. @example realDay(2022, 2, 29) // null */
export function realDay(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayOf(year, month, day);
}

/** Number of days in a month, 28 to 31. @example daysInMonth(2024, 2) // 29 */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Day of the week, 1 Monday to 7 Sunday. @example weekdayOf(dayOf(2022, 1, 1)) // 6 */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `YYYY-MM-DD`. @example formatDay(18993) // '2022-01-01' */
export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** A number below 100 in two digits. @example pad(3) // '03' */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}
