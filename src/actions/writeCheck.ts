import type { Context } from '../excel/HostError';
import { hasWaited, startWriting } from '../excel/EditWait';
import { queueStampLine } from '../excel/queueStampLine';
import { queueCheckFormats, queueColumns } from '../excel/addColumns';
import { queueClearFilters } from '../excel/clearFilters';
import { queueFindingsSheet } from '../excel/queueFindingsSheet';
import { queueSetting } from '../excel/settings';
import { stillAsRead } from '../excel/stillAsRead';
import { BYTES_PER_RECORD, bytesOf, syncQuietly, writeBlocks } from '../excel/writeBlocks';
import { queueOwnedRows } from '../excel/writeOwnedTable';
import type { BlockWrite } from '../sheets/BlockWrite';
import { endColumnOf } from '../sheets/decode/BookGrids';
import { mergesText } from '../sheets/decode/keptMerges';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { columnWrites, endOfMarks, missingCheckColumns } from '../sheets/encode/checkWrites';
import type { CheckSheets } from '../sheets/encode/encodeCheck';
import type { HashedTable } from '../sheets/encode/undoRecord';
import { hashRows, inputHash, recordCells } from '../sheets/encode/undoRecord';
import type { HashedTables } from './checkTables';
import { pickMarked, tableInGrid } from './checkTables';
import { ignoreStep, inSlices } from './inSlices';
import { findFindings, findingCells, historyRows } from './findingsTable';
import type { ActionControl } from './Progress';
import type { CheckRequest, CheckedBook } from './readAndCheck';
import { readStamp, stampLine, startedStamp } from './runStamp';

/** What is to be written. */
export interface CheckWriting {
  readonly sheets: CheckSheets;
  readonly hashed: HashedTables;
  /** The stamp before, as it is kept. */
  readonly previous: string | null;
  /** The workbook was read for the first time: then it is read again where the user was editing a cell before the writing. */
  readonly firstReading: boolean;
  /** Sheets whose filters the user agreed to clear. */
  readonly clearFilters: readonly string[];
}

/**
 * Writes a check: first the stamp of a write under way with what 撤销 needs, then values in blocks, last the completed
 * stamp, so that a torn write never passes as whole and a second run puts all right. Null, with nothing written, where the
 * tables no longer lie as they were read, or a cell was edited meanwhile.
 */
export async function writeCheck(
  context: Context,
  checked: CheckedBook,
  writing: CheckWriting,
  request: CheckRequest,
  control: ActionControl,
): Promise<{ readonly undoable: boolean } | null> {
  const { book, result } = checked;
  const { hashed, previous } = writing;
  const { table: findings, sheet: findingsName } = findFindings(book);
  const history = tableInGrid('history', book);
  const stamp = startedStamp(result.asOf, request.checkedAt, inputHash(Object.values(hashed)));
  // After a torn write the columns are half new: what was recorded before it is still what 撤销 has to restore.
  const torn = readStamp(previous)?.state === 'writing';
  const record = torn ? null : await undoRecord(checked, writing, control.signal);
  const owned = [findings, history].flatMap((table) => table ?? []);
  const asRead = await stillAsRead(context, [...Object.values(pickMarked(hashed)), ...owned]);
  if (!asRead || (writing.firstReading && hasWaited(context))) return null;

  startWriting(context);
  if (writing.clearFilters.length > 0) queueClearFilters(context, book, writing.clearFilters);
  if (record !== null) queueSetting(context, 'planLedgerCheck.undo', record);
  queueSetting(context, 'planLedgerCheck.stamp', JSON.stringify(stamp));
  if (book.mappings.length > 0) queueSetting(context, 'planLedgerCheck.merges', mergesText(book));
  const placedFindings = findings?.located ?? queueFindingsSheet(context, book, findingsName);
  queueStampLine(context, placedFindings, stampLine(stamp));
  const writes = queueWrites(context, checked, writing, placedFindings);
  await context.sync();

  await writeBlocks(context, writes, (fraction) => control.onProgress?.({ stage: 'writing', fraction }));
  const complete = { ...stamp, state: 'complete' } as const;
  queueStampLine(context, placedFindings, stampLine(complete));
  queueSetting(context, 'planLedgerCheck.stamp', JSON.stringify(complete));
  await syncQuietly(context);
  return { undoable: record !== '' };
}

/** Queues missing columns and sizes of tables, and says which values are to be written. */
function queueWrites(
  context: Context,
  { book, result }: CheckedBook,
  { sheets, hashed }: CheckWriting,
  findings: LocatedTable,
): BlockWrite[] {
  const marked = Object.entries(pickMarked(hashed)) as [keyof CheckSheets['cells'], HashedTable][];
  const writes = marked.flatMap(([key, table]) => {
    // A sheet that was only found by its headers is read; whether it is the one is for the user to say.
    const missing = table.grid.byHeaders === true ? [] : missingCheckColumns(table.located);
    const placed = queueColumns(context, table.located, missing, endColumnOf(table.grid));
    queueCheckFormats(context, placed, missing);
    return columnWrites(placed, sheets.cells[key] ?? new Map(), endOfMarks(table));
  });
  writes.push(...queueOwnedRows(context, findings, findingCells(sheets.findings)));
  const history = tableInGrid('history', book);
  if (history !== null)
    writes.push(...queueOwnedRows(context, history.located, historyRows(history, result)));
  return writes;
}

/** What 撤销 needs, as it is kept; '' where that is more than one request takes, and there is no 撤销. */
async function undoRecord(
  { book }: CheckedBook,
  { hashed, previous }: CheckWriting,
  signal: AbortSignal | undefined,
): Promise<string> {
  const { table } = findFindings(book);
  const findings = await inSlices(hashRows(table === null ? {} : { findings: table }), ignoreStep, signal);
  const cells = recordCells({ ...pickMarked(hashed), ...findings }, previous);
  const record = JSON.stringify(await inSlices(cells, ignoreStep, signal));
  return bytesOf(record) <= BYTES_PER_RECORD ? record : '';
}
