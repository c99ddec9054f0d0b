import type { CellValue } from '../cell';
import type { Highlight } from '../describe/highlight';

/** The sheets made for leaders: 领导汇总, 月度进度, 个人达标, 督办单, 通报. */
export type ReportKey = 'summary' | 'progress' | 'people' | 'supervision' | 'circular';

/** How a cell looks; fonts, sizes and borders of each are in the Excel layer. */
export type ReportStyle =
  | 'title'
  | 'stamp'
  | 'banner'
  | 'lead'
  | 'heading'
  | 'header'
  | 'text'
  | 'centered'
  | 'number'
  | 'percent'
  | 'figure'
  | 'figurePercent'
  | 'label'
  | 'total'
  | 'totalPercent'
  | 'note'
  | 'paragraph'
  | 'circularText'
  | 'circularHeading'
  | 'circularEnd'
  | 'plain';

/** A value, or a formula of ours (never of user words). */
export type ReportValue = CellValue | { readonly formula: string };

/** A cell, merged over `across` columns and `down` rows where these are more than 1. */
export interface ReportCell {
  readonly value: ReportValue;
  readonly style: ReportStyle;
  readonly across?: number;
  readonly down?: number;
}

export interface ReportRow {
  /** From the first column on; a merged cell is followed by the cell right of it. */
  readonly cells: readonly ReportCell[];
  /** In points; null lets Excel fit it, which it does only where nothing is merged. */
  readonly height: number | null;
  /** A printed page begins here. */
  readonly breakBefore?: true;
}

/** A word (or the sign at the end of a cell) that a rule colours within some columns; the word itself carries the meaning. */
export interface ReportRule {
  /** 0-based, ends inclusive. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly match: 'equals' | 'endsWith';
  readonly word: string;
  readonly highlight: Highlight;
}

/** A native chart over cells of the page, readable in grey. Rows and columns 0-based, ends exclusive. */
export interface ReportChart {
  readonly title: string;
  readonly kind: 'barStacked100' | 'barStacked' | 'barClustered' | 'line';
  /** Column of the categories, and the columns of the series; the header row stands right above the first. */
  readonly headerRow: number;
  readonly rows: { readonly start: number; readonly end: number };
  readonly categoryColumn: number;
  readonly seriesColumns: readonly number[];
  /** Fill of each series, light to dark so that grey tells them apart. */
  readonly colours: readonly string[];
  /** Where it lies on the sheet. */
  readonly place: {
    readonly row: number;
    readonly endRow: number;
    readonly column: number;
    readonly endColumn: number;
  };
}

/** A sheet for leaders as data: made purely, written by `excel/queueReport`. */
export interface ReportPage {
  readonly key: ReportKey;
  readonly sheet: string;
  /** In characters of the standard font. */
  readonly widths: readonly number[];
  readonly rows: readonly ReportRow[];
  readonly orientation: 'landscape' | 'portrait';
  /** Number of rows from the top that every printed page repeats, 0 for none. */
  readonly titleRows: number;
  /** Fits one page, or one page wide and as many as needed. */
  readonly fit: 'onePage' | 'onePageWide';
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rules: readonly ReportRule[];
  readonly chart: ReportChart | null;
}
