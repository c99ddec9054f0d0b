import { runInExcel } from '../excel/HostError';
import { readBook } from '../excel/readBook';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { writeBlocks } from '../excel/writeBlocks';
import { queueOwnedRows } from '../excel/writeOwnedTable';
import type { CellValue } from '../sheets/cell';
import { columnWrites } from '../sheets/encode/checkWrites';
import type { UndoRecord } from '../sheets/encode/undoRecord';
import { restoredCells } from '../sheets/encode/undoRecord';
import { markedTables, sheetsOf, tableInGrid } from './checkTables';
import { ObstacleError, obstacleTo } from './obstacles';
import { readStamp, stampLine } from './runStamp';

/** Whether there was a check to take back. */
export interface UndoOutcome {
  readonly restored: boolean;
}

/**
 * 撤销上次检查: puts the columns of the check before the last one back, each row found again by what the user filled in
 * it, so that a sort or new rows in between do no harm. It can be done once after each check.
 */
export async function undoCheck(): Promise<UndoOutcome> {
  return runInExcel(async (context) => {
    const kept = queueReading(context, 'planLedgerCheck.undo');
    const book = await readBook(context);
    const text = settingText(kept);
    if (text === null) return { restored: false };
    const record = JSON.parse(text) as UndoRecord;
    const marked = markedTables(book);
    const findings = tableInGrid('findings', book);
    const touched = sheetsOf([...Object.values(marked), ...(findings === null ? [] : [findings])]);
    const obstacle = obstacleTo(book, touched);
    if (obstacle !== null) throw new ObstacleError(obstacle);

    const writes = Object.entries(marked).flatMap(([key, table]) =>
      columnWrites(table.located, restoredCells(record, key, table)),
    );
    if (findings !== null) {
      writes.push(...queueOwnedRows(context, findings.located, recordedRows(record)));
      const stamp = readStamp(record.stamp);
      if (findings.located.headerRow > 1) {
        writes.push({
          sheet: findings.located.sheet,
          rowIndex: 1,
          columnIndex: 0,
          values: [[stamp === null ? '' : stampLine(stamp)]],
        });
      }
    }
    await writeBlocks(context, writes);
    queueSetting(context, 'planLedgerCheck.undo', '');
    queueSetting(context, 'planLedgerCheck.stamp', record.stamp ?? '');
    await context.sync();
    return { restored: true };
  });
}

/** The rows of 检查结果 as they were; all its columns are the check's. */
function recordedRows({ tables, values }: UndoRecord): CellValue[][] {
  const rows = (tables['findings']?.rows ?? []).map(([, ...places]) =>
    places.map((place) => values[place] ?? ''),
  );
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
