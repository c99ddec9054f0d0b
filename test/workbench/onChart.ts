import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { EngineChart } from '../../workbench/engine/charts/EngineChart';
import { startHost, type Host } from '../../workbench/node/startHost';
import { freshHost, onSheet1, valueOf } from './onHost';

const ROWS = [
  ['部门', '达标', '未达标', '待明确'],
  ['办公室', 5, 1, 0],
  ['预算处', 3, 2, 1],
  ['国库处', 4, 0, 2],
];

/** A new workbook with a small table of three offices in A1:D4. */
export function hostWithRows(): Host {
  const host = freshHost();
  host.workbook.paste('Sheet1', 'A1', ROWS);
  return host;
}

/** Saves the workbook and goes on with what was read from the file. */
export async function reopened({ workbook }: Host): Promise<Host> {
  return startHost(await EngineWorkbook.fromXlsx(await workbook.toXlsx()));
}

/** Does something with a new chart on Sheet1. */
export function withChart<T>(
  type: string,
  act: (chart: Excel.Chart, sheet: Excel.Worksheet) => T,
  area = 'A1:D4',
): Promise<T> {
  return onSheet1((sheet) => act(sheet.charts.add(type as 'Pie', sheet.getRange(area), 'Columns'), sheet));
}

/** The first chart of the first sheet. */
export function firstChart({ workbook }: Host): EngineChart {
  const chart = workbook.state.sheets.list[0]?.charts.list[0];
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

/** What the first chart is, as text. */
export function chartText(host: Host): string {
  return JSON.stringify(firstChart(host).model);
}

/** What the series of the first chart show: name, categories, values. */
export async function seriesShown(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0);
    chart.series.load('items/name');
    await context.sync();
    const read = chart.series.items.map((series) => ({
      name: series.name,
      categories: series.getDimensionValues('Categories'),
      values: series.getDimensionValues('Values'),
    }));
    await context.sync();
    return read.map(({ name, categories, values }) => [name, valueOf(categories), valueOf(values)]);
  });
}
