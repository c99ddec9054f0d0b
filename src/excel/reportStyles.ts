import type { ReportStyle } from '../sheets/reports/ReportPage';

/** How the cells of a style look; what is left out is as in {@link BASE_LOOK}. */
export interface ReportLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Justify';
  readonly top?: true;
  readonly border?: true;
  readonly format?: string;
}

/**
 * Excel takes one font name and lists no fallbacks; where it is missing something of the system's own choice is printed.
 * So: the official practice (方正小标宋, 仿宋_GB2312) in the fonts nearest to it that come with Windows and Office in
 * Chinese: 华文中宋 is drawn like 小标宋 and comes with Office, 仿宋 and 黑体 with Windows since Vista (仿宋_GB2312 does
 * not any more).
 */
const TITLE_FONT = '华文中宋';
const BODY_FONT = '仿宋';
const HEADING_FONT = '黑体';

const HEADER_FILL = '#E7ECF3';
export const BORDER_COLOUR = '#7F7F7F';

/** What all cells of a page begin with. */
export const BASE_LOOK = { font: BODY_FONT, size: 11, colour: '#000000', align: 'Left' } as const;

const BOXED = { border: true } as const;
const NUMBER = { ...BOXED, align: 'Center' } as const;
const TOTAL = { ...NUMBER, bold: true } as const;
const FIGURE = { ...NUMBER, font: HEADING_FONT, size: 24 } as const;

/** The looks of a report's cells: official type practice, readable in black and white. */
export const REPORT_LOOKS: Readonly<Record<ReportStyle, ReportLook>> = {
  title: { font: TITLE_FONT, size: 22, align: 'Center' },
  stamp: { align: 'Center' },
  banner: { font: HEADING_FONT, size: 12, bold: true, colour: '#C00000', align: 'Center' },
  lead: { size: 14, align: 'Left' },
  heading: { font: HEADING_FONT, size: 14 },
  header: { ...BOXED, font: HEADING_FONT, fill: HEADER_FILL, align: 'Center' },
  text: BOXED,
  centered: NUMBER,
  number: { ...NUMBER, format: 'General' },
  percent: { ...NUMBER, format: '0.0%' },
  figure: { ...FIGURE, format: 'General' },
  figurePercent: { ...FIGURE, format: '0.0%' },
  label: { ...BOXED, font: HEADING_FONT, fill: HEADER_FILL, align: 'Center' },
  total: TOTAL,
  totalPercent: { ...TOTAL, format: '0.0%' },
  note: { colour: '#404040' },
  paragraph: { size: 12, align: 'Justify', top: true },
  circularText: { size: 16, align: 'Justify', top: true },
  circularHeading: { font: HEADING_FONT, size: 16 },
  circularEnd: { size: 16, align: 'Center' },
  plain: {},
};
