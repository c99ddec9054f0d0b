import type { Row, Worksheet } from '@cj-tech-master/excelts';
import { textOf } from './cellValues';
import { standardStored, storedToCharacters } from './columnWidths';
import { styleAt } from './cellStyles';

const STANDARD_SIZE = 11;
const STANDARD_HEIGHT = 15;
/** Height of a line of text, and the padding of a row, in points of the font's size. */
const LINE_SPACING = 1.3;
const PADDING = 1;

/**
 * Gives rows without a height of their own the one that Excel would have fitted to wrapped text and font size, as an
 * estimate: wide characters count two. Excel stores such heights as automatic, so that it fits them again later. Rows that
 * a file left to Excel are left to it again.
 */
export function fitRows(sheet: Worksheet, ofFile: WeakSet<Row>): void {
  keepEmptyRows(sheet);
  sheet.eachRow((row) => {
    if (row.height !== undefined || ofFile.has(row)) return;
    const height = fittedHeight(sheet, row);
    if (height <= STANDARD_HEIGHT) return;
    row.height = height;
    row.customHeight = false;
  });
}

/** The rows of a file, to be told from those that came later. */
export function rowsOf(sheet: Worksheet): WeakSet<Row> {
  const rows = new WeakSet<Row>();
  sheet.eachRow((row) => rows.add(row));
  return rows;
}

/** The library does not write rows without cells and height, even where they are hidden or grouped. */
function keepEmptyRows(sheet: Worksheet): void {
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (!row || row.height !== undefined || row.hasValues) continue;
    if (!row.hidden && row.outlineLevel === 0) continue;
    row.height = sheet.properties.defaultRowHeight ?? STANDARD_HEIGHT;
    row.customHeight = false;
  }
}

/** Height of a zero-based row in points: its own, else the one it would be fitted to; also of a hidden row. */
export function rowPoints(sheet: Worksheet, index: number): number {
  const row = sheet.findRow(index + 1);
  const standard = sheet.properties.defaultRowHeight ?? STANDARD_HEIGHT;
  if (!row) return standard;
  return row.height ?? Math.max(standard, fittedHeight(sheet, row));
}

function fittedHeight(sheet: Worksheet, row: Row): number {
  let height = 0;
  row.eachCell((cell) => {
    if (cell.isMerged) return;
    const style = styleAt(sheet, row.number - 1, Number(cell.col) - 1);
    const size = style.font?.size ?? STANDARD_SIZE;
    const characters = shownCharacters(sheet, Number(cell.col));
    if (characters === 0) return;
    const width = characters * (STANDARD_SIZE / size);
    const lines = style.alignment?.wrapText === true ? linesOf(textOf(cell), width) : 1;
    height = Math.max(height, lines * size * LINE_SPACING + PADDING);
  });
  return Math.round(height * 4) / 4;
}

/** Width of a column (1-based) in characters; 0 when it is hidden. */
function shownCharacters(sheet: Worksheet, column: number): number {
  const model = sheet.columns?.[column - 1];
  return model?.hidden ? 0 : storedToCharacters(model?.width ?? standardStored(sheet));
}

/** Part of a line that is filled on average: words and wide characters do not fit its end exactly. */
const FILL = 0.82;

/** Part of a line that a broken text may waste where it has no place to break. */
const WASTE = 0.5;

/** Lines that a text takes in a column of so many characters. */
function linesOf(text: string, characters: number): number {
  return text.split('\n').reduce((lines, line) => {
    const filled = unitsOf(line) / Math.max(1, characters * FILL);
    return lines + (filled <= 1 ? 1 : Math.ceil(filled + WASTE));
  }, 0);
}

function unitsOf(text: string): number {
  let units = 0;
  for (const char of text) units += (char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return units;
}
