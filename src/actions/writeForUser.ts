import { startWriting } from '../excel/EditWait';
import { queueTableEnd } from '../excel/growTable';
import type { Context } from '../excel/HostError';
import type { BookReading } from '../excel/readBook';
import { columnLetters } from '../sheets/columnLetters';
import { syncQuietly } from '../excel/writeBlocks';
import type { FoundCell } from '../excel/writeUserCells';
import { isUnchanged, queueUserCells, readUserCells } from '../excel/writeUserCells';
import type { CellValue } from '../sheets/cell';
import { isBlank } from '../sheets/cell';
import type { TableRange } from '../sheets/decode/BookGrids';
import type { InputKey } from '../sheets/decode/inputKey';
import { inputKeyOf } from '../sheets/decode/inputKey';
import { rangeOf, userCells } from '../sheets/decode/userRows';
import { columnOf } from '../sheets/describe/SheetDescription';
import { isDateFormat, leftCell, leftRow } from './leftText';
import { ObstacleError, obstacleTo } from './obstacles';
import type { PlannedEdit } from './plannedEdits';
import { changes } from './plannedEdits';
import type { ResizedTable, UserWrite, WriteOutcome, WrittenCell, WrittenRow } from './UserWrite';

/** What besides cells is written with them, in the same batch. */
export interface AlsoWritten {
  /** What was done, for sentences: 更正, 写入. */
  readonly verb: string;
  /** Queued with the cells, for those that are really written. */
  readonly queue?: (written: readonly PlannedEdit[]) => void;
}

interface PlacedEdit extends PlannedEdit {
  readonly sheet: string;
  readonly columnIndex: number;
}

/**
 * Writes into the user's cells: looks at every one of them again right before, writes those that are still as they were
 * read, and says of the others why not. Tables grow for rows below their end. Throws {@link ObstacleError} where a sheet
 * is protected or filtered.
 */
export async function writeForUser(
  context: Context,
  book: BookReading,
  edits: readonly PlannedEdit[],
  { verb, queue }: AlsoWritten,
): Promise<WriteOutcome> {
  const placed = edits.flatMap((edit): PlacedEdit[] => {
    const columnIndex = edit.at.located.columns.get(edit.field);
    return columnIndex === undefined ? [] : [{ ...edit, sheet: edit.at.located.sheet, columnIndex }];
  });
  if (!placed.some(changes)) return { written: 0, left: [], undo: null };
  const obstacle = obstacleTo(book, new Set(placed.map(({ sheet }) => sheet)));
  if (obstacle !== null) throw new ObstacleError(obstacle);
  const found = await readUserCells(context, placed);
  const { written, left } = sift(placed, found, verb);
  if (written.length === 0) return { written: 0, left, undo: null };
  const resized = queueGrowth(context, book, written);
  queueUserCells(
    context,
    written.map((edit) => ({ ...edit, formats: { first: formatOf(edit, edit.found), last: null } })),
  );
  queue?.(written);
  startWriting(context);
  await syncQuietly(context);
  return { written: written.length, left, undo: undoOf(written, resized) };
}

type FoundEdit = PlacedEdit & { readonly found: FoundCell };

/** Tells the edits that may be written from those whose cell, or row, is not as it was read. */
function sift(
  placed: readonly PlacedEdit[],
  found: readonly FoundCell[],
  verb: string,
): { readonly written: FoundEdit[]; readonly left: string[] } {
  const withFound = placed.flatMap((edit, index): FoundEdit[] => {
    const cell = found[index];
    return cell === undefined ? [] : [{ ...edit, found: cell }];
  });
  const blocked = new Set(
    withFound.filter((edit) => edit.whole && !isUnchanged(edit.found, edit)).map(rowOf),
  );
  const left = new Set<string>();
  const written = withFound.filter((edit) => {
    const { sheet, rowIndex, columnIndex, found: cell } = edit;
    if (blocked.has(rowOf(edit))) left.add(leftRow({ sheet, rowNumber: rowIndex + 1 }, verb));
    else if (changes(edit) && !isUnchanged(cell, edit))
      left.add(leftCell({ sheet, address: `${columnLetters(columnIndex)}${rowIndex + 1}` }, cell, verb));
    else return changes(edit);
    return false;
  });
  return { written, left: [...left] };
}

function rowOf({ sheet, rowIndex }: PlacedEdit): string {
  return `${sheet}\n${rowIndex}`;
}

/** The format that a value needs to stay what it is, null where the cell's own does. */
function formatOf({ at, field, after, format }: PlannedEdit, found: FoundCell): string | null {
  if (format !== undefined) return format;
  if (isBlank(after)) return null;
  if (typeof after === 'string') return found.format === '@' ? null : '@';
  const isDate = columnOf(at.located.table, field).format === 'date';
  if (isDate) return isDateFormat(found.format) ? null : 'yyyy-mm-dd';
  return found.format === '@' ? 'General' : null;
}

/** Queues the growth of Excel tables down to the last row written. */
function queueGrowth(
  context: Context,
  book: BookReading,
  written: readonly PlannedEdit[],
): readonly ResizedTable[] {
  const ends = new Map<TableRange, { readonly table: InputKey; after: number }>();
  for (const { at, rowIndex } of written) {
    // A table of others keeps its size.
    const range = at.located.mappingId === undefined ? rangeOf(at.located, book) : null;
    const end = range === null ? 0 : range.rowIndex + range.rowCount;
    if (range === null || rowIndex < end) continue;
    const table = inputKeyOf(at.located);
    ends.set(range, { table, after: Math.max(rowIndex + 1, ends.get(range)?.after ?? 0) });
  }
  return [...ends].map(([range, { table, after }]) => {
    queueTableEnd(context, range, after);
    return { table, before: range.rowIndex + range.rowCount, after };
  });
}

function undoOf(written: readonly FoundEdit[], resized: readonly ResizedTable[]): UserWrite {
  const cells = written.map(({ at, rowIndex, columnIndex, field, sheet, after, found }): WrittenCell => ({
    table: inputKeyOf(at.located),
    field,
    sheet,
    rowNumber: rowIndex + 1,
    columnIndex,
    before: found.value,
    after,
    format: found.format,
  }));
  const rows = new Map<string, { readonly edit: FoundEdit; readonly after: Record<string, CellValue> }>();
  for (const edit of written) {
    const row = rows.get(rowOf(edit)) ?? {
      edit,
      after: { ...userCells(edit.at.located, edit.at.grid, edit.rowIndex) },
    };
    row.after[edit.field] = edit.after;
    rows.set(rowOf(edit), row);
  }
  const remembered = [...rows.values()].map(({ edit, after }): WrittenRow => ({
    table: inputKeyOf(edit.at.located),
    rowNumber: edit.rowIndex + 1,
    cells: after,
  }));
  return { cells, rows: remembered, resized };
}
