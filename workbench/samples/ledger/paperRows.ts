import type { Department } from '../sampleOffice';
import type { LedgerRow } from './ledgerRow';
import { ledgerRow } from './ledgerRow';

/** 文件印发: a paper of a kind, which stands in 主题. */
export function paper(day: string, topics: string, content: string, more: LedgerRow = {}): LedgerRow {
  return ledgerRow(day, '文件印发', content, { topics, ...more });
}

/** 请示报告 to a higher office. */
export function report(day: string, content: string, more: LedgerRow = {}): LedgerRow {
  return ledgerRow(day, '请示报告', content, more);
}

/** 报送计划: departments that handed in their plan of the next month on a day, one row each. */
export function plansOf(day: string, month: string, departments: readonly Department[]): LedgerRow[] {
  return departments.map((organisers) => ledgerRow(day, '报送计划', `报送${month}工作计划`, { organisers }));
}

/** 数据填报 of a month's end: deposits, loans and their sum in 亿元, one row each. */
export function balances(
  day: string,
  monthEnd: string,
  [deposits, loans, sum]: readonly [string, string, string],
): LedgerRow[] {
  return [
    balance(day, monthEnd, '存款余额', `${deposits}亿元`),
    balance(day, monthEnd, '贷款余额', `${loans}亿元`),
    balance(day, monthEnd, '存贷款余额', `${sum}亿元`),
  ];
}

/** One row of 数据填报, the quantity as typed. */
export function balance(day: string, monthEnd: string, topics: string, quantity: string): LedgerRow {
  return ledgerRow(day, '数据填报', `${monthEnd}人民币${topics}`, { topics, quantity });
}
