import { startWriting } from '../excel/EditWait';
import { queueTableEnd } from '../excel/growTable';
import type { Context } from '../excel/HostError';
import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import { columnLetters } from '../sheets/columnLetters';
import { queueSetting } from '../excel/settings';
import { syncQuietly } from '../excel/writeBlocks';
import type { CellEdit, CellFormats, FoundCell } from '../excel/writeUserCells';
import { isUnchanged, queueUserCells, readUserCells } from '../excel/writeUserCells';
import { describe } from '../sheets/describe/allSheets';
import { isBlank } from '../sheets/cell';
import { findRowsAgain } from '../sheets/decode/findRowsAgain';
import type { InputKey } from '../sheets/decode/inputKey';
import { tableKeyOf } from '../sheets/decode/inputKey';
import { freeRowOf, rangeOf } from '../sheets/decode/userRows';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { tableInGrid } from './checkTables';
import { emptiedGrid } from './emptiedGrid';
import { leftCell } from './leftText';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';
import type { ResizedTable, UndoneWrite, UserWrite, WrittenCell } from './UserWrite';

const VERB = '撤销';

/**
 * 撤销本次写入: puts the user's cells back as they were before the pane wrote them. Rows are found again after a sort;
 * a cell that somebody changed since keeps the change, and the outcome says so. Doing it twice changes nothing.
 */
export async function undoWrite(write: UserWrite, control: ActionControl = {}): Promise<UndoneWrite> {
  return runAction(control, async (context) => {
    const book = await readBook(context, {
      only: [...new Set(write.rows.map(({ table }) => tableKeyOf(table)))],
    });
    const { edits, tables, left } = plan(write, book);
    const obstacle = obstacleTo(book, new Set(edits.map(({ sheet }) => sheet)));
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const found = await readUserCells(context, edits);
    const restorable = edits.filter((edit, index) => {
      const cell = found[index];
      if (cell === undefined || isRestored(cell, edit)) return false;
      if (isUnchanged(cell, edit)) return true;
      const address = `${columnLetters(edit.columnIndex)}${edit.rowIndex + 1}`;
      left.push(leftCell({ sheet: edit.sheet, address }, cell, VERB));
      return false;
    });
    queueUserCells(context, restorable);
    for (const resized of write.resized) queueFormerEnd(context, book, resized, tables, restorable);
    if (write.sample !== undefined) queueSetting(context, 'planLedgerCheck.sample', write.sample);
    startWriting(context);
    await syncQuietly(context);
    return { restored: restorable.length, left };
  });
}

type Restoring = CellEdit & { readonly formats: CellFormats };

interface UndoPlan {
  readonly edits: Restoring[];
  readonly tables: ReadonlyMap<InputKey, TableInGrid>;
  readonly left: string[];
}

/** Where the cells of a write stand now. */
function plan(write: UserWrite, book: BookReading): UndoPlan {
  const edits: Restoring[] = [];
  const left: string[] = [];
  const tables = new Map<InputKey, TableInGrid>();
  for (const key of new Set(write.rows.map(({ table }) => table))) {
    const at = tableInGrid(key, book);
    if (at === null) {
      left.push(`找不到「${sheetOf(write, key)}」，没有撤销其中的内容。`);
      continue;
    }
    tables.set(key, at);
    const rows = write.rows.filter(({ table }) => table === key);
    const places = findRowsAgain(at.located, at.grid, rows);
    rows.forEach(({ rowNumber }, index) => {
      const rowIndex = places[index] ?? null;
      if (rowIndex === null) left.push(`「${at.located.sheet}」原第${rowNumber}行已删除或已改动，没有撤销。`);
      else
        for (const cell of write.cells)
          if (cell.table === key && cell.rowNumber === rowNumber)
            edits.push(...restoring(cell, at, rowIndex));
    });
  }
  return { edits, tables, left };
}

/** How the sheet of a table is called, or was when it was written. */
function sheetOf({ cells }: UserWrite, key: InputKey): string {
  return cells.find(({ table }) => table === key)?.sheet ?? describe(tableKeyOf(key)).sheet.name;
}

function restoring(
  { field, before, after, format }: WrittenCell,
  { located }: TableInGrid,
  rowIndex: number,
): Restoring[] {
  const columnIndex = located.columns.get(field);
  if (columnIndex === undefined) return [];
  // A text goes into a text cell, or Excel would read it anew; then the cell gets its own format back.
  const isText = typeof before === 'string' && !isBlank(before);
  const formats = isText ? { first: '@', last: format } : { first: format, last: null };
  return [{ sheet: located.sheet, rowIndex, columnIndex, before: after, after: before, formats }];
}

/** Whether a cell holds already what it held before the write. */
function isRestored(cell: FoundCell, { after }: CellEdit): boolean {
  return !cell.formula && (cell.value === after || (isBlank(after) && isBlank(cell.value)));
}

/** Queues the former height of a table that grew, where its last rows are blank again; or of one that was cut. */
function queueFormerEnd(
  context: Context,
  book: BookReading,
  { table, before, after }: ResizedTable,
  tables: ReadonlyMap<InputKey, TableInGrid>,
  restored: readonly Restoring[],
): void {
  const at = tables.get(table);
  const range = at === undefined ? null : rangeOf(at.located, book);
  if (at === undefined || range === null || range.rowIndex + range.rowCount !== after) return;
  const emptied = restored.filter(({ sheet, after: value }) => sheet === at.located.sheet && isBlank(value));
  if (before > after || freeRowOf(at.located, emptiedGrid(at.grid, emptied), range) <= before)
    queueTableEnd(context, range, before);
}
