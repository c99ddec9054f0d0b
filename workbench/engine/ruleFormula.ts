import { formatA1 } from './a1';
import type { AppliedRule, StoredRule } from './ConditionalRules';
import { translateFormula } from './formulaReferences';

const COMPARE: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  equal: (cell, first) => `${cell}=(${first})`,
  notEqual: (cell, first) => `${cell}<>(${first})`,
  greaterThan: (cell, first) => `${cell}>(${first})`,
  lessThan: (cell, first) => `${cell}<(${first})`,
  greaterThanOrEqual: (cell, first) => `${cell}>=(${first})`,
  lessThanOrEqual: (cell, first) => `${cell}<=(${first})`,
  between: (cell, first, second) => `AND(${cell}>=(${first}),${cell}<=(${second}))`,
  notBetween: (cell, first, second) => `OR(${cell}<(${first}),${cell}>(${second}))`,
};

const TEXT: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `ISNUMBER(SEARCH("${text}",${cell}))`,
  containsBlanks: (cell) => `LEN(TRIM(${cell}))=0`,
  notContainsBlanks: (cell) => `LEN(TRIM(${cell}))>0`,
  containsErrors: (cell) => `ISERROR(${cell})`,
  notContainsErrors: (cell) => `NOT(ISERROR(${cell}))`,
};

/** The condition of a rule as a formula about one cell, relative to the rule's first cell; undefined when not evaluated. */
function condition(rule: StoredRule, cell: string): string | undefined {
  switch (rule.type) {
    case 'expression':
      return rule.formulae?.[0] === undefined ? undefined : String(rule.formulae[0]);
    case 'cellIs': {
      const [first = '', second = ''] = (rule.formulae ?? []).map(String);
      return first === '' ? undefined : COMPARE[rule.operator ?? 'equal']?.(cell, first, second);
    }
    case 'containsText':
      return TEXT[rule.operator ?? 'containsText']?.(cell, (rule.text ?? '').replaceAll('"', '""'));
    default:
      return undefined;
  }
}

/**
 * The formula that says whether a rule holds for a cell (zero-based), as it would stand in that cell. Undefined for the
 * kinds of rules that are not evaluated: scales, bars, icons, top and bottom, averages, periods.
 */
export function ruleFormulaAt({ areas, rule }: AppliedRule, row: number, column: number): string | undefined {
  const top = Math.min(...areas.map((area) => area.row));
  const left = Math.min(...areas.map((area) => area.column));
  const formula = condition(rule, formatA1({ row: top, column: left, rows: 1, columns: 1 }));
  if (formula === undefined) return undefined;
  return translateFormula(formula, row - top, column - left)
    .replace(/\bROW\(\)/gi, String(row + 1))
    .replace(/\bCOLUMN\(\)/gi, String(column + 1));
}
