import type { BookReading } from '../excel/readBook';
import { queueCheckFormats, queueColumns } from '../excel/addColumns';
import { queueFrame, queueTable } from '../excel/queueSheet';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { BYTES_PER_REQUEST, bytesOf, writeBlocks } from '../excel/writeBlocks';
import { queueOwnedRows } from '../excel/writeOwnedTable';
import { endColumnOf } from '../sheets/decode/BookGrids';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { findingsSheet, findingsTable } from '../sheets/describe/findingsSheet';
import { columnWrites, missingCheckColumns } from '../sheets/encode/checkWrites';
import type { CheckSheets } from '../sheets/encode/encodeCheck';
import type { HashedTable, TableInGrid } from '../sheets/encode/undoRecord';
import { hashRows, inputHash, recordCells } from '../sheets/encode/undoRecord';
import type { MarkedTable } from './checkTables';
import { MARKED_TABLES, inputTables, pickMarked, tableInGrid } from './checkTables';
import { ignoreStep, inSlices } from './inSlices';
import { runToEnd } from '../domain/checkPlan';
import { findFindings, findingCells, freshFindings, historyRows } from './findingsTable';
import type { ActionControl } from './Progress';
import type { CheckRequest, CheckedBook } from './readAndCheck';
import { queueStampLine, readStamp, stampLine, startedStamp } from './runStamp';

/**
 * Writes a check: first the stamp of a write under way with what 撤销 needs, then values in blocks, last the completed
 * stamp, so that a torn write never passes as whole and a second run puts all right.
 */
export async function writeCheck(
  context: Excel.RequestContext,
  { book, result }: CheckedBook,
  sheets: CheckSheets,
  request: CheckRequest,
  control: ActionControl,
): Promise<{ readonly undoable: boolean }> {
  const keptStamp = queueReading(context, 'planLedgerCheck.stamp');
  const template = queueReading(context, 'planLedgerCheck.template');
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

  const foreign = settingText(template) === null;
  const writes = MARKED_TABLES.flatMap((key) => {
    const table = marked[key];
    if (table === undefined) return [];
    const missing = missingCheckColumns(table.located);
    const placed = queueColumns(context, table.located, missing, endColumnOf(table.grid));
    queueCheckFormats(context, placed, foreign ? 'all' : missing);
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
  context.application.suspendScreenUpdatingUntilNextSync();
  await context.sync();
  return { undoable };
}

/** Queues keeping what 撤销 needs; where that is more than one request takes, nothing is kept, and there is no 撤销. */
function queueUndo(
  context: Excel.RequestContext,
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

/** Makes 检查结果 at the first check. */
function queueFindingsSheet(context: Excel.RequestContext, book: BookReading, name: string): LocatedTable {
  const { worksheets } = context.workbook;
  const sheet = book.sheetNames.includes(name) ? worksheets.getItem(name) : worksheets.add(name);
  queueFrame(sheet, findingsSheet);
  queueTable(sheet, findingsSheet, findingsTable, []);
  return freshFindings(name);
}
