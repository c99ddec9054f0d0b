import type { BookState } from '../../../engine/BookState';
import { RefusedError } from '../../../engine/RefusedError';
import { readInteger } from '../../arguments';
import type { PointTarget, SeriesTarget, ShapePart } from '../../chartTargets';
import type { TypeTable } from '../../TypeTable';
import { seriesIn } from './seriesParts';

function pointCount(target: SeriesTarget, book: BookState): number {
  const formula = seriesIn(target.chart.model, target).val?.numRef?.formula;
  const found = formula === undefined ? undefined : book.rangeOf(`=${formula}`);
  return found ? found.area.rows * found.area.columns : 0;
}

export const chartPointsCollectionType: TypeTable<SeriesTarget> = {
  properties: { Count: { get: (target, { book }) => pointCount(target, book) } },
  methods: {
    GetCount: (target, _args, { book }) => pointCount(target, book),
    GetItemAt: (target, [place], { book, make }) => {
      const point = readInteger(place);
      if (point < 0 || point >= pointCount(target, book))
        throw new RefusedError('InvalidArgument', `The series has no point ${String(point)}.`);
      return make('ChartPoint', { ...target, point });
    },
  },
};

function pointShape(target: PointTarget): ShapePart {
  const { chart, point } = target;
  return {
    chart,
    get: (model) => seriesIn(model, target).dataPoints?.find(({ index }) => index === point)?.spPr,
    set: (model, spPr) => {
      const series = seriesIn(model, target);
      const others = (series.dataPoints ?? []).filter(({ index }) => index !== point);
      series.dataPoints = [...others, { index: point, spPr }].sort((a, b) => a.index - b.index);
    },
  };
}

export const chartPointType: TypeTable<PointTarget> = {
  objects: { Format: (target, { make }) => make('ChartPointFormat', pointShape(target)) },
};

export const chartPointFormatType: TypeTable<ShapePart> = {
  objects: {
    Fill: (shape, { make }) => make('ChartFill', shape),
    Border: (shape, { make }) => make('ChartBorder', shape),
  },
};
