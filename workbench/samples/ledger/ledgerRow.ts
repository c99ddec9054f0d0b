import type { LedgerField } from '../../../src/sheets/decode/fields';

/** A row of 工作台账 as typed: the text of each cell that the clerk fills. */
export type LedgerRow = Partial<Record<LedgerField, string>>;

/** A good row on a day of 2022. @example ledgerRow('3-7', '集中学习', '学习……') // 日期 2022-3-7 */
export function ledgerRow(day: string, activity: string, content: string, more: LedgerRow = {}): LedgerRow {
  return { date: `2022-${day}`, activity, content, ...more };
}
