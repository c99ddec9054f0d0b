import { dayOf } from '../../../src/domain/day';
import type { SampleCell, SampleRow } from './LedgerSample';

/** The heading over the whole width. */
export function title(text: string): SampleRow {
  return { kind: 'title', cells: [text] };
}

/** A line below the heading: who keeps the ledger, for which year. */
export function line(text: string): SampleRow {
  return { kind: 'line', cells: [text] };
}

/** Headers of the columns; null where a cell above reaches down. */
export function header(...cells: readonly (string | null)[]): SampleRow {
  return { kind: 'header', cells };
}

/** One line of the ledger. */
export function entry(...cells: readonly SampleCell[]): SampleRow {
  return { kind: 'entry', cells };
}

/** A merged line that names the month or quarter below it. */
export function band(text: string): SampleRow {
  return { kind: 'band', cells: [text] };
}

/** A line of sums, or a line that says how many there were. */
export function subtotal(...cells: readonly SampleCell[]): SampleRow {
  return { kind: 'subtotal', cells };
}

/** A remark below the ledger, over the whole width. */
export function note(text: string): SampleRow {
  return { kind: 'note', cells: [text] };
}

/** A line left empty. */
export function blank(): SampleRow {
  return { kind: 'blank', cells: [] };
}

/** A real date of 2022 as Excel keeps it, shown as `2022/3/5` or in another format. */
export function on(month: number, day: number, format = 'yyyy/m/d'): SampleCell {
  return { day: dayOf(2022, month, day), format };
}

/** A sum of cells, with what it comes to. */
export function sum(range: string, result: number): SampleCell {
  return { formula: `SUM(${range})`, result };
}
