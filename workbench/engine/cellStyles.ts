import type { Style, Worksheet } from '@cj-tech-master/excelts';
import { lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from './area';
import { eachStoredRow } from './storedRows';

export type CellStyle = Partial<Style>;
/** Gives the new style of a cell for its old one. Must not change the old one: cells share style objects. */
export type StyleChange = (style: CellStyle) => CellStyle;

/** The number format of a style, `General` when it has none. */
export function formatOf(style: CellStyle): string {
  const format = style.numFmt;
  return typeof format === 'string' ? format : (format?.formatCode ?? 'General');
}

/** The style a cell shows: its own, or what a new cell there would inherit from its row and column. Zero-based. */
export function styleAt(sheet: Worksheet, row: number, column: number): CellStyle {
  const found = sheet.findRow(row + 1);
  const cell = found?.findCell(column + 1);
  if (cell) return cell.style;
  return { ...columnStyle(sheet, column), ...found?.style };
}

/** The style of a whole column, empty when it has none. */
export function columnStyle(sheet: Worksheet, column: number): CellStyle {
  return sheet.columns?.[column]?.style ?? {};
}

/** Changes the style of every cell of an area; a whole column or row keeps it for the cells to come. */
export function changeStyles(sheet: Worksheet, area: Area, change: StyleChange): void {
  const changed = remember(change);
  if (area.rows === MAX_ROWS) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      restyle(sheet.getColumn(column + 1), changed);
    }
    eachStoredRow(sheet, (row) => {
      for (let column = area.column; column <= lastColumn(area); column++)
        restyle(row.findCell(column + 1), changed);
    });
    return;
  }
  for (let row = area.row; row <= lastRow(area); row++) {
    const model = sheet.getRow(row + 1);
    if (area.columns === MAX_COLUMNS) {
      restyle(model, changed);
      model.eachCell((cell) => restyle(cell, changed));
      continue;
    }
    for (let column = area.column; column <= lastColumn(area); column++)
      restyle(model.getCell(column + 1), changed);
  }
}

function restyle(cell: { style: CellStyle } | undefined, change: StyleChange): void {
  if (cell) cell.style = change(cell.style ?? {});
}

/** One result object for one old style, so that ten thousand like cells share one new style. */
function remember(change: StyleChange): StyleChange {
  const known = new Map<CellStyle, CellStyle>();
  const byText = new Map<string, CellStyle>();
  return (style) => {
    const seen = known.get(style);
    if (seen) return seen;
    const text = JSON.stringify(style);
    const result = byText.get(text) ?? change(style);
    byText.set(text, result);
    known.set(style, result);
    return result;
  };
}
