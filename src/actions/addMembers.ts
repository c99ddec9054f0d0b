import { fold } from '../domain/fold';
import { readBook } from '../excel/readBook';
import { BookLayoutError } from '../sheets/BookLayoutError';
import type { CellValue } from '../sheets/cell';
import { isBlank, textOf } from '../sheets/cell';
import type { RosterField } from '../sheets/decode/fields';
import type { PastedMember } from '../sheets/decode/pastedRoster';
import { readOptions } from '../sheets/decode/readOptions';
import { readDate, serialOf } from '../sheets/decode/readDate';
import { displayName } from '../sheets/decode/readRoster';
import { rowsOf } from '../sheets/decode/tableRows';
import { describe } from '../sheets/describe/allSheets';
import { tableInGrid } from './checkTables';
import { nextRows } from './nextRows';
import { newRowEdits } from './plannedEdits';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';
import type { WriteOutcome } from './UserWrite';
import { nothingWritten } from './UserWrite';
import { writeForUser } from './writeForUser';

/**
 * 添加到名册: appends people below the last filled row of 人员名册; who is on it already is not added again. The table
 * grows where it is full. Throws {@link BookLayoutError} without the roster.
 */
export async function addMembers(
  members: readonly PastedMember[],
  control: ActionControl = {},
): Promise<WriteOutcome> {
  return runAction(control, async (context) => {
    const book = await readBook(context, { only: ['roster', 'options'] });
    const at = tableInGrid('roster', book);
    if (at?.located.columns.has('name') !== true)
      throw new BookLayoutError({ kind: 'sheetMissing', sheet: describe('roster').sheet.name, column: '' });
    const options = tableInGrid('options', book);
    const { planYear } = readOptions(options === null ? [] : rowsOf(options.located, options.grid)).options;
    const present = rowsOf<RosterField>(at.located, at.grid).map(({ cells }) => textOf(cells.name));
    const { added, left } = newMembers(members, present);
    const room = await nextRows(context, book, at, added.length);
    if ('refused' in room) return nothingWritten(...left, room.refused);
    const edits = added.flatMap((member, index) =>
      newRowEdits(at, room.start + index, memberCells(member, planYear)),
    );
    const outcome = await writeForUser(context, book, edits, { verb: '添加' });
    return { ...outcome, left: [...left, ...outcome.left] };
  });
}

function newMembers(
  members: readonly PastedMember[],
  present: readonly string[],
): { readonly added: readonly PastedMember[]; readonly left: readonly string[] } {
  const known = new Set(present.map(fold));
  const left: string[] = [];
  const added = members.filter(({ name = '' }) => {
    const key = fold(name);
    if (key !== '' && !known.has(key)) {
      known.add(key);
      return true;
    }
    left.push(key === '' ? '有一行没有姓名，没有添加。' : `${displayName(name)} 已在名册中，没有再添加。`);
    return false;
  });
  return { added, left };
}

/** A member as cells: names without padding, days of tenure as dates. */
function memberCells(member: PastedMember, planYear: number): Partial<Record<RosterField, CellValue>> {
  const cells: Partial<Record<RosterField, CellValue>> = {};
  for (const [field, text] of Object.entries(member) as [RosterField, string][]) {
    if (isBlank(text)) continue;
    const day = field === 'from' || field === 'to' ? readDate(text, planYear) : null;
    cells[field] = day !== null ? serialOf(day) : field === 'name' ? displayName(text) : text.trim();
  }
  return cells;
}
