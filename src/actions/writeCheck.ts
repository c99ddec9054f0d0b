import type { BookReading } from '../excel/readBook';
import { queueColumns } from '../excel/addColumns';
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
import { MARKED_TABLES, markedTables, tableInGrid } from './checkTables';
import { ignoreStep, inSlices } from './inSlices';
import { runToEnd } from '../domain/checkPlan';
import { findingCells, freshFindings, historyRows } from './findingsTable';
import type { ActionControl } from './Progress';
import type { CheckRequest, CheckedBook } from './readAndCheck';
import { queueStampLine, readStamp, stampLine, startedStamp } from './runStamp';

/** What came of writing a check. */
export interface WrittenCheck {
  readonly findingsSheet: string;
  readonly undoable: boolean;
}

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
): Promise<WrittenCheck> {
  const keptStamp = queueReading(context, 'planLedgerCheck.stamp');
  await context.sync();

  const marked = await inSlices(hashRows(markedTables(book)), ignoreStep, control.signal);
  const history = tableInGrid('history', book);
  const findings = tableInGrid('findings', book);
  const previous = settingText(keptStamp);
  const stamp = startedStamp(result.asOf, request.checkedAt, inputHash(Object.values(marked)));
  // After a torn write the columns are half new: what was recorded before it is still what 撤销 has to restore.
  const torn = readStamp(previous)?.state === 'writing';
  const undoable = torn || queueUndo(context, marked, findings, previous);
  queueSetting(context, 'planLedgerCheck.stamp', JSON.stringify(stamp));
  const placedFindings = findings?.located ?? queueFindingsSheet(context, book);
  queueStampLine(context, placedFindings, stampLine(stamp));

  const writes = MARKED_TABLES.flatMap((key) => {
    const table = marked[key];
    if (table === undefined) return [];
    const placed = queueColumns(
      context,
      table.located,
      missingCheckColumns(table.located),
      endColumnOf(table.grid),
    );
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
  return { findingsSheet: placedFindings.sheet, undoable };
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

/** Makes 检查结果 at the first check; a sheet of that name with other content is left alone and ours gets another. */
function queueFindingsSheet(context: Excel.RequestContext, book: BookReading): LocatedTable {
  const { worksheets } = context.workbook;
  const grid = book.grids.find(({ name }) => name === findingsSheet.name);
  const occupied = grid !== undefined && grid.values.length > 0;
  const name = occupied ? `${findingsSheet.name}（台账对标）` : findingsSheet.name;
  const sheet = book.sheetNames.includes(name) ? worksheets.getItem(name) : worksheets.add(name);
  queueFrame(sheet, findingsSheet);
  queueTable(sheet, findingsSheet, findingsTable, []);
  return freshFindings(name);
}
