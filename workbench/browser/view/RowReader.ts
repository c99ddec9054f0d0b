import type { AppliedRule } from '../../engine/ConditionalRules';
import { rowPoints } from '../../engine/autoHeights';
import { textOf } from '../../engine/cellValues';
import type { EngineSheet } from '../../engine/EngineSheet';
import { inputText } from './inputText';
import type { ShownRow } from './ShownSheet';
import type { ShownStyles } from './ShownStyles';
import { kindOf, styleOf } from './shownStyle';

const POINTS_PER_PIXEL = 0.75;

/** Reads the rows of a sheet as they show. */
export class RowReader {
  constructor(
    private readonly sheet: EngineSheet,
    private readonly styles: ShownStyles,
    private readonly rulesAt: (row: number, column: number) => readonly AppliedRule[],
    private readonly columns: number,
  ) {}

  /** What a zero-based row shows. */
  read(row: number): ShownRow {
    const model = this.sheet.model.findRow(row + 1);
    const texts: string[] = [];
    const looks: number[] = [];
    const inputs: [number, string][] = [];
    for (let column = 0; column < this.columns; column++) {
      const cell = model?.findCell(column + 1);
      const text = textOf(cell);
      const style = styleOf(this.sheet, model?.style, cell, column);
      texts.push(text);
      looks.push(this.styles.of(style, this.rulesAt(row, column), kindOf(cell)));
      if (!cell || (text === '' && cell.formula === undefined)) continue;
      const input = inputText(cell);
      if (input !== text) inputs.push([column, input]);
    }
    const height = Math.round(rowPoints(this.sheet.model, row) / POINTS_PER_PIXEL);
    return { texts, looks, inputs, height, isHidden: model?.hidden === true };
  }
}
