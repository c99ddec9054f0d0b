import type { CellValue } from '../cell';
import { textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import type { LocatedTable } from '../decode/locateTable';
import { hashOf } from '../hash';
import type { CheckCells } from './encodeCheck';

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

/** Records the check's cells of tables. */
export function recordCells(tables: Readonly<Record<string, TableInGrid>>, stamp: string | null): UndoRecord {
  const places = new Map<CellValue, number>();
  const placeOf = (value: CellValue): number => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  };
  const records = Object.entries(tables).map(([key, { located, grid }]) => {
    const columns = checkColumns(located);
    const rows = bodyRows(located).map((row): [string, ...number[]] => [
      rowHash(located, grid, row),
      ...columns.map(({ columnIndex }) => placeOf(cellAt(grid, row, columnIndex))),
    ]);
    return [key, { keys: columns.map((column) => column.key), rows }] as const;
  });
  return { tables: Object.fromEntries(records), values: [...places.keys()], stamp };
}

/** The recorded cells for the rows of a table as it is now; rows that are new or changed have none. */
export function restoredCells(
  record: UndoRecord,
  key: string,
  { located, grid }: TableInGrid,
): ReadonlyMap<number, CheckCells> {
  const table = record.tables[key];
  const byHash = new Map<string, (readonly [string, ...number[]])[]>();
  for (const row of table?.rows ?? []) byHash.set(row[0], [...(byHash.get(row[0]) ?? []), row]);
  const cells = new Map<number, CheckCells>();
  for (const row of bodyRows(located)) {
    // Equal rows take their cells in the order in which they stand.
    const [, ...places] = byHash.get(rowHash(located, grid, row))?.shift() ?? [''];
    const entries = places.map(
      (place, index) => [table?.keys[index] ?? '', record.values[place] ?? ''] as const,
    );
    cells.set(row + 1, Object.fromEntries(entries));
  }
  return cells;
}

/** A hash of all that the user filled in tables, to tell whether a result still fits its inputs. */
export function inputHash(tables: Iterable<TableInGrid>): string {
  const parts: string[] = [];
  for (const { located, grid } of tables)
    for (const row of bodyRows(located)) parts.push(rowHash(located, grid, row));
  return hashOf(parts.join(' '));
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

function rowHash({ table, columns }: LocatedTable, grid: SheetGrid, row: number): string {
  const cells = table.columns.flatMap(({ by, key }) => {
    const columnIndex = columns.get(key);
    return by === 'user' && columnIndex !== undefined
      ? [`${key}=${textOf(cellAt(grid, row, columnIndex))}`]
      : [];
  });
  return hashOf(cells.join('\n'));
}
