import { startWriting } from '../excel/EditWait';
import { queueArchive } from '../excel/archiveSheets';
import type { Context } from '../excel/HostError';
import { readGrids } from '../excel/readGrids';
import { findSheets, readLiveSheets } from '../excel/readLiveSheets';
import { queueShowing } from '../excel/showSheet';
import type { SheetGrid } from '../sheets/decode/BookGrids';
import type { LiveSheet } from '../sheets/newYear/archiveFault';
import { archiveFault } from '../sheets/newYear/archiveFault';
import { archiveNames, sheetKey } from '../sheets/newYear/archiveNames';
import { ignoreStep, inSlices } from './inSlices';
import type { YearBook } from './yearBook';

/** The archive of each sheet, by the sheet's name. */
export type Archives = ReadonlyMap<string, string>;

/**
 * Makes an archive of every sheet that has none with all that it holds: an archive that an earlier, broken off try has left
 * is taken again, one that differs is left alone. Nothing is emptied, no sheet is ever deleted, and the one that was `shown`
 * is shown again.
 */
export async function makeArchives(
  context: Context,
  { book, sheets, year }: YearBook,
  shown: string,
): Promise<Archives> {
  const taken = new Set(book.sheetNames.map(sheetKey));
  const candidates = sheets.flatMap((sheet) => existing(sheet, year, book.sheetNames));
  const archives = new Map<string, string>();
  if (candidates.length > 0) {
    const lives = await readLives(context, [...new Set(candidates.map(({ sheet }) => sheet))]);
    for (const { sheet, archive, fault } of await compareArchives(context, lives, candidates))
      if (fault === null && !archives.has(sheet)) archives.set(sheet, archive);
  }
  const missing = sheets.filter((sheet) => !archives.has(sheet));
  startWriting(context);
  for (const sheet of missing) {
    const archive = freeName(sheet, year, taken);
    taken.add(sheetKey(archive));
    archives.set(sheet, archive);
    queueArchive(context, sheet, archive);
  }
  if (missing.length > 0) queueShowing(context, shown);
  await context.sync();
  return archives;
}

/** How the archive of a sheet will be called. */
export function freeName(sheet: string, year: number, taken: ReadonlySet<string>): string {
  const names = archiveNames(sheet, year);
  let { value } = names.next();
  while (taken.has(sheetKey(value))) ({ value } = names.next());
  return value;
}

/** A sheet and one that may be its archive. */
export interface ArchivePair {
  readonly sheet: string;
  readonly archive: string;
}

/** Sheets that are called like archives of a sheet, the best first. */
function existing(sheet: string, year: number, sheetNames: readonly string[]): ArchivePair[] {
  const byKey = new Map(sheetNames.map((name) => [sheetKey(name), name]));
  const pairs: ArchivePair[] = [];
  for (const name of archiveNames(sheet, year)) {
    const archive = byKey.get(sheetKey(name));
    if (archive === undefined) return pairs;
    pairs.push({ sheet, archive });
  }
  return pairs;
}

/** Reads sheets as they are now, by name. */
export async function readLives(
  context: Context,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, LiveSheet>> {
  const lives = await readLiveSheets(context, sheets);
  return new Map(lives.map((live) => [live.grid.name, live]));
}

/** An archive compared with its sheet. */
export interface ComparedArchive extends ArchivePair {
  readonly live: LiveSheet | null;
  /** Its values; null where it is gone. */
  readonly grid: SheetGrid | null;
  /** The first row (0-based) of the sheet that it does not hold; null where it holds all. */
  readonly fault: number | null;
}

/** Reads archives and compares each with its sheet; parallel to `pairs`. */
export async function compareArchives(
  context: Context,
  lives: ReadonlyMap<string, LiveSheet>,
  pairs: readonly ArchivePair[],
): Promise<ComparedArchive[]> {
  const handles = await findSheets(
    context,
    pairs.map(({ archive }) => archive),
  );
  const grids = new Map((await readGrids(context, handles, {})).map((grid) => [grid.name, grid]));
  const compared: ComparedArchive[] = [];
  for (const pair of pairs) {
    const [live = null, grid = null] = [lives.get(pair.sheet), grids.get(pair.archive)];
    // A sheet that is gone or was not copied: its first row is not there.
    const fault = live === null || grid === null ? 0 : await inSlices(archiveFault(live, grid), ignoreStep);
    compared.push({ ...pair, live, grid, fault });
  }
  return compared;
}
