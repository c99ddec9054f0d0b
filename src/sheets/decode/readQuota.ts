import { fold } from '../../domain/fold';
import type { Measure } from '../../domain/target';
import type { CellValue } from '../cell';
import { isBlank } from '../cell';

/** 指标值: a number, null for 待明确, or `'unreadable'`. */
export type QuotaReading = number | null | 'unreadable';

const PLACEHOLDER = /^(?:[Xx×]+|待明确)$/;

/**
 * Reads 指标值. A ratio is in percent: a number ≤ 1 is a fraction and `100%` is read; `100%` elsewhere is unreadable.
 * @example readQuota(0.8, 'ratio') // 80
 * @example readQuota('××', 'count') // null
 */
export function readQuota(cell: CellValue, measure: Measure): QuotaReading {
  if (isBlank(cell)) return null;
  if (typeof cell === 'boolean') return 'unreadable';
  const text = fold(String(cell));
  if (PLACEHOLDER.test(text)) return null;
  const match = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)(%?)$/i.exec(text.replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1'));
  if (match === null) return 'unreadable';
  const value = Number(match[1]);
  if (measure !== 'ratio') return match[2] === '%' ? 'unreadable' : value;
  return match[2] === '' && value <= 1 ? value * 100 : value;
}

/** Two or more of X x × in a topic of the plan stand for words that are still to be filled in: `XXX精神`. */
export function isPlaceholderTopic(topic: string): boolean {
  return (topic.match(/[Xx×]/g) ?? []).length >= 2;
}
