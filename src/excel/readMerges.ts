import type { MergedArea, SheetGrid } from '../sheets/decode/BookGrids';
import { rowBlocks } from './eachBlock';
import { asHostError, HostError } from './HostError';

/** Rows asked for at once where a sheet has more merged areas than one answer may hold. */
const ROWS_PER_PART = 250;

/** Rows of a sheet whose merged areas are asked for, 0-based; `end` is exclusive. */
interface Part {
  readonly grid: SheetGrid;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the merged areas of sheets, by name: in one sync, and in a few more where there are more than 512 of them, which
 * Excel refuses to tell at once. A read that takes away the user's Ctrl+Z (office-js issue 5918), so it is done only before
 * a write or where nothing is known yet.
 */
export async function readMerges(
  context: Excel.RequestContext,
  grids: readonly SheetGrid[],
): Promise<ReadonlyMap<string, readonly MergedArea[]>> {
  const filled = grids.filter(({ values }) => values.length > 0);
  const parts = filled.map((grid) => ({
    grid,
    start: grid.rowIndex,
    end: grid.rowIndex + grid.values.length,
  }));
  const areas = new Map<string, MergedArea[]>(grids.map(({ name }) => [name, []]));
  if (parts.length > 0) await readParts(context, parts, areas);
  return new Map([...areas].map(([name, found]) => [name, inOrder(found)]));
}

async function readParts(
  context: Excel.RequestContext,
  parts: readonly Part[],
  areas: Map<string, MergedArea[]>,
): Promise<void> {
  const asked = parts.map(({ grid, start, end }) => ({
    grid,
    merged: context.workbook.worksheets
      .getItem(grid.name)
      .getRangeByIndexes(start, grid.columnIndex, end - start, Math.max(1, grid.values[0]?.length ?? 1))
      .getMergedAreasOrNullObject()
      .load('areaCount'),
  }));
  for (const { merged } of asked)
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  try {
    await context.sync();
  } catch (error) {
    const smaller = isTooMany(error) ? smallerParts(parts) : null;
    if (smaller === null) throw error;
    for (const some of smaller) await readParts(context, some, areas);
    return;
  }
  for (const { grid, merged } of asked) {
    if (merged.isNullObject) continue;
    for (const { rowIndex, columnIndex, rowCount, columnCount } of merged.areas.items)
      areas.get(grid.name)?.push({ rowIndex, columnIndex, rowCount, columnCount });
  }
}

/** More areas than Excel tells at once have no code of their own. */
function isTooMany(error: unknown): boolean {
  const fault = asHostError(error);
  return fault instanceof HostError && (fault.fault === 'unexpected' || fault.fault === 'responseTooLarge');
}

/** Sheets are cut into blocks of rows first, then the blocks are halved; null where they cannot be. */
function smallerParts(parts: readonly Part[]): readonly (readonly Part[])[] | null {
  const cut = parts.flatMap(({ grid, start, end }) =>
    rowBlocks(end - start, ROWS_PER_PART).map((rows) => ({
      grid,
      start: start + rows.start,
      end: start + rows.end,
    })),
  );
  if (cut.length > parts.length) return [cut];
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length > 1) {
    const middle = parts.length >> 1;
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  if (only.end - only.start < 2) return null;
  const middle = (only.start + only.end) >> 1;
  return [[{ ...only, end: middle }], [{ ...only, start: middle }]];
}

/** From the top left on, each once: an area that reaches over two blocks of rows is told by both. */
function inOrder(areas: readonly MergedArea[]): MergedArea[] {
  const sorted = [...areas].sort((a, b) => a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex);
  return sorted.filter((area, index) => {
    const before = sorted[index - 1];
    return (
      before === undefined ||
      before.rowIndex !== area.rowIndex ||
      before.columnIndex !== area.columnIndex ||
      before.rowCount !== area.rowCount
    );
  });
}
