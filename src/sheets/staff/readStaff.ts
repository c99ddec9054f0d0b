import { formatDay } from '../../domain/day';
import { createMergedCells } from '../adopt/mergedCells';
import type { CellValue } from '../cell';
import { isBlank, textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt, endRowOf } from '../decode/BookGrids';
import type { RosterField } from '../decode/fields';
import type { PastedRoster } from '../decode/pastedRoster';
import { readPastedRoster } from '../decode/pastedRoster';
import { dayOfSerial, readDate } from '../decode/readDate';
import { isName, joinedName } from '../decode/rosterWords';
import { rosterTable } from '../describe/rosterSheet';
import { headerOf } from '../describe/SheetDescription';
import { quoted } from '../encode/issueText';
import type { StaffFields, StaffProposal } from './StaffProposal';

/**
 * The people of a list of staff in the columns that were chosen. Merged cells (a department beside its people) count for
 * each of their rows; lines without a name are said, not guessed at.
 */
export function readStaff(
  grid: SheetGrid,
  { headerRow }: Pick<StaffProposal, 'headerRow'>,
  fields: StaffFields,
): PastedRoster {
  const nameColumn = [...fields].find(([, field]) => field === 'name')?.[0];
  if (nameColumn === undefined) return { members: [], notes: ['还没有选哪一列是姓名。'] };
  const merged = createMergedCells(grid, headerRow + 1, endRowOf(grid));
  // Line numbers of the notes are row numbers: the lines above the header stay blank.
  const lines = Array.from({ length: headerRow }, () => '');
  lines.push([...fields.values()].map((field) => headerOf(rosterTable, field)).join('\t') + '\t');
  const notes: string[] = [];
  for (let row = headerRow + 1; row < endRowOf(grid); row += 1) {
    const ownName = textOf(cellAt(grid, row, nameColumn)).trim();
    const told = new Set<string>();
    const cells = [...fields].map(([column, field]) => {
      const first = field === 'name' ? { rowIndex: row, columnIndex: column } : merged.firstOf(row, column);
      // A remark merged over several of the columns is said once.
      const place = `${first.rowIndex} ${first.columnIndex}`;
      if (told.has(place)) return '';
      told.add(place);
      return oneLine(shownAs(cellAt(grid, first.rowIndex, first.columnIndex), field));
    });
    if (ownName !== '' && !isName(joinedName(ownName), 'loose')) {
      notes.push(`第${row + 1}行${quoted(ownName)}不像姓名，没有采用。`);
      lines.push('');
    } else if (ownName === '' && isBlankRow(grid, row)) lines.push('');
    else lines.push(`${cells.join('\t')}\t`);
  }
  const read = readPastedRoster(lines.join('\n'));
  return { members: read.members, notes: [...read.notes, ...notes] };
}

function isBlankRow(grid: SheetGrid, row: number): boolean {
  return (grid.values[row - grid.rowIndex] ?? []).every(isBlank);
}

/** A date as a clerk writes it, whatever the cell's format. */
function shownAs(cell: CellValue, field: RosterField): string {
  const isDate = (field === 'from' || field === 'to') && typeof cell === 'number';
  return isDate && readDate(cell, 0) !== null ? formatDay(dayOfSerial(cell)) : textOf(cell);
}

function oneLine(text: string): string {
  return text.replace(/["\s]+/g, ' ').trim();
}
