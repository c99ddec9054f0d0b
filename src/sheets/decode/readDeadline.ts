import { realDay } from '../../domain/day';
import { fold } from '../../domain/fold';
import type { Deadline } from '../../domain/target';
import type { CellValue } from '../cell';
import { isBlank } from '../cell';
import { readDate } from './readDate';

/** A leap year, so that 2月29日 may be written; it falls on the last of February elsewhere. */
const ANY_LEAP_YEAR = 2024;

/** Reads 截止规则, or null where it is none; blank is the period's last day. */
export function readDeadline(cell: CellValue, planYear: number): Deadline | null {
  if (isBlank(cell)) return { rule: 'periodEnd' };
  const text = fold(String(cell));
  if (/^当月最后(?:1|一)个工作日$/.test(text)) return { rule: 'lastWorkday' };
  const ofMonth = /^当月(\d{1,2})日$/.exec(text);
  if (ofMonth !== null) {
    const day = Number(ofMonth[1]);
    return day >= 1 && day <= 31 ? { rule: 'dayOfMonth', day } : null;
  }
  const nextYear = /^次年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (nextYear !== null) {
    const [month, day] = [Number(nextYear[1]), Number(nextYear[2])];
    return realDay(ANY_LEAP_YEAR, month, day) === null ? null : { rule: 'nextYear', month, day };
  }
  const date = readDate(cell, planYear);
  return date === null ? null : { rule: 'date', date };
}
