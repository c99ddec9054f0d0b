import type { ConditionalFormattingRule, Worksheet } from '@cj-tech-master/excelts';
import { formatA1, parseA1 } from './a1';
import { containsCell, type Area } from './area';

/** The library's rule and `stopIfTrue`, which the library does not know. */
export type StoredRule = ConditionalFormattingRule & { stopIfTrue?: boolean };

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
        this.list.push({ id: this.nextId(), areas, rule, filePriority: rule.priority });
    }
    this.list.sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0));
    this.store();
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
