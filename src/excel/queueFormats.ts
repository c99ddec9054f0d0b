import type { CellFormat, Column } from '../sheets/describe/SheetDescription';

/** A column of a table and where it stands, 0-based. */
export interface ColumnPlace {
  readonly column: Column;
  readonly columnIndex: number;
}

/** Number formats; text columns are text before their first value, or Excel would make 2022-03 a date. */
export const NUMBER_FORMATS: Readonly<Record<CellFormat, string>> = {
  general: 'General',
  text: '@',
  date: 'yyyy-mm-dd',
  number: '0.##',
};

const HEADER_FILLS = { user: '#1F4E79', check: '#595959' } as const;

/** Columns that the check fills are on a quiet grey, so that nobody types there. */
const CHECK_FILL = '#F5F5F5';

/** Points of a column that shows this many characters of the standard font at 7 pixels each. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Queues the formats of columns from top to bottom of a sheet of ours, then takes them off the rows above the header. */
export function queueWholeColumns(
  sheet: Excel.Worksheet,
  places: readonly ColumnPlace[],
  headerRow: number,
): void {
  for (const { column, columnIndex } of places) {
    const whole = sheet.getRangeByIndexes(0, columnIndex, 1, 1).getEntireColumn();
    queueBody(whole, column);
    whole.format.columnWidth = pointsOf(column.width);
    if (headerRow > 0) {
      const above = sheet.getRangeByIndexes(0, columnIndex, headerRow, 1);
      above.format.wrapText = false;
      above.format.horizontalAlignment = 'Left';
      above.format.fill.clear();
    }
    queueHeader(sheet.getRangeByIndexes(headerRow, columnIndex, 1, 1), column);
  }
}

/** Queues the formats of columns that were added to a table of the user's, on its rows only. `endRow` is exclusive. */
export function queueAddedColumns(
  sheet: Excel.Worksheet,
  places: readonly ColumnPlace[],
  headerRow: number,
  endRow: number,
): void {
  for (const { column, columnIndex } of places) {
    if (endRow > headerRow + 1)
      queueBody(sheet.getRangeByIndexes(headerRow + 1, columnIndex, endRow - headerRow - 1, 1), column);
    const header = sheet.getRangeByIndexes(headerRow, columnIndex, 1, 1);
    header.format.columnWidth = pointsOf(column.width);
    queueHeader(header, column);
  }
}

/** Queues one number format for all cells of a range; the types want an array of the range's size, Excel does not. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}

function queueBody(range: Excel.Range, column: Column): void {
  setNumberFormat(range, NUMBER_FORMATS[column.format]);
  range.format.verticalAlignment = 'Top';
  range.format.horizontalAlignment =
    column.centered === true ? 'Center' : column.format === 'text' ? 'Left' : 'General';
  range.format.wrapText = column.wrap === true;
  if (column.by === 'check') range.format.fill.color = CHECK_FILL;
}

function queueHeader(header: Excel.Range, column: Column): void {
  header.format.fill.color = HEADER_FILLS[column.by];
  header.format.font.color = '#FFFFFF';
  header.format.font.bold = true;
  header.format.horizontalAlignment = 'Center';
  header.format.verticalAlignment = 'Center';
  header.format.wrapText = true;
}
