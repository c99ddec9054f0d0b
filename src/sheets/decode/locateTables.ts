import type { TableKey } from '../../domain/issue';
import { describe } from '../describe/allSheets';
import type { BookGrids } from './BookGrids';
import type { FoundLedgers } from './findAdopted';
import { findAdopted } from './findAdopted';
import type { LayoutFault, LocatedTable } from './locateTable';
import { isLocated, locateTable } from './locateTable';

/** The tables of a workbook that a check reads: those of the template by key, and the ledgers of others. */
export interface LocatedBook extends FoundLedgers {
  readonly tables: ReadonlyMap<TableKey, LocatedTable>;
}

/** The tables that a check reads. */
export const TABLE_KEYS: readonly TableKey[] = [
  'targets',
  'ledger',
  'roster',
  'waivers',
  'activities',
  'options',
  'units',
  'calendar',
];

/** Finds the tables of a workbook; the plan and a ledger, ours or an adopted one, must be there, the rest may be left out. */
export function locateTables(book: BookGrids): LocatedBook | LayoutFault {
  const tables = new Map<TableKey, LocatedTable>();
  const ledgers = findAdopted(book);
  for (const key of TABLE_KEYS) {
    const found = locateTable(key, book);
    if (isLocated(found)) tables.set(key, found);
    else if (found !== null) return found;
    else if (key === 'targets') return sheetMissing(describe(key).sheet.name);
    else if (key === 'ledger' && ledgers.adopted.length === 0)
      return sheetMissing(book.lost?.[0]?.sheet ?? describe(key).sheet.name);
  }
  return { tables, ...ledgers };
}

function sheetMissing(sheet: string): LayoutFault {
  return { kind: 'sheetMissing', sheet, column: '' };
}

/** The sheets of the ledgers in the order of the stream: the template's, then the adopted ones by their tabs. */
export function ledgerSheetsOf({ tables, adopted }: LocatedBook): string[] {
  const own = tables.get('ledger');
  return [...(own === undefined ? [] : [own.sheet]), ...adopted.map(({ located }) => located.sheet)];
}
