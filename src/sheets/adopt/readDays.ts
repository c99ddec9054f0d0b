import type { Day } from '../../domain/day';
import { civilOf, realDay } from '../../domain/day';
import { toHalfWidth } from '../../domain/fold';
import type { CellValue } from '../cell';
import { readDate } from '../decode/readDate';

/** More days than this in one cell are no activity that was held each day. */
const MOST_DAYS = 31;

const LIST = /[/、,，;；和及\n]/;

/**
 * Reads a cell with several days, null where it is one date or none: `12月9日-10日`, `11月21日/22日`, `2022.3.5-7`,
 * `3月5日至4月2日`, `3月5日、6日`. A range holds every day between.
 * @example readDays('12月9日-10日', 2022) // [2022-12-09, 2022-12-10]
 */
export function readDays(cell: CellValue | undefined, planYear: number): readonly Day[] | null {
  if (typeof cell !== 'string' || cell.trim() === '' || readDate(cell, planYear) !== null) return null;
  const text = plain(cell);
  const listed = text.split(LIST).filter((piece) => piece !== '');
  const days = listed.length > 1 ? daysOfList(listed, planYear) : null;
  if (days !== null) return days;
  // A dash may also stand within a date (2022-3-5-2022-3-7): the one that leaves two dates parts them.
  for (const at of dashes(text)) {
    const between = daysOfRange(text.slice(0, at.start), text.slice(at.end), planYear);
    if (between !== null) return between;
  }
  return null;
}

const TIME = '(?:上午|下午|中午|晚上|早上)?\\d{1,2}[:时点](?:\\d{1,2}分?|整|半)?';
const TIME_RANGE = new RegExp(`${TIME}(?:-{1,2}|—+|–|~|至|到)${TIME}$`);
const DIGITS = '〇一二三四五六七八九';

/**
 * A date cell with what offices write around a date taken off, so that `readDate` reads it: times from … to …, a weekday
 * without brackets, 号 for 日, Chinese digits, a range of one day. A cell that is no text stays as it is.
 * @example plainDate('3月5号 14:30-16:00') // '3月5日'
 */
export function plainDate(cell: CellValue): CellValue {
  if (typeof cell !== 'string' || readDate(cell, 2000) !== null) return cell;
  const text = toHalfWidth(cell)
    .replace(/\s+/g, '')
    .replace(TIME_RANGE, '')
    .replace(/(?:周|星期)[一二三四五六日天]$/, '')
    .replace(/(\d)号/g, '$1日')
    .replace(/^([〇零○OＯ一二三四五六七八九]{4})年/, (_, year: string) => `${digitsOf(year)}年`)
    .replace(/([一二三四五六七八九十]{1,3})(?=[月日])/g, (number) => String(chineseNumber(number)))
    .replace(/(月\d{1,2})$/, '$1日')
    .replace(/^(\d{4}[./-]\d{1,2}[./-]\d{1,2})[.日]$/, '$1')
    .replace(/^(.*?)(.{3,}?)(?:-{1,2}|—+|–|~|至|到)\2$/, '$1$2');
  return readDate(text, 2000) === null ? cell : text;
}

function digitsOf(year: string): string {
  return [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join('');
}

/** 一 to 三十一. */
function chineseNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens === '' ? 1 : DIGITS.indexOf(tens)) : 0;
  return ten + (ones === '' ? 0 : DIGITS.indexOf(ones));
}

/** Whether a cell holds a date or several. Without a year one is as good as another. */
export function holdsDate(cell: CellValue | undefined): boolean {
  return cell !== undefined && (readDate(plainDate(cell), 2000) !== null || readDays(cell, 2000) !== null);
}

function plain(text: string): string {
  return toHalfWidth(text)
    .replace(/\((?:周|星期)[一二三四五六日天](?:[-至到、/](?:周|星期)?[一二三四五六日天])?\)/g, '')
    .replace(/(?:上午|下午|全天|晚上)/g, '')
    .trim()
    .replace(/[^\S\n]+/g, '');
}

function dashes(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/--?|—+|–|~|至|到/g)].map(({ index, 0: dash }) => ({
    start: index,
    end: index + dash.length,
  }));
}

function daysOfRange(from: string, to: string, planYear: number): readonly Day[] | null {
  const first = openDay(from, planYear);
  const last = first === null ? null : nextDay(to, first);
  if (first === null || last === null || last <= first || last - first >= MOST_DAYS) return null;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function daysOfList(pieces: readonly string[], planYear: number): readonly Day[] | null {
  const days: Day[] = [];
  for (const piece of pieces) {
    const before = days.at(-1);
    const day = before === undefined ? openDay(piece, planYear) : nextDay(piece, before);
    const range = day === null && before === undefined ? readDays(piece, planYear) : null;
    if (range !== null) days.push(...range);
    else if (day === null || (before !== undefined && day <= before)) return null;
    else days.push(day);
  }
  return days.length > 1 && days.length <= MOST_DAYS ? days : null;
}

/** A day that is a whole date, or one whose 日 is left to the last of the list (11月21/22日). */
function openDay(text: string, planYear: number): Day | null {
  return readDate(text, planYear) ?? (/月\d{1,2}$/.test(text) ? readDate(`${text}日`, planYear) : null);
}

/** A day after another one that may have said year and month already: 10日, 4月2日, 4.2, 7. */
function nextDay(text: string, before: Day): Day | null {
  const { year, month } = civilOf(before);
  const whole = readDate(text, year);
  if (whole !== null) return whole;
  const dayOnly = /^(\d{1,2})日?$/.exec(text);
  if (dayOnly !== null) return realDay(year, month, Number(dayOnly[1]));
  const monthDay = /^(\d{1,2})(?:[./-]|月)(\d{1,2})日?$/.exec(text);
  return monthDay === null ? null : realDay(year, Number(monthDay[1]), Number(monthDay[2]));
}
