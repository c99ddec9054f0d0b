import type { Worksheet } from '@cj-tech-master/excelts';
import type { Day } from '../../../src/domain/day';

/** What a cell of a ledger of others holds: nothing, a text, a number, a real date in some format, or a formula. */
export type SampleCell =
  | null
  | string
  | number
  | { readonly day: Day; readonly format: string }
  | { readonly formula: string; readonly result: number };

/** What a row is, which is how it looks. Titles, bands and notes lie merged over the whole width. */
export type SampleRowKind = 'title' | 'line' | 'header' | 'entry' | 'band' | 'subtotal' | 'note' | 'blank';

export interface SampleRow {
  readonly kind: SampleRowKind;
  readonly cells: readonly SampleCell[];
}

/** A sheet as an office keeps it: invented contents in a shape that is really found. */
export interface LedgerSample {
  readonly sheet: string;
  /** Column letter of the first column, where the ledger does not begin in A. */
  readonly firstColumn?: string;
  /** In characters; as many as the ledger has columns. */
  readonly widths: readonly number[];
  /** From row 1 on. */
  readonly rows: readonly SampleRow[];
  /** Besides those of titles, bands and notes. */
  readonly merges?: readonly string[];
  /** Letters of the columns whose texts are long, and so stand at the left. */
  readonly left: readonly string[];
  /** 仿宋 below 小标宋 as official papers are set, or 宋体 as Excel offers it. */
  readonly look: 'official' | 'plain';
  /** The rows above, which stay in view. */
  readonly frozenRows?: number;
  /** What only this sheet has: page, hidden columns, rules, lists, notes. */
  readonly finish?: (sheet: Worksheet) => void;
  /** A filter left on: the texts of a column that stay visible. */
  readonly filter?: { readonly range: string; readonly column: number; readonly allowed: readonly string[] };
}
