import type { Context } from '../excel/HostError';
import { queueStampLine } from '../excel/queueStampLine';
import { startWriting } from '../excel/EditWait';
import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import { queueSetting } from '../excel/settings';
import { writeBlocks } from '../excel/writeBlocks';
import { queueOwnedRows } from '../excel/writeOwnedTable';
import type { BlockWrite } from '../sheets/BlockWrite';
import { columnWrites, endOfMarks } from '../sheets/encode/checkWrites';
import { markedTables, sheetsOf, tableInGrid } from './checkTables';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';

/** 清除标记: empties the check's columns and 检查结果; what the user filled, the rules and the history stay. */
export async function clearMarks(control: ActionControl = {}): Promise<void> {
  await runAction(control, async (context) => {
    const book = await readBook(context);
    const obstacle = obstacleTo(book, clearedSheets(book));
    if (obstacle !== null) throw new ObstacleError(obstacle);
    startWriting(context);
    await writeBlocks(context, queueCleared(context, book));
  });
}

/** The sheets on which clearing the marks writes. */
export function clearedSheets(book: BookReading): ReadonlySet<string> {
  const marked = Object.values(markedTables(book));
  const findings = tableInGrid('findings', book);
  return sheetsOf(findings === null ? marked : [...marked, findings]);
}

/** Queues forgetting the last check, and gives the writes that empty its columns. */
export function queueCleared(context: Context, book: BookReading): BlockWrite[] {
  const findings = tableInGrid('findings', book);
  const writes = Object.values(markedTables(book)).flatMap((table) =>
    columnWrites(table.located, new Map(), endOfMarks(table)),
  );
  if (findings !== null) writes.push(...queueOwnedRows(context, findings.located, []));
  queueStampLine(context, findings?.located ?? null, '');
  queueSetting(context, 'planLedgerCheck.undo', '');
  queueSetting(context, 'planLedgerCheck.stamp', '');
  return writes;
}
