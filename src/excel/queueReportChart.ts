import type { ReportChart, ReportPage } from '../sheets/reports/ReportPage';
import { chartName } from './reportPlaces';

const TYPES: Readonly<Record<ReportChart['kind'], 'BarStacked100' | 'BarStacked' | 'BarClustered' | 'Line'>> =
  {
    barStacked100: 'BarStacked100',
    barStacked: 'BarStacked',
    barClustered: 'BarClustered',
    line: 'Line',
  };

const FONT_SIZE = 9;

/** Room between bars in percent of a bar, so that they are about as thick as a row of the table beside them. */
const GAP_WIDTH = 40;

/** Queues the chart of a page in place of the one that is there. `charted` says whether there is one. */
export function queueReportChart(
  sheet: Excel.Worksheet,
  { key, chart }: Pick<ReportPage, 'key' | 'chart'>,
  charted: boolean,
): void {
  if (charted) sheet.charts.getItem(chartName(key)).delete();
  if (chart === null) return;
  const { kind, title, colours, place } = chart;
  const made = sheet.charts.add(TYPES[kind], sourceOf(sheet, chart), 'Columns');
  made.name = chartName(key);
  made.title.text = title;
  made.title.format.font.size = FONT_SIZE + 2;
  made.title.format.font.bold = false;
  made.legend.position = 'Bottom';
  made.legend.format.font.size = FONT_SIZE;
  made.setPosition(
    sheet.getRangeByIndexes(place.row, place.column, 1, 1),
    sheet.getRangeByIndexes(place.endRow - 1, place.endColumn - 1, 1, 1),
  );
  for (const [index, colour] of colours.entries()) {
    const series = made.series.getItemAt(index);
    series.format.fill.setSolidColor(colour);
    // Light fills end somewhere in print, too.
    series.format.line.color = '#404040';
    if (kind !== 'line') series.gapWidth = GAP_WIDTH;
  }
  made.axes.categoryAxis.format.font.size = FONT_SIZE;
  // The numbers themselves stand in the table.
  made.axes.valueAxis.visible = false;
  made.axes.valueAxis.majorGridlines.visible = false;
  // Bars begin at the bottom; the table begins at the top.
  if (kind !== 'line') made.axes.categoryAxis.reversePlotOrder = true;
}

/** The categories and the series, which stand side by side with their headers above. */
function sourceOf(
  sheet: Excel.Worksheet,
  { headerRow, rows, categoryColumn, seriesColumns }: ReportChart,
): Excel.Range {
  const last = Math.max(...seriesColumns);
  return sheet.getRangeByIndexes(headerRow, categoryColumn, rows.end - headerRow, last - categoryColumn + 1);
}
