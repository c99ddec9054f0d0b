import type { TableKey } from '../domain/issue';
import type { AdoptedKey } from '../sheets/decode/inputKey';
import { inputKeyOf, isAdoptedKey } from '../sheets/decode/inputKey';
import { TABLE_KEYS } from '../sheets/decode/locateTables';
import type { BookGrids } from '../sheets/decode/BookGrids';
import { findAdopted } from '../sheets/decode/findAdopted';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { isLocated, locateTable } from '../sheets/decode/locateTable';
import type { AnyTableKey } from '../sheets/describe/SheetDescription';
import type { HashedTable, TableInGrid } from '../sheets/encode/undoRecord';

/** Tables of the template in which the check has columns of its own; adopted ledgers are marked as well. */
const MARKED_TABLES = ['targets', 'ledger', 'roster'] as const;
export type MarkedTable = (typeof MARKED_TABLES)[number];

/** Something of each table that is there. */
export type OfTables<Found, Key extends TableKey = TableKey> = { readonly [Own in Key]?: Found } & {
  readonly [Adopted in AdoptedKey]: Found;
};

/** The tables that a check reads, with the hashes of their rows. */
export type HashedTables = OfTables<HashedTable>;

/** A table with its grid, or null where it is not in the workbook. */
export function tableInGrid(key: AnyTableKey | AdoptedKey, book: BookGrids): TableInGrid | null {
  if (isAdoptedKey(key))
    return findAdopted(book).adopted.find(({ located }) => inputKeyOf(located) === key) ?? null;
  const located = locateTable(key, book, 'started');
  const grid = isLocated(located) ? book.grids.find(({ name }) => name === located.sheet) : undefined;
  return isLocated(located) && grid !== undefined ? { located, grid } : null;
}

/** The tables that a check reads, as far as they are there, the adopted ledgers in the order of their tabs. */
export function inputTables(book: BookGrids): OfTables<TableInGrid> {
  const own = TABLE_KEYS.flatMap((key) => {
    const table = tableInGrid(key, book);
    return table === null ? [] : [[key, table] as const];
  });
  const adopted = findAdopted(book).adopted.map(
    ({ located, grid }) => [inputKeyOf(located), { located, grid }] as const,
  );
  return Object.fromEntries([...own, ...adopted]);
}

/** The marked ones of some tables. */
export function pickMarked<Found>(tables: OfTables<Found>): OfTables<Found, MarkedTable> {
  const isMarked = (key: string): boolean =>
    isAdoptedKey(key) || MARKED_TABLES.some((marked) => marked === key);
  return Object.fromEntries(Object.entries<Found>(tables).filter(([key]) => isMarked(key)));
}

/** The marked tables that are there. */
export function markedTables(book: BookGrids): OfTables<TableInGrid, MarkedTable> {
  return pickMarked(inputTables(book));
}

/** The sheets of tables. */
export function sheetsOf(tables: Iterable<{ readonly located: LocatedTable }>): ReadonlySet<string> {
  return new Set([...tables].map(({ located }) => located.sheet));
}
