import type { TableKey } from '../../domain/issue';

/** Tables that the check writes as well as those it reads. */
export type AnyTableKey = TableKey | 'findings' | 'history';

/** Where the values of a dropdown come from; `strict` refuses other words, else Excel only warns. */
export type Dropdown =
  | { readonly words: readonly string[]; readonly strict: boolean }
  | { readonly name: ListName; readonly strict: boolean };

/** Workbook names that cover a table column exactly, so that Excel extends them with the table. */
export type ListName = '活动类型清单' | '人员清单' | '单位清单';

export type CellFormat = 'general' | 'text' | 'date' | 'number';

export interface Column {
  readonly key: string;
  readonly header: string;
  /** Who fills it: the columns of the check belong to it and are overwritten by it. */
  readonly by: 'user' | 'check';
  /** In characters of the standard font. */
  readonly width: number;
  readonly format: CellFormat;
  /** Without this column the sheet cannot be checked. */
  readonly required?: true;
  /** Stands in the collapsed group of optional columns. */
  readonly grouped?: true;
  readonly wrap?: true;
  readonly centered?: true;
  readonly dropdown?: Dropdown;
  /** Shown when the cell is selected. */
  readonly prompt?: string;
}

export interface Table {
  readonly key: AnyTableKey;
  /** Name of the Excel table. */
  readonly name: string;
  /** Column of the first header, 0-based. */
  readonly firstColumn: number;
  readonly columns: readonly Column[];
  /** Column with the words that a rule colours. */
  readonly statusKey?: string;
  /** Column with the explanation that names the columns at fault in 〔〕. */
  readonly explanationKey?: string;
}

export interface SheetDescription {
  readonly name: string;
  readonly title: string;
  /** The line under the title. */
  readonly lead: string;
  /** Number of the header row as on screen; tables of one sheet share it. */
  readonly headerRow: number;
  readonly tables: readonly Table[];
  readonly tabColor?: string;
  /** Columns frozen at the left; the rows down to the header are frozen as well. */
  readonly frozenColumns: number;
  /** How far down rules, validation and formats reach, so that growth needs nobody's help. */
  readonly lastRow: number;
  readonly orientation: 'landscape' | 'portrait';
}

/** A column of a table by its key; asking for one that is not described is a mistake of ours. */
export function columnOf(table: Table, key: string): Column {
  const column = table.columns.find((each) => each.key === key);
  if (column === undefined) throw new RangeError(`Table ${table.name} has no column ${key}`);
  return column;
}

/** The header of a column by its key. @example headerOf(ledgerTable, 'date') // '日期' */
export function headerOf(table: Table, key: string): string {
  return columnOf(table, key).header;
}
