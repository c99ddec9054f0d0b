import { readBook } from '../excel/readBook';
import { readOtherSheets } from '../excel/readOtherSheets';
import type { CellValue } from '../sheets/cell';
import { formatDay } from '../domain/day';
import { isBlank, textOf } from '../sheets/cell';
import type { SheetGrid } from '../sheets/decode/BookGrids';
import type { RosterField } from '../sheets/decode/fields';
import type { PastedMember } from '../sheets/decode/pastedRoster';
import { dayOfSerial, readDate } from '../sheets/decode/readDate';
import { rowsOf } from '../sheets/decode/tableRows';
import { proposeRoster } from '../sheets/staff/proposeRoster';
import type { StaffProposal } from '../sheets/staff/StaffProposal';
import { tableInGrid } from './checkTables';
import type { ActionControl } from './Progress';
import { readControlOf } from './readAndCheck';
import { runAction } from './runAction';

/** A sheet that may be a list of staff. */
export interface StaffList {
  readonly grid: SheetGrid;
  readonly proposal: StaffProposal;
}

/** The lists of staff that a workbook has, and who is on the roster already. */
export interface StaffLists {
  /** The likeliest first. */
  readonly lists: readonly StaffList[];
  /** Sheets that were looked at and are none. */
  readonly others: readonly string[];
  readonly roster: readonly PastedMember[];
}

/** Below this a sheet with 姓名 somewhere is no list of staff. */
const LEAST_SCORE = 0.2;

/** 从已有名单填: finds lists of staff on sheets that are not ours, as they may be read; nothing is written. */
export function openStaffLists(control: ActionControl = {}): Promise<StaffLists> {
  return runAction(control, async (context, told) => {
    const book = await readBook(context, { ...readControlOf(told), only: ['roster'] });
    const sheets = await readOtherSheets(context, readControlOf(told));
    const proposals = sheets.map(({ grid }) => ({ grid, proposal: proposeRoster(grid) }));
    const lists = proposals.flatMap(({ grid, proposal }) =>
      proposal === null || proposal.score < LEAST_SCORE ? [] : [{ grid, proposal }],
    );
    const roster = tableInGrid('roster', book);
    return {
      lists: lists.sort((a, b) => b.proposal.score - a.proposal.score),
      others: sheets.flatMap(({ name }) => (lists.some(({ grid }) => grid.name === name) ? [] : [name])),
      roster: roster === null ? [] : rowsOf<RosterField>(roster.located, roster.grid).map(memberOf),
    };
  });
}

/** A row of 人员名册 as texts. */
function memberOf({ cells }: { readonly cells: Partial<Record<RosterField, CellValue>> }): PastedMember {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([field, cell]) =>
      isBlank(cell) ? [] : [[field, shownAs(field as RosterField, cell)]],
    ),
  );
}

function shownAs(field: RosterField, cell: CellValue): string {
  const isDate = (field === 'from' || field === 'to') && typeof cell === 'number';
  return isDate && readDate(cell, 0) !== null ? formatDay(dayOfSerial(cell)) : textOf(cell).trim();
}
