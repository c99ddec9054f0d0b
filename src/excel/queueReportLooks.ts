import { columnLetters } from '../sheets/columnLetters';
import type { Extent, PlacedCell } from '../sheets/reports/placedCells';
import { rectanglesOf } from '../sheets/reports/rectangles';
import type { ReportPage, ReportStyle } from '../sheets/reports/ReportPage';
import { setNumberFormat } from './queueFormats';
import { BASE_LOOK, BORDER_COLOUR, REPORT_LOOKS } from './reportStyles';

/** Excel shows a text cell with more characters as ####. */
const LONGEST_TEXT = 255;

const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

/** Something for every cell of an extent, as the cells that cover them say; null where none does. */
function marks<Mark>(
  { rows, columns }: Extent,
  cells: readonly PlacedCell[],
  markOf: (placed: PlacedCell) => Mark | null,
): (Mark | null)[][] {
  const grid = Array.from({ length: rows }, () => new Array<Mark | null>(columns).fill(null));
  for (const placed of cells) {
    const mark = markOf(placed);
    for (let row = placed.row; row < placed.row + placed.rows; row += 1)
      grid[row]?.fill(mark, placed.column, placed.column + placed.columns);
  }
  return grid;
}

function* eachRectangle<Mark>(
  sheet: Excel.Worksheet,
  extent: Extent,
  cells: readonly PlacedCell[],
  markOf: (placed: PlacedCell) => Mark | null,
): Generator<{ readonly mark: Mark; readonly range: Excel.Range }> {
  for (const { mark, area } of rectanglesOf(marks(extent, cells, markOf)))
    yield { mark, range: sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns) };
}

/** The number format of a cell: texts stay texts, or 3/2 would become a date. */
function formatOf({ cell: { value, style } }: PlacedCell): string | null {
  const own = REPORT_LOOKS[style].format ?? 'General';
  if (typeof value !== 'string') return own;
  return value.length > LONGEST_TEXT ? 'General' : null;
}

/** Queues the number formats of a page, before its values; yields after each range. */
export function* queueReportFormats(
  sheet: Excel.Worksheet,
  extent: Extent,
  cells: readonly PlacedCell[],
): Generator<number> {
  setNumberFormat(sheet.getRangeByIndexes(0, 0, extent.rows, extent.columns), '@');
  for (const { mark, range } of eachRectangle(sheet, extent, cells, formatOf)) {
    setNumberFormat(range, mark);
    yield 1;
  }
}

/** Queues fonts, fills, borders and merges of a page; yields after each range. */
export function* queueReportLooks(
  sheet: Excel.Worksheet,
  extent: Extent,
  cells: readonly PlacedCell[],
): Generator<number> {
  const all = sheet.getRangeByIndexes(0, 0, extent.rows, extent.columns);
  all.format.font.name = BASE_LOOK.font;
  all.format.font.size = BASE_LOOK.size;
  all.format.font.color = BASE_LOOK.colour;
  all.format.horizontalAlignment = BASE_LOOK.align;
  all.format.verticalAlignment = 'Center';
  all.format.wrapText = true;
  yield 1;
  for (const { row, column, rows, columns } of cells) {
    if (rows === 1 && columns === 1) continue;
    sheet.getRangeByIndexes(row, column, rows, columns).merge();
    yield 1;
  }
  for (const { mark, range } of eachRectangle(sheet, extent, cells, ({ cell }) => cell.style)) {
    queueLook(range, mark);
    yield 2;
  }
  const boxed = ({ cell }: PlacedCell): true | null => REPORT_LOOKS[cell.style].border ?? null;
  for (const { range } of eachRectangle(sheet, extent, cells, boxed)) {
    for (const edge of EDGES) {
      const border = range.format.borders.getItem(edge);
      border.style = 'Continuous';
      border.color = BORDER_COLOUR;
    }
    yield 4;
  }
}

/** Sets what differs from the base. */
function queueLook({ format }: Excel.Range, style: ReportStyle): void {
  const { font, size, bold, colour, fill, align, top } = REPORT_LOOKS[style];
  if (font !== undefined) format.font.name = font;
  if (size !== undefined) format.font.size = size;
  if (bold === true) format.font.bold = true;
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
  if (align !== undefined && align !== BASE_LOOK.align) format.horizontalAlignment = align;
  if (top === true) format.verticalAlignment = 'Top';
}

/** Queues heights of rows, those without one fitted by Excel; yields after each range. */
export function* queueReportHeights(
  sheet: Excel.Worksheet,
  { rows }: Pick<ReportPage, 'rows'>,
  end: number,
): Generator<number> {
  const heights = Array.from({ length: end }, (_, row) => [rows[row]?.height ?? ('fitted' as const)]);
  for (const { mark, area } of rectanglesOf(heights)) {
    const { format } = sheet.getRangeByIndexes(area.row, 0, area.rows, 1);
    if (mark === 'fitted') format.autofitRows();
    else format.rowHeight = mark;
    yield 1;
  }
}

/** Queues the rules that colour words of a page. Each refers to its own cell only. */
export function* queueReportRules(sheet: Excel.Worksheet, rules: ReportPage['rules']): Generator<number> {
  for (const { firstColumn, lastColumn, firstRow, lastRow, match, word, highlight } of rules) {
    const cell = `${columnLetters(firstColumn)}${firstRow + 1}`;
    const { custom } = sheet
      .getRangeByIndexes(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1)
      .conditionalFormats.add('Custom');
    const left = match === 'equals' ? cell : `RIGHT(${cell},${word.length})`;
    custom.rule.formula = `=${left}="${word}"`;
    custom.format.fill.color = highlight.fill;
    custom.format.font.color = highlight.font;
    if (highlight.bold === true) custom.format.font.bold = true;
    yield 1;
  }
}
