import { queueStampLine } from '../excel/queueStampLine';
import { startWriting } from '../excel/EditWait';
import { readBook } from '../excel/readBook';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { writeBlocks } from '../excel/writeBlocks';
import { queueOwnedRows } from '../excel/writeOwnedTable';
import type { CellValue } from '../sheets/cell';
import { columnWrites, endOfMarks } from '../sheets/encode/checkWrites';
import type { UndoRecord } from '../sheets/encode/undoRecord';
import { hashRows, restoredCells } from '../sheets/encode/undoRecord';
import { markedTables, sheetsOf, tableInGrid } from './checkTables';
import { ignoreStep, inSlices } from './inSlices';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import { readJson } from './readJson';
import { runAction } from './runAction';
import { readStamp, stampLine } from './runStamp';

/** Whether there was a check to take back. */
export interface UndoOutcome {
  readonly restored: boolean;
}

/**
 * 撤销上次检查: puts the columns of the check before the last one back, each row found again by what the user filled in
 * it, so that a sort or new rows in between do no harm. It can be done once after each check.
 */
export function undoCheck(control: ActionControl = {}): Promise<UndoOutcome> {
  return runAction(control, async (context, { signal }) => {
    const kept = queueReading(context, 'planLedgerCheck.undo');
    const keptStamp = queueReading(context, 'planLedgerCheck.stamp');
    const book = await readBook(context);
    const record = readRecord(settingText(kept));
    if (record === null) return { restored: false };
    const marked = await inSlices(hashRows(markedTables(book)), ignoreStep, signal);
    const findings = tableInGrid('findings', book);
    const touched = sheetsOf([...Object.values(marked), ...(findings === null ? [] : [findings])]);
    const obstacle = obstacleTo(book, touched);
    if (obstacle !== null) throw new ObstacleError(obstacle);

    startWriting(context);
    const current = readStamp(settingText(keptStamp));
    // Until all is back the stamp says that a write is under way, and the record stays, so that a torn undo can be repeated.
    if (current !== null) {
      const started = { ...current, state: 'writing' } as const;
      queueSetting(context, 'planLedgerCheck.stamp', JSON.stringify(started));
      queueStampLine(context, findings?.located ?? null, stampLine(started));
    }
    const writes = Object.entries(marked).flatMap(([key, table]) =>
      columnWrites(table.located, restoredCells(record, key, table), endOfMarks(table)),
    );
    if (findings !== null) writes.push(...queueOwnedRows(context, findings.located, recordedRows(record)));
    await context.sync();

    await writeBlocks(context, writes);
    const restored = readStamp(record.stamp);
    queueStampLine(context, findings?.located ?? null, restored === null ? '' : stampLine(restored));
    queueSetting(context, 'planLedgerCheck.undo', '');
    queueSetting(context, 'planLedgerCheck.stamp', record.stamp ?? '');
    await context.sync();
    return { restored: true };
  });
}

function readRecord(text: string | null): UndoRecord | null {
  const record = text === null ? null : readJson(text);
  return typeof record === 'object' && record !== null && 'tables' in record && 'values' in record
    ? (record as UndoRecord)
    : null;
}

/** The rows of 检查结果 as they were; all its columns are the check's. */
function recordedRows({ tables, values }: UndoRecord): CellValue[][] {
  const rows = (tables['findings']?.rows ?? []).map(([, ...places]) =>
    places.map((place) => values[place] ?? ''),
  );
  return rows.filter((row) => row.some((cell) => cell !== ''));
}
