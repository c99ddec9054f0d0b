import type { CellValue } from '../sheets/cell';
import type { Table } from '../sheets/describe/SheetDescription';
import { queueColumns } from './addColumns';
import type { SheetPlan, TablePlan } from './planSheet';
import { queueAddedColumns } from './queueFormats';
import { queueRules } from './queueRules';
import { describedPlaces, queueFrame, queueTable } from './queueSheet';
import type { ValidationPlace } from './queueValidation';
import { rulesOf } from './ruleFormulas';

/** Columns that want dropdowns, once the names are there. */
export type Placed = Omit<ValidationPlace, 'names'>;

/** Queues what a sheet still needs, with first rows for new tables, and says which columns are new. */
export function queueSheetPlan(
  context: Excel.RequestContext,
  { description, existing, empty, tables }: SheetPlan,
  rowsOf: (table: Table) => readonly (readonly CellValue[])[],
): Placed[] {
  const { worksheets } = context.workbook;
  if (tables.length === 0) return [];
  const sheet = existing === null ? worksheets.add(description.name) : worksheets.getItem(existing);
  if (empty) queueFrame(sheet, description);
  const { lastRow } = description;
  return tables.map((each) => {
    if (each.kind === 'complete') return queueMissingColumns(context, lastRow, each);
    queueTable(sheet, description, each.table, rowsOf(each.table));
    return { sheet, places: describedPlaces(each.table), headerRow: description.headerRow - 1, lastRow };
  });
}

function queueMissingColumns(
  context: Excel.RequestContext,
  lastRow: number,
  { table, located, freeColumn }: Extract<TablePlan, { kind: 'complete' }>,
): Placed {
  const missing = table.columns.filter(({ key }) => !located.columns.has(key));
  const placed = queueColumns(context, located, missing, freeColumn);
  const sheet = context.workbook.worksheets.getItem(located.sheet);
  const { headerRow } = located;
  const places = missing.flatMap((column) => {
    const columnIndex = placed.columns.get(column.key);
    return columnIndex === undefined ? [] : [{ column, columnIndex }];
  });
  queueAddedColumns(sheet, places, headerRow, located.endRow);
  if (missing.some(({ key }) => key === table.statusKey || key === table.explanationKey)) {
    queueRules(sheet, rulesOf(table, placed.columns, headerRow, placed.exactHeaders), headerRow, lastRow);
  }
  return { sheet, places, headerRow, lastRow };
}
