import type { Worksheet } from '@cj-tech-master/excelts';
import { lastColumn, MAX_COLUMNS, type Area } from './area';

/** Pixels of one digit in the default font (Calibri 11), and the padding of a cell. */
const DIGIT = 7;
const PADDING = 5;
const DEFAULT_CHARACTERS = 8.43;
const POINTS_PER_PIXEL = 0.75;

/** Width in points, as Office.js speaks it, of a width in characters, as files store it. */
export function charactersToPoints(characters: number): number {
  return Math.round(characters * DIGIT + PADDING) * POINTS_PER_PIXEL;
}

/** Width in characters of a width in points. */
export function pointsToCharacters(points: number): number {
  return Math.max(0, Math.round(((points / POINTS_PER_PIXEL - PADDING) / DIGIT) * 100) / 100);
}

/** The width of a column that was given none, in characters. */
export function standardCharacters(sheet: Worksheet): number {
  return sheet.properties.defaultColWidth ?? DEFAULT_CHARACTERS;
}

/** Width of a zero-based column in points; 0 when it is hidden. */
export function columnPoints(sheet: Worksheet, column: number): number {
  const model = sheet.columns?.[column];
  return model?.hidden ? 0 : charactersToPoints(model?.width ?? standardCharacters(sheet));
}

/** Whether a zero-based column is as wide as one that was given no width. */
export function hasStandardWidth(sheet: Worksheet, column: number): boolean {
  return columnPoints(sheet, column) === charactersToPoints(standardCharacters(sheet));
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
    sheet.properties.defaultColWidth = pointsToCharacters(points);
    return;
  }
  for (let column = area.column; column <= lastColumn(area); column++) {
    const model = sheet.getColumn(column + 1);
    model.hidden = points === 0;
    if (points > 0) model.width = pointsToCharacters(points);
  }
}
