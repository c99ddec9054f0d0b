import type { InputIssue, Origin } from '../../domain/issue';
import { COUNT_NAMES } from '../adopt/adoptedFields';
import type { CountField } from '../adopt/LedgerMapping';
import { textOf } from '../cell';
import { cellAt } from '../decode/BookGrids';
import type { AdoptedTable } from '../decode/findAdopted';
import { describe } from '../describe/allSheets';

/** A cell that a sentence is about; `found` is the word in it. */
export type NamedCell = Pick<InputIssue, 'table' | 'origin' | 'field'> & { readonly found?: string };

/** How columns are called where a row stands: on a sheet of others by their own headers. */
export interface ColumnNames {
  /** The key of the column in the table of the row's sheet: the field, or `participants#2` where that holds the word. */
  readonly keyOf: (cell: NamedCell) => string;
  /** The header of the column; the template's where the sheet has none. */
  readonly headerOf: (cell: NamedCell) => string;
  /** Whether the row stands on a sheet of others. */
  readonly isAdopted: (cell: NamedCell) => boolean;
  /** Whether the sheet has the column. Of the template's tables that is taken for granted. */
  readonly isThere: (cell: NamedCell) => boolean;
}

/** The names of the template's own sheets. */
export const TEMPLATE_NAMES: ColumnNames = columnNamesOf([]);

/** The names of columns in a workbook with adopted ledgers. */
export function columnNamesOf(adopted: readonly AdoptedTable[]): ColumnNames {
  const bySheet = new Map(adopted.map((ledger) => [ledger.located.sheet, ledger]));
  const ledgerOf = ({ table, origin }: NamedCell): AdoptedTable | undefined =>
    table === 'ledger' ? bySheet.get(origin.sheet) : undefined;
  const keyOf = (cell: NamedCell): string => {
    const ledger = ledgerOf(cell);
    return ledger === undefined ? cell.field : keyIn(ledger, cell);
  };
  return {
    keyOf,
    headerOf: (cell) => {
      const own = ledgerOf(cell)?.located.table.columns.find(({ key }) => key === keyOf(cell));
      return own?.header ?? describedHeader(cell);
    },
    isAdopted: (cell) => ledgerOf(cell) !== undefined,
    isThere: (cell) => ledgerOf(cell)?.located.columns.has(keyOf(cell)) ?? true,
  };
}

function describedHeader({ table, field }: NamedCell): string {
  if (table === 'ledger' && field in COUNT_NAMES) return COUNT_NAMES[field as CountField];
  const column = describe(table).table.columns.find(({ key }) => key === field);
  if (column === undefined) throw new RangeError(`Table ${table} has no column ${field}`);
  return column.header;
}

/** Of several columns of one field the one in whose cell the word stands, else the first. */
function keyIn({ located, grid }: AdoptedTable, { field, origin, found }: NamedCell): string {
  if (found === undefined || found === '' || !located.columns.has(`${field}#2`)) return field;
  const keys = located.table.columns.map(({ key }) => key);
  const holds = (key: string): boolean =>
    textOf(cellAt(grid, origin.rowNumber - 1, located.columns.get(key) ?? -1)).includes(found);
  return keys.find((key) => (key === field || key.startsWith(`${field}#`)) && holds(key)) ?? field;
}

/** The names of the columns of one row's sheet, by field. */
export function headersAt(names: ColumnNames, origin: Origin): (field: string) => string {
  return (field) => names.headerOf({ table: 'ledger', origin, field });
}
