import type { BookReading } from '../excel/readBook';
import type { Unwritten } from './CheckOutcome';

/** What keeps the add-in from writing on sheets: protection, which only the user may lift, goes before filters. */
export function obstacleTo(book: BookReading, sheets: Iterable<string>): Unwritten | null {
  const wanted = [...sheets];
  const locked = wanted.filter((sheet) => book.protectedSheets.has(sheet));
  if (locked.length > 0) return { reason: 'protected', sheets: locked };
  const filtered = wanted.filter((sheet) => book.filteredSheets.has(sheet));
  return filtered.length > 0 ? { reason: 'filtered', sheets: filtered } : null;
}

/** An action that only writes cannot do anything with an obstacle in its way. */
export class ObstacleError extends Error {
  override readonly name = 'ObstacleError';

  constructor(readonly obstacle: Unwritten) {
    super(`${obstacle.reason}: ${obstacle.sheets.join(', ')}`);
  }
}
