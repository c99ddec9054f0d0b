import type {
  BarSeries,
  ChartModel,
  ChartTypeGroup,
  DataLabels,
  LineSeries,
} from '@cj-tech-master/excelts/chart';
import { kindName } from '../../../engine/charts/chartKinds';
import { RefusedError } from '../../../engine/RefusedError';
import type { SeriesTarget } from '../../chartTargets';

/** A series of any of the kinds that are modelled. */
export type AnySeries = LineSeries & Pick<BarSeries, 'invertIfNegative'>;

/** The series of the chart's only kind. @throws RefusedError NotImplemented for a type that is not modelled */
export function groupOf(model: ChartModel): ChartTypeGroup & { series: AnySeries[] } {
  const [group] = model.chart.plotArea.chartTypes;
  if (!group || kindName(group) === 'Invalid')
    throw new RefusedError('NotImplemented', 'The embedded host does not model series of this type.');
  return group as ChartTypeGroup & { series: AnySeries[] };
}

/** The series of a chart. @throws RefusedError NotImplemented for charts of a type that is not modelled */
export function seriesOf(model: ChartModel): AnySeries[] {
  return groupOf(model).series;
}

/** A series in the model of its chart. @throws RefusedError ItemNotFound where it is gone */
export function seriesIn(model: ChartModel, { index }: SeriesTarget): AnySeries {
  const series = seriesOf(model)[index];
  if (!series) throw new RefusedError('ItemNotFound', `The chart has no series ${String(index)}.`);
  return series;
}

/** Changes a series. */
export function changeSeries(target: SeriesTarget, edit: (series: AnySeries) => void): void {
  target.chart.change((model) => {
    edit(seriesIn(model, target));
  });
}

/** The labels of a series; undefined where it has none. */
export function labelsIn(model: ChartModel, target: SeriesTarget): DataLabels | undefined {
  return seriesIn(model, target).dataLabels;
}
