import { readBook } from '../excel/readBook';
import type { CellValue } from '../sheets/cell';
import { textOf } from '../sheets/cell';
import { cellAt } from '../sheets/decode/BookGrids';
import { tableKeyOf } from '../sheets/decode/inputKey';
import type { Fix } from '../sheets/encode/fixes';
import { applyFix } from '../sheets/encode/fixes';
import { quoted } from '../sheets/encode/issueText';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { tableInGrid } from './checkTables';
import type { PlannedEdit } from './plannedEdits';
import { cellEdit } from './plannedEdits';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';
import type { WriteOutcome } from './UserWrite';
import { writeForUser } from './writeForUser';

/**
 * 更正: applies corrections to the cells that they were offered for, several in one cell one after the other. A cell that
 * no longer holds what was corrected is left, and the outcome says so.
 */
export async function applyFixes(fixes: readonly Fix[], control: ActionControl = {}): Promise<WriteOutcome> {
  return runAction(control, async (context) => {
    const tables = [...new Set(fixes.map(({ at }) => at))];
    const book = await readBook(context, { only: tables.map(tableKeyOf) });
    const left: string[] = [];
    const edits = tables.flatMap((key) => {
      const at = tableInGrid(key, book);
      const own = fixes.filter((fix) => fix.at === key);
      if (at === null) {
        left.push(...own.map((fix) => leftFix(fix, '已找不到')));
        return [];
      }
      return editsIn(at, own, left);
    });
    const outcome = await writeForUser(context, book, edits, { verb: '更正' });
    return { ...outcome, left: [...left, ...outcome.left] };
  });
}

function editsIn(at: TableInGrid, fixes: readonly Fix[], left: string[]): PlannedEdit[] {
  const edits = new Map<string, PlannedEdit>();
  const moved = movedRows(at, fixes);
  for (const fix of fixes) {
    const rowIndex = moved.get(rowKey(fix)) ?? fix.origin.rowNumber - 1;
    const key = `${rowIndex} ${fix.key}`;
    const edit = edits.get(key) ?? cellEdit(at, rowIndex, fix.key, '');
    const after = applyFix(edits.get(key)?.after ?? edit.before, fix);
    if (after === null) left.push(leftFix(fix, `已改为${quoted(textOf(edit.before))}`));
    else edits.set(key, { ...edit, after });
  }
  return [...edits.values()];
}

/**
 * Where rows stand that were sorted since: those whose cell holds what was to be corrected, where there are as many of
 * them as corrections. Rows that are where they were are not listed.
 */
function movedRows(at: TableInGrid, fixes: readonly Fix[]): ReadonlyMap<string, number> {
  const moved = new Map<string, number>();
  const { located, grid } = at;
  for (const [key, own] of grouped(fixes, (fix) => fix.key)) {
    const column = located.columns.get(key);
    if (column === undefined) continue;
    const cell = (rowIndex: number): CellValue => cellAt(grid, rowIndex, column);
    for (const alike of grouped(own, ({ before }) => before).values()) {
      const rows = [...new Set(alike.map(({ origin }) => origin.rowNumber - 1))];
      const { before } = alike[0] ?? { before: '' };
      if (rows.every((row) => cell(row) === before)) continue;
      const now: number[] = [];
      for (let row = located.firstBodyRow; row < located.endRow; row += 1)
        if (cell(row) === before) now.push(row);
      if (now.length !== rows.length) continue;
      for (const fix of alike) moved.set(rowKey(fix), now[rows.indexOf(fix.origin.rowNumber - 1)] ?? -1);
    }
  }
  return moved;
}

function rowKey({ origin, key }: Fix): string {
  return `${origin.rowNumber} ${key}`;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function leftFix({ origin, address }: Fix, fact: string): string {
  return `「${origin.sheet}」${address} ${fact}，没有更正。`;
}
