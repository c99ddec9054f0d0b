import { containsCell, lastColumn, lastRow, type Area } from './area';
import type { BookState } from './BookState';
import { styleAt } from './cellStyles';
import { fillColour, ruleFillColour } from './colours';
import type { AppliedRule } from './ConditionalRules';
import type { EngineSheet } from './EngineSheet';
import { ruleFormulaAt } from './ruleFormula';
import { evaluateOnSheet } from './scratchFormulas';

const BLOCK_ROWS = 100;

interface Question {
  readonly row: number;
  readonly column: number;
  readonly applied: AppliedRule;
  readonly formula: string;
}

/**
 * What cells show for a fill after their conditional formats: first priority first, a later rule fills what an earlier
 * one left unfilled, `stopIfTrue` ends it. Results are kept until the workbook changes.
 */
export class ShownFills {
  private revision = -1;
  private readonly known = new Map<string, string | undefined>();

  constructor(private readonly book: BookState) {}

  /** The fills of an area, `#RRGGBB` or undefined. */
  of(sheet: EngineSheet, area: Area): (string | undefined)[][] {
    this.forgetOld();
    for (let row = area.row; row <= lastRow(area); row += BLOCK_ROWS) {
      const rows = Math.min(BLOCK_ROWS, lastRow(area) - row + 1);
      this.learn(sheet, { ...area, row, rows });
    }
    return grid(area, (row, column) => this.known.get(key(sheet, row, column)));
  }

  /** The fill of one cell; its neighbourhood is evaluated with it. */
  at(sheet: EngineSheet, row: number, column: number): string | undefined {
    this.forgetOld();
    const cell = key(sheet, row, column);
    if (!this.known.has(cell)) {
      const columns = Math.max(column + 1, sheet.model.columnCount);
      this.learn(sheet, { row: row - (row % BLOCK_ROWS), column: 0, rows: BLOCK_ROWS, columns });
    }
    return this.known.get(cell);
  }

  private forgetOld(): void {
    if (this.revision !== this.book.revision) this.known.clear();
    this.revision = this.book.revision;
  }

  private learn(sheet: EngineSheet, area: Area): void {
    const questions = ask(sheet, area);
    const results =
      questions.length > 0
        ? evaluateOnSheet(
            this.book,
            sheet,
            questions.map(({ formula }) => formula),
          )
        : [];
    const holds = new Map<string, Set<AppliedRule>>();
    questions.forEach(({ row, column, applied }, index) => {
      const cell = key(sheet, row, column);
      const rules = holds.get(cell) ?? new Set();
      if (isTrue(results[index])) rules.add(applied);
      holds.set(cell, rules);
    });
    grid(area, (row, column) => {
      const cell = key(sheet, row, column);
      const painted = paint(sheet.rules.list, holds.get(cell));
      this.known.set(cell, painted ?? fillColour(styleAt(sheet.model, row, column).fill));
    });
    this.revision = this.book.revision;
  }
}

function ask(sheet: EngineSheet, area: Area): Question[] {
  return sheet.rules.list.flatMap((applied) =>
    grid(area, (row, column): Question[] => {
      if (!applied.areas.some((part) => containsCell(part, row, column))) return [];
      const formula = ruleFormulaAt(applied, row, column);
      return formula === undefined ? [] : [{ row, column, applied, formula }];
    }).flat(2),
  );
}

function paint(
  rules: readonly AppliedRule[],
  holding: ReadonlySet<AppliedRule> | undefined,
): string | undefined {
  for (const applied of rules) {
    if (!holding?.has(applied)) continue;
    const colour = ruleFillColour(applied.rule.style?.fill);
    if (colour !== undefined) return colour;
    if (applied.rule.stopIfTrue) return undefined;
  }
  return undefined;
}

function isTrue(result: unknown): boolean {
  return result === true || (typeof result === 'number' && result !== 0);
}

function grid<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  const rows: T[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    const cells: T[] = [];
    for (let column = area.column; column <= lastColumn(area); column++) cells.push(make(row, column));
    rows.push(cells);
  }
  return rows;
}

function key(sheet: EngineSheet, row: number, column: number): string {
  return `${sheet.id}:${String(row)}:${String(column)}`;
}
