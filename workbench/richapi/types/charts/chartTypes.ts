import type { EngineSheet } from '../../../engine/EngineSheet';
import { kindName } from '../../../engine/charts/chartKinds';
import type { Box } from '../../../engine/charts/chartPlace';
import { lastColumn, lastRow } from '../../../engine/area';
import { RefusedError } from '../../../engine/RefusedError';
import { refuseIfProtected } from '../../../engine/writeCells';
import type { ChartTarget } from '../../chartTargets';
import {
  asRange,
  badArgument,
  readArea,
  readInteger,
  readNumber,
  readOneOf,
  readText,
} from '../../arguments';
import type { Argument, HostContext, HostObject, Property, TypeTable } from '../../TypeTable';
import { fontOf, shapeOf } from './chartParts';

const SERIES_BY = ['Auto', 'Columns', 'Rows'] as const;

function readSource(value: Argument) {
  const range = asRange(value);
  if (!range) throw badArgument('a range', value);
  return range;
}

/** Excel on the web takes Auto for columns; on the desktop it looks at the shape of the data. */
function readSeriesBy(value: Argument): 'columns' | 'rows' {
  return readOneOf(value ?? 'Auto', SERIES_BY) === 'Rows' ? 'rows' : 'columns';
}

function charts(sheet: EngineSheet, { make }: HostContext): HostObject[] {
  return sheet.charts.list.map((chart) => make('Chart', { sheet, chart }));
}

function found(sheet: EngineSheet, key: Argument, { make }: HostContext): HostObject {
  const chart = sheet.charts.find(String(key));
  if (!chart) throw new RefusedError('ItemNotFound', `No such chart: ${String(key)}`);
  return make('Chart', { sheet, chart });
}

export const chartCollectionType: TypeTable<EngineSheet> = {
  properties: { Count: { get: ({ charts: { list } }) => list.length } },
  items: charts,
  item: found,
  methods: {
    Add: (sheet, [type, source, by], { make }) => {
      refuseIfProtected(sheet);
      const range = readSource(source);
      const chart = sheet.charts.add(readText(type), range.sheet.model, range.area, readSeriesBy(by));
      return make('Chart', { sheet, chart });
    },
    GetCount: ({ charts: { list } }) => list.length,
    GetItem: (sheet, [key], context) => found(sheet, key, context),
    GetItemAt: (sheet, [index], context) => {
      const chart = charts(sheet, context)[readInteger(index)];
      if (!chart) throw new RefusedError('InvalidArgument', `There is no chart ${String(index)}.`);
      return chart;
    },
    GetItemOrNullObject: (sheet, [key], { make }) => {
      const chart = sheet.charts.find(readText(key));
      return chart ? make('Chart', { sheet, chart }) : null;
    },
  },
};

const side = (name: keyof Box): Property<ChartTarget> => ({
  get: ({ chart }) => chart.box[name],
  set: ({ sheet, chart }, value) => {
    refuseIfProtected(sheet);
    const points = readNumber(value);
    if (points < 0) throw new RefusedError('InvalidArgument', `${name} cannot be below zero.`);
    chart.box = { ...chart.box, [name]: points };
  },
});

export const chartType: TypeTable<ChartTarget> = {
  id: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value) => {
        refuseIfProtected(sheet);
        chart.name = readText(value);
      },
    },
    ChartType: { get: ({ chart }) => kindName(chart.model.chart.plotArea.chartTypes[0]) },
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
  },
  objects: {
    Title: ({ chart }, { make }) => make('ChartTitle', chart),
    Legend: ({ chart }, { make }) => make('ChartLegend', chart),
    Series: ({ chart }, { make }) => make('ChartSeriesCollection', chart),
    Axes: ({ chart }, { make }) => make('ChartAxes', chart),
    Worksheet: ({ sheet }, { make }) => make('Worksheet', sheet),
    Format: ({ chart }, { make }) =>
      make('ChartAreaFormat', {
        font: fontOf(chart, (model) => model),
        shape: shapeOf(chart, (model) => model),
      }),
  },
  methods: {
    Delete: ({ sheet, chart }) => {
      refuseIfProtected(sheet);
      sheet.charts.remove(chart);
    },
    SetData: ({ sheet, chart }, [source, by]) => {
      refuseIfProtected(sheet);
      const range = readSource(source);
      sheet.charts.setData(chart, range.sheet.model, range.area, readSeriesBy(by));
    },
    SetPosition: ({ sheet, chart }, [start, end]) => {
      refuseIfProtected(sheet);
      const { row, column } = readArea(sheet, start);
      const from = { row, column, x: 0, y: 0 };
      if (end === undefined || end === null || end === '') {
        const { width, height } = chart.box;
        chart.place = { from, to: from };
        chart.box = { ...chart.box, width, height };
        return;
      }
      const last = readArea(sheet, end);
      chart.place = { from, to: { row: lastRow(last) + 1, column: lastColumn(last) + 1, x: 0, y: 0 } };
    },
  },
};
