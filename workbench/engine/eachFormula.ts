import type { Area } from './area';
import type { EngineSheet } from './EngineSheet';
import type { Names } from './Names';

/**
 * Rewrites one formula. `sheet` is the sheet that references without a sheet mean, undefined for names; `areas` is given
 * for conditional formats and validations, whose relative references are those of the first cell of their areas.
 */
export type FormulaRewrite = (
  formula: string,
  sheet: EngineSheet | undefined,
  areas?: readonly Area[],
) => string;

/** Rewrites every formula of the workbook: cells, conditional formats, validations, charts, names. Without the leading =. */
export function eachFormula(sheets: readonly EngineSheet[], names: Names, rewrite: FormulaRewrite): void {
  for (const sheet of sheets) {
    rewriteCells(sheet, rewrite);
    for (const { rule, areas } of sheet.rules.list) {
      if (!('formulae' in rule) || !rule.formulae) continue;
      rule.formulae = rule.formulae.map((part) =>
        typeof part === 'string' ? rewrite(part, sheet, areas) : part,
      );
    }
    for (const { validation, areas } of sheet.validations.list) {
      if ('formulae' in validation && validation.formulae) {
        validation.formulae = validation.formulae.map((part) =>
          typeof part === 'string' && !part.startsWith('"') ? rewrite(part, sheet, areas) : part,
        );
      }
    }
    for (const chart of sheet.charts.list) chart.rewrite((formula) => rewrite(formula, sheet));
  }
  for (const name of names.list) name.formula = `=${rewrite(name.formula.slice(1), name.scope)}`;
}

function rewriteCells(sheet: EngineSheet, rewrite: FormulaRewrite): void {
  sheet.model.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula === undefined) return;
      const formula = rewrite(cell.formula, sheet);
      if (formula !== cell.formula) cell.value = { formula };
    });
  });
}
