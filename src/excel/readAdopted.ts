import { HEADER_DEPTH, locateAdopted } from '../sheets/adopt/locateAdopted';
import type { LedgerMapping } from '../sheets/adopt/LedgerMapping';
import type { MergedArea, SheetGrid } from '../sheets/decode/BookGrids';
import { readKeptMerges, shapeOf } from '../sheets/decode/keptMerges';
import { mappedSheets } from '../sheets/decode/mappedSheets';
import type { CellValue } from '../sheets/cell';
import type { SheetHandle } from './readGrids';
import { readMerges } from './readMerges';

/** How a sheet is read, and how it was found. */
interface MappedSheet {
  readonly mapping: LedgerMapping;
  readonly byHeaders: boolean;
}

/** The sheets of mappings, by name. */
export interface MappedSheets {
  readonly mapped: ReadonlyMap<string, MappedSheet>;
  /** Mappings without a sheet. */
  readonly lost: readonly LedgerMapping[];
}

export const NONE_MAPPED: MappedSheets = { mapped: new Map(), lost: [] };

/**
 * Finds the sheets of mappings: by Excel's id, else by name, and only where both are gone by their headers, on the one
 * sheet of others that has them. Reads nothing where none is gone, else the first rows of the others: two syncs.
 */
export async function findMapped(
  context: Excel.RequestContext,
  mappings: readonly LedgerMapping[],
  handles: readonly SheetHandle[],
  isOthers: (handle: SheetHandle) => boolean,
): Promise<MappedSheets> {
  const sheets = handles.map(({ sheet }) => sheet);
  const known = mappedSheets(mappings, sheets);
  const mapped = new Map<string, MappedSheet>();
  for (const [name, mapping] of known) mapped.set(name, { mapping, byHeaders: false });
  const unknown = mappings.filter((mapping) => ![...known.values()].includes(mapping));
  if (unknown.length === 0) return { mapped, lost: [] };
  const tops = await readTops(
    context,
    handles.filter(
      (handle) => isOthers(handle) && !known.has(handle.sheet.name) && !handle.used.isNullObject,
    ),
  );
  const lost = unknown.filter((mapping) => {
    const alike = tops.filter((top) => !mapped.has(top.name) && locateAdopted(mapping, top) !== null);
    const [only] = alike;
    // Of two sheets neither is taken by chance.
    if (only === undefined || alike.length > 1) return true;
    mapped.set(only.name, { mapping, byHeaders: true });
    return false;
  });
  return { mapped, lost };
}

/** The rows of sheets in which a header may stand, with their merged areas. */
async function readTops(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
): Promise<SheetGrid[]> {
  const asked = handles.map(({ sheet, used: { rowIndex, columnIndex, rowCount, columnCount } }) => ({
    place: { name: sheet.name, rowIndex, columnIndex },
    range: sheet
      .getRangeByIndexes(rowIndex, columnIndex, Math.min(rowCount, HEADER_DEPTH + 1), columnCount)
      .load('values'),
  }));
  if (asked.length === 0) return [];
  await context.sync();
  const tops = asked.map(({ place, range }) => ({ ...place, values: range.values as CellValue[][] }));
  const merges = await readMerges(context, tops);
  return tops.map((top) => ({ ...top, merges: merges.get(top.name) ?? [] }));
}

/**
 * Says of grids how they are read where they are adopted ledgers, with their merged areas: as they were kept, where the
 * sheet still has its shape, else from the sheets, in one more sync.
 */
export async function withMappings(
  context: Excel.RequestContext,
  grids: readonly SheetGrid[],
  mapped: MappedSheets['mapped'],
  keptMerges: string | null,
): Promise<SheetGrid[]> {
  const kept = readKeptMerges(keptMerges);
  const merges = new Map<string, readonly MergedArea[]>();
  for (const grid of grids) {
    const known = kept.get(mapped.get(grid.name)?.mapping.id ?? '');
    if (known !== undefined && known.shape === shapeOf(grid)) merges.set(grid.name, known.merges);
  }
  const unread = grids.filter(({ name }) => mapped.has(name) && !merges.has(name));
  if (unread.length > 0) for (const [name, read] of await readMerges(context, unread)) merges.set(name, read);
  return grids.map((grid) => {
    const sheet = mapped.get(grid.name);
    if (sheet === undefined) return grid;
    const { mapping, byHeaders } = sheet;
    return { ...grid, merges: merges.get(grid.name) ?? [], mapping, ...(byHeaders ? { byHeaders } : {}) };
  });
}
