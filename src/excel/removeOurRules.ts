import { isOurFormula } from './ruleFormulas';

/**
 * Removes the conditional formats of ours from sheets, known by their formulas; the user's own stay. Rules of other
 * kinds have no `custom`, and loading it without asking would throw (office-js issue 2180).
 */
export async function removeOurRules(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<void> {
  const collections = sheets.map(
    (name) => context.workbook.worksheets.getItem(name).getRange().conditionalFormats,
  );
  for (const formats of collections) formats.load('items/type');
  await context.sync();
  const custom = collections.flatMap((formats) =>
    formats.items.map((format) => {
      const details = format.customOrNullObject;
      details.rule.load('formula');
      return { format, details };
    }),
  );
  await context.sync();
  for (const { format, details } of custom) {
    if (!details.isNullObject && isOurFormula(details.rule.formula)) format.delete();
  }
  await context.sync();
}
