import type { Worksheet } from '@cj-tech-master/excelts';
import { lastColumn, MAX_COLUMNS, type Area } from './area';

/**
 * Pixels of one digit in the default font (Calibri 11), and those that a column has beside its characters. Files store the
 * width with them (ECMA-376, 18.3.1.13): a column of 8.43 characters has 64 pixels and is stored as 64 / 7 = 9.14.
 */
const DIGIT = 7;
const PADDING = 5;
const STANDARD_WIDTH = 64 / DIGIT;
const POINTS_PER_PIXEL = 0.75;
/** Files keep 1/256 of a digit. */
const PARTS = 256;

/** Width in points, as Office.js speaks it, of a width as files store it. */
export function storedToPoints(stored: number): number {
  return Math.round(stored * DIGIT) * POINTS_PER_PIXEL;
}

/** Width as files store it of a width in points. */
export function pointsToStored(points: number): number {
  return Math.ceil((Math.round(points / POINTS_PER_PIXEL) / DIGIT) * PARTS) / PARTS;
}

/** How many characters of the default font go into a column of a width as files store it. */
export function storedToCharacters(stored: number): number {
  return Math.max(0, (stored * DIGIT - PADDING) / DIGIT);
}

/** The width of a column that was given none, as files store it. */
export function standardStored(sheet: Worksheet): number {
  return sheet.properties.defaultColWidth ?? STANDARD_WIDTH;
}

/** Width of a zero-based column in points; 0 when it is hidden. */
export function columnPoints(sheet: Worksheet, column: number): number {
  const model = sheet.columns?.[column];
  return model?.hidden ? 0 : storedToPoints(model?.width ?? standardStored(sheet));
}

/** Whether a zero-based column is as wide as one that was given no width. */
export function hasStandardWidth(sheet: Worksheet, column: number): boolean {
  return columnPoints(sheet, column) === storedToPoints(standardStored(sheet));
}

/** Takes the widths of their own away from the columns of an area; hidden ones are shown, as Excel does. */
export function setStandardWidth(sheet: Worksheet, area: Area): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    const model = sheet.columns?.[column];
    if (model === undefined) continue;
    delete model.width;
    model.hidden = false;
  }
}

/**
 * Sets the width of the columns of an area, in points; over the whole sheet it becomes the default. A width of 0 hides a
 * column, any other shows it, as in Excel.
 */
export function setColumnPoints(sheet: Worksheet, area: Area, points: number): void {
  if (area.columns === MAX_COLUMNS) {
    sheet.properties.defaultColWidth = pointsToStored(points);
    return;
  }
  for (let column = area.column; column <= lastColumn(area); column++) {
    const model = sheet.getColumn(column + 1);
    model.hidden = points === 0;
    if (points > 0) model.width = pointsToStored(points);
  }
}
