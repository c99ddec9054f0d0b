import { exact } from './exact';
import { fold } from './fold';
import type { Quantity } from './ledger';

/** Units of money in yuan; only these are converted into each other. */
const YUAN: ReadonlyMap<string, number> = new Map([
  ['元', 1],
  ['万元', 1e4],
  ['亿元', 1e8],
]);

/**
 * A quantity in a target's unit, or null where it is in another one. A bare number is in the target's unit.
 * @example inUnit({ value: 1200, unit: '万元' }, '亿元') // 0.12
 */
export function inUnit(quantity: Quantity, unit: string): number | null {
  const wanted = fold(unit);
  if (quantity.unit === '' || quantity.unit === wanted) return quantity.value;
  const from = YUAN.get(quantity.unit);
  const to = YUAN.get(wanted);
  if (from === undefined || to === undefined) return null;
  return exact(from >= to ? quantity.value * (from / to) : quantity.value / (to / from));
}

/** A bare number this many times the quota or more, or the same part of it or less, looks like a slip of 元 and 万元. */
const UNUSUAL_FACTOR = 1000;

/** Whether a bare number is unusual beside a quota; 0 on either side never is. */
export function isUnusual(value: number, quota: number): boolean {
  return (
    value !== 0 && quota !== 0 && (value >= quota * UNUSUAL_FACTOR || exact(value * UNUSUAL_FACTOR) <= quota)
  );
}
