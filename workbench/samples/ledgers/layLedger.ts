import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { serialOf } from '../../../src/sheets/decode/readDate';
import type { LedgerSample, SampleCell, SampleRow, SampleRowKind } from './LedgerSample';
import { styleOf } from './sampleStyles';

/** Kinds of rows whose one text lies over the whole width. */
const MERGED: ReadonlySet<SampleRowKind> = new Set(['title', 'line', 'band', 'note']);

/** Heights in points; entries take what their longest text needs. */
const HEIGHTS: Readonly<Record<SampleRowKind, number | null>> = {
  title: 42,
  line: 24,
  header: 30,
  entry: null,
  band: 22,
  subtotal: 24,
  note: 24,
  blank: 15,
};
const LINE_HEIGHT = 16;

const ONE_PAGE_WIDE = {
  orientation: 'landscape',
  paperSize: 9,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** Puts a ledger into a workbook as a sheet of its own. */
export function layLedger(workbook: Workbook, sample: LedgerSample): void {
  const sheet = workbook.addWorksheet(sample.sheet);
  const first = sheet.getColumn(sample.firstColumn ?? 'A').number;
  const last = first + sample.widths.length - 1;
  sample.widths.forEach((width, index) => (sheet.getColumn(first + index).width = width));
  sample.rows.forEach((row, index) => {
    layRow(sheet, sample, row, { number: index + 1, first, last });
  });
  for (const range of sample.merges ?? []) sheet.mergeCells(range);
  if (sample.frozenRows !== undefined)
    sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: sample.frozenRows }];
  Object.assign(sheet.pageSetup, ONE_PAGE_WIDE);
  if (sample.filter !== undefined) sheet.autoFilter = sample.filter.range;
  sample.finish?.(sheet);
}

interface RowPlace {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

function layRow(sheet: Worksheet, sample: LedgerSample, row: SampleRow, place: RowPlace): void {
  const { number, first, last } = place;
  if (row.kind === 'blank') return;
  for (let column = first; column <= last; column += 1) {
    const cell = sheet.getCell(number, column);
    const letters = sheet.getColumn(column).letter;
    cell.style = styleOf(row.kind, sample.look, sample.left.includes(letters));
    put(cell, row.cells[column - first] ?? null);
  }
  if (MERGED.has(row.kind)) sheet.mergeCells(number, first, number, last);
  sheet.getRow(number).height = HEIGHTS[row.kind] ?? linesOf(row, sample.widths) * LINE_HEIGHT + 6;
}

function put(cell: Cell, value: SampleCell): void {
  if (value === null) return;
  if (typeof value !== 'object') cell.value = value;
  else if ('formula' in value) cell.value = { formula: value.formula, result: value.result };
  else {
    cell.value = serialOf(value.day);
    cell.numFmt = value.format;
  }
}

/** Lines the longest text of a row takes, a Chinese character being two wide. */
function linesOf({ cells }: SampleRow, widths: readonly number[]): number {
  const lines = cells.map((cell, index) => {
    if (typeof cell !== 'string') return 1;
    const width = widths[index] ?? 10;
    return cell
      .split('\n')
      .reduce((count, part) => count + Math.max(1, Math.ceil(wideness(part) / (width - 1))), 0);
  });
  return Math.max(1, ...lines);
}

function wideness(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2.2 : 1.1), 0);
}
