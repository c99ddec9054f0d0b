import type { Area } from '../../engine/area';
import type { BookState } from '../../engine/BookState';
import { clearCells } from '../../engine/cellEdits';
import { changeStyles } from '../../engine/cellStyles';
import { readColour, solidFill } from '../../engine/colours';
import { copyCells, moveCells } from '../../engine/copyCells';
import type { EngineSheet } from '../../engine/EngineSheet';
import { fillSeries } from '../../engine/fillSeries';
import { clearFilter, filterColumn } from '../../engine/filtering';
import { RefusedError } from '../../engine/RefusedError';
import { sortableArea } from '../../engine/sortableArea';
import { sortRows } from '../../engine/sortRows';
import { enter } from '../../engine/typing';
import { refuseIfProtected, refuseLockedCells } from '../../engine/writeCells';
import type { CellOp } from './EditOp';
import { refuseUnlisted } from './refuseUnlisted';

type Op<Kind extends CellOp['kind']> = Extract<CellOp, { readonly kind: Kind }>;

/** Changes cells. @throws RefusedError for what Excel refuses */
export function applyCellOp(book: BookState, sheet: EngineSheet, op: CellOp): void {
  switch (op.kind) {
    case 'enter':
      enterTexts(book, sheet, op);
      return;
    case 'copy':
    case 'move':
      copy(book, sheet, op);
      return;
    case 'fillSeries':
      fillSeries(book, sheet, op.from, op.area);
      return;
    case 'clear':
      for (const area of op.areas) clear(sheet, area, op.what);
      return;
    case 'fillColour':
    case 'bold':
      paint(sheet, op);
      return;
    case 'sort':
      sort(sheet, op);
      return;
    case 'filter':
      refuseIfProtected(sheet);
      filterColumn(sheet, op.row, op.column, op.allowed);
      return;
    case 'clearFilter':
      clearFilters(sheet, op);
  }
}

function enterTexts(book: BookState, sheet: EngineSheet, { row, column, texts }: Op<'enter'>): void {
  const columns = Math.max(0, ...texts.map((cells) => cells.length));
  if (columns === 0) return;
  const [only] = texts.length === 1 && columns === 1 ? (texts[0] ?? []) : [];
  // Excel looks at typed cells only, not at pasted blocks.
  if (only !== undefined && only !== null) refuseUnlisted(book, sheet, row, column, only);
  enter(sheet, book.tables, { row, column, rows: texts.length, columns }, texts);
}

function copy(book: BookState, sheet: EngineSheet, op: Op<'copy' | 'move'>): void {
  const from = book.sheets.find(op.from.sheetId);
  if (!from) throw new RefusedError('ItemNotFound', 'The sheet that was copied from is gone.');
  if (op.kind === 'copy') copyCells(book, from, op.from.area, sheet, op.area);
  else moveCells(book, from, op.from.area, sheet, op.area);
}

function clear(sheet: EngineSheet, area: Area, what: Op<'clear'>['what']): void {
  if (what === 'Contents') refuseLockedCells(sheet, inUse(sheet, area));
  else refuseIfProtected(sheet);
  clearCells(sheet, area, what);
}

/** Whole rows and columns are looked at as far as the sheet is used. */
function inUse(sheet: EngineSheet, area: Area): Area {
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, sheet.model.rowCount - area.row)),
    columns: Math.max(1, Math.min(area.columns, sheet.model.columnCount - area.column)),
  };
}

function paint(sheet: EngineSheet, op: Op<'fillColour' | 'bold'>): void {
  refuseIfProtected(sheet);
  for (const area of op.areas) {
    changeStyles(sheet.model, area, (style) => {
      if (op.kind === 'bold') return { ...style, font: { ...style.font, bold: op.isBold } };
      const { fill: old, ...rest } = style;
      if (op.colour === null) return old ? rest : style;
      return { ...rest, fill: solidFill(readColour(op.colour)) };
    });
  }
  sheet.home.touched();
}

function sort(sheet: EngineSheet, { row, column, isAscending }: Op<'sort'>): void {
  refuseIfProtected(sheet);
  const area = sortableArea(sheet, row, column);
  if (!area) throw new RefusedError('InvalidArgument', 'There is nothing to sort here.');
  if (area.rows > 1) sortRows(sheet, area, column, isAscending);
}

function clearFilters(sheet: EngineSheet, { row, column }: Op<'clearFilter'>): void {
  refuseIfProtected(sheet);
  const at = sheet.tableAt(row, column);
  const tables = at ? [at] : sheet.tables;
  for (const table of tables) clearFilter(sheet, table);
  if (!at) clearFilter(sheet, undefined);
}
