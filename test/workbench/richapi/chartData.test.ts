import type { Host } from '../../../workbench/node/startHost';
import { chartText, hostWithRows, reopened, seriesShown, withChart } from '../onChart';
import { onSheet1, refusalOf, valueOf } from '../onHost';

let host: Host;

beforeEach(() => {
  host = hostWithRows();
});

const OFFICES = ['办公室', '预算处', '国库处'];

describe('the source of a new chart', () => {
  test.each<[string, string, 'Columns' | 'Rows' | 'Auto', unknown[]]>([
    [
      'columns',
      'A1:C4',
      'Columns',
      [
        ['达标', OFFICES, [5, 3, 4]],
        ['未达标', OFFICES, [1, 2, 0]],
      ],
    ],
    [
      'Auto, as on the web',
      'A1:C4',
      'Auto',
      [
        ['达标', OFFICES, [5, 3, 4]],
        ['未达标', OFFICES, [1, 2, 0]],
      ],
    ],
    [
      'rows',
      'A1:C3',
      'Rows',
      [
        ['办公室', ['达标', '未达标'], [5, 1]],
        ['预算处', ['达标', '未达标'], [3, 2]],
      ],
    ],
    ['no names', 'A2:B4', 'Columns', [['系列1', OFFICES, [5, 3, 4]]]],
    ['no categories', 'B1:B4', 'Columns', [['达标', [], [5, 3, 4]]]],
    [
      'numbers only',
      'B2:C4',
      'Columns',
      [
        ['系列1', [], [5, 3, 4]],
        ['系列2', [], [1, 2, 0]],
      ],
    ],
    ['an empty corner before years', 'F1:G3', 'Columns', [['2022', [2020, 2021], [7, 8]]]],
  ])('%s', async (_, area, by, expected) => {
    host.workbook.paste('Sheet1', 'F1', [
      ['', '2022'],
      ['2020', 7],
      ['2021', 8],
    ]);
    await onSheet1((sheet) => sheet.charts.add('ColumnClustered', sheet.getRange(area), by));
    const shown = await seriesShown();
    expect(shown).toEqual(expected);
  });

  test('lies on another sheet', async () => {
    await onSheet1((sheet, { workbook: { worksheets } }) => {
      worksheets.add('汇 总').charts.add('Line', sheet.getRange('A1:B4'));
    });
    const [, page] = host.workbook.state.sheets.list;
    expect(JSON.stringify(page?.charts.list[0]?.model)).toContain('"formula":"Sheet1!$B$2:$B$4"');
  });

  test.each(['Radar', 'XYScatter', 'Treemap'])('%s is not modelled', async (type) => {
    expect(await refusalOf(withChart(type, () => undefined))).toBe('NotImplemented');
  });
});

describe('data', () => {
  const formulas = (): string[] =>
    [...chartText(host).matchAll(/"formula":"([^"]*)"/g)].map(([, formula = '']) => formula);

  test('follows its cells and its sheet', async () => {
    await withChart('ColumnClustered', () => undefined, 'A1:B4');
    expect(formulas()).toEqual(['Sheet1!$B$1', 'Sheet1!$A$2:$A$4', 'Sheet1!$B$2:$B$4']);
    await onSheet1((sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.getRange('4:4').insert('Down');
      sheet.name = '汇 总';
    });
    expect(formulas()).toEqual(["'汇 总'!$C$2", "'汇 总'!$B$3:$B$6", "'汇 总'!$C$3:$C$6"]);
  });

  test('the copy of a sheet has a chart of its own data', async () => {
    await withChart(
      'ColumnClustered',
      (chart) => {
        chart.name = '进度';
        chart.setPosition('F2', 'H9');
      },
      'A1:B4',
    );
    await onSheet1((sheet) => sheet.copy('End'));
    const [original, copy] = host.workbook.state.sheets.list.map(({ charts }) => charts.list[0]);
    expect(copy?.name).toBe('进度');
    expect(copy?.place).toEqual(original?.place);
    expect(JSON.stringify(copy?.model)).toContain(`"formula":"'Sheet1 (2)'!$B$2:$B$4"`);
    expect(JSON.stringify(original?.model)).toContain('"formula":"Sheet1!$B$2:$B$4"');
    host = await reopened(host);
    expect(host.workbook.state.sheets.list.map(({ charts }) => charts.list.map(({ name }) => name))).toEqual([
      ['进度'],
      ['进度'],
    ]);
  });

  test('series are added, set, counted and deleted', async () => {
    await withChart(
      'ColumnClustered',
      (chart, sheet) => {
        const added = chart.series.add('合计');
        added.setValues(sheet.getRange('D2:D4'));
        added.setXAxisValues(sheet.getRange('A2:A4'));
        chart.series.getItemAt(0).delete();
      },
      'A1:C4',
    );
    expect(await seriesShown()).toEqual([
      ['未达标', OFFICES, [1, 2, 0]],
      ['合计', OFFICES, [0, 1, 2]],
    ]);
  });

  test('setData shows other cells in the same paint', async () => {
    await withChart(
      'ColumnClustered',
      (chart, sheet) => {
        chart.series.getItemAt(0).format.fill.setSolidColor('#123456');
        chart.title.text = '标题';
        chart.setData(sheet.getRange('A1:C3'), 'Columns');
      },
      'A1:B4',
    );
    expect(await seriesShown()).toHaveLength(2);
    expect(chartText(host)).toContain('123456');
    expect(chartText(host)).toContain('"text":"标题"');
  });

  test('the file holds what the cells say now', async () => {
    await withChart('ColumnClustered', () => undefined, 'A1:B4');
    host.workbook.type('Sheet1', 'B2', '=40+2');
    host = await reopened(host);
    expect(chartText(host)).toContain('{"index":0,"value":42}');
  });
});

describe('the collection', () => {
  test('finds by name, in any case, counts and deletes', async () => {
    await withChart('Pie', (chart) => (chart.name = 'Trend'));
    const { found, missing, count } = await onSheet1((sheet) => ({
      found: sheet.charts.getItemOrNullObject('trend').load('name'),
      missing: sheet.charts.getItemOrNullObject('没有').load('name'),
      count: sheet.charts.getCount(),
    }));
    expect([found.name, missing.isNullObject, valueOf(count)]).toEqual(['Trend', true, 1]);
    await Excel.run(async (context) => {
      const charts = context.workbook.worksheets.getItem('Sheet1').charts.load('items/id');
      await context.sync();
      for (const chart of charts.items) chart.delete();
      await context.sync();
    });
    host = await reopened(host);
    expect(host.workbook.state.sheets.list[0]?.charts.list).toEqual([]);
  });

  test('of a chart that is not there, and on a protected sheet', async () => {
    expect(await refusalOf(onSheet1((sheet) => sheet.charts.getItem('没有').load('name')))).toBe(
      'ItemNotFound',
    );
    await onSheet1((sheet) => {
      sheet.protection.protect();
    });
    expect(await refusalOf(withChart('Pie', () => undefined))).toBe('AccessDenied');
  });
});
