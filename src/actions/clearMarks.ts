import { queueStampLine } from '../excel/queueStampLine';
import { runInExcel } from '../excel/HostError';
import { readBook } from '../excel/readBook';
import { queueSetting } from '../excel/settings';
import { writeBlocks } from '../excel/writeBlocks';
import { queueOwnedRows } from '../excel/writeOwnedTable';
import { columnWrites } from '../sheets/encode/checkWrites';
import { markedTables, sheetsOf, tableInGrid } from './checkTables';
import { ObstacleError, obstacleTo } from './obstacles';

/** 清除标记: empties the check's columns and 检查结果; what the user filled, the rules and the history stay. */
export async function clearMarks(): Promise<void> {
  await runInExcel(async (context) => {
    const book = await readBook(context);
    const marked = Object.values(markedTables(book));
    const findings = tableInGrid('findings', book);
    const touched = sheetsOf(findings === null ? marked : [...marked, findings]);
    const obstacle = obstacleTo(book, touched);
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const writes = marked.flatMap(({ located }) => columnWrites(located, new Map()));
    if (findings !== null) writes.push(...queueOwnedRows(context, findings.located, []));
    queueStampLine(context, findings?.located ?? null, '');
    queueSetting(context, 'planLedgerCheck.undo', '');
    queueSetting(context, 'planLedgerCheck.stamp', '');
    await writeBlocks(context, writes);
  });
}
