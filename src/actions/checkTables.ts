import type { TableKey } from '../domain/issue';
import { TABLE_KEYS } from '../sheets/decode/decodeBook';
import type { BookGrids } from '../sheets/decode/BookGrids';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { isLocated, locateTable } from '../sheets/decode/locateTable';
import type { AnyTableKey } from '../sheets/describe/SheetDescription';
import type { HashedTable, TableInGrid } from '../sheets/encode/undoRecord';

/** Tables of the user's in which the check has columns of its own. */
export const MARKED_TABLES = ['targets', 'ledger', 'roster'] as const;
export type MarkedTable = (typeof MARKED_TABLES)[number];

/** The tables that a check reads, with the hashes of their rows. */
export type HashedTables = Partial<Record<TableKey, HashedTable>>;

/** A table with its grid, or null where it is not in the workbook. */
export function tableInGrid(key: AnyTableKey, book: BookGrids): TableInGrid | null {
  const located = locateTable(key, book, 'started');
  const grid = isLocated(located) ? book.grids.find(({ name }) => name === located.sheet) : undefined;
  return isLocated(located) && grid !== undefined ? { located, grid } : null;
}

/** The tables that a check reads, as far as they are there. */
export function inputTables(book: BookGrids): Partial<Record<TableKey, TableInGrid>> {
  return Object.fromEntries(
    TABLE_KEYS.flatMap((key) => {
      const table = tableInGrid(key, book);
      return table === null ? [] : [[key, table]];
    }),
  );
}

/** The marked ones of some tables. */
export function pickMarked<Found>(
  tables: Partial<Record<TableKey, Found>>,
): Partial<Record<MarkedTable, Found>> {
  return Object.fromEntries(
    MARKED_TABLES.flatMap((key) => (tables[key] === undefined ? [] : [[key, tables[key]]])),
  );
}

/** The marked tables that are there. */
export function markedTables(book: BookGrids): Partial<Record<MarkedTable, TableInGrid>> {
  return pickMarked(inputTables(book));
}

/** The sheets of tables. */
export function sheetsOf(tables: Iterable<{ readonly located: LocatedTable }>): ReadonlySet<string> {
  return new Set([...tables].map(({ located }) => located.sheet));
}
