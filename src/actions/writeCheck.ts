import type { Context } from '../excel/HostError';
import { queueStampLine } from '../excel/queueStampLine';
import { queueCheckFormats, queueColumns } from '../excel/addColumns';
import { queueFindingsSheet } from '../excel/queueFindingsSheet';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { BYTES_PER_REQUEST, bytesOf, syncQuietly, writeBlocks } from '../excel/writeBlocks';
import { queueOwnedRows } from '../excel/writeOwnedTable';
import { endColumnOf } from '../sheets/decode/BookGrids';
import { columnWrites, missingCheckColumns } from '../sheets/encode/checkWrites';
import type { CheckSheets } from '../sheets/encode/encodeCheck';
import type { HashedTable, TableInGrid } from '../sheets/encode/undoRecord';
import { hashRows, inputHash, recordCells } from '../sheets/encode/undoRecord';
import type { MarkedTable } from './checkTables';
import { MARKED_TABLES, inputTables, pickMarked, tableInGrid } from './checkTables';
import { ignoreStep, inSlices } from './inSlices';
import { runToEnd } from '../domain/checkPlan';
import { findFindings, findingCells, historyRows } from './findingsTable';
import type { ActionControl } from './Progress';
import type { CheckRequest, CheckedBook } from './readAndCheck';
import { readStamp, stampLine, startedStamp } from './runStamp';

/**
 * Writes a check: first the stamp of a write under way with what 撤销 needs, then values in blocks, last the completed
 * stamp, so that a torn write never passes as whole and a second run puts all right.
 */
export async function writeCheck(
  context: Context,
  { book, result }: CheckedBook,
  sheets: CheckSheets,
  request: CheckRequest,
  control: ActionControl,
): Promise<{ readonly undoable: boolean }> {
  const keptStamp = queueReading(context, 'planLedgerCheck.stamp');
  await context.sync();

  const hashed = await inSlices(hashRows(inputTables(book)), ignoreStep, control.signal);
  const marked = pickMarked(hashed);
  const history = tableInGrid('history', book);
  const { sheet: findingsName, table: findings } = findFindings(book);
  const previous = settingText(keptStamp);
  const stamp = startedStamp(result.asOf, request.checkedAt, inputHash(Object.values(hashed)));
  // After a torn write the columns are half new: what was recorded before it is still what 撤销 has to restore.
  const torn = readStamp(previous)?.state === 'writing';
  const undoable = torn || queueUndo(context, marked, findings, previous);
  queueSetting(context, 'planLedgerCheck.stamp', JSON.stringify(stamp));
  const placedFindings = findings?.located ?? queueFindingsSheet(context, book, findingsName);
  queueStampLine(context, placedFindings, stampLine(stamp));

  const writes = MARKED_TABLES.flatMap((key) => {
    const table = marked[key];
    if (table === undefined) return [];
    const missing = missingCheckColumns(table.located);
    const placed = queueColumns(context, table.located, missing, endColumnOf(table.grid));
    queueCheckFormats(context, placed, missing);
    return columnWrites(placed, sheets.cells[key]);
  });
  writes.push(...queueOwnedRows(context, placedFindings, findingCells(sheets.findings)));
  if (history !== null)
    writes.push(...queueOwnedRows(context, history.located, historyRows(history, result)));
  await context.sync();

  await writeBlocks(context, writes, (fraction) => control.onProgress?.({ stage: 'writing', fraction }));
  const complete = { ...stamp, state: 'complete' } as const;
  queueStampLine(context, placedFindings, stampLine(complete));
  queueSetting(context, 'planLedgerCheck.stamp', JSON.stringify(complete));
  await syncQuietly(context);
  return { undoable };
}

/** Queues keeping what 撤销 needs; where that is more than one request takes, nothing is kept, and there is no 撤销. */
function queueUndo(
  context: Context,
  marked: Partial<Record<MarkedTable, HashedTable>>,
  findings: TableInGrid | null,
  stamp: string | null,
): boolean {
  const hashedFindings = runToEnd(hashRows(findings === null ? {} : { findings }));
  const record = JSON.stringify(recordCells({ ...marked, ...hashedFindings }, stamp));
  const fits = bytesOf(record) <= BYTES_PER_REQUEST;
  queueSetting(context, 'planLedgerCheck.undo', fits ? record : '');
  return fits;
}
