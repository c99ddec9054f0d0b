import type { CellValue } from '../sheets/cell';
import type { SheetDescription, Table } from '../sheets/describe/SheetDescription';
import { asText } from './writeBlocks';
import type { ColumnPlace } from './queueFormats';
import { queueWholeColumns } from './queueFormats';
import { queuePage } from './queuePage';
import { queueRules } from './queueRules';
import { rulesOf } from './ruleFormulas';

/** First rows of a table, each with the cells of its columns in their order. */
export type TableRows = readonly (readonly CellValue[])[];

/** Queues the title, the line under it, freezing and page set-up of a sheet. */
export function queueFrame(sheet: Excel.Worksheet, description: SheetDescription): void {
  const { title, lead, headerRow, frozenColumns, tabColor, orientation } = description;
  const titleCell = sheet.getRange('A1');
  titleCell.values = [[title]];
  titleCell.format.font.bold = true;
  titleCell.format.font.size = 18;
  const leadCell = sheet.getRange('A2');
  leadCell.values = [[lead]];
  leadCell.format.font.color = '#595959';
  if (tabColor !== undefined) sheet.tabColor = tabColor;
  if (frozenColumns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headerRow, frozenColumns));
  else sheet.freezePanes.freezeRows(headerRow);
  queuePage(sheet, {
    orientation,
    titleRows: [headerRow - 1, headerRow - 1],
    gridlines: true,
    onePage: false,
  });
}

/** Where the columns of a table stand when the template makes it. */
export function describedPlaces(table: Table): ColumnPlace[] {
  return table.columns.map((column, index) => ({ column, columnIndex: table.firstColumn + index }));
}

/** Queues a new Excel table with its header, first rows, formats and rules; dropdowns come after the names they use. */
export function queueTable(
  sheet: Excel.Worksheet,
  description: SheetDescription,
  table: Table,
  rows: TableRows,
): void {
  const headerRow = description.headerRow - 1;
  const places = describedPlaces(table);
  const width = table.columns.length;
  queueWholeColumns(sheet, places, headerRow);
  const range = sheet.getRangeByIndexes(headerRow, table.firstColumn, Math.max(1, rows.length) + 1, width);
  sheet.getRangeByIndexes(headerRow, table.firstColumn, 1, width).values = [
    table.columns.map(({ header }) => header),
  ];
  if (rows.length > 0)
    sheet.getRangeByIndexes(headerRow + 1, table.firstColumn, rows.length, width).values = rows.map((row) =>
      row.map(asText),
    );
  const excelTable = sheet.tables.add(range, true);
  excelTable.name = table.name;
  excelTable.style = 'TableStyleLight1';
  excelTable.showBandedRows = false;
  const columns = new Map(places.map(({ column, columnIndex }) => [column.key, columnIndex]));
  queueRules(sheet, rulesOf(table, columns, headerRow), headerRow, description.lastRow);
  queueGroup(sheet, places);
}

/** Optional columns stand in one collapsed group. */
function queueGroup(sheet: Excel.Worksheet, places: readonly ColumnPlace[]): void {
  const grouped = places
    .filter(({ column }) => column.grouped === true)
    .map(({ columnIndex }) => columnIndex);
  if (grouped.length === 0) return;
  const first = Math.min(...grouped);
  const range = sheet.getRangeByIndexes(0, first, 1, Math.max(...grouped) - first + 1).getEntireColumn();
  range.group('ByColumns');
  range.hideGroupDetails('ByColumns');
}
