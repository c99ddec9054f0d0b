import { POINTS, cell, row } from './pageParts';
import type { ReportCell, ReportRow, ReportStyle } from './ReportPage';

/**
 * Widths in characters: chapter and seven numbers, a gap, 责任主体 and seven numbers, a gap, the chart. Wider columns make
 * the page wider, narrower ones make it higher by wrapping; with these the sample office fills the sheet, in the largest print.
 */
const NUMBER_WIDTHS = [7, 7, 5.4, 7, 6.8, 6.8, 8];

export const SUMMARY_WIDTHS: readonly number[] = [
  27,
  ...NUMBER_WIDTHS,
  1.5,
  17,
  ...NUMBER_WIDTHS,
  1.5,
  14.5,
  14.5,
  // So that the frame of the chart is printed whole.
  0.5,
];

/** How many columns the page has. */
export const WHOLE = SUMMARY_WIDTHS.length;

/** Places of columns: the first number by chapter, 责任主体, the chart. */
export const NUMBERS = 1;
export const OWNERS = 9;
export const CHART = 18;

/** Where the banner begins, beside the stamp. */
export const BANNER = 12;

/** The columns from one on. */
export function across(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Points that a row of this page is lower than one of other pages: it has to do with one sheet of paper. */
const TIGHTER = 4;

/** A row of the page, as high as its longest text needs. */
export function tightRow(cells: readonly ReportCell[], points: number = POINTS.body): ReportRow {
  const { height, ...rest } = row(SUMMARY_WIDTHS, cells, points);
  return { ...rest, height: height === null ? null : height - TIGHTER };
}

/** A text over the whole page. */
export function tightLine(text: string, style: ReportStyle, points: number = POINTS.body): ReportRow {
  return tightRow([cell(text, style, WHOLE)], points);
}

/** A heading over the whole page. */
export function headingRow(text: string): ReportRow {
  return tightLine(text, 'heading', POINTS.heading);
}
