import { fold } from '../domain/fold';
import type { BookGrids, TableRange } from '../sheets/decode/BookGrids';
import { ALL_SHEETS, describe } from '../sheets/describe/allSheets';
import type { AnyTableKey, Table } from '../sheets/describe/SheetDescription';
import type { LedgerMapping } from '../sheets/adopt/LedgerMapping';
import { NONE_MAPPED, findMapped, withMappings } from './readAdopted';
import type { KeptMappings } from './readMappings';
import { keptMappings } from './readMappings';
import type { ReadControl, SheetHandle } from './readGrids';
import { readGrids } from './readGrids';
import { queueReading, settingText } from './settings';

/** What is read of a workbook: values, tables, and what stands in the way of writing. */
export interface BookReading extends BookGrids {
  readonly sheetNames: readonly string[];
  /** Excel's ids of the sheets, by name. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** How adopted ledgers are read, those whose sheet is gone included. */
  readonly mappings: readonly LedgerMapping[];
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

/** Where the merged areas of adopted ledgers come from: the sheets, or, not to touch Ctrl+Z, what the last check kept. */
export type MergesFrom = 'sheet' | 'kept';

/** The sheets and tables of a workbook, by name only, and the mappings that it keeps. */
export interface BookNames extends KeptMappings {
  readonly worksheets: Excel.WorksheetCollection;
  readonly tables: Excel.TableCollection;
  /** Whether any sheet or table has a name of ours: without one there is nothing to read. */
  readonly ours: boolean;
}

/** What of a workbook is read, and how that is told. */
export interface BookControl extends ReadControl {
  /** Only the sheets of these tables, the adopted ledgers with 工作台账; all of ours unless told otherwise. */
  readonly only?: readonly AnyTableKey[];
  /** From the sheets unless told otherwise. */
  readonly merges?: MergesFrom;
  /** Read before. */
  readonly names?: BookNames;
}

/** Reads which sheets and tables a workbook has, and how it reads ledgers of others, in one sync. */
export async function readNames(context: Excel.RequestContext): Promise<BookNames> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  tables.load('items/name');
  const mappings = queueReading(context, 'planLedgerCheck.mappings');
  await context.sync();
  const { sheets, names } = ourNames(ALL_SHEETS.flatMap((sheet) => sheet.tables));
  const ours =
    worksheets.items.some(({ name }) => sheets.has(fold(name))) ||
    tables.items.some(({ name }) => names.has(name.toLowerCase()));
  return { worksheets, tables, ours, ...keptMappings(mappings) };
}

/** How sheets and Excel tables of ours are called, in the form in which names are compared. */
function ourNames(tables: readonly Table[]): { readonly sheets: Set<string>; readonly names: Set<string> } {
  return {
    sheets: new Set(tables.map(({ key }) => fold(describe(key).sheet.name))),
    names: new Set(tables.map(({ name }) => name.toLowerCase())),
  };
}

/**
 * Reads the sheets that carry our names or tables, and those of adopted ledgers, whole; the number of syncs grows only
 * with blocks of cells.
 */
export async function readBook(
  context: Excel.RequestContext,
  control: BookControl = {},
): Promise<BookReading> {
  const names = control.names ?? (await readNames(context));
  const { worksheets, tables } = names;
  const described = ALL_SHEETS.flatMap((sheet) => sheet.tables);
  const wanted = ourNames(described.filter(({ key }) => control.only?.includes(key) ?? true));
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
  const keptMerges =
    control.merges === 'kept' && names.mappings.length > 0
      ? queueReading(context, 'planLedgerCheck.merges')
      : null;
  await context.sync();

  const ranges = allTables.map(({ table, range, worksheet }): TableRange => {
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { name: table.name, sheet: worksheet.name, rowIndex, columnIndex, rowCount, columnCount };
  });
  const isIn = (some: ReturnType<typeof ourNames>, { name }: TableRange): boolean =>
    some.names.has(name.toLowerCase());
  const ourSheets = new Set([
    ...wanted.sheets,
    ...ranges.filter((range) => isIn(wanted, range)).map(({ sheet }) => fold(sheet)),
  ]);
  const all = ourNames(described);
  const isOthers = ({ sheet: { name } }: SheetHandle): boolean =>
    !all.sheets.has(fold(name)) && !ranges.some((range) => range.sheet === name && isIn(all, range));
  const readsLedgers = control.only?.includes('ledger') ?? true;
  const { mapped, lost } = readsLedgers
    ? await findMapped(context, names.mappings, sheetHandles, isOthers)
    : NONE_MAPPED;
  const handles = sheetHandles.filter(
    ({ sheet }) => ourSheets.has(fold(sheet.name)) || mapped.has(sheet.name),
  );
  const read = await readGrids(context, handles, control);
  const kept = keptMerges === null ? null : settingText(keptMerges);
  const grids = await withMappings(context, read, mapped, kept);
  const sheetFilters = new Set(
    sheetHandles.filter(({ filter }) => filter.isDataFiltered).map(({ sheet }) => sheet.name),
  );
  const tableFilters = allTables
    .filter(({ filter }) => filter.isDataFiltered)
    .map(({ table, worksheet }) => ({ table: table.name, sheet: worksheet.name }));
  return {
    grids,
    tables: ranges.filter((range) => isIn(wanted, range) || mapped.has(range.sheet)),
    lost,
    ...(names.fault === null ? {} : { mappingFault: names.fault }),
    mappings: names.mappings,
    sheetNames: worksheets.items.map(({ name }) => name),
    sheetIds: new Map(worksheets.items.map(({ id, name }) => [name, id])),
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
