import { RichApi } from '../../../workbench/richapi/RichApi';
import type { Host } from '../../../workbench/node/startHost';
import { chartText, firstChart, hostWithRows, reopened, seriesShown, withChart } from '../onChart';
import { onSheet1, refusalOf } from '../onHost';

let host: Host;

beforeEach(() => {
  host = hostWithRows();
});

describe('types', () => {
  test.each([
    'ColumnClustered',
    'ColumnStacked',
    'ColumnStacked100',
    'BarClustered',
    'BarStacked',
    'BarStacked100',
    'Line',
    'LineMarkers',
    'LineStacked',
    'Area',
    'AreaStacked100',
    'Pie',
    'Doughnut',
  ])('%s is saved and read', async (type) => {
    await withChart(type, () => undefined);
    host = await reopened(host);
    const chart = await onSheet1((sheet) => sheet.charts.getItemAt(0).load('chartType'));
    expect(chart.chartType).toBe(type);
    expect(await seriesShown()).toHaveLength(3);
  });
});

/** A member of a chart: how it is set and read. */
type Member = readonly [string, (chart: Excel.Chart) => Excel.Chart | object, string, unknown];

/** The first series. */
const first = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);

const MEMBERS: readonly Member[] = [
  ['name', (chart) => chart, 'name', '责任主体图'],
  ['title', (chart) => chart.title, 'text', '按责任主体'],
  ['title of two lines with signs', (chart) => chart.title, 'text', '按<责任>\n“主体”& 其他'],
  ['no title', (chart) => chart.title, 'visible', false],
  ['title over the plot', (chart) => chart.title, 'overlay', true],
  ['title size', (chart) => chart.title.format.font, 'size', 16],
  ['title font', (chart) => chart.title.format.font, 'name', '方正小标宋简体'],
  ['title bold', (chart) => chart.title.format.font, 'bold', true],
  ['title colour', (chart) => chart.title.format.font, 'color', '#1F4E79'],
  ['legend place', (chart) => chart.legend, 'position', 'Right'],
  ['no legend', (chart) => chart.legend, 'visible', false],
  ['legend font', (chart) => chart.legend.format.font, 'size', 9],
  ['text of all', (chart) => chart.format.font, 'name', '仿宋_GB2312'],
  ['frame', (chart) => chart.format.border, 'lineStyle', 'None'],
  ['frame colour', (chart) => chart.format.border, 'color', '#404040'],
  ['series name', first, 'name', '达标数'],
  ['gap', first, 'gapWidth', 40],
  ['overlap', first, 'overlap', -20],
  ['labels', first, 'hasDataLabels', true],
  ['labels of names', (chart) => first(chart).dataLabels, 'showSeriesName', true],
  ['label format', (chart) => first(chart).dataLabels, 'numberFormat', '0;;'],
  ['label place', (chart) => first(chart).dataLabels, 'position', 'InsideEnd'],
  [
    'label font',
    (chart) => Object.assign(first(chart), { hasDataLabels: true }).dataLabels.format.font,
    'color',
    '#FFFFFF',
  ],
  ['line of a series', (chart) => first(chart).format.line, 'color', '#404040'],
  ['weight of a line', (chart) => first(chart).format.line, 'weight', 1.5],
  ['dashes', (chart) => first(chart).format.line, 'lineStyle', 'Dash'],
  ['reversed', (chart) => chart.axes.categoryAxis, 'reversePlotOrder', true],
  ['crossing', (chart) => chart.axes.categoryAxis, 'position', 'Maximum'],
  ['no categories', (chart) => chart.axes.categoryAxis, 'visible', false],
  ['category font', (chart) => chart.axes.categoryAxis.format.font, 'size', 8],
  ['maximum', (chart) => chart.axes.valueAxis, 'maximum', 12],
  ['minimum', (chart) => chart.axes.valueAxis, 'minimum', 0],
  ['unit', (chart) => chart.axes.valueAxis, 'majorUnit', 2],
  ['no values', (chart) => chart.axes.valueAxis, 'visible', false],
  ['no grid', (chart) => chart.axes.valueAxis.majorGridlines, 'visible', false],
  ['grid colour', (chart) => chart.axes.valueAxis.majorGridlines.format.line, 'color', '#EEEEEE'],
  ['marks', (chart) => chart.axes.valueAxis, 'majorTickMark', 'Outside'],
  ['value format', (chart) => chart.axes.valueAxis, 'numberFormat', '0%'],
  ['tick labels', (chart) => chart.axes.categoryAxis, 'tickLabelPosition', 'Low'],
  ['axis title', (chart) => chart.axes.valueAxis.title, 'text', '个'],
];

