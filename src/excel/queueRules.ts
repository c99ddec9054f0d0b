import type { LocatedTable } from '../sheets/decode/locateTable';
import { describe } from '../sheets/describe/allSheets';
import type { Rule } from './ruleFormulas';
import { rulesOf } from './ruleFormulas';

/**
 * Queues conditional formats over a tall fixed range, so that growth needs nobody's help. Each refers to its own row
 * only, through `formula`, which is relative to the range it is set on (office-js issue 5194).
 */
export function queueRules(
  sheet: Excel.Worksheet,
  rules: readonly Rule[],
  headerRow: number,
  lastRow: number,
): void {
  for (const { firstColumn, lastColumn, formula, highlight } of rules) {
    const range = sheet.getRangeByIndexes(
      headerRow + 1,
      firstColumn,
      lastRow - headerRow - 1,
      lastColumn - firstColumn + 1,
    );
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = highlight.fill;
    custom.format.font.color = highlight.font;
    if (highlight.bold === true) custom.format.font.bold = true;
  }
}

/** Queues the rules of a table where its columns stand now. */
export function queueTableRules(
  context: Excel.RequestContext,
  { table, sheet, columns, headerRow, exactHeaders, labels }: LocatedTable,
): void {
  const { lastRow } = describe(table.key).sheet;
  queueRules(
    context.workbook.worksheets.getItem(sheet),
    rulesOf(table, columns, headerRow, exactHeaders, labels),
    headerRow,
    lastRow,
  );
}
