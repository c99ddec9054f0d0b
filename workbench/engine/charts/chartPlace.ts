import type { Worksheet } from '@cj-tech-master/excelts';
import { rowPoints } from '../autoHeights';
import { columnPoints } from '../columnWidths';
import type { StructuralEdit } from '../structuralEdit';

/** A point of a sheet: a cell (zero-based) and how far into it, in points. */
export interface GridPoint {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

/** Where a chart lies: it moves and sizes with its cells. */
export interface ChartPlace {
  readonly from: GridPoint;
  readonly to: GridPoint;
}

/** A box in points from the top-left corner of a sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The box that a chart covers, as wide and high as rows and columns are now. */
export function boxOf(sheet: Worksheet, { from, to }: ChartPlace): Box {
  const left = offset(from.column, (column) => columnPoints(sheet, column)) + from.x;
  const top = offset(from.row, (row) => shownHeight(sheet, row)) + from.y;
  const right = offset(to.column, (column) => columnPoints(sheet, column)) + to.x;
  const bottom = offset(to.row, (row) => shownHeight(sheet, row)) + to.y;
  return { left, top, width: right - left, height: bottom - top };
}

/** The place of a box. */
export function placeOf(sheet: Worksheet, { left, top, width, height }: Box): ChartPlace {
  const point = (x: number, y: number): GridPoint => {
    const column = locate(x, (index) => columnPoints(sheet, index));
    const row = locate(y, (index) => shownHeight(sheet, index));
    return { column: column.index, x: column.rest, row: row.index, y: row.rest };
  };
  return { from: point(left, top), to: point(left + width, top + height) };
}

/** Where a chart lies after rows or columns were put in or taken out. */
export function shiftPlace({ from, to }: ChartPlace, edit: StructuralEdit): ChartPlace {
  return { from: shiftPoint(from, edit), to: shiftPoint(to, edit) };
}

function shiftPoint(point: GridPoint, { axis, at, count }: StructuralEdit): GridPoint {
  const index = point[axis];
  const removed = Math.max(0, -count);
  if (index < at) return point;
  if (index >= at + removed) return { ...point, [axis]: index + count };
  return { ...point, [axis]: at, [axis === 'row' ? 'y' : 'x']: 0 };
}

function shownHeight(sheet: Worksheet, row: number): number {
  return sheet.findRow(row + 1)?.hidden ? 0 : rowPoints(sheet, row);
}

function offset(index: number, sizeOf: (index: number) => number): number {
  let points = 0;
  for (let before = 0; before < index; before++) points += sizeOf(before);
  return points;
}

const FURTHEST = 100_000;

function locate(points: number, sizeOf: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, points);
  for (let index = 0; index < FURTHEST; index++) {
    const size = sizeOf(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: FURTHEST, rest: 0 };
}
