import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../engine/area';
import type { BookState } from '../../engine/BookState';
import { setColumnPoints } from '../../engine/columnWidths';
import type { EngineSheet } from '../../engine/EngineSheet';
import { setColumnsHidden, setRowsHidden } from '../../engine/hiding';
import { freeze } from '../../engine/sheetView';
import { applyEdit as applyStructure } from '../../engine/structure';
import { refuseIfProtected } from '../../engine/writeCells';
import type { ShapeOp } from './EditOp';

const POINTS_PER_PIXEL = 0.75;

/** Changes rows, columns or panes. @throws RefusedError for what Excel refuses */
export function applyShapeOp(book: BookState, sheet: EngineSheet, op: ShapeOp): void {
  if (op.kind === 'freeze') {
    freeze(sheet.model, op.rows, op.columns);
    return;
  }
  refuseIfProtected(sheet);
  switch (op.kind) {
    case 'insert':
    case 'delete':
      applyStructure(book, sheet, {
        axis: op.axis,
        at: op.first,
        count: op.kind === 'insert' ? op.count : -op.count,
      });
      return;
    case 'resize':
      resize(sheet, op);
      return;
    case 'hide':
      if (op.axis === 'row') setRowsHidden(sheet, lines(op), op.isHidden);
      else setColumnsHidden(sheet, lines(op), op.isHidden);
      book.touched();
  }
}

function resize(sheet: EngineSheet, op: Extract<ShapeOp, { kind: 'resize' }>): void {
  const points = op.pixels * POINTS_PER_PIXEL;
  if (op.axis === 'column') {
    setColumnPoints(sheet.model, lines(op), points);
    return;
  }
  for (let row = op.first; row < op.first + op.count; row++) {
    const model = sheet.model.getRow(row + 1);
    model.height = points;
    model.customHeight = true;
  }
}

function lines({
  axis,
  first,
  count,
}: Pick<Extract<ShapeOp, { kind: 'hide' }>, 'axis' | 'first' | 'count'>): Area {
  return axis === 'row'
    ? { row: first, column: 0, rows: count, columns: MAX_COLUMNS }
    : { row: 0, column: first, rows: MAX_ROWS, columns: count };
}
