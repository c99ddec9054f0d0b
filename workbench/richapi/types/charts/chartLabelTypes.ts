import type { DataLabels } from '@cj-tech-master/excelts/chart';
import { newLabels } from '../../../engine/charts/newChart';
import { readBoolean, readOneOf, readText } from '../../arguments';
import type { SeriesTarget } from '../../chartTargets';
import type { Property, TypeTable } from '../../TypeTable';
import { fontOf, shapeOf } from './chartParts';
import { changeSeries, labelsIn } from './seriesParts';

function changeLabels(target: SeriesTarget, edit: (labels: DataLabels) => void): void {
  changeSeries(target, (series) => {
    series.dataLabels ??= newLabels();
    edit(series.dataLabels);
  });
}

const shows = (
  name: 'showVal' | 'showSerName' | 'showCatName' | 'showPercent' | 'showLegendKey',
): Property<SeriesTarget> => ({
  get: (target) => labelsIn(target.chart.model, target)?.[name] ?? false,
  set: (target, value) => {
    const isShown = readBoolean(value);
    changeLabels(target, (labels) => (labels[name] = isShown));
  },
});

const PLACES = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
} as const;

export const chartDataLabelsType: TypeTable<SeriesTarget> = {
  properties: {
    ShowValue: shows('showVal'),
    ShowSeriesName: shows('showSerName'),
    ShowCategoryName: shows('showCatName'),
    ShowPercentage: shows('showPercent'),
    ShowLegendKey: shows('showLegendKey'),
    Position: {
      get: (target) => {
        const place = labelsIn(target.chart.model, target)?.position;
        return Object.entries(PLACES).find(([, code]) => code === place)?.[0] ?? 'None';
      },
      set: (target, value) => {
        const position = PLACES[readOneOf(value, Object.keys(PLACES) as (keyof typeof PLACES)[])];
        changeLabels(target, (labels) => (labels.position = position));
      },
    },
    NumberFormat: {
      get: (target) => labelsIn(target.chart.model, target)?.numFmt?.formatCode ?? 'General',
      set: (target, value) => {
        const formatCode = readText(value);
        changeLabels(target, (labels) => (labels.numFmt = { formatCode, sourceLinked: false }));
      },
    },
    Separator: {
      get: (target) => labelsIn(target.chart.model, target)?.separator ?? ', ',
      set: (target, value) => {
        const separator = readText(value);
        changeLabels(target, (labels) => (labels.separator = separator));
      },
    },
  },
  objects: {
    Format: (target, { make }) =>
      make('ChartDataLabelFormat', {
        font: fontOf(target.chart, (model) => labelsIn(model, target)),
        shape: shapeOf(target.chart, (model) => labelsIn(model, target)),
      }),
  },
};
