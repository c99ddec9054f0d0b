import { fold } from '../domain/fold';
import type { BookGrids, TableRange } from '../sheets/decode/BookGrids';
import { ALL_SHEETS, describe } from '../sheets/describe/allSheets';
import type { AnyTableKey, Table } from '../sheets/describe/SheetDescription';
import type { ReadControl } from './readGrids';
import { readGrids } from './readGrids';

/** What is read of a workbook: values, tables, and what stands in the way of writing. */
export interface BookReading extends BookGrids {
  readonly sheetNames: readonly string[];
  /** Sheets with any value on them. */
  readonly filledSheets: ReadonlySet<string>;
  readonly protectedSheets: ReadonlySet<string>;
  /** Sheets with a filter that hides rows: arrays written there would land in the wrong rows (office-js issue 224). */
  readonly filteredSheets: ReadonlySet<string>;
  /** Sheets whose own filter, not a table's, hides rows. */
  readonly sheetFilters: ReadonlySet<string>;
  /** Tables, ours or not, whose filter hides rows. */
  readonly tableFilters: readonly { readonly table: string; readonly sheet: string }[];
}

/** The sheets and tables of a workbook, by name only. */
export interface BookNames {
  readonly worksheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  /** Whether any sheet or table has a name of ours: without one there is nothing to read. */
  readonly ours: boolean;
}

/** What of a workbook is read, and how that is told. */
export interface BookControl extends ReadControl {
  /** Only the sheets of these tables; all of ours unless told otherwise. */
  readonly only?: readonly AnyTableKey[];
  /** Read before. */
  readonly names?: BookNames;
}

/** Reads which sheets and tables a workbook has, in one sync. */
export async function readNames(context: Excel.RequestContext): Promise<BookNames> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  await context.sync();
  const { sheets, names } = ourNames(ALL_SHEETS.flatMap((sheet) => sheet.tables));
  const ours =
    worksheets.items.some(({ name }) => sheets.has(fold(name))) ||
    tables.items.some(({ name }) => names.has(name.toLowerCase()));
  return { worksheets, tables, ours };
}

/** How sheets and Excel tables of ours are called, in the form in which names are compared. */
function ourNames(tables: readonly Table[]): { readonly sheets: Set<string>; readonly names: Set<string> } {
  return {
    sheets: new Set(tables.map(({ key }) => fold(describe(key).sheet.name))),
    names: new Set(tables.map(({ name }) => name.toLowerCase())),
  };
}

/** Reads the sheets that carry our names or tables, whole; the number of syncs grows only with blocks of cells. */
export async function readBook(
  context: Excel.RequestContext,
  control: BookControl = {},
): Promise<BookReading> {
  const { worksheets, tables } = control.names ?? (await readNames(context));
  const wanted = ourNames(
    ALL_SHEETS.flatMap((sheet) => sheet.tables).filter(({ key }) => control.only?.includes(key) ?? true),
  );
  const allTables = tables.items.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    worksheet: table.worksheet.load('name'),
    filter: table.autoFilter.load('isDataFiltered'),
  }));
  const sheetHandles = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    protection: sheet.protection.load('protected'),
    filter: sheet.autoFilter.load('isDataFiltered'),
  }));
  await context.sync();

  const ours = allTables.filter(({ table }) => wanted.names.has(table.name.toLowerCase()));
  const tableRanges = ours.map(({ table, range, worksheet }): TableRange => {
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { name: table.name, sheet: worksheet.name, rowIndex, columnIndex, rowCount, columnCount };
  });
  const ourSheets = new Set([...wanted.sheets, ...tableRanges.map(({ sheet }) => fold(sheet))]);
  const ourHandles = sheetHandles.filter(({ sheet }) => ourSheets.has(fold(sheet.name)));
  const grids = await readGrids(context, ourHandles, control);
  const sheetFilters = new Set(
    sheetHandles.filter(({ filter }) => filter.isDataFiltered).map(({ sheet }) => sheet.name),
  );
  const tableFilters = allTables
    .filter(({ filter }) => filter.isDataFiltered)
    .map(({ table, worksheet }) => ({ table: table.name, sheet: worksheet.name }));
  return {
    grids,
    tables: tableRanges,
    sheetNames: worksheets.items.map(({ name }) => name),
    filledSheets: new Set(
      sheetHandles.filter(({ used }) => !used.isNullObject).map(({ sheet }) => sheet.name),
    ),
    protectedSheets: new Set(
      sheetHandles.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet.name),
    ),
    filteredSheets: new Set([...sheetFilters, ...tableFilters.map(({ sheet }) => sheet)]),
    sheetFilters,
    tableFilters,
  };
}
