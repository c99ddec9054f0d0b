import type { CellValue } from '../sheets/cell';
import { columnLetters } from '../sheets/columnLetters';
import { AMBER, RED } from '../sheets/describe/highlight';
import type { SummaryGrid } from '../sheets/encode/summaryGrid';
import { FIGURE_HEADERS, MATTER_HEADERS, SUMMARY_ROOM } from '../sheets/encode/summaryGrid';
import type { SummaryPlace } from './findSummarySheet';
import { setNumberFormat } from './queueFormats';
import { queuePage } from './queuePage';
import { queueRules } from './queueRules';
import { SUMMARY_COLUMNS, SUMMARY_MARK, SUMMARY_ROWS, SUMMARY_WIDTHS } from './summaryPlaces';
import { asText } from './writeBlocks';

const PART_HEADERS = [...FIGURE_HEADERS];
const PART_FIRST = 3;
const MEND_COLUMN = 7;

/** Queues the look of an empty 领导汇总: widths, merges, borders, one A4 page in landscape. */
function queueSummaryFrame(sheet: Excel.Worksheet): void {
  SUMMARY_WIDTHS.forEach(
    (width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width),
  );
  const line = (row: number, height: number): Excel.Range => {
    const range = sheet.getRangeByIndexes(row, 0, 1, SUMMARY_COLUMNS);
    range.merge();
    range.format.wrapText = true;
    range.format.verticalAlignment = 'Center';
    range.format.rowHeight = height;
    return range;
  };
  const title = line(SUMMARY_ROWS.title, 34);
  title.format.font.name = '华文中宋';
  title.format.font.size = 22;
  title.format.horizontalAlignment = 'Center';
  line(SUMMARY_ROWS.stamp, 18).format.horizontalAlignment = 'Center';
  line(SUMMARY_ROWS.sentence, 48).format.font.size = 12;
  line(SUMMARY_ROWS.remark, 32).format.font.color = '#404040';
  queueFigures(sheet);
  queueMatters(sheet);
  queueParts(sheet, SUMMARY_ROWS.chapters, '二、按章节', '章节', SUMMARY_ROOM.chapters);
  queueParts(sheet, SUMMARY_ROWS.owners, '三、按责任主体', '责任主体', SUMMARY_ROOM.owners);
  sheet.showGridlines = false;
  sheet.pageLayout.setPrintArea(`A1:${columnLetters(SUMMARY_COLUMNS - 1)}${SUMMARY_ROWS.remark + 1}`);
  queuePage(sheet, { orientation: 'landscape', titleRows: null, gridlines: false, onePage: true });
}

/** Queues making an empty 领导汇总 that says how to fill it. */
export function queueEmptySummary(context: Excel.RequestContext, name: string): void {
  const sheet = context.workbook.worksheets.add(name);
  queueSummaryFrame(sheet);
  sheet.getRangeByIndexes(SUMMARY_ROWS.sentence, 0, 1, 1).values = [
    ['先点 检查台账，再点 领导汇总，本页即自动填好，可直接打印。'],
  ];
}

/** Queues a summary on its sheet, which is made or given its look where it has none. */
export function queueSummary(
  context: Excel.RequestContext,
  { name, exists, framed }: SummaryPlace,
  grid: SummaryGrid,
): void {
  const { worksheets } = context.workbook;
  const sheet = exists ? worksheets.getItem(name) : worksheets.add(name);
  if (!framed) queueSummaryFrame(sheet);
  queueSummaryValues(sheet, grid);
}

/** Queues the values of 领导汇总 over whatever an earlier one wrote there; totals are formulas. */
function queueSummaryValues(sheet: Excel.Worksheet, grid: SummaryGrid): void {
  const put = (row: number, column: number, values: readonly (readonly CellValue[])[]): void => {
    const width = values[0]?.length ?? 0;
    sheet.getRangeByIndexes(row, column, values.length, width).values = values.map((cells) =>
      cells.map(asText),
    );
  };
  put(SUMMARY_ROWS.title, 0, [[grid.title]]);
  put(SUMMARY_ROWS.stamp, 0, [[grid.stamp]]);
  put(SUMMARY_ROWS.sentence, 0, [[grid.sentence]]);
  put(SUMMARY_ROWS.remark, 0, [[grid.remark]]);
  put(SUMMARY_ROWS.figures + 1, PART_FIRST, [grid.figures]);
  put(SUMMARY_ROWS.matters + 2, 0, padded(grid.matters, SUMMARY_ROOM.matters, MATTER_HEADERS.length));
  for (const [first, room, rows] of [
    [SUMMARY_ROWS.chapters, SUMMARY_ROOM.chapters, grid.chapters],
    [SUMMARY_ROWS.owners, SUMMARY_ROOM.owners, grid.owners],
  ] as const) {
    const body = padded(rows, room, PART_HEADERS.length + 1);
    put(
      first + 2,
      0,
      body.map(([word = '']) => [word]),
    );
    put(
      first + 2,
      PART_FIRST,
      body.map((cells) => cells.slice(1)),
    );
    // Rows that this plan has no use for would print as an empty grid.
    sheet.getRangeByIndexes(first + 2, 0, room, 1).rowHidden = false;
    if (rows.length > 0 && rows.length < room)
      sheet.getRangeByIndexes(first + 2 + rows.length, 0, room - rows.length, 1).rowHidden = true;
  }
}

function padded(
  rows: readonly (readonly CellValue[])[],
  room: number,
  width: number,
): (readonly CellValue[])[] {
  return Array.from({ length: room }, (_, index) => rows[index] ?? new Array<CellValue>(width).fill(''));
}

