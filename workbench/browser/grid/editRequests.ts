import { areaBetween, MAX_COLUMNS, MAX_ROWS, type Area } from '../../engine/area';
import type { EditOp } from '../view/EditOp';

/** A range as Univer's commands have it. Whole rows and columns have NaN for what they do not say. */
export interface CommandRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** 1 whole rows, 2 whole columns, 3 the whole sheet. */
  readonly rangeType?: number | undefined;
}

type CellInput = Readonly<Record<string, unknown>> | null;

const ROWS = 1;
const COLUMNS = 2;
const ALL = 3;
const FORCED_TEXT = 4;

/** A range of Univer as an area of the sheet. */
export function areaOf(range: CommandRange): Area {
  const { startRow, endRow, startColumn, endColumn, rangeType } = range;
  if (rangeType === ALL) return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
  if (rangeType === COLUMNS || Number.isNaN(startRow) || Number.isNaN(endRow))
    return { row: 0, column: startColumn, rows: MAX_ROWS, columns: endColumn - startColumn + 1 };
  if (rangeType === ROWS || Number.isNaN(startColumn) || Number.isNaN(endColumn))
    return { row: startRow, column: 0, rows: endRow - startRow + 1, columns: MAX_COLUMNS };
  return areaBetween(startRow, startColumn, endRow, endColumn);
}

/** The text a user typed into a cell, from what Univer's editor made of it. Undefined where there is none. */
export function typedText(cell: CellInput): string | undefined {
  if (!cell) return '';
  const { f: formula, p: document, v: value, t: type } = cell;
  if (typeof formula === 'string' && formula !== '') return formula;
  const rich = richText(document);
  if (rich !== undefined) return rich;
  if (value === undefined) return undefined;
  const text = value === null ? '' : String(value);
  return type === FORCED_TEXT ? `'${text}` : text;
}

/** Text with line breaks comes as a document: paragraphs end with \r, the whole with \r\n. */
function richText(document: unknown): string | undefined {
  if (typeof document !== 'object' || document === null || !('body' in document)) return undefined;
  const { body } = document;
  if (typeof body !== 'object' || body === null || !('dataStream' in body)) return undefined;
  return String(body.dataStream).replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** The cells that a fill handle's drag adds to its source: Univer's target holds both. Undefined for none. */
export function addedByFill(source: Area, target: Area): Area | undefined {
  const [sourceEnd, targetEnd] = [source.row + source.rows, target.row + target.rows];
  const [sourceRight, targetRight] = [source.column + source.columns, target.column + target.columns];
  if (targetEnd > sourceEnd) return { ...source, row: sourceEnd, rows: targetEnd - sourceEnd };
  if (target.row < source.row) return { ...source, row: target.row, rows: source.row - target.row };
  if (targetRight > sourceRight)
    return { ...source, column: sourceRight, columns: targetRight - sourceRight };
  if (target.column < source.column)
    return { ...source, column: target.column, columns: source.column - target.column };
  return undefined;
}

/** Pasted texts over a selection: one cell fills it all, a block is repeated where the selection is a multiple of it. */
export function spread(
  texts: readonly (readonly string[])[],
  selection: Area,
): readonly (readonly string[])[] {
  const rows = texts.length;
  const columns = Math.max(1, ...texts.map((row) => row.length));
  const fits = selection.rows % rows === 0 && selection.columns % columns === 0;
  if (!fits || selection.rows === MAX_ROWS || selection.columns === MAX_COLUMNS) return texts;
  return Array.from({ length: selection.rows }, (_, row) =>
    Array.from({ length: selection.columns }, (__, column) => texts[row % rows]?.[column % columns] ?? ''),
  );
}

/** Where a block that was copied in the grid goes: the selection where it is a multiple, else from its first cell on. */
export function pasteArea(source: Area, selection: Area): Area {
  const isMultiple = selection.rows % source.rows === 0 && selection.columns % source.columns === 0;
  if (isMultiple && selection.rows < MAX_ROWS && selection.columns < MAX_COLUMNS) return selection;
  return { row: selection.row, column: selection.column, rows: source.rows, columns: source.columns };
}

/** Edits that set widths or heights: one a range, or one a row or column where they differ. */
export function resizeOps(
  sheetId: string,
  axis: 'row' | 'column',
  ranges: readonly CommandRange[],
  size: unknown,
): EditOp[] {
  return ranges.flatMap((range): EditOp[] => {
    const [first, last] =
      axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    if (typeof size === 'number')
      return [{ kind: 'resize', sheetId, axis, first, count: last - first + 1, pixels: size }];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap(
      (place): EditOp[] => {
        const pixels: unknown =
          typeof size === 'object' && size !== null ? Reflect.get(size, place) : undefined;
        return typeof pixels === 'number'
          ? [{ kind: 'resize', sheetId, axis, first: place, count: 1, pixels }]
          : [];
      },
    );
  });
}
