import type { SheetProposal } from '../adopt/SheetProposal';
import type { SheetGrid } from '../decode/BookGrids';
import { proposeRoster } from './proposeRoster';

/** From this share of different names on a sheet with 姓名 lists people; in a ledger they come again. */
const LISTS_PEOPLE = 0.5;

/** What lists of people do not tell. */
const OF_DEEDS = ['date', 'activity', 'content', 'topics', 'hours'] as const;

/** Whether a sheet lists people, not what they did: a name a row, and no column that surely tells of a deed. */
export function isStaffList(grid: SheetGrid, asLedger: Pick<SheetProposal, 'mapping'> | null): boolean {
  const columns = asLedger?.mapping.columns ?? {};
  return (
    OF_DEEDS.every((field) => columns[field] === undefined) &&
    (proposeRoster(grid)?.score ?? 0) >= LISTS_PEOPLE
  );
}