function heading(sheet: Excel.Worksheet, row: number, text: string): void {
  const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
  cell.values = [[text]];
  cell.format.font.bold = true;
  cell.format.font.size = 12;
}

function headerCells(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  words: readonly string[],
): Excel.Range {
  const range = sheet.getRangeByIndexes(row, column, 1, words.length);
  range.values = [[...words]];
  range.format.font.bold = true;
  range.format.fill.color = '#E7ECF3';
  range.format.horizontalAlignment = 'Center';
  return range;
}

function queueFigures(sheet: Excel.Worksheet): void {
  headerCells(sheet, SUMMARY_ROWS.figures, PART_FIRST, FIGURE_HEADERS);
  const label = sheet.getRangeByIndexes(SUMMARY_ROWS.figures, 0, 2, PART_FIRST);
  label.getCell(0, 0).values = [[SUMMARY_MARK]];
  label.format.font.bold = true;
  const values = sheet.getRangeByIndexes(SUMMARY_ROWS.figures + 1, PART_FIRST, 1, FIGURE_HEADERS.length);
  values.format.horizontalAlignment = 'Center';
  values.format.font.size = 14;
  values.format.font.bold = true;
  formatRates(sheet, SUMMARY_ROWS.figures + 1, 1);
  borders(sheet.getRangeByIndexes(SUMMARY_ROWS.figures, PART_FIRST, 2, FIGURE_HEADERS.length));
}

function queueMatters(sheet: Excel.Worksheet): void {
  const first = SUMMARY_ROWS.matters;
  heading(sheet, first, '一、主要问题（最多列10项，全部见 检查结果）');
  headerCells(sheet, first + 1, 0, MATTER_HEADERS);
  for (let row = first + 1; row < first + 2 + SUMMARY_ROOM.matters; row += 1) {
    sheet.getRangeByIndexes(row, MEND_COLUMN, 1, SUMMARY_COLUMNS - MEND_COLUMN).merge();
  }
  const body = sheet.getRangeByIndexes(first + 2, 0, SUMMARY_ROOM.matters, SUMMARY_COLUMNS);
  body.format.wrapText = true;
  body.format.verticalAlignment = 'Center';
  body.format.rowHeight = 30;
  // Texts such as 2022-12-31 and 2.5% would turn into numbers.
  setNumberFormat(body, '@');
  sheet.getRangeByIndexes(first + 2, 0, SUMMARY_ROOM.matters, 2).format.horizontalAlignment = 'Center';
  borders(sheet.getRangeByIndexes(first + 1, 0, SUMMARY_ROOM.matters + 1, SUMMARY_COLUMNS));
  const rules = Object.entries({ 未达标: RED, 滞后: AMBER }).map(([word, highlight]) => ({
    firstColumn: 0,
    lastColumn: 0,
    formula: `=$A${first + 3}="${word}"`,
    highlight,
  }));
  queueRules(sheet, rules, first + 1, first + 2 + SUMMARY_ROOM.matters);
}

function queueParts(sheet: Excel.Worksheet, first: number, title: string, word: string, room: number): void {
  heading(sheet, first, title);
  // Chapters can have long names; shrunk they print whole.
  const words = sheet.getRangeByIndexes(first + 2, 0, room, 1);
  words.format.shrinkToFit = true;
  setNumberFormat(words, '@');
  headerCells(sheet, first + 1, 0, [word, '', '']);
  headerCells(sheet, first + 1, PART_FIRST, PART_HEADERS);
  for (let row = first + 1; row <= first + 2 + room; row += 1)
    sheet.getRangeByIndexes(row, 0, 1, PART_FIRST).merge();
  const totals = first + 2 + room;
  sheet.getRangeByIndexes(totals, 0, 1, 1).values = [['合计']];
  const counts = FIGURE_HEADERS.length - 2;
  const letters = Array.from({ length: counts }, (_, index) => columnLetters(PART_FIRST + index));
  const sums = letters.map((letter) => `=SUM(${letter}${first + 3}:${letter}${totals})`);
  const [judged = '', met = '', onTrack = ''] = letters.map((letter) => `${letter}${totals + 1}`);
  const rate = (numerator: string): string => `=IF(${judged}=0,"—",${numerator}/${judged})`;
  sheet.getRangeByIndexes(totals, PART_FIRST, 1, FIGURE_HEADERS.length).formulas = [
    [...sums, rate(met), rate(`(${met}+${onTrack})`)],
  ];
  formatRates(sheet, first + 2, room + 1);
  sheet.getRangeByIndexes(totals, 0, 1, SUMMARY_COLUMNS).format.font.bold = true;
  sheet.getRangeByIndexes(first + 2, PART_FIRST, room + 1, FIGURE_HEADERS.length).format.horizontalAlignment =
    'Center';
  borders(sheet.getRangeByIndexes(first + 1, 0, room + 2, SUMMARY_COLUMNS));
}

/** The last two columns of figures are rates. */
function formatRates(sheet: Excel.Worksheet, row: number, rows: number): void {
  const rates = sheet.getRangeByIndexes(row, PART_FIRST + FIGURE_HEADERS.length - 2, rows, 2);
  setNumberFormat(rates, '0.0%');
}

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function borders(range: Excel.Range): void {
  for (const edge of EDGES) {
    const border = range.format.borders.getItem(edge);
    border.style = 'Continuous';
    border.color = '#A6A6A6';
  }
}
