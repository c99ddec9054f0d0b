import type { Area } from '../../../engine/area';
import type { BookState } from '../../../engine/BookState';
import { scalarOf } from '../../../engine/cellValues';
import { chartKind, kindName } from '../../../engine/charts/chartKinds';
import { sourceFormula } from '../../../engine/charts/chartSource';
import type { EngineChart } from '../../../engine/charts/EngineChart';
import { newLabels, newSeries } from '../../../engine/charts/newChart';
import { RefusedError } from '../../../engine/RefusedError';
import {
  asRange,
  badArgument,
  readBoolean,
  readInteger,
  readNumber,
  readOneOf,
  readText,
} from '../../arguments';
import type { SeriesTarget, ShapePart } from '../../chartTargets';
import type { Argument, Property, TypeTable } from '../../TypeTable';
import { shapeOf } from './chartParts';
import { changeSeries, groupOf, labelsIn, seriesIn, seriesOf, type AnySeries } from './seriesParts';

/** The formula of a range that is handed over. */
function rangeFormula(value: Argument): string {
  const range = asRange(value);
  if (!range) throw badArgument('a range', value);
  return sourceFormula(range.sheet.model, range.area);
}

/** Gap and overlap belong to all series of the chart. */
const spacing = (name: 'gapWidth' | 'overlap', usual: number): Property<SeriesTarget> => ({
  get: ({ chart }) => {
    const group = groupOf(chart.model);
    return group.type === 'bar' ? (group[name] ?? usual) : null;
  },
  set: ({ chart }, value) => {
    const percent = readNumber(value);
    const [least, most] = name === 'gapWidth' ? [0, 500] : [-100, 100];
    if (percent < least || percent > most)
      throw new RefusedError('InvalidArgument', `${name} lies between ${String(least)} and ${String(most)}.`);
    chart.change((model) => {
      const group = groupOf(model);
      if (group.type !== 'bar')
        throw new RefusedError('InvalidOperation', 'Only bars and columns have gaps.');
      group[name] = percent;
    });
  },
});

function nameOf(book: BookState, { tx }: AnySeries, index: number): string {
  if (tx?.value !== undefined) return tx.value;
  const cell = tx?.strRef && book.rangeOf(`=${tx.strRef.formula}`);
  return cell ? String(firstValue(cell) ?? '') : `系列${String(index + 1)}`;
}

function firstValue({ sheet, area }: { sheet: BookState['activeSheet']; area: Area }) {
  return sheet.read({ ...area, rows: 1, columns: 1 }, scalarOf)[0]?.[0];
}

const DIMENSIONS = ['Categories', 'Values', 'XValues', 'YValues'] as const;

export const chartSeriesType: TypeTable<SeriesTarget> = {
  properties: {
    Name: {
      get: (target, { book }) => nameOf(book, seriesIn(target.chart.model, target), target.index),
      set: (target, value) => {
        const name = readText(value);
        changeSeries(target, (series) => {
          series.tx = name.startsWith('=') ? { strRef: { formula: name.slice(1) } } : { value: name };
        });
      },
    },
    ChartType: { get: ({ chart }) => kindName(chart.model.chart.plotArea.chartTypes[0]) },
    GapWidth: spacing('gapWidth', 150),
    Overlap: spacing('overlap', 0),
    Smooth: {
      get: (target) => seriesIn(target.chart.model, target).smooth === true,
      set: (target, value) => {
        const smooth = readBoolean(value);
        changeSeries(target, (series) => (series.smooth = smooth));
      },
    },
    HasDataLabels: {
      get: (target) => labelsIn(target.chart.model, target) !== undefined,
      set: (target, value) => {
        const hasLabels = readBoolean(value);
        changeSeries(target, (series) => {
          if (hasLabels) series.dataLabels ??= newLabels();
          else delete series.dataLabels;
        });
      },
    },
  },
  objects: {
    Format: (target, { make }) => make('ChartSeriesFormat', seriesShape(target)),
    DataLabels: (target, { make }) => make('ChartDataLabels', target),
    Points: (target, { make }) => make('ChartPointsCollection', target),
  },
  methods: {
    SetValues: (target, [range]) => {
      const formula = rangeFormula(range);
      changeSeries(target, (series) => (series.val = { numRef: { formula } }));
    },
    SetXAxisValues: (target, [range]) => {
      const formula = rangeFormula(range);
      changeSeries(target, (series) => (series.cat = { strRef: { formula } }));
    },
    GetDimensionValues: (target, [dimension], { book }) => {
      const { cat, val } = seriesIn(target.chart.model, target);
      const isValues = ['Values', 'YValues'].includes(readOneOf(dimension, DIMENSIONS));
      const formula = isValues ? val?.numRef?.formula : (cat?.strRef ?? cat?.numRef)?.formula;
      const found = formula === undefined ? undefined : book.rangeOf(`=${formula}`);
      return found ? found.sheet.read(found.area, scalarOf).flat() : [];
    },
    Delete: ({ chart, index }) => {
      chart.change((model) => seriesOf(model).splice(index, 1));
    },
  },
};

function seriesShape(target: SeriesTarget): ShapePart {
  return shapeOf(target.chart, (model) => seriesIn(model, target));
}

export const chartSeriesFormatType: TypeTable<ShapePart> = {
  objects: {
    Fill: (shape, { make }) => make('ChartFill', shape),
    Line: (shape, { make }) => make('ChartLineFormat', shape),
  },
};

export const chartSeriesCollectionType: TypeTable<EngineChart> = {
  properties: { Count: { get: ({ model }) => seriesOf(model).length } },
  items: (chart, { make }) => seriesOf(chart.model).map((_, index) => make('ChartSeries', { chart, index })),
  methods: {
    GetCount: ({ model }) => seriesOf(model).length,
    GetItemAt: (chart, [place], { make }) => {
      const index = readInteger(place);
      if (!seriesOf(chart.model)[index])
        throw new RefusedError('InvalidArgument', `The chart has no series ${String(index)}.`);
      return make('ChartSeries', { chart, index });
    },
    Add: (chart, [name, place], { make }) => {
      const series = seriesOf(chart.model);
      const index = typeof place === 'number' ? readInteger(place) : series.length;
      if (index < 0 || index > series.length)
        throw new RefusedError('InvalidArgument', `A series cannot stand at ${String(index)}.`);
      const made = newSeries(
        chartKind(kindName(chart.model.chart.plotArea.chartTypes[0])),
        series.length,
        {},
      );
      if (typeof name === 'string') made.tx = { value: name };
      chart.change((model) => {
        const list = seriesOf(model);
        list.splice(index, 0, made);
        list.forEach((item, order) => (item.order = order));
      });
      return make('ChartSeries', { chart, index });
    },
  },
};
