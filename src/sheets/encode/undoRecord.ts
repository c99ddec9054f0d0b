import type { CellValue } from '../cell';
import { textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import type { LocatedTable } from '../decode/locateTable';
import { hashOf } from '../hash';
import type { CheckCells } from './encodeCheck';
import { readingOf } from './readingOf';

/** The check's cells of a table before they were overwritten: each row known again by the hash of what the user filled. */
interface TableRecord {
  readonly keys: readonly string[];
  /** Hash of the row, then for each key the place of its value in `values`. */
  readonly rows: readonly (readonly [string, ...number[]])[];
}

/** What 撤销 needs to put the previous check's columns back. Values that recur are kept once. */
export interface UndoRecord {
  readonly values: readonly CellValue[];
  readonly tables: Readonly<Record<string, TableRecord>>;
  /** The stamp before, as it was kept; null where there was none. */
  readonly stamp: string | null;
}

/** A table and the grid that it lies in. */
export interface TableInGrid {
  readonly located: LocatedTable;
  readonly grid: SheetGrid;
}

/** A table with the hashes of its rows, in order: of what the user filled in each. */
export interface HashedTable extends TableInGrid {
  readonly hashes: readonly string[];
  /** Of an adopted ledger which of its rows are entries, as a hash: that is also told by cells that are not mapped. */
  readonly reading?: string;
}

/** Rows between two yields. */
const ROWS_PER_STEP = 500;

/** Hashes the rows of tables; yields the number of rows done in a table now and then. */
export function* hashRows(
  tables: Readonly<Record<string, TableInGrid>>,
): Generator<number, Record<string, HashedTable>> {
  const hashed: Record<string, HashedTable> = {};
  for (const [key, table] of Object.entries(tables)) {
    const hashes: string[] = [];
    for (const row of bodyRows(table.located)) {
      if (hashes.length > 0 && hashes.length % ROWS_PER_STEP === 0) yield hashes.length;
      hashes.push(rowHash(table, row));
    }
    const reading = yield* readingOf(table.located, table.grid);
    hashed[key] = { ...table, hashes, ...(reading === null ? {} : { reading }) };
  }
  return hashed;
}

/** Records the check's cells of tables; yields the number of rows done in a table now and then. */
export function* recordCells(
  tables: Readonly<Record<string, HashedTable>>,
  stamp: string | null,
): Generator<number, UndoRecord> {
  const places = new Map<CellValue, number>();
  const placeOf = (value: CellValue): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const records: [string, TableRecord][] = [];
  for (const [key, { located, grid, hashes }] of Object.entries(tables)) {
    const columns = checkColumns(located);
    const rows: [string, ...number[]][] = [];
    for (const row of bodyRows(located)) {
      if (rows.length > 0 && rows.length % ROWS_PER_STEP === 0) yield rows.length;
      const cells = columns.map(({ columnIndex }) => placeOf(cellAt(grid, row, columnIndex)));
      rows.push([hashes[rows.length] ?? '', ...cells]);
    }
    records.push([key, { keys: columns.map((column) => column.key), rows }]);
  }
  return { tables: Object.fromEntries(records), values: [...places.keys()], stamp };
}

/** The recorded cells for the rows of a table as it is now; rows that are new or changed have none. */
export function restoredCells(
  record: UndoRecord,
  key: string,
  { located, hashes }: HashedTable,
): ReadonlyMap<number, CheckCells> {
  const table = record.tables[key];
  const byHash = new Map<string, (readonly [string, ...number[]])[]>();
  for (const row of table?.rows ?? []) {
    const equal = byHash.get(row[0]);
    if (equal === undefined) byHash.set(row[0], [row]);
    else equal.push(row);
  }
  const cells = new Map<number, CheckCells>();
  for (const [index, hash] of hashes.entries()) {
    // Equal rows take their cells in the order in which they stand.
    const [, ...places] = byHash.get(hash)?.shift() ?? [''];
    const entries = places.map(
      (place, column) => [table?.keys[column] ?? '', record.values[place] ?? ''] as const,
    );
    cells.set(located.firstBodyRow + index + 1, Object.fromEntries(entries));
  }
  return cells;
}

/**
 * A hash of all that the user filled in tables, and of how adopted ledgers are read, to tell whether a result still fits its
 * inputs.
 */
export function inputHash(tables: Iterable<HashedTable>): string {
  const texts = [...tables].map(({ hashes, reading }) =>
    reading === undefined ? hashes.join(' ') : `${hashes.join(' ')} ${reading}`,
  );
  return hashOf(texts.join('\n'));
}

function bodyRows({ firstBodyRow, endRow }: LocatedTable): number[] {
  return Array.from({ length: Math.max(0, endRow - firstBodyRow) }, (_, index) => firstBodyRow + index);
}

function checkColumns({
  table,
  columns,
}: LocatedTable): { readonly key: string; readonly columnIndex: number }[] {
  return table.columns.flatMap(({ by, key }) => {
    const columnIndex = columns.get(key);
    return by === 'check' && columnIndex !== undefined ? [{ key, columnIndex }] : [];
  });
}

/** The hash of what the user filled in a row (0-based) of a table: by it the row is known again after a sort. */
export function rowHash({ located: { table, columns }, grid }: TableInGrid, row: number): string {
  let text = '';
  for (const { by, key } of table.columns) {
    const columnIndex = columns.get(key);
    if (by === 'user' && columnIndex !== undefined)
      text += `${key}=${textOf(cellAt(grid, row, columnIndex))}\n`;
  }
  return hashOf(text);
}
