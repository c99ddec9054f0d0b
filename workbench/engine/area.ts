/** A rectangle of cells, zero-based as in Office.js. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The whole grid of a sheet. */
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The last row of an area, zero-based. */
export function lastRow(area: Area): number {
  return area.row + area.rows - 1;
}

/** The last column of an area, zero-based. */
export function lastColumn(area: Area): number {
  return area.column + area.columns - 1;
}

/** How many cells an area has. */
export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** Do two areas cover the same cells? */
export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The area between two corners, whichever comes first. */
export function areaBetween(row1: number, column1: number, row2: number, column2: number): Area {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  return { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
}

/** The cells two areas share, or undefined when they share none. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return areaBetween(row, column, Math.max(lastRow(a), lastRow(b)), Math.max(lastColumn(a), lastColumn(b)));
}

/** Is the cell inside the area? */
export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

/** Is the second area wholly inside the first? */
export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRow(inner), lastColumn(inner))
  );
}

/** Does the area lie inside the grid? */
export function isOnGrid(area: Area): boolean {
  return area.rows > 0 && area.columns > 0 && containsArea(WHOLE_SHEET, area);
}

/** What remains of an area when another is cut out of it: up to four areas. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (!cut) return [area];
  const rest: Area[] = [];
  const push = (row: number, column: number, rows: number, columns: number): void => {
    if (rows > 0 && columns > 0) rest.push({ row, column, rows, columns });
  };
  push(area.row, area.column, cut.row - area.row, area.columns);
  push(lastRow(cut) + 1, area.column, lastRow(area) - lastRow(cut), area.columns);
  push(cut.row, area.column, cut.rows, cut.column - area.column);
  push(cut.row, lastColumn(cut) + 1, cut.rows, lastColumn(area) - lastColumn(cut));
  return rest;
}
