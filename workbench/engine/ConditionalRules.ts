import type { ConditionalFormattingRule, Worksheet } from '@cj-tech-master/excelts';
import { formatA1, parseA1 } from './a1';
import { containsCell, type Area } from './area';

/** A kind of rule that the library does not write, or not fully: kept as the file spells it. */
export type KeptKind =
  | { readonly type: 'duplicateValues' | 'uniqueValues' }
  | {
      readonly type: 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith';
      readonly operator: string;
      readonly text: string;
    };

/** The library's rule with what the library does not know. A kept kind is an expression or a text here. */
export type StoredRule = ConditionalFormattingRule & { stopIfTrue?: boolean; kept?: KeptKind };

/** One conditional format of a sheet: where it applies and what it says. */
export interface AppliedRule {
  readonly id: string;
  areas: Area[];
  readonly rule: StoredRule;
  /** The priority the rule had in its file, where it came from one. */
  readonly filePriority: number | undefined;
}

/** The conditional formats of a sheet, first priority first. Written back into the library's model by `store`. */
export class ConditionalRules {
  readonly list: AppliedRule[] = [];
  private lastId = 0;

  constructor(
    private readonly model: Worksheet,
    private readonly touched: () => void = () => undefined,
  ) {
    for (const { ref, rules } of model.conditionalFormattings ?? []) {
      const areas = ref.split(/\s+/).flatMap((part) => parseA1(part) ?? []);
      for (const rule of rules)
        this.list.push({ id: this.nextId(), areas, rule: known(rule, areas), filePriority: rule.priority });
    }
    this.list.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
    this.store();
  }

  /** Takes over what a file says of a rule and the library does not tell. */
  adopt(priority: number, stopIfTrue: boolean, kept: KeptKind | undefined): void {
    for (const { rule } of this.list.filter(({ filePriority }) => filePriority === priority)) {
      if (stopIfTrue) rule.stopIfTrue = true;
      if (kept) rule.kept = kept;
      if (kept && 'text' in kept && rule.type === 'containsText') rule.text = kept.text;
    }
  }

  /** Adds a rule at top priority, as Excel's API does. */
  add(area: Area, rule: StoredRule): AppliedRule {
    const applied = { id: this.nextId(), areas: [area], rule, filePriority: undefined };
    this.list.unshift(applied);
    this.store();
    return applied;
  }

  /** Removes a rule wherever it applies. */
  remove(applied: AppliedRule): void {
    const index = this.list.indexOf(applied);
    if (index >= 0) this.list.splice(index, 1);
    this.store();
  }

  /** Moves a rule to a zero-based priority; the others close up. */
  move(applied: AppliedRule, priority: number): void {
    this.list.splice(this.list.indexOf(applied), 1);
    this.list.splice(Math.max(0, priority), 0, applied);
    this.store();
  }

  /** The rules that apply to a cell, first priority first. */
  at(row: number, column: number): AppliedRule[] {
    return this.list.filter(({ areas }) => areas.some((area) => containsCell(area, row, column)));
  }

  /** Lets the library's model say what this list says: one entry a rule, priorities from 1. */
  store(): void {
    this.model.conditionalFormattings = this.list
      .filter(({ areas }) => areas.length > 0)
      .map(({ areas, rule }, index) => {
        rule.priority = index + 1;
        return { ref: areas.map((area) => formatA1(area)).join(' '), rules: [rule] };
      });
    this.touched();
  }

  private nextId(): string {
    this.lastId += 1;
    return `{CF-${String(this.lastId)}}`;
  }
}

/** The kinds that the library reads but does not write, as formulas that say the same. */
function known(rule: ConditionalFormattingRule, areas: readonly Area[]): StoredRule {
  const type: string = rule.type;
  const { style, priority } = rule;
  const expression = (formula: string): StoredRule => ({
    type: 'expression',
    formulae: [formula],
    ...(style === undefined ? {} : { style }),
    ...(priority === undefined ? {} : { priority }),
  });
  switch (type) {
    case 'beginsWith':
    case 'endsWith':
    case 'notContainsText':
      return expression('formulae' in rule ? String(rule.formulae?.[0]) : 'FALSE');
    case 'duplicateValues':
      return expression(countOf(areas, '>1'));
    case 'uniqueValues':
      return expression(countOf(areas, '=1'));
    default:
      return rule;
  }
}

function countOf([first]: readonly Area[], comparison: string): string {
  if (!first) return 'FALSE';
  const cell = formatA1({ ...first, rows: 1, columns: 1 });
  return `COUNTIF(${formatA1(first, true)},${cell})${comparison}`;
}