async function read([, part, member]: Member): Promise<unknown> {
  return onSheet1((sheet) => {
    const found = part(sheet.charts.getItemAt(0)) as Record<string, (name: string) => void>;
    found['load']?.(member);
    return found;
  }).then((found) => (found as Record<string, unknown>)[member]);
}

describe('members are kept as they were set, also in the file', () => {
  test.each(MEMBERS)('%s', async (...member) => {
    const [, part, name, value] = member;
    await withChart('BarClustered', (chart) => Object.assign(part(chart), { [name]: value }));
    expect(await read(member)).toEqual(value);
    host = await reopened(host);
    expect(await read(member)).toEqual(value);
  });

  test('all together, and changed again after a reopening', async () => {
    const rest = MEMBERS.filter(([what]) => !/^(no|title over|series name|frame$)/.test(what));
    await withChart('BarClustered', (chart) => {
      for (const [, part, name, value] of rest) Object.assign(part(chart), { [name]: value });
    });
    host = await reopened(host);
    await onSheet1((sheet) => {
      sheet.charts.getItemAt(0).title.text = '又一年';
    });
    host = await reopened(host);
    const members = rest.filter(([what]) => what !== 'title' && what !== 'title of two lines with signs');
    const now = await Promise.all(members.map(async (member) => [member[0], await read(member)]));
    expect(now).toEqual(members.map(([what, , , value]) => [what, value]));
    expect(await read(['', (chart) => chart.title, 'text', ''])).toBe('又一年');
  });

  test('fills are told to the file', async () => {
    await withChart('ColumnStacked', (chart) => {
      first(chart).format.fill.setSolidColor('#1F1F1F');
      first(chart).points.getItemAt(1).format.fill.setSolidColor('#C00000');
      chart.format.fill.clear();
    });
    host = await reopened(host);
    const model = chartText(host);
    expect(model).toContain('"fill":{"solid":{"srgb":"1F1F1F"}}');
    expect(model).toContain('"dataPoints":[{"index":1,"spPr":{"fill":{"solid":{"srgb":"C00000"}}}}]');
    expect(model).toContain('"fill":{"noFill":true}');
  });
});

describe('what a new chart looks like', () => {
  test('one series: its name above, no legend', async () => {
    const chart = await withChart(
      'ColumnClustered',
      (made) => made.load('name,title/text,title/visible,legend/visible,width,height'),
      'A1:B4',
    );
    expect([chart.name, chart.title.text, chart.title.visible, chart.legend.visible]).toEqual([
      '图表 1',
      '达标',
      true,
      false,
    ]);
    expect([chart.width, chart.height]).toEqual([360, 216]);
  });

  test('several series: a legend below', async () => {
    const chart = await withChart('ColumnClustered', (made) =>
      made.load('title/text,legend/visible,legend/position'),
    );
    expect([chart.title.text, chart.legend.visible, chart.legend.position]).toEqual([
      '图表标题',
      true,
      'Bottom',
    ]);
  });

  test('a title comes back when it is shown again', async () => {
    const chart = await withChart('ColumnClustered', (made) => {
      made.title.text = '进度';
      made.title.visible = false;
      made.title.visible = true;
      return made.load('title/text');
    });
    expect(chart.title.text).toBe('进度');
  });
});

test.each<[string, (chart: Excel.Chart) => void]>([
  ['a title', (chart) => (Object.assign(chart.title, { visible: false }).format.font.size = 9)],
  ['a legend', (chart) => (Object.assign(chart.legend, { visible: false }).format.font.size = 9)],
  ['labels', (chart) => (first(chart).dataLabels.format.font.size = 9)],
])('%s that is not shown cannot be painted', async (_, act) => {
  expect(await refusalOf(withChart('BarClustered', act))).toBe('InvalidOperation');
});

test('an interpreter of its own finds the same charts', async () => {
  await withChart('Pie', (chart) => (chart.name = '甲'));
  expect(new RichApi(host.workbook.state).keptReferences).toBe(0);
  expect(firstChart(host).toSvg(300, 200)).toMatch(/^<svg[\s\S]*达标/);
});
