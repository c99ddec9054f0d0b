import type { Origin } from '../domain/issue';

/** A cell's value as Office.js gives it: dates are serial numbers, a blank is ''. */
export type CellValue = string | number | boolean;

/** A row of a table: where it stands and what its cells hold, by the keys of the table's columns. */
export interface RawRow<Field extends string> {
  readonly origin: Origin;
  readonly cells: { readonly [Key in Field]?: CellValue };
}

/** A cell as the user sees it in the formula bar, untrimmed. */
export function textOf(cell: CellValue | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** Whether a cell holds nothing but white space. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
