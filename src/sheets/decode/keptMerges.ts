import { fold } from '../../domain/fold';
import { isBlank, textOf } from '../cell';
import { OUR_HEADERS } from '../adopt/headerColumns';
import { HEADER_DEPTH } from '../adopt/locateAdopted';
import type { BookGrids, MergedArea, SheetGrid } from './BookGrids';

/** Columns of a sheet, so that each of its cells has a number. */
const COLUMNS = 16_384;

/** The merged areas of an adopted ledger as the workbook keeps them, and of which cells of it something stood in. */
export interface KeptMerges {
  readonly merges: readonly MergedArea[];
  readonly shape: string;
}

/**
 * The merged areas of adopted ledgers as a text that the workbook keeps, a line a ledger: reading them from the sheets takes
 * away the user's Ctrl+Z, so what only looks uses those of the last check.
 */
export function mergesText({ grids }: BookGrids): string {
  return grids
    .flatMap((grid) => (grid.mapping === undefined ? [] : [lineOf(grid.mapping.id, grid)]))
    .join('\n');
}

/** What a workbook keeps with the merged areas of one ledger put in, in place of those kept before, or, with null, without. */
export function withMergesOf(text: string | null, id: string, grid: SheetGrid | null): string {
  const others = (text ?? '').split('\n').filter((line) => line !== '' && line.split('\t')[0] !== id);
  return [...others, ...(grid === null ? [] : [lineOf(id, grid)])].join('\n');
}

/** The merged areas that a workbook keeps, by the id of the mapping; lines that are none of ours are left out. */
export function readKeptMerges(text: string | null): ReadonlyMap<string, KeptMerges> {
  const kept = new Map<string, KeptMerges>();
  for (const line of (text ?? '').split('\n')) {
    const [id, shape, areas] = line.split('\t');
    if (id !== undefined && shape !== undefined && areas !== undefined)
      kept.set(id, { shape, merges: areas.split(';').flatMap(areaOf) });
  }
  return kept;
}

/**
 * In which cells of a sheet anything stands, besides those of the check, as a hash: rows that were inserted or deleted
 * change it, and merged areas that were kept are no longer where they were; a value that was typed over does not.
 */
export function shapeOf({ values, rowIndex, columnIndex }: SheetGrid): string {
  const ours = new Set<number>();
  for (const row of values.slice(0, HEADER_DEPTH))
    row.forEach((cell, column) => {
      if (Object.values(OUR_HEADERS).some((header) => header === fold(textOf(cell)))) ours.add(column);
    });
  // Two lanes of numbers: a text of all places would be as long as the sheet.
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  values.forEach((row, index) => {
    row.forEach((cell, column) => {
      if (cell === '' || isBlank(cell) || ours.has(column)) return;
      const place = (rowIndex + index) * COLUMNS + columnIndex + column;
      high = Math.imul(high ^ place, 2654435761);
      low = Math.imul(low ^ place, 1597334677);
    });
  });
  return `${(high >>> 0).toString(36)}.${(low >>> 0).toString(36)}`;
}

function lineOf(id: string, grid: SheetGrid): string {
  return [id, shapeOf(grid), (grid.merges ?? []).map(areaText).join(';')].join('\t');
}

function areaText({ rowIndex, columnIndex, rowCount, columnCount }: MergedArea): string {
  return [rowIndex, columnIndex, rowCount, columnCount].join(',');
}

function areaOf(text: string): readonly MergedArea[] {
  const [, rowIndex, columnIndex, rowCount, columnCount] = /^(\d+),(\d+),(\d+),(\d+)$/.exec(text) ?? [];
  if (columnCount === undefined) return [];
  return [
    {
      rowIndex: Number(rowIndex),
      columnIndex: Number(columnIndex),
      rowCount: Number(rowCount),
      columnCount: Number(columnCount),
    },
  ];
}
