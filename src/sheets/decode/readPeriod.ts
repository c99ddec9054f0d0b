import { fold } from '../../domain/fold';
import type { Period } from '../../domain/period';
import { parsePeriodLabel, periodHolding } from '../../domain/period';
import type { CellValue } from '../cell';
import { readDate } from './readDate';

/**
 * Reads a period of 归属周期 or a waiver, or null where it is none: `2022`, `2022H1`, `2022Q1`, `2022-03`, `2022-W10`, the
 * number 2022; whatever may be a date is its month, since Excel turns a typed 2022-03 into one.
 */
export function readPeriod(cell: CellValue, planYear: number): Period | null {
  const labelled = typeof cell === 'boolean' ? null : parsePeriodLabel(fold(String(cell)));
  if (labelled !== null) return labelled;
  const day = readDate(cell, planYear);
  return day === null ? null : periodHolding('month', day);
}
