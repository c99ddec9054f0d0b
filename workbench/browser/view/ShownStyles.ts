import type { AppliedRule } from '../../engine/ConditionalRules';
import type { CellStyle } from '../../engine/cellStyles';
import type { ShownStyle } from './ShownSheet';
import { shownStyle, type Kind } from './shownStyle';

/** The different looks of a workbook's cells, each with a number that it keeps. */
export class ShownStyles {
  readonly list: ShownStyle[] = [];
  private readonly byText = new Map<string, number>();
  /** Styles are never changed in place, so what was looked up once is good. */
  private readonly plain = new WeakMap<CellStyle, Partial<Record<Kind, number>>>();

  /** The number of a look. */
  of(style: CellStyle, rules: readonly AppliedRule[], kind: Kind): number {
    if (rules.length > 0) return this.number(shownStyle(style, rules, kind));
    let known = this.plain.get(style);
    if (!known) this.plain.set(style, (known = {}));
    return (known[kind] ??= this.number(shownStyle(style, rules, kind)));
  }

  private number(style: ShownStyle): number {
    const text = JSON.stringify(style);
    const known = this.byText.get(text);
    if (known !== undefined) return known;
    this.byText.set(text, this.list.push(style) - 1);
    return this.list.length - 1;
  }
}
