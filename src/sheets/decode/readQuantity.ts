import { fold } from '../../domain/fold';
import type { Quantity } from '../../domain/ledger';
import type { CellValue } from '../cell';

/** Digits with or without thousands commas, decimals, then a unit without digits. */
const QUANTITY = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d.,\-+~<>≥≤]*)$/;

/**
 * Reads 数量, or null where it is none: a number ≥ 0, thousands commas read, with a unit.
 * @example readQuantity('1,200万元') // { value: 1200, unit: '万元' }
 */
export function readQuantity(cell: CellValue): Quantity | null {
  if (typeof cell === 'number') return cell >= 0 ? { value: cell, unit: '' } : null;
  if (typeof cell === 'boolean') return null;
  const match = QUANTITY.exec(fold(cell));
  if (match === null) return null;
  return { value: Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`), unit: match[3] ?? '' };
}
