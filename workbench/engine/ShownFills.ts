import { lastColumn, lastRow, type Area } from './area';
import type { BookState } from './BookState';
import { styleAt } from './cellStyles';
import { fillColour, ruleFillColour } from './colours';
import type { AppliedRule } from './ConditionalRules';
import type { EngineSheet } from './EngineSheet';
import { HeldRules } from './HeldRules';

/**
 * What cells show for a fill after their conditional formats: first priority first, a later rule fills what an earlier
 * one left unfilled, `stopIfTrue` ends it.
 */
export class ShownFills {
  private readonly held: HeldRules;

  constructor(book: BookState) {
    this.held = new HeldRules(book);
  }

  /** The fills of an area, `#RRGGBB` or undefined. */
  of(sheet: EngineSheet, area: Area): (string | undefined)[][] {
    const rulesAt = this.held.of(sheet, area);
    const rows: (string | undefined)[][] = [];
    for (let row = area.row; row <= lastRow(area); row++) {
      const cells: (string | undefined)[] = [];
      for (let column = area.column; column <= lastColumn(area); column++)
        cells.push(heldFill(rulesAt(row, column)) ?? fillColour(styleAt(sheet.model, row, column).fill));
      rows.push(cells);
    }
    return rows;
  }

  /** The fill of one cell. */
  at(sheet: EngineSheet, row: number, column: number): string | undefined {
    return this.of(sheet, { row, column, rows: 1, columns: 1 })[0]?.[0];
  }
}

/** The fill of the first rule that has one. */
export function heldFill(rules: readonly AppliedRule[]): string | undefined {
  for (const { rule } of rules) {
    const colour = ruleFillColour(rule.style?.fill);
    if (colour !== undefined) return colour;
  }
  return undefined;
}
