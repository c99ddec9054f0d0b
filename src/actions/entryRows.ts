import type { Context } from '../excel/HostError';
import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import type { Selection } from '../excel/readSelection';
import { BookLayoutError } from '../sheets/BookLayoutError';
import { isBlank } from '../sheets/cell';
import { columnLetters } from '../sheets/columnLetters';
import type { EntryCells, EntryDraft } from '../sheets/decode/entryDraft';
import { draftCell, draftOf } from '../sheets/decode/entryDraft';
import type { LedgerField } from '../sheets/decode/fields';
import { rangeOf, userCells } from '../sheets/decode/userRows';
import { describe } from '../sheets/describe/allSheets';
import { headerOf } from '../sheets/describe/SheetDescription';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { tableInGrid } from './checkTables';
import { leftRow } from './leftText';
import { nextRows } from './nextRows';
import type { PlannedEdit } from './plannedEdits';
import { newRowEdits } from './plannedEdits';
import type { WriteOutcome } from './UserWrite';
import { nothingWritten } from './UserWrite';
import { writeForUser } from './writeForUser';

const VERB = '写入';

/** What came of saving an entry, and where it stands, for a jump. */
export type SavedEntry = WriteOutcome & {
  readonly rowNumber: number;
  readonly sheet: string;
  readonly address: string;
};

/** What is to be saved, and where. */
export interface EntryToSave {
  readonly draft: EntryDraft;
  readonly planYear: number;
  /** The row to fill with its cells as they were read, null where it was not read; null for a new row. */
  readonly row: { readonly rowNumber: number; readonly cells: EntryCells | null } | null;
  /** Nothing was filled in for a new row. */
  readonly blank: boolean;
}

/** The row of the ledger that is selected, with its cells; null where something else is. */
export function selectedRow(
  book: BookReading,
  { sheet, rowNumber }: Selection,
): { readonly rowNumber: number; readonly cells: EntryCells } | null {
  const at = tableInGrid('ledger', book);
  if (at === null || at.located.sheet !== sheet) return null;
  const range = rangeOf(at.located, book);
  const end =
    range === null ? at.located.endRow : Math.max(at.located.endRow, range.rowIndex + range.rowCount);
  const rowIndex = rowNumber - 1;
  if (rowIndex < at.located.firstBodyRow || rowIndex >= end) return null;
  return { rowNumber, cells: userCells(at.located, at.grid, rowIndex) };
}

/** Writes an entry into the ledger as it is now. */
export async function writeEntry(context: Context, entry: EntryToSave): Promise<SavedEntry> {
  const book = await readBook(context, { only: ['ledger'] });
  const at = tableInGrid('ledger', book);
  if (at === null)
    throw new BookLayoutError({ kind: 'sheetMissing', sheet: describe('ledger').sheet.name, column: '' });
  const placed = (outcome: WriteOutcome, rowIndex: number): SavedEntry => ({
    ...outcome,
    rowNumber: rowIndex + 1,
    sheet: at.located.sheet,
    address: `${columnLetters(at.located.columns.get('date') ?? 0)}${rowIndex + 1}`,
  });
  if (entry.blank) return placed(nothingWritten('还没有填写内容，没有写入。'), at.located.firstBodyRow);
  const missing = missingColumns(at, entry.draft);
  if (entry.row === null) {
    const room = await nextRows(context, book, at, 1);
    if ('refused' in room) return placed(nothingWritten(room.refused), at.located.endRow);
    const edits = newRowEdits(at, room.start, newCells(entry));
    const outcome = await writeForUser(context, book, edits, { verb: VERB });
    return placed({ ...outcome, left: [...missing, ...outcome.left] }, room.start);
  }
  const { rowNumber, cells } = entry.row;
  const rowIndex = cells === null ? null : sameRow(at, rowNumber - 1, cells);
  if (rowIndex === null || cells === null) {
    const changed = leftRow({ sheet: at.located.sheet, rowNumber }, VERB);
    return placed(nothingWritten(changed), rowNumber - 1);
  }
  const outcome = await writeForUser(context, book, changedCells(at, rowIndex, cells, entry), { verb: VERB });
  return placed({ ...outcome, left: [...missing, ...outcome.left] }, rowIndex);
}

/** Fields that the form filled in and the sheet has no column for. */
function missingColumns({ located }: TableInGrid, draft: EntryDraft): string[] {
  return Object.entries(draft).flatMap(([field, text]) =>
    isBlank(text) || located.columns.has(field)
      ? []
      : [`「${located.sheet}」没有“${headerOf(located.table, field)}”这一列，这一项没有写入。`],
  );
}

function newCells({ draft, planYear }: EntryToSave): EntryCells {
  return Object.fromEntries(
    (Object.entries(draft) as [LedgerField, string][]).map(([field, text]) => [
      field,
      draftCell(field, text, planYear),
    ]),
  );
}

/** The row as it was read: where it stood, or the only one that holds the same; null where it was changed. */
function sameRow({ located, grid }: TableInGrid, rowIndex: number, cells: EntryCells): number | null {
  const fields = Object.entries(cells);
  const isSame = (row: number): boolean => {
    const now = userCells(located, grid, row);
    return fields.every(([field, cell]) => now[field] === cell || (isBlank(cell) && isBlank(now[field])));
  };
  if (isSame(rowIndex)) return rowIndex;
  if (fields.every(([, cell]) => isBlank(cell))) return null;
  const elsewhere: number[] = [];
  for (let row = located.firstBodyRow; row < located.endRow; row += 1) if (isSame(row)) elsewhere.push(row);
  const [only, second] = elsewhere;
  return second === undefined ? (only ?? null) : null;
}

/** Changes of the fields that differ from what the form was opened with; the others are only looked at. */
function changedCells(
  at: TableInGrid,
  rowIndex: number,
  cells: EntryCells,
  { draft, planYear }: EntryToSave,
): PlannedEdit[] {
  const shown = draftOf(cells, planYear);
  return (Object.entries(cells) as [LedgerField, EntryCells[LedgerField]][]).map(([field, cell]) => {
    const before = cell ?? '';
    const text = draft[field];
    const isSame = text === undefined || text.trim() === shown[field];
    const after = isSame ? before : draftCell(field, text, planYear);
    return { at, rowIndex, field, before, after, whole: true };
  });
}
