import { hasTotals } from '../excel/growTable';
import type { Context } from '../excel/HostError';
import type { BookReading } from '../excel/readBook';
import { freeRowOf, occupiedRow, rangeOf } from '../sheets/decode/userRows';
import type { TableInGrid } from '../sheets/encode/undoRecord';

/** Where new rows of a table go, 0-based, or a sentence why there is no room. */
export type NextRows = { readonly start: number } | { readonly refused: string };

/** Finds room for so many rows below the last filled row of a table: in it, or right below it where it is full. */
export async function nextRows(
  context: Context,
  book: BookReading,
  { located, grid }: TableInGrid,
  count: number,
): Promise<NextRows> {
  const range = rangeOf(located, book);
  if (range !== null && (await hasTotals(context, range))) {
    const end = range.rowIndex + range.rowCount - 1;
    const start = freeRowOf({ ...located, endRow: end }, grid, range);
    if (start + count <= end) return { start };
    return { refused: `「${located.sheet}」的表格有汇总行，不能往下加行；请先在“表设计”中取消 汇总行。` };
  }
  const start = freeRowOf(located, grid, range);
  const occupied = occupiedRow(located, grid, range, { start, end: start + count });
  if (occupied === null) return { start };
  return {
    refused: `「${located.sheet}」第${occupied + 1}行有别的内容，没有空行可写；请先把它移开。`,
  };
}
