import type { LocatedTable } from '../sheets/decode/locateTable';
import { isOurRule } from './ruleFormulas';

/**
 * Removes the conditional formats of ours from the sheets of tables, known by what they look for and paint; the user's own
 * stay. Rules of other kinds have no `custom`, and loading it without asking would throw (office-js issue 2180).
 */
export async function removeOurRules(
  context: Excel.RequestContext,
  tables: readonly LocatedTable[],
): Promise<void> {
  const sheets = tables.map(({ table, sheet, columns }) => ({
    formats: context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load('items/type'),
    statusColumn: columns.get(table.statusKey ?? '') ?? -1,
  }));
  await context.sync();
  const rules = sheets.flatMap(({ formats, statusColumn }) =>
    formats.items.map((format) => {
      const custom = format.customOrNullObject;
      custom.rule.load('formula');
      custom.format.fill.load('color');
      return { format, custom, statusColumn };
    }),
  );
  await context.sync();
  for (const { format, custom, statusColumn } of rules) {
    if (!custom.isNullObject && isOurRule(custom.rule.formula, custom.format.fill.color, statusColumn))
      format.delete();
  }
  await context.sync();
}
