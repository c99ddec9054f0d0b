import type { SheetProposal } from '../adopt/SheetProposal';
import type { SheetGrid } from '../decode/BookGrids';
import { proposeRoster } from './proposeRoster';

/** From this share of different names on a sheet with 姓名 lists people; in a ledger they come again. */
const LISTS_PEOPLE = 0.5;

/** Whether a sheet lists people, not what they did: a name a row, and no column that surely is the date of a ledger. */
export function isStaffList(grid: SheetGrid, asLedger: Pick<SheetProposal, 'mapping'> | null): boolean {
  return asLedger?.mapping.columns.date === undefined && (proposeRoster(grid)?.score ?? 0) >= LISTS_PEOPLE;
}
