import { LISTS } from './queueNames';
import type { BookReading } from './readBook';
import { fold } from '../domain/fold';
import { BookLayoutError } from '../sheets/BookLayoutError';
import { isBlank } from '../sheets/cell';
import type { SheetGrid } from '../sheets/decode/BookGrids';
import { cellAt, endColumnOf, endRowOf } from '../sheets/decode/BookGrids';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { isLocated, locateTable } from '../sheets/decode/locateTable';
import type { AnyTableKey, SheetDescription, Table } from '../sheets/describe/SheetDescription';

/** What is to be done about a table: make it, add columns to it, or nothing. */
export type TablePlan =
  | { readonly kind: 'make'; readonly table: Table }
  | {
      readonly kind: 'complete';
      readonly table: Table;
      readonly located: LocatedTable;
      readonly freeColumn: number;
    };

/** What a sheet of the template still needs. */
export interface SheetPlan {
  readonly description: SheetDescription;
  /** The sheet as it is called; null where there is none. */
  readonly existing: string | null;
  /** Nothing stands on the sheet, so that title and page set-up are ours to give. */
  readonly empty: boolean;
  readonly tables: readonly TablePlan[];
}

/** Plans a sheet against the workbook; throws {@link BookLayoutError} where something else stands in its place. */
export function planSheet(description: SheetDescription, book: BookReading): SheetPlan {
  const grid = book.grids.find(({ name }) => fold(name) === fold(description.name));
  const found = description.tables.map((table) => ({
    table,
    located: locateTable(table.key, book, 'started'),
  }));
  const tables = found.flatMap(({ table, located }): TablePlan[] => {
    if (located === null) {
      if (grid !== undefined && isOccupied(grid, description, table)) {
        throw new BookLayoutError({
          kind: 'sheetOccupied',
          sheet: grid.name,
          column: table.columns[0]?.header ?? '',
        });
      }
      return [{ kind: 'make', table }];
    }
    if (!isLocated(located)) throw new BookLayoutError({ ...located, kind: 'sheetOccupied' });
    if (table.columns.every(({ key }) => located.columns.has(key))) return [];
    const freeColumn = Math.max(
      located.endColumn,
      ...book.grids.filter(({ name }) => name === located.sheet).map(endColumnOf),
    );
    return [{ kind: 'complete', table, located, freeColumn }];
  });
  // A table that is found by its name may stand on a sheet that was renamed.
  const renamed = found.flatMap(({ located }) => (isLocated(located) ? [located.sheet] : []))[0];
  return {
    description,
    existing: grid?.name ?? renamed ?? null,
    empty: grid === undefined || grid.values.length === 0,
    tables,
  };
}

/** Whether something stands where a table is to be made: its columns, from the header row down. */
function isOccupied(
  grid: SheetGrid,
  { headerRow }: SheetDescription,
  { firstColumn, columns }: Table,
): boolean {
  for (let row = headerRow - 1; row < endRowOf(grid); row += 1) {
    for (let column = firstColumn; column < firstColumn + columns.length; column += 1)
      if (!isBlank(cellAt(grid, row, column))) return true;
  }
  return false;
}

/** The names to make: those that are not there yet and whose table is an Excel table, not only a header row. */
export function namesToMake(
  book: BookReading,
  sheetPlans: readonly SheetPlan[],
  existing: ReadonlySet<string>,
): ReadonlySet<string> {
  const made = new Set(
    sheetPlans.flatMap(({ tables }) =>
      tables.flatMap((each) => (each.kind === 'make' ? [each.table.key] : [])),
    ),
  );
  const isExcelTable = (key: AnyTableKey): boolean => {
    const located = locateTable(key, book, 'started');
    return isLocated(located) && located.excelTable !== null;
  };
  return new Set(
    LISTS.flatMap(({ name, table }) =>
      !existing.has(name) && (made.has(table) || isExcelTable(table)) ? [name] : [],
    ),
  );
}
