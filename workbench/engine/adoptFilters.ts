import { lastRow, type Area } from './area';
import type { EngineSheet } from './EngineSheet';

/** Takes over the criteria of a file: its hidden rows within the filtered data count as hidden by the filter. */
export function adoptFilters(
  sheet: EngineSheet,
  ofSheet: string,
  ofTables: ReadonlyMap<string, string>,
): void {
  if (sheet.autoFilter && ofSheet !== '') {
    const { area, filter } = sheet.autoFilter;
    filter.adopt(ofSheet);
    noteHidden(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 });
  }
  for (const table of sheet.tables) {
    const criteria = ofTables.get(table.name) ?? '';
    if (criteria === '') continue;
    table.filter.adopt(criteria);
    noteHidden(sheet, table.bodyArea);
  }
}

function noteHidden(sheet: EngineSheet, data: Area): void {
  for (let row = data.row; row <= lastRow(data); row++) {
    if (sheet.model.findRow(row + 1)?.hidden === true) sheet.filteredRows.add(row);
  }
}
