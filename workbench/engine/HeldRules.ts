import type { Area } from './area';
import type { BookState } from './BookState';
import { scalarOf, valueTypeOf } from './cellValues';
import type { AppliedRule } from './ConditionalRules';
import type { EngineSheet } from './EngineSheet';
import { RuleReading } from './RuleReading';
import { evaluateOnSheet } from './scratchFormulas';

/** Answers kept beyond a change of the workbook; more are forgotten together. */
const MOST_ANSWERS = 200_000;

const NONE: readonly AppliedRule[] = [];

/** The answers of one rule as it reads now, by what its cells hold. */
type Answers = Map<string, boolean>;

interface Question {
  readonly answers: Answers;
  readonly key: string;
  readonly formula: string;
}

/**
 * Which conditional formats hold for which cells. A rule is evaluated once for all cells for which it reads the same
 * values, so that ten thousand like rows cost what one costs; answers are kept until the workbook changes, those that
 * depend on nothing but the values that were read for good.
 */
export class HeldRules {
  private revision = -1;
  private count = 0;
  private readonly lasting = new Map<string, Answers>();
  private readonly passing = new Map<string, Answers>();
  private readonly words = new Map<string, string>();
  private readonly readings = new WeakMap<AppliedRule, RuleReading>();

  constructor(private readonly book: BookState) {}

  /** The rules that hold for each cell of an area, first priority first, up to one that says `stopIfTrue`. */
  of(sheet: EngineSheet, area: Area): (row: number, column: number) => readonly AppliedRule[] {
    this.forgetOld();
    const valueAt = this.values(sheet);
    const { held: known, questions } = this.collect(sheet, area, valueAt);
    this.answer(sheet, [...questions.values()]);
    const held = questions.size > 0 ? this.collect(sheet, area, valueAt).held : known;
    this.revision = this.book.revision;
    return (row, column) => held.get(placeIn(area, row, column)) ?? NONE;
  }

  private forgetOld(): void {
    if (this.revision !== this.book.revision) this.passing.clear();
    if (this.count <= MOST_ANSWERS) return;
    this.lasting.clear();
    this.passing.clear();
    this.words.clear();
    this.count = 0;
  }

  /** What holds by the answers that are known, and what is to be asked. */
  private collect(
    sheet: EngineSheet,
    area: Area,
    valueAt: (row: number, column: number) => string,
  ): { held: Map<number, AppliedRule[]>; questions: Map<string, Question> } {
    const held = new Map<number, AppliedRule[]>();
    const questions = new Map<string, Question>();
    for (const applied of sheet.rules.list) {
      const reading = this.reading(applied);
      if (!reading.isEvaluated) continue;
      const answers = this.answersOf(sheet, reading);
      reading.eachCell(area, (row, column) => {
        const key = reading.key(row, column, valueAt);
        const holds = answers.get(key);
        if (holds === undefined) {
          const name = `${applied.id} ${key}`;
          if (!questions.has(name))
            questions.set(name, { answers, key, formula: reading.formulaAt(row, column) });
        } else if (holds) {
          const place = placeIn(area, row, column);
          const before = held.get(place);
          if (!before) held.set(place, [applied]);
          else if (before.at(-1)?.rule.stopIfTrue !== true) before.push(applied);
        }
      });
    }
    return { held, questions };
  }

  private answersOf(sheet: EngineSheet, reading: RuleReading): Answers {
    const all = reading.isLasting ? this.lasting : this.passing;
    const key = `${sheet.id} ${reading.name}`;
    const known = all.get(key);
    if (known) return known;
    const made: Answers = new Map();
    all.set(key, made);
    return made;
  }

  private answer(sheet: EngineSheet, questions: readonly Question[]): void {
    if (questions.length === 0) return;
    const results = evaluateOnSheet(
      this.book,
      sheet,
      questions.map(({ formula }) => formula),
    );
    questions.forEach(({ answers, key }, index) => {
      const result = results[index];
      answers.set(key, result === true || (typeof result === 'number' && result !== 0));
    });
    this.count += questions.length;
  }

  private reading(applied: AppliedRule): RuleReading {
    const known = this.readings.get(applied);
    if (known?.isOf(applied)) return known;
    const made = new RuleReading(applied);
    this.readings.set(applied, made);
    return made;
  }

  /** What stands in a cell, with its type, as a short word that is equal for equal values. */
  private values(sheet: EngineSheet): (row: number, column: number) => string {
    this.book.calculate();
    const { rowCount, columnCount } = sheet.model;
    const known = new Map<number, string>();
    return (row, column) => {
      if (row < 0 || column < 0) return '#';
      if (row >= rowCount || column >= columnCount) return '0';
      const place = row * columnCount + column;
      const found = known.get(place);
      if (found !== undefined) return found;
      const cell = sheet.find(row, column);
      const type = valueTypeOf(cell);
      const word = type === 'Empty' ? '0' : this.word(`${type}${String(scalarOf(cell))}`);
      known.set(place, word);
      return word;
    };
  }

  private word(text: string): string {
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const word = (this.words.size + 1).toString(36);
    this.words.set(text, word);
    return word;
  }
}

function placeIn(area: Area, row: number, column: number): number {
  return (row - area.row) * area.columns + column - area.column;
}
