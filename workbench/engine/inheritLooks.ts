import type { Row, Worksheet } from '@cj-tech-master/excelts';
import type { StructuralEdit } from './structuralEdit';

/**
 * Rows that were put in look like the row above them, columns like the column before: formats, and height or width, as
 * Excel does by itself. Contents, hiding and groups are not taken over.
 */
export function inheritLooks(sheet: Worksheet, { axis, at, count }: StructuralEdit): void {
  if (count <= 0) return;
  if (axis === 'row') inheritRow(sheet, at, count);
  else inheritColumn(sheet, at, count);
}

function inheritRow(sheet: Worksheet, at: number, count: number): void {
  const above = at === 0 ? undefined : sheet.findRow(at);
  for (let index = 0; index < count; index++) {
    lookLike(sheet.getRow(at + index + 1), above);
  }
}

function lookLike(row: Row, above: Row | undefined): void {
  // The library leaves the height of the row that stood here.
  delete row.height;
  if (!above) return;
  row.style = above.style;
  if (above.height !== undefined && above.customHeight !== false) {
    row.height = above.height;
    row.customHeight = true;
  }
  above.eachCell({ includeEmpty: true }, (cell, column) => {
    if (Object.keys(cell.style).length > 0) row.getCell(column).style = cell.style;
  });
}

function inheritColumn(sheet: Worksheet, at: number, count: number): void {
  if (at === 0) return;
  const { style, width } = sheet.getColumn(at);
  for (let index = 0; index < count; index++) {
    Object.assign(sheet.getColumn(at + index + 1), width === undefined ? { style } : { style, width });
    sheet.eachRow((row) => {
      const cell = row.findCell(at);
      if (cell && Object.keys(cell.style).length > 0) row.getCell(at + index + 1).style = cell.style;
    });
  }
}
