import type { BookReading } from '../excel/readBook';
import { queueColumns } from '../excel/addColumns';
import { queueFrame, queueTable } from '../excel/queueSheet';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { writeBlocks } from '../excel/writeBlocks';
import { queueOwnedRows } from '../excel/writeOwnedTable';
import { endColumnOf } from '../sheets/decode/BookGrids';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { findingsSheet, findingsTable } from '../sheets/describe/findingsSheet';
import { columnWrites, missingCheckColumns } from '../sheets/encode/checkWrites';
import type { CheckSheets } from '../sheets/encode/encodeCheck';
import type { TableInGrid, UndoRecord } from '../sheets/encode/undoRecord';
import { inputHash, recordCells } from '../sheets/encode/undoRecord';
import { MARKED_TABLES, markedTables, tableInGrid } from './checkTables';
import { findingCells, freshFindings, historyRows } from './findingsTable';
import type { ActionControl } from './Progress';
import type { CheckRequest, CheckedBook } from './readAndCheck';
import { readStamp, stampLine, startedStamp } from './runStamp';

/** Row and column of the stamp's line on 检查结果, 0-based. */
const STAMP_ROW = 1;

/**
 * Writes a check: first the stamp of a write under way with what 撤销 needs, then values in blocks, last the completed
 * stamp, so that a torn write never passes as whole and a second run puts all right. Says on which sheet the findings are.
 */
export async function writeCheck(
  context: Excel.RequestContext,
  { book, result }: CheckedBook,
  sheets: CheckSheets,
  request: CheckRequest,
  control: ActionControl,
): Promise<{ readonly findingsSheet: string }> {
  const keptStamp = queueReading(context, 'planLedgerCheck.stamp');
  await context.sync();

  const marked = markedTables(book);
  const history = tableInGrid('history', book);
  const findings = tableInGrid('findings', book);
  const previous = settingText(keptStamp);
  const stamp = startedStamp(result.asOf, request.checkedAt, inputHash(Object.values(marked)));
  // After a torn write the columns are half new: what was recorded before it is still what 撤销 has to restore.
  if (readStamp(previous)?.state !== 'writing') queueUndo(context, marked, findings, previous);
  queueSetting(context, 'planLedgerCheck.stamp', JSON.stringify(stamp));
  const placedFindings = findings?.located ?? queueFindingsSheet(context, book);
  const stampCell = context.workbook.worksheets
    .getItem(placedFindings.sheet)
    .getRangeByIndexes(STAMP_ROW, 0, 1, 1);
  const stampHasRoom = placedFindings.headerRow > STAMP_ROW;
  if (stampHasRoom) stampCell.values = [[stampLine(stamp)]];

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
  if (stampHasRoom) stampCell.values = [[stampLine(complete)]];
  queueSetting(context, 'planLedgerCheck.stamp', JSON.stringify(complete));
  context.application.suspendScreenUpdatingUntilNextSync();
  await context.sync();
  return { findingsSheet: placedFindings.sheet };
}

function queueUndo(
  context: Excel.RequestContext,
  marked: ReturnType<typeof markedTables>,
  findings: TableInGrid | null,
  stamp: string | null,
): void {
  const record: UndoRecord = recordCells({ ...marked, ...(findings === null ? {} : { findings }) }, stamp);
  queueSetting(context, 'planLedgerCheck.undo', JSON.stringify(record));
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
