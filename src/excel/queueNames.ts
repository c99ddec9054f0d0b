import { describe } from '../sheets/describe/allSheets';
import type { AnyTableKey, ListName } from '../sheets/describe/SheetDescription';
import { headerOf } from '../sheets/describe/SheetDescription';

/** The workbook names behind the dropdowns: each covers a table column exactly, so that Excel extends it with the table. */
export const LISTS: readonly {
  readonly name: ListName;
  readonly table: AnyTableKey;
  readonly key: string;
}[] = [
  { name: '活动类型清单', table: 'activities', key: 'name' },
  { name: '人员清单', table: 'roster', key: 'name' },
  { name: '单位清单', table: 'units', key: 'name' },
];

/** Queues names over the columns of our Excel tables. */
export function queueNames(context: Excel.RequestContext, names: ReadonlySet<string>): void {
  for (const { name, table, key } of LISTS) {
    if (!names.has(name)) continue;
    const description = describe(table).table;
    const column = context.workbook.tables
      .getItem(description.name)
      .columns.getItem(headerOf(description, key));
    context.workbook.names.add(name, column.getDataBodyRange());
  }
}

/** Queues reading the names of a workbook. */
export function queueReadingNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  return context.workbook.names.load('items/name');
}
