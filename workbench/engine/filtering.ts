import { formatA1 } from './a1';
import { containsCell, lastRow, type Area } from './area';
import type { BookState } from './BookState';
import { textOf } from './cellValues';
import { ColumnFilter } from './ColumnFilter';
import type { EngineSheet } from './EngineSheet';
import type { EngineTable } from './EngineTable';
import { RefusedError } from './RefusedError';
import { usedArea } from './usedArea';

/** Hides the rows of the data that do not pass, shows those that do. */
function apply(sheet: EngineSheet, data: Area, filter: ColumnFilter): void {
  const texts = sheet.read(data, textOf);
  for (let row = data.row; row <= lastRow(data); row++) {
    const isVisible = filter.passes((column) => texts[row - data.row]?.[column] ?? '');
    const wasFiltered = sheet.filteredRows.has(row);
    if (isVisible) sheet.filteredRows.delete(row);
    else sheet.filteredRows.add(row);
    if (!isVisible || wasFiltered) sheet.model.getRow(row + 1).hidden = !isVisible;
  }
  sheet.home.touched();
}

/** Filters a table by the texts of a column (zero-based in the table). */
export function filterTable(
  sheet: EngineSheet,
  table: EngineTable,
  column: number,
  allowed: readonly string[],
): void {
  table.filter.set(column, allowed);
  apply(sheet, table.bodyArea, table.filter);
}

/** Filters the sheet's autofilter range by the texts of a column (zero-based in that range). */
export function filterSheet(sheet: EngineSheet, column: number, allowed: readonly string[]): void {
  if (!sheet.autoFilter) return;
  const { area, filter } = sheet.autoFilter;
  filter.set(column, allowed);
  apply(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, filter);
}

/**
 * Filters a table (by name), or the used range of a sheet, by the texts of the column with this header.
 * @throws RefusedError ItemNotFound when there is no such table, sheet or header
 */
export function setFilter(book: BookState, target: string, header: string, allowed: readonly string[]): void {
  const found = book.tables.find(target);
  const sheet = found?.sheet ?? book.sheets.find(target);
  const column = found ? found.table.columnIndex(header) : sheetColumn(sheet, header);
  if (!sheet || column < 0) throw new RefusedError('ItemNotFound', `No column ${header} in ${target}`);
  if (found) filterTable(sheet, found.table, column, allowed);
  else filterSheet(sheet, column, allowed);
}

function sheetColumn(sheet: EngineSheet | undefined, header: string): number {
  const area = sheet && (sheet.autoFilter?.area ?? usedArea(sheet, true));
  if (!sheet || !area) return -1;
  sheet.autoFilter ??= { area, filter: new ColumnFilter() };
  sheet.model.autoFilter = formatA1(area);
  return (sheet.read({ ...area, rows: 1 }, textOf)[0] ?? []).indexOf(header);
}

/**
 * Filters by the column of a header cell (zero-based), of a table or of the sheet's own filter; null lets everything of
 * this column through again. @throws RefusedError InvalidArgument where there is no filter
 */
export function filterColumn(
  sheet: EngineSheet,
  row: number,
  column: number,
  allowed: readonly string[] | null,
): void {
  const found = filteredAt(sheet, row, column);
  if (!found) throw new RefusedError('InvalidArgument', 'There is no filter button here.');
  const { data, filter } = found;
  if (allowed) filter.set(column - data.column, allowed);
  else filter.clearColumn(column - data.column);
  apply(sheet, data, filter);
}

/** The data below a header cell and their filter, of a table or of the sheet's own filter. */
export function filteredAt(
  sheet: EngineSheet,
  row: number,
  column: number,
): { readonly data: Area; readonly filter: ColumnFilter } | undefined {
  const table = sheet.tables.find((candidate) => candidate.isHeader(row, column));
  if (table) return { data: table.bodyArea, filter: table.filter };
  const own = sheet.autoFilter;
  if (!own || !containsCell({ ...own.area, rows: 1 }, row, column)) return undefined;
  return { data: { ...own.area, row: own.area.row + 1, rows: own.area.rows - 1 }, filter: own.filter };
}

/** Shows all rows again, of a table or of the sheet's own filter; the filter buttons stay. */
export function clearFilter(sheet: EngineSheet, table: EngineTable | undefined): void {
  const filter = table ? table.filter : sheet.autoFilter?.filter;
  const data = table ? table.bodyArea : sheet.autoFilter?.area;
  if (!filter || !data) return;
  filter.clear();
  apply(sheet, data, filter);
}
