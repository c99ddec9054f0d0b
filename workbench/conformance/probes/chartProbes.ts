import type { Bench } from '../Bench';
import type { Json, Probe } from '../Probe';

function offices({ sheet }: Bench): Excel.Range {
  const range = sheet.getRange('A1:C4');
  range.values = [
    ['部门', '达标', '未达标'],
    ['甲', 5, 1],
    ['乙', 3, 2],
    ['丙', 4, 0],
  ];
  return range;
}

async function shownValues({ context }: Bench, chart: Excel.Chart, index: number): Promise<Json> {
  const series = chart.series.getItemAt(index).load('name');
  const [categories, values] = [series.getDimensionValues('Categories'), series.getDimensionValues('Values')];
  await context.sync();
  return { name: series.name, categories: categories.value as Json, values: values.value as Json };
}

/** The chart of 领导汇总: its data, its members, its place. */
export const chartProbes: readonly Probe[] = [
  {
    id: 'chart-data',
    title: '图表取数：列为系列，首行为名称，首列为类别',
    about: 'The chart of 领导汇总 (src/excel/queueReport.ts).',
    source: 'Excel.ChartCollection.add, Excel.ChartSeries.getDimensionValues',
    expected: {
      count: 2,
      second: { name: '未达标', categories: ['甲', '乙', '丙'], values: [1, 2, 0] },
      afterInsertion: { name: '未达标', categories: ['甲', '乙', '丙'], values: [1, 2, 0] },
    },
    doubt: 'Values may come as texts.',
    run: async (bench) => {
      const chart = bench.sheet.charts.add('BarStacked', offices(bench), 'Columns');
      const all = chart.series.load('count');
      await bench.context.sync();
      const second = await shownValues(bench, chart, 1);
      bench.sheet.getRange('1:1').insert('Down');
      await bench.context.sync();
      return { count: all.count, second, afterInsertion: await shownValues(bench, chart, 1) };
    },
  },
  {
    id: 'chart-members',
    title: '图表的各项设置读写一致',
    about: 'The chart of 领导汇总 is set up member by member (src/excel/queueReport.ts).',
    source: 'Excel.Chart, ChartTitle, ChartLegend, ChartSeries, ChartAxis',
    expected: {
      title: '按责任主体',
      legend: 'Bottom',
      gap: 40,
      labels: true,
      isReversed: true,
      crossing: 'Maximum',
      maximum: 12,
      isValueAxisShown: false,
      hasGrid: false,
    },
    run: async (bench) => {
      const chart = bench.sheet.charts.add('BarStacked', offices(bench), 'Columns');
      chart.title.text = '按责任主体';
      chart.legend.position = 'Bottom';
      const series = chart.series.getItemAt(0);
      series.gapWidth = 40;
      series.hasDataLabels = true;
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.reversePlotOrder = true;
      categoryAxis.position = 'Maximum';
      valueAxis.maximum = 12;
      valueAxis.visible = false;
      valueAxis.majorGridlines.visible = false;
      chart.title.load('text');
      chart.legend.load('position');
      const told = chart.series.getItemAt(0).load('gapWidth,hasDataLabels');
      categoryAxis.load('reversePlotOrder,position');
      valueAxis.load('maximum,visible');
      valueAxis.majorGridlines.load('visible');
      await bench.context.sync();
      return {
        title: chart.title.text,
        legend: chart.legend.position,
        gap: told.gapWidth,
        labels: told.hasDataLabels,
        isReversed: categoryAxis.reversePlotOrder,
        crossing: categoryAxis.position,
        maximum: valueAxis.maximum as Json,
        isValueAxisShown: valueAxis.visible,
        hasGrid: valueAxis.majorGridlines.visible,
      };
    },
  },
  {
    id: 'chart-place',
    title: '图表的名称与位置',
    about: 'The chart is found by its name and put over cells (src/excel/queueReport.ts).',
    source: 'Excel.Chart.setPosition: covers up to the end cell; ChartCollection.getItemOrNullObject',
    expected: { isFound: true, isElsewhere: false, left: 0, coversCells: true, isGone: true },
    run: async (bench) => {
      const { context, sheet } = bench;
      const chart = sheet.charts.add('ColumnClustered', offices(bench), 'Columns');
      chart.name = bench.name('图');
      chart.setPosition('A6', 'D9');
      chart.load('left,top,width,height');
      const found = sheet.charts.getItemOrNullObject(bench.name('图')).load('name');
      const elsewhere = sheet.charts.getItemOrNullObject('没有').load('name');
      const heights = ['A1:A5', 'A6:A9'].map((rows) => sheet.getRange(rows).load('format/rowHeight'));
      await context.sync();
      const [above = 0, beside = 0] = heights.map(({ format }) => format.rowHeight);
      chart.delete();
      const gone = sheet.charts.getItemOrNullObject(bench.name('图')).load('name');
      await context.sync();
      return {
        isFound: !found.isNullObject,
        isElsewhere: !elsewhere.isNullObject,
        left: Math.round(chart.left),
        coversCells: Math.abs(chart.top - 5 * above) < 2 && Math.abs(chart.height - 4 * beside) < 2,
        isGone: gone.isNullObject,
      };
    },
  },
  {
    id: 'chart-usual-look',
    title: '新图表的默认样子',
    about: 'The product sets what matters itself; this is to know the rest.',
    source: 'differs from version to version',
    expected: null,
    isInformative: true,
    run: async (bench) => {
      const chart = bench.sheet.charts.add('BarStacked', offices(bench), 'Columns');
      const series = chart.series.getItemAt(0).load('gapWidth,overlap,hasDataLabels');
      chart.load('name,left,top,width,height');
      chart.title.load('text,visible');
      chart.legend.load('visible,position');
      await bench.context.sync();
      return {
        name: chart.name,
        box: [chart.left, chart.top, chart.width, chart.height],
        title: [chart.title.text, chart.title.visible],
        legend: [chart.legend.visible, chart.legend.position],
        series: [series.gapWidth, series.overlap, series.hasDataLabels],
      };
    },
  },
];
