import { fillChartCaches, renderChartSvg, type Chart, type ChartModel } from '@cj-tech-master/excelts/chart';
import { eachSource } from './chartFormulas';
import { boxOf, placeOf, type Box, type ChartPlace, type GridPoint } from './chartPlace';
import { inWords } from './chartTexts';
import { UNTITLED } from './newChart';

const EMU_PER_POINT = 12_700;

/** A chart of a sheet. The truth is the library's model; a chart of a file stays as the file has it until it is changed. */
export class EngineChart {
  /** What the title said before it was hidden. */
  hiddenTitle = UNTITLED;
  /** Does the place differ from the file's? */
  isMoved = false;
  private where: ChartPlace;
  private words: ChartModel | undefined;

  constructor(
    readonly id: string,
    private readonly library: Chart,
    public name: string,
    private isOurs = false,
  ) {
    this.where = placeIn(library);
  }

  /** The number of its part in the file: `chart1.xml`. */
  get number(): number {
    return this.library.chartNumber;
  }

  /** What the chart is, to be read only. */
  get model(): ChartModel {
    const { chartModel } = this.library;
    if (!chartModel) throw new Error(`The chart ${this.name} has no model.`);
    if (this.isOurs) return chartModel;
    this.words ??= inWords(chartModel);
    return this.words;
  }

  /** Changes what the chart is. From then on it is written anew, not as its file had it. */
  change(edit: (model: ChartModel) => void): void {
    const { model } = this;
    this.library.mutate((stored) => {
      if (!this.isOurs) Object.assign(stored, model);
      this.isOurs = true;
      edit(stored);
    });
  }

  /** Rewrites the formulas of the chart. */
  rewrite(edit: (formula: string) => string): void {
    let isChanged = false;
    eachSource(this.model, ({ formula }) => (isChanged ||= edit(formula) !== formula));
    if (!isChanged) return;
    this.change((model) => {
      eachSource(model, (source) => (source.formula = edit(source.formula)));
    });
  }

  /** Looks again at the cells that the chart shows: for a file or a picture. */
  refresh(): void {
    if (!this.isOurs) return;
    const { worksheet } = this.library;
    this.change((model) => {
      eachSource(model, (source) => delete source.cache);
      fillChartCaches(model, worksheet.workbook, worksheet);
    });
  }

  /** A picture of the chart, as good as the library draws it. */
  toSvg(width: number, height: number): string {
    this.refresh();
    return renderChartSvg(this.model, { width, height });
  }

  get place(): ChartPlace {
    return this.where;
  }

  set place(place: ChartPlace) {
    if (samePoint(place.from, this.where.from) && samePoint(place.to, this.where.to)) return;
    this.where = place;
    this.isMoved = true;
  }

  /** The box that it covers, in points. */
  get box(): Box {
    return boxOf(this.library.worksheet, this.where);
  }

  set box(box: Box) {
    this.place = placeOf(this.library.worksheet, box);
  }

  /** Takes the chart out of the library's sheet. */
  remove(): void {
    this.library.worksheet.removeChart(this.library);
  }
}

function samePoint(a: GridPoint, b: GridPoint): boolean {
  return a.column === b.column && a.row === b.row && a.x === b.x && a.y === b.y;
}

function placeIn({ worksheet, range }: Chart): ChartPlace {
  const point = ({ nativeCol, nativeColOff, nativeRow, nativeRowOff }: Chart['range']['tl']): GridPoint => ({
    column: nativeCol,
    row: nativeRow,
    x: nativeColOff / EMU_PER_POINT,
    y: nativeRowOff / EMU_PER_POINT,
  });
  const from = point(range.tl);
  if (range.br) return { from, to: point(range.br) };
  const { left, top } = boxOf(worksheet, { from, to: from });
  const width = (range.ext?.cx ?? 0) / EMU_PER_POINT;
  const height = (range.ext?.cy ?? 0) / EMU_PER_POINT;
  const box = range.pos
    ? { left: range.pos.x / EMU_PER_POINT, top: range.pos.y / EMU_PER_POINT, width, height }
    : { left, top, width, height };
  return placeOf(worksheet, box);
}
