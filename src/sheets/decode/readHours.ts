import { fold } from '../../domain/fold';
import { exact } from '../../domain/exact';
import type { CellValue } from '../cell';

/** The office's conversion of days into 学时. */
export interface DayHours {
  readonly hoursPerDay: number;
  readonly hoursPerHalfDay: number;
}

/**
 * Reads 学时, or null where it is none: a number ≥ 0 or its text, with 学时, 课时 or 小时; 半天 and N天 by the conversion.
 * @example readHours('1.5小时', { hoursPerDay: 8, hoursPerHalfDay: 4 }) // 1.5
 */
export function readHours(cell: CellValue, conversion: DayHours): number | null {
  if (typeof cell === 'number') return cell >= 0 ? cell : null;
  if (typeof cell === 'boolean') return null;
  const text = fold(cell);
  if (text === '半天') return conversion.hoursPerHalfDay;
  const match = /^(\d+(?:\.\d+)?)(学时|课时|小时|天)?$/.exec(text);
  if (match === null) return null;
  const value = Number(match[1]);
  return match[2] === '天' ? exact(value * conversion.hoursPerDay) : value;
}
