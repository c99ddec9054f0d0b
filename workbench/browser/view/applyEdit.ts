import type { EngineSheet } from '../../engine/EngineSheet';
import type { EngineWorkbook } from '../../engine/EngineWorkbook';
import { protect, unprotect } from '../../engine/protection';
import { RefusedError } from '../../engine/RefusedError';
import type { EditAnswer } from '../GridPort';
import { applyCellOp } from './applyCellOp';
import { applyShapeOp } from './applyShapeOp';
import type { EditOp, SheetOp } from './EditOp';
import { refusalText } from './refusalText';

/** Does what a user does; what Excel refuses is answered with a sentence, and nothing was changed. */
export function applyEdit(book: EngineWorkbook, op: EditOp): EditAnswer {
  try {
    apply(book, op);
    return { done: true };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { done: false, message: refusalText(op, error) };
  }
}

function apply(book: EngineWorkbook, op: EditOp): void {
  const { state } = book;
  if (op.kind === 'addSheet') {
    state.activate(state.sheets.add(undefined));
    return;
  }
  const sheet = state.sheets.find(op.sheetId);
  if (!sheet) throw new RefusedError('ItemNotFound', `No such sheet: ${op.sheetId}`);
  switch (op.kind) {
    case 'renameSheet':
    case 'deleteSheet':
    case 'activateSheet':
    case 'protect':
      applySheetOp(book, sheet, op);
      return;
    case 'insert':
    case 'delete':
    case 'resize':
    case 'hide':
    case 'freeze':
      applyShapeOp(state, sheet, op);
      return;
    default:
      applyCellOp(state, sheet, op);
  }
}

function applySheetOp({ state }: EngineWorkbook, sheet: EngineSheet, op: SheetOp): void {
  switch (op.kind) {
    case 'renameSheet':
      state.sheets.rename(sheet, op.name.trim());
      return;
    case 'deleteSheet':
      state.removeSheet(sheet);
      return;
    case 'activateSheet':
      state.activate(sheet);
      return;
    case 'protect':
      if (op.isProtected) protect(sheet);
      else unprotect(sheet);
  }
}
