import type {
  CategoryAxis,
  ChartModel,
  ChartTypeGroup,
  DataLabels,
  LineSeries,
  ShapeProperties,
  ValueAxis,
} from '@cj-tech-master/excelts/chart';
import type { ChartKind } from './chartKinds';
import type { SeriesSource } from './chartSource';
import { titleOf } from './chartTexts';

const CATEGORY_AXIS = 100_000_000;
const VALUE_AXIS = 100_000_001;
const HAIRLINE = 9525;
const GREY: ShapeProperties = { line: { color: { srgb: 'D9D9D9' }, width: HAIRLINE } };

/** What a title says before anybody gave it a text. */
export const UNTITLED = '图表标题';

/** The look that Excel gives a chart of this kind: a title, a legend below for several series, light grid lines. */
export function newChart(kind: ChartKind, sources: readonly SeriesSource[], firstName: string): ChartModel {
  const isRound = kind.type === 'pie' || kind.type === 'doughnut';
  const hasLegend = isRound || sources.length > 1;
  return {
    lang: 'zh-CN',
    roundedCorners: false,
    chart: {
      title: titleOf(sources.length === 1 && firstName !== '' ? firstName : UNTITLED),
      autoTitleDeleted: false,
      plotArea: {
        chartTypes: [newGroup(kind, sources)],
        axes: isRound ? [] : newAxes(kind.type === 'bar' && kind.barDir === 'bar'),
      },
      ...(hasLegend ? { legend: { legendPos: 'b', overlay: false } } : {}),
      plotVisOnly: true,
      dispBlanksAs: 'gap',
    },
    spPr: { fill: { solid: { srgb: 'FFFFFF' } }, line: { color: { srgb: 'D9D9D9' }, width: HAIRLINE } },
  };
}

/** A series of a group. */
export function newSeries(kind: ChartKind, index: number, source: Partial<SeriesSource>): LineSeries {
  const { name, categories, values } = source;
  return {
    index,
    order: index,
    ...(name === undefined ? {} : { tx: { strRef: { formula: name } } }),
    ...(categories === undefined ? {} : { cat: { strRef: { formula: categories } } }),
    ...(values === undefined ? {} : { val: { numRef: { formula: values } } }),
    ...(kind.type === 'line'
      ? { smooth: false, ...(kind.hasMarkers ? {} : { marker: { symbol: 'none' as const } }) }
      : {}),
  };
}

/** Labels that show the values, and nothing else. */
export function newLabels(): DataLabels {
  return {
    showLegendKey: false,
    showVal: true,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showBubbleSize: false,
  };
}

function newGroup(kind: ChartKind, sources: readonly SeriesSource[]): ChartTypeGroup {
  const series = sources.map((source, index) => newSeries(kind, index, source));
  const axisIds = [CATEGORY_AXIS, VALUE_AXIS];
  switch (kind.type) {
    case 'bar': {
      const isStacked = kind.grouping !== 'clustered';
      const gaps = isStacked
        ? { gapWidth: 150, overlap: 100 }
        : { gapWidth: kind.barDir === 'col' ? 219 : 182 };
      return {
        type: 'bar',
        barDir: kind.barDir,
        grouping: kind.grouping,
        varyColors: false,
        series,
        axisIds,
        ...gaps,
      };
    }
    case 'line':
      return { type: 'line', grouping: kind.grouping, varyColors: false, series, axisIds, marker: true };
    case 'area':
      return { type: 'area', grouping: kind.grouping, varyColors: false, series, axisIds };
    case 'pie':
      return { type: 'pie', varyColors: true, series, firstSliceAng: 0 };
    case 'doughnut':
      return { type: 'doughnut', varyColors: true, series, firstSliceAng: 0, holeSize: 75 };
  }
}

function newAxes(isHorizontal: boolean): [CategoryAxis, ValueAxis] {
  return [
    {
      axisType: 'cat',
      axId: CATEGORY_AXIS,
      scaling: { orientation: 'minMax' },
      delete: false,
      axPos: isHorizontal ? 'l' : 'b',
      majorTickMark: 'none',
      minorTickMark: 'none',
      tickLblPos: 'nextTo',
      spPr: GREY,
      crossAx: VALUE_AXIS,
      crosses: 'autoZero',
      auto: true,
      lblAlgn: 'ctr',
      lblOffset: 100,
      noMultiLvlLbl: false,
    },
    {
      axisType: 'val',
      axId: VALUE_AXIS,
      scaling: { orientation: 'minMax' },
      delete: false,
      axPos: isHorizontal ? 'b' : 'l',
      majorGridlines: GREY,
      numFmt: { formatCode: 'General', sourceLinked: true },
      majorTickMark: 'none',
      minorTickMark: 'none',
      tickLblPos: 'nextTo',
      crossAx: CATEGORY_AXIS,
      crosses: 'autoZero',
      crossBetween: 'between',
    },
  ];
}
