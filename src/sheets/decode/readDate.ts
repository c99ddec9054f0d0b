import type { Day } from '../../domain/day';
import { dayOf, realDay } from '../../domain/day';
import { toHalfWidth } from '../../domain/fold';
import type { CellValue } from '../cell';

/** Day of Excel's serial 0 in the 1900 date system (right from serial 61, 1900-03-01, on). */
const SERIAL_ORIGIN = dayOf(1899, 12, 30);

const FIRST_SERIAL = dayOf(2000, 1, 1) - SERIAL_ORIGIN;
const LAST_SERIAL = dayOf(2099, 12, 31) - SERIAL_ORIGIN;

/** Excel's serial number of a day. @example serialOf(dayOf(2022, 1, 1)) // 44562 */
export function serialOf(day: Day): number {
  return day - SERIAL_ORIGIN;
}

/** The day of Excel's serial number, time dropped. @example dayOfSerial(44562.5) // 2022-01-01 */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) + SERIAL_ORIGIN;
}

/**
 * Reads a date, or null where it is none: never a guess. Numbers are serials of 2000–2099 (time dropped) or YYYYMMDD;
 * texts are `2022年3月5日`, `2022.3.5`, `2022-03-05`, `2022/3/5`, `20220305` and, in the plan year, `3月5日`.
 * @example readDate('3 月19日（周六）', 2022) // 2022-03-19
 * @example readDate(3.5, 2022) // null
 */
export function readDate(cell: CellValue, planYear: number): Day | null {
  if (typeof cell === 'number') return dayOfNumber(cell);
  if (typeof cell === 'boolean') return null;
  const text = withoutTail(toHalfWidth(cell).trim()).replace(/\s+/g, '');
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return realDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const separated = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (separated !== null) return realDay(Number(separated[1]), Number(separated[3]), Number(separated[4]));
  const chinese = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese === null) return null;
  return realDay(Number(chinese[1] ?? planYear), Number(chinese[2]), Number(chinese[3]));
}

function dayOfNumber(value: number): Day | null {
  const serial = Math.floor(value);
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return dayOfSerial(value);
  if (!Number.isInteger(value)) return null;
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(String(value));
  return compact === null ? null : realDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
}

const WEEKDAY_TAIL = /\s*\((?:周|星期)[一二三四五六日天]\)$/;
const TIME =
  '(?:上午|下午|中午|晚上|早上)?\\s*(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?|\\d{1,2}[时点](?:\\d{1,2}分?|整|半)?)';
/** A time of day after 日 or a bracket, after white space, or after the T of ISO 8601. */
const TIME_TAIL = new RegExp(`(?:([日)])\\s*|\\s+|(\\d)T)${TIME}$`);
const PART_OF_DAY_TAIL = /\s*(?:上午|下午|中午|晚上|早上)$/;

/** Drops a trailing weekday in brackets and a time of day, in either order. */
function withoutTail(text: string): string {
  let rest = text;
  for (;;) {
    const shorter = rest.replace(WEEKDAY_TAIL, '').replace(TIME_TAIL, '$1$2').replace(PART_OF_DAY_TAIL, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}
