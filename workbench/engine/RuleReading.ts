import { intersect, lastColumn, lastRow, type Area } from './area';
import type { AppliedRule } from './ConditionalRules';
import { rewriteReferences, type Corner } from './formulaReferences';
import { ruleFormulaAt } from './ruleFormula';

/** Functions whose result depends on more than the values of the cells they name. */
const PLACED =
  /\b(ROW|COLUMN|CELL|OFFSET|INDIRECT|ADDRESS|FORMULATEXT|ISFORMULA|ISREF|SUBTOTAL|AGGREGATE|SHEET)\s*\(|\[/i;
const CHANGING = /\b(TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY|INFO)\s*\(/i;

interface CellReading {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

/** What a conditional format reads: the single cells of its own sheet, and whether it reads anything besides. */
export class RuleReading {
  private readonly formula: string | undefined;
  private readonly top: number;
  private readonly left: number;
  private readonly cells: CellReading[] = [];
  /** Does the answer depend on the place, on ranges, names or other sheets? */
  private readonly kind: 'values' | 'changing' | 'placed';

  constructor(private readonly applied: AppliedRule) {
    this.top = Math.min(...applied.areas.map(({ row }) => row));
    this.left = Math.min(...applied.areas.map(({ column }) => column));
    this.formula = applied.areas.length > 0 ? ruleFormulaAt(applied, this.top, this.left) : undefined;
    this.kind = this.read();
  }

  /** Is the rule of a kind that is evaluated at all? */
  get isEvaluated(): boolean {
    return this.formula !== undefined;
  }

  /** Does the reading still fit the rule? Rules and their areas change in place. */
  isOf(applied: AppliedRule): boolean {
    if (applied.areas.length === 0) return this.formula === undefined;
    const top = Math.min(...applied.areas.map(({ row }) => row));
    const left = Math.min(...applied.areas.map(({ column }) => column));
    return top === this.top && left === this.left && ruleFormulaAt(applied, top, left) === this.formula;
  }

  /** Do answers hold whatever else changes in the workbook? */
  get isLasting(): boolean {
    return this.kind === 'values';
  }

  /** Equal for rules that ask the same. */
  get name(): string {
    return `${String(this.top)} ${String(this.left)} ${this.formula ?? ''}`;
  }

  /** Visits the cells of an area to which the rule applies. */
  eachCell(area: Area, visit: (row: number, column: number) => void): void {
    for (const part of this.applied.areas) {
      const shared = intersect(part, area);
      if (!shared) continue;
      for (let row = shared.row; row <= lastRow(shared); row++)
        for (let column = shared.column; column <= lastColumn(shared); column++) visit(row, column);
    }
  }

  /** The formula as it reads for a cell. */
  formulaAt(row: number, column: number): string {
    return ruleFormulaAt(this.applied, row, column) ?? '';
  }

  /** Equal for cells that get the same answer. */
  key(row: number, column: number, valueAt: (row: number, column: number) => string): string {
    if (this.kind === 'placed') return this.formulaAt(row, column);
    let key = '';
    for (const cell of this.cells) {
      const value = valueAt(
        cell.isRowFixed ? cell.row : cell.row + row - this.top,
        cell.isColumnFixed ? cell.column : cell.column + column - this.left,
      );
      key = key === '' ? value : `${key} ${value}`;
    }
    return key;
  }

  private read(): 'values' | 'changing' | 'placed' {
    if (this.formula === undefined) return 'values';
    // Constant texts may hold anything.
    const code = this.formula.replace(/"(?:[^"]|"")*"/g, '""');
    const { rule } = this.applied;
    const written = 'formulae' in rule ? (rule.formulae ?? []).map(String) : [];
    let isPlaced = [code, ...written].some((text) => PLACED.test(text));
    const rest = rewriteReferences(code, ({ sheet, from, isRange }) => {
      if (sheet !== undefined || isRange || from.row === undefined || from.column === undefined)
        isPlaced = true;
      else this.cells.push(cellOf(from, from.row, from.column));
      return '';
    });
    if (isPlaced) return 'placed';
    return CHANGING.test(code) || namesAnything(rest) ? 'changing' : 'values';
  }
}

function cellOf(corner: Corner, row: number, column: number): CellReading {
  return { row, column, isRowFixed: corner.rowFixed, isColumnFixed: corner.columnFixed };
}

/** Is there a word that is neither a function nor TRUE or FALSE: a name of the workbook? */
function namesAnything(code: string): boolean {
  return /[\p{L}_\\][\p{L}\p{N}_.\\]*(?!\s*\(|[\p{L}\p{N}_.\\])/u.test(
    code.replace(/\b(TRUE|FALSE)\b/gi, ''),
  );
}
