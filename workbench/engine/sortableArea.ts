import { containsCell, lastColumn, lastRow, type Area } from './area';
import { scalarOf, valueTypeOf } from './cellValues';
import type { EngineSheet } from './EngineSheet';

/**
 * The rows that Excel sorts or fills for a selected cell, without their header: those of its table, of the sheet's own
 * filter, or of the block of filled cells around it. Undefined where there is nothing.
 */
export function sortableArea(sheet: EngineSheet, row: number, column: number): Area | undefined {
  const table = sheet.tableAt(row, column);
  if (table) return table.bodyArea;
  const own = sheet.autoFilter?.area;
  if (own && containsCell(own, row, column)) return withoutHeader(own);
  const region = regionAround(sheet, row, column);
  if (!region) return undefined;
  return region.rows > 1 && hasHeader(sheet, region) ? withoutHeader(region) : region;
}

function withoutHeader(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** The block around a cell that is bordered by empty rows and columns. */
function regionAround(sheet: EngineSheet, row: number, column: number): Area | undefined {
  const isFilled = (r: number, c: number): boolean => {
    const cell = sheet.find(r, c);
    return cell?.formula !== undefined || scalarOf(cell) !== '';
  };
  let area: Area = { row, column, rows: 1, columns: 1 };
  for (;;) {
    const grown = grow(area, isFilled);
    if (grown === area) break;
    area = grown;
  }
  return area.rows * area.columns === 1 && !isFilled(row, column) ? undefined : area;
}

function grow(area: Area, isFilled: (row: number, column: number) => boolean): Area {
  const [left, right] = [area.column, lastColumn(area)];
  const [top, bottom] = [area.row, lastRow(area)];
  const inRow = (row: number): boolean => {
    for (let column = Math.max(0, left - 1); column <= right + 1; column++)
      if (isFilled(row, column)) return true;
    return false;
  };
  const inColumn = (column: number): boolean => {
    for (let row = Math.max(0, top - 1); row <= bottom + 1; row++) if (isFilled(row, column)) return true;
    return false;
  };
  if (top > 0 && inRow(top - 1)) return { ...area, row: top - 1, rows: area.rows + 1 };
  if (inRow(bottom + 1)) return { ...area, rows: area.rows + 1 };
  if (left > 0 && inColumn(left - 1)) return { ...area, column: left - 1, columns: area.columns + 1 };
  return inColumn(right + 1) ? { ...area, columns: area.columns + 1 } : area;
}

/** Excel's guess: a first row of texts only over rows that differ from it in kind or look. */
function hasHeader(sheet: EngineSheet, region: Area): boolean {
  let differs = false;
  for (let column = region.column; column <= lastColumn(region); column++) {
    const [head, below] = [sheet.find(region.row, column), sheet.find(region.row + 1, column)];
    if (valueTypeOf(head) !== 'String') return false;
    const isBolder = head?.style.font?.bold === true && below?.style.font?.bold !== true;
    if (isBolder || !['String', 'Empty'].includes(valueTypeOf(below))) differs = true;
  }
  return differs;
}
