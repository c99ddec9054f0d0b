import { fold } from '../../domain/fold';
import { textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt, endColumnOf } from '../decode/BookGrids';
import type { ColumnHeader } from './LedgerMapping';
import { createMergedCells } from './mergedCells';

/** A column by its header. */
export interface HeaderColumn {
  readonly key: ColumnHeader;
  /** The header above it that it shares with its neighbours; '' without. No white space. */
  readonly group: string;
  /** Its own header, without white space. */
  readonly text: string;
  readonly columnIndex: number;
  /** The row, 0-based, of the cell that holds its own header. */
  readonly labelRow: number;
  /** Whether it is the 年, 月 or 日 of 月 and 日 side by side. */
  readonly inDate: boolean;
}

/** The two columns of ours on a sheet of others. */
export const OUR_HEADERS = { status: '核查', explanation: '核查说明' } as const;

/**
 * The columns under a header of one or two rows, left to right; a header over several columns counts for each. Columns
 * without a header are left out.
 */
export function headerColumns(grid: SheetGrid, headerRow: number, headerRows: 1 | 2): HeaderColumn[] {
  const merged = createMergedCells(grid, headerRow, headerRow + headerRows);
  const seen = new Map<string, number>();
  const columns: Omit<HeaderColumn, 'inDate'>[] = [];
  const endColumn = endOfHeader(grid, headerRow);
  /** A header of the first row that reaches over its right neighbours. */
  let group = '';
  let wasBelowGroup = false;
  for (let column = grid.columnIndex; column < endColumn; column += 1) {
    const upper = headerText(grid, merged, headerRow, column);
    const lower = headerRows === 1 ? '' : headerText(grid, merged, headerRow + 1, column);
    const isOneCell = merged.spans(headerRow, column, headerRow + 1);
    const inherits = upper === '' && lower !== '' && wasBelowGroup && group !== '' && !isOneCell;
    const above = inherits ? group : upper;
    const below = isOneCell ? '' : lower;
    group = above;
    wasBelowGroup = below !== '';
    const text = below === '' ? above : below;
    if (text === '') continue;
    const path =
      below === '' || above === '' || above === below ? fold(text) : `${fold(above)}/${fold(below)}`;
    const times = (seen.get(path) ?? 0) + 1;
    seen.set(path, times);
    columns.push({
      key: times === 1 ? path : `${path}#${times}`,
      group: below === '' || above === below ? '' : above,
      text,
      columnIndex: column,
      labelRow: below === '' ? headerRow : headerRow + 1,
    });
  }
  return columns.map((column, index) => ({ ...column, inDate: isInDate(columns, index) }));
}

type NamedColumn = Pick<HeaderColumn, 'text' | 'group' | 'columnIndex'>;

function isInDate(columns: readonly NamedColumn[], index: number): boolean {
  const own = columns[index];
  const place = own === undefined ? -1 : '年月日'.indexOf(own.text);
  const isBeside = (text: string, by: number): boolean => {
    const other = columns[index + by];
    return other?.text === text && other.group === own?.group && other.columnIndex === own.columnIndex + by;
  };
  if (place === 0) return isBeside('月', 1) && isBeside('日', 2);
  return place > 0 && (place === 1 ? isBeside('日', 1) : isBeside('月', -1));
}

/** A header as shown: 人员/应到 below a group. */
export function shownHeader({ group, text }: HeaderColumn): string {
  return group === '' ? text : `${group}/${text}`;
}

/** The column after the last: a merged header may reach over the used range. */
function endOfHeader(grid: SheetGrid, headerRow: number): number {
  let end = endColumnOf(grid);
  for (const { rowIndex, columnIndex, columnCount } of grid.merges ?? [])
    if (rowIndex === headerRow) end = Math.max(end, columnIndex + columnCount);
  return end;
}

/** The text of a header cell; of a merged one only where it begins in this row, so that titles above do not count. */
function headerText(
  grid: SheetGrid,
  merged: ReturnType<typeof createMergedCells>,
  row: number,
  column: number,
): string {
  const first = merged.firstOf(row, column);
  if (first.rowIndex !== row) return '';
  return textOf(cellAt(grid, row, first.columnIndex)).replace(/\s+/g, '');
}
