import { formatDay, weekdayOf } from './day';
import type { InputIssue } from './issue';
import type { LedgerEntry } from './ledger';
import type { TargetGrid } from './obligation';
import { inUnit, isUnusual } from './quantity';
import type { Target } from './target';

/** The notices on 数量 of a row, from the targets of 数量 and 最新值 that look at it (rules 2 to 5, for some subject). */
export function quantityNotices(entry: LedgerEntry, looking: readonly Target[]): InputIssue[] {
  const at = { table: 'ledger', origin: entry.origin, field: 'quantity' } as const;
  const { quantity } = entry;
  if (entry.quantityBlank) {
    const wanting = looking.filter((target) => target.measure === 'quantity');
    return wanting.length === 0
      ? []
      : [{ code: 'quantityMissing', ...at, found: '', targetIds: wanting.map(({ id }) => id) }];
  }
  if (quantity === null || looking.length === 0) return [];
  const found = `${quantity.value}${quantity.unit}`;
  if (quantity.unit === '') {
    const target = looking.find(({ quota }) => quota !== null && isUnusual(quantity.value, quota));
    return target === undefined
      ? []
      : [{ code: 'quantityUnusual', ...at, found, targetId: target.id, quota: target.quota ?? 0 }];
  }
  const reading = looking.filter((target) => inUnit(quantity, target.unit) !== null);
  if (reading.length === 0) {
    return [
      {
        code: 'quantityUnit',
        ...at,
        found,
        targetIds: looking.map(({ id }) => id),
        wanted: looking[0]?.unit ?? '',
      },
    ];
  }
  const converting = reading.find((target) => target.unit.trim() !== quantity.unit);
  if (converting === undefined) return [];
  return [
    {
      code: 'quantityConverted',
      ...at,
      found,
      converted: inUnit(quantity, converting.unit) ?? 0,
      unit: converting.unit,
    },
  ];
}

/** 由谁组织 cannot be answered, because the row's 组织单位 (主题 for 本人分管领域) is blank: said once a cell. */
export function organiserBlankNotices(entry: LedgerEntry, asking: readonly Target[]): InputIssue[] {
  const fieldOf = (target: Target): string => (target.organiser === 'ownPortfolio' ? 'topics' : 'organisers');
  return [...new Set(asking.map(fieldOf))].map((field) => ({
    code: 'organiserBlank',
    table: 'ledger',
    origin: entry.origin,
    field,
    found: '',
    targetIds: asking.filter((target) => fieldOf(target) === field).map(({ id }) => id),
  }));
}

/** A row counted for 每周一 although its date is another day (its 备注 says why). */
export function notMondayNotices(entry: LedgerEntry, countedFor: readonly TargetGrid[]): InputIssue[] {
  if (entry.date === null || weekdayOf(entry.date) === 1) return [];
  if (!countedFor.some(({ target }) => target.cadence === 'monday')) return [];
  return [
    { code: 'notMonday', table: 'ledger', origin: entry.origin, field: 'date', found: formatDay(entry.date) },
  ];
}
