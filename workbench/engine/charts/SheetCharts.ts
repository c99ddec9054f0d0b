import type { Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport, type ShapeProperties } from '@cj-tech-master/excelts/chart';
import type { Area } from '../area';
import { scalarOf } from '../cellValues';
import type { StructuralEdit } from '../structuralEdit';
import { chartKind, kindName } from './chartKinds';
import { shiftPlace } from './chartPlace';
import { sourceFormula, splitSource } from './chartSource';
import { EngineChart } from './EngineChart';
import { newChart, newSeries } from './newChart';

installChartSupport();

/** Where a new chart lies and how large it is, in points: Excel puts it into the middle of what is in view. */
const NEW_BOX = { left: 120, top: 60, width: 360, height: 216 };

/** The charts of a sheet in the order in which they were added. Charts of Office 2016 and later kinds are not in it. */
export class SheetCharts {
  readonly list: EngineChart[];
  private lastId = 0;

  constructor(private readonly model: Worksheet) {
    this.list = model
      .getCharts()
      .filter(({ isChartEx }) => !isChartEx)
      .map((chart) => new EngineChart(this.nextId(), chart, this.freeName()));
  }

  /** Finds a chart by name (any case) or id. */
  find(key: string): EngineChart | undefined {
    return this.list.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  }

  /**
   * Adds a chart of a type of Excel's API that shows an area of a sheet.
   * @throws RefusedError NotImplemented for a type that is not modelled
   */
  add(type: string, source: Worksheet, area: Area, by: 'columns' | 'rows'): EngineChart {
    const kind = chartKind(type);
    const sources = splitSource(source, area, by);
    const first = sources[0]?.name === undefined ? '' : String(scalarOf(firstName(source, area, by)));
    const model = newChart(kind, sources, first);
    // The library wants a series before it is told what the chart really is.
    this.model.addChart({ type: 'bar', series: [{ values: sourceFormula(source, area) }] }, 'A1:B2');
    const library = this.model.getCharts().at(-1);
    if (!library) throw new Error('The library did not add the chart.');
    const chart = new EngineChart(this.nextId(), library, this.freeName(), true);
    chart.change((stored) => Object.assign(stored, model));
    chart.box = NEW_BOX;
    this.list.push(chart);
    return chart;
  }

  /** Lets a chart show another area; what is written and painted on it stays. */
  setData(chart: EngineChart, source: Worksheet, area: Area, by: 'columns' | 'rows'): void {
    const kind = chartKind(kindName(chart.model.chart.plotArea.chartTypes[0]));
    chart.change((model) => {
      const [group] = model.chart.plotArea.chartTypes;
      if (!group) return;
      const old: readonly { spPr?: ShapeProperties }[] = group.series;
      group.series = splitSource(source, area, by).map((part, index) => ({
        ...old[index],
        ...newSeries(kind, index, part),
      }));
    });
  }

  /** Deletes a chart. */
  remove(chart: EngineChart): void {
    this.list.splice(this.list.indexOf(chart), 1);
    chart.remove();
  }

  /** Charts move and size with their cells. */
  shift(edit: StructuralEdit): void {
    for (const chart of this.list) chart.place = shiftPlace(chart.place, edit);
  }

  private freeName(): string {
    for (let number = this.lastId; ; number++) {
      const name = `图表 ${String(number)}`;
      if (!(this.list ?? []).some((chart) => chart.name === name)) return name;
    }
  }

  private nextId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}-0000-0000-0000-00000000C4A7}`;
  }
}

function firstName(sheet: Worksheet, area: Area, by: 'columns' | 'rows') {
  const isColumn = by === 'columns';
  const column = area.column + (isColumn && area.columns > 1 ? 1 : 0);
  const row = area.row + (!isColumn && area.rows > 1 ? 1 : 0);
  return sheet.findCell(row + 1, column + 1);
}
