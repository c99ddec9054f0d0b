import type { CellValue } from '../cell';
import type { Highlight } from '../describe/highlight';
import { STATUS_HIGHLIGHTS } from '../describe/highlight';
import { STATUS_WORDS, longDate } from '../encode/words';
import { MISSED, SIGN_HIGHLIGHTS } from './progressWords';
import type { ReportFacts } from './ReportFacts';
import type { ReportCell, ReportPage, ReportRow, ReportRule, ReportStyle } from './ReportPage';
import { textHeight } from './textHeight';

/** Sizes in points that the heights of rows are made for; the Excel layer writes with them. 16 is 三号, of official papers (GB/T 9704). */
export const POINTS = { title: 22, body: 11, heading: 14, paragraph: 12, circular: 16 } as const;

/** A cell of a page. */
export function cell(value: CellValue, style: ReportStyle, across = 1): ReportCell {
  return across > 1 ? { value, style, across } : { value, style };
}

/** Beside its characters each column has 5 of the 7 pixels of one more; merged cells have those of all but one. */
const BESIDE = 5 / 7;

/** A row of cells, as high as its longest text needs. */
export function row(
  widths: readonly number[],
  cells: readonly ReportCell[],
  points: number = POINTS.body,
): ReportRow {
  let column = 0;
  const texts = cells.map(({ value, across = 1 }) => {
    const width = widths.slice(column, column + across).reduce((sum, each) => sum + each + BESIDE, -BESIDE);
    column += across;
    return { text: typeof value === 'object' ? '' : String(value), width };
  });
  return { cells, height: textHeight(texts, points) };
}

/** A row of one text over all columns. */
export function line(
  widths: readonly number[],
  text: string,
  style: ReportStyle,
  points: number = POINTS.body,
): ReportRow {
  return row(widths, [cell(text, style, widths.length)], points);
}

/** A page to be read from top to bottom: upright, as wide as the paper, without panes, rules or a chart. */
export function textPage(
  key: ReportPage['key'],
  sheet: ReportPage['sheet'],
  widths: readonly number[],
  rows: readonly ReportRow[],
): ReportPage {
  return {
    key,
    sheet,
    widths,
    rows,
    orientation: 'portrait',
    titleRows: 0,
    fit: 'onePageWide',
    frozen: { rows: 0, columns: 0 },
    rules: [],
    chart: null,
  };
}

/** 截至日期 and 核查时间, as every page says them. */
export function stampText({ result, checkedAt }: ReportFacts): string {
  return `截至日期：${longDate(result.asOf)}　　核查时间：${longTime(checkedAt)}`;
}

/** The time of a stamp with its day in official style. @example longTime('2022-09-05 10:00') // '2022年9月5日 10:00' */
function longTime(checkedAt: string): string {
  return checkedAt.replace(
    /^(\d{4})-(\d\d)-(\d\d)/,
    (_, year: string, month: string, day: string) => `${year}年${Number(month)}月${Number(day)}日`,
  );
}

/** The office and the year that a page is about. */
export function officeYear({ input }: ReportFacts): string {
  return `${officeOf(input.options)}${input.options.planYear}年`;
}

/** 单位名称, or 本单位. */
export function officeOf({ office }: { readonly office: string }): string {
  return office || '本单位';
}

interface Extent {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The rules that colour the signs at the ends of cells. */
export function signRules(extent: Extent): ReportRule[] {
  return SIGN_HIGHLIGHTS.map(([word, highlight]) => ({ ...extent, match: 'endsWith', word, highlight }));
}

/** The rules that colour a column of status words. */
export function statusRules(extent: Omit<Extent, 'lastColumn'>): ReportRule[] {
  const highlights: Readonly<Record<string, Highlight>> = {
    ...STATUS_HIGHLIGHTS,
    [STATUS_WORDS.short]: MISSED,
  };
  return [STATUS_WORDS.short, STATUS_WORDS.atRisk, STATUS_WORDS.late, STATUS_WORDS.met].flatMap((word) => {
    const highlight = highlights[word];
    return highlight === undefined
      ? []
      : [{ ...extent, lastColumn: extent.firstColumn, match: 'equals' as const, word, highlight }];
  });
}
