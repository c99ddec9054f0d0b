import type { Day } from './day';
import { exactSum } from './exact';
import type { LedgerEntry } from './ledger';
import { inUnit } from './quantity';
import type { Target } from './target';

/**
 * The number that rows add up to by a target's 计算方式, or null where there is none to show (最新值 without a value, 占比
 * without a row). Rows are in the order of the stream.
 */
export function measureRows(target: Target, rows: readonly LedgerEntry[]): number | null {
  switch (target.measure) {
    case 'count':
      return rows.length - mergedRows(rows).size;
    case 'hours':
      return exactSum(rows.map((row) => row.hours ?? 0));
    case 'quantity':
      return exactSum(rows.map((row) => quantityFor(row, target) ?? 0));
    case 'latest':
      return latest(target, rows);
    case 'coverage':
      return target.topics.filter((topic) => rows.some((row) => row.topics.includes(topic))).length;
    case 'ratio':
      return rows.length === 0 ? null : (rows.filter((row) => row.firstTopic).length * 100) / rows.length;
  }
}

/** 同日计一次: the rows that count together with an earlier one of the same date, type and 组织单位, each with that one. */
export function mergedRows(rows: readonly LedgerEntry[]): ReadonlyMap<LedgerEntry, LedgerEntry> {
  const merged = new Map<LedgerEntry, LedgerEntry>();
  const first = new Map<string, LedgerEntry>();
  for (const row of rows) {
    if (row.activity?.oncePerDay !== true) continue;
    const key = JSON.stringify([row.date, row.activity.name, [...row.organisers].sort()]);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else merged.set(row, earlier);
  }
  return merged;
}

function quantityFor(row: LedgerEntry, target: Target): number | null {
  return row.quantity === null ? null : inUnit(row.quantity, target.unit);
}

/** The quantity of the newest row that has one; of equal dates the later row of the stream. */
function latest(target: Target, rows: readonly LedgerEntry[]): number | null {
  let newest: Day = -Infinity;
  let value: number | null = null;
  for (const row of rows) {
    const quantity = quantityFor(row, target);
    if (quantity === null || row.date === null || row.date < newest) continue;
    newest = row.date;
    value = quantity;
  }
  return value;
}
