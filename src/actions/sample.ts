import { fold } from '../domain/fold';
import { queueTableEnd } from '../excel/growTable';
import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { writeBlocks } from '../excel/writeBlocks';
import type { PlanTemplate, SampleRow } from '../plans/PlanTemplate';
import type { BlockWrite } from '../sheets/BlockWrite';
import { BookLayoutError } from '../sheets/BookLayoutError';
import type { CellValue } from '../sheets/cell';
import { isBlank, textOf } from '../sheets/cell';
import { readDate, serialOf } from '../sheets/decode/readDate';
import { OPTION_NAMES } from '../sheets/decode/readOptions';
import { rowsOf } from '../sheets/decode/tableRows';
import { rangeOf } from '../sheets/decode/userRows';
import { describe } from '../sheets/describe/allSheets';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { tableInGrid } from './checkTables';
import { clearedSheets, queueCleared } from './clearMarks';
import { nextRows } from './nextRows';
import { ObstacleError, obstacleTo } from './obstacles';
import type { PlannedEdit } from './plannedEdits';
import { cellEdit, newRowEdits } from './plannedEdits';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';
import { removedEnds, removedRows } from './removedSample';
import type { SampleRecord, SampleTable } from './sampleRecord';
import { SAMPLE_TABLES, readSampleRecord, rowRecord } from './sampleRecord';
import type { WriteOutcome } from './UserWrite';
import { nothingWritten } from './UserWrite';
import { writeForUser } from './writeForUser';

/**
 * 放入示例: fills 人员名册 and 工作台账 with the plan's made-up office, so that a check shows something at once, and keeps
 * in the workbook what it wrote. Refuses where either holds a row. Throws {@link BookLayoutError} without the template.
 */
export async function putSample(plan: PlanTemplate, control: ActionControl = {}): Promise<WriteOutcome> {
  const sample = await plan.sample?.();
  if (sample === undefined) return nothingWritten('这份计划没有示例。');
  return runAction(control, async (context) => {
    const book = await readBook(context, { only: [...SAMPLE_TABLES, 'options'] });
    const tables = sampleTables(book);
    const filled = SAMPLE_TABLES.filter((key) => rowsOf(tables[key].located, tables[key].grid).length > 0);
    if (filled.length > 0) {
      const sheets = filled.map((key) => `「${tables[key].located.sheet}」`).join('、');
      return nothingWritten(`${sheets}里已有内容，没有放入示例；示例只放进空白的名册和台账。`);
    }
    const rows = { roster: sample.roster.map(sampleCells), ledger: sample.ledger.map(sampleCells) };
    const date = asOfEdit(book, sampleCell(sample.asOf));
    const edits: PlannedEdit[] = date === null ? [] : [date];
    for (const key of SAMPLE_TABLES) {
      const room = await nextRows(context, book, tables[key], rows[key].length);
      if ('refused' in room) return nothingWritten(room.refused);
      edits.push(...rows[key].flatMap((cells, index) => newRowEdits(tables[key], room.start + index, cells)));
    }
    const record: SampleRecord = {
      rows: {
        roster: rows.roster.map((cells) => rowRecord(tables.roster, cells)),
        ledger: rows.ledger.map((cells) => rowRecord(tables.ledger, cells)),
      },
      ends: { roster: endOf(tables.roster, book), ledger: endOf(tables.ledger, book) },
      asOf: date === null ? null : Number(date.after),
    };
    const outcome = await writeForUser(context, book, edits, {
      verb: '放入',
      queue: () => {
        queueSetting(context, 'planLedgerCheck.sample', JSON.stringify(record));
      },
    });
    return outcome.undo === null ? outcome : { ...outcome, undo: { ...outcome.undo, sample: '' } };
  });
}

/**
 * 清除示例: empties the rows of the sample that still hold what was put there, takes 核查日期 back and clears the marks of
 * the check. Rows that the user changed or added stay, and the outcome names the changed ones. No row is deleted; blank
 * ones at the end of a table leave it.
 */
export async function removeSample(control: ActionControl = {}): Promise<WriteOutcome> {
  return runAction(control, async (context) => {
    const kept = queueReading(context, 'planLedgerCheck.sample');
    const book = await readBook(context);
    const text = settingText(kept);
    const record = readSampleRecord(text);
    if (text === null || record === null) return nothingWritten('工作簿里没有示例。');
    const tables = sampleTables(book);
    const removed = SAMPLE_TABLES.map((key) => removedRows(tables[key], record.rows[key]));
    const obstacle = obstacleTo(book, clearedSheets(book));
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const date = record.asOf === null ? null : asOfEdit(book, '', record.asOf);
    const edits = [...removed.flatMap((each) => each.edits), ...(date === null ? [] : [date])];
    let ends: ReturnType<typeof removedEnds> = [];
    let marks: readonly BlockWrite[] = [];
    const forget = (written: readonly PlannedEdit[]): void => {
      ends = removedEnds(book, tables, record, written);
      for (const { range, after } of ends) queueTableEnd(context, range, after);
      queueSetting(context, 'planLedgerCheck.sample', '');
      marks = queueCleared(context, book);
    };
    const outcome = await writeForUser(context, book, edits, { verb: '清除', queue: forget });
    if (edits.length === 0) forget([]);
    await writeBlocks(context, marks);
    const left = [...removed.flatMap((each) => each.left), ...outcome.left];
    if (outcome.undo === null) return { ...outcome, left };
    const resized = ends.map(({ table, before, after }) => ({ table, before, after }));
    return { ...outcome, left, undo: { ...outcome.undo, resized, sample: text } };
  });
}

function sampleTables(book: BookReading): Readonly<Record<SampleTable, TableInGrid>> {
  const found = (key: SampleTable): TableInGrid => {
    const at = tableInGrid(key, book);
    if (at === null)
      throw new BookLayoutError({ kind: 'sheetMissing', sheet: describe(key).sheet.name, column: '' });
    return at;
  };
  return { roster: found('roster'), ledger: found('ledger') };
}

/** The row after the last of a table, of an Excel table as it is drawn. */
function endOf({ located }: TableInGrid, book: BookReading): number {
  const range = rangeOf(located, book);
  return range === null ? located.endRow : range.rowIndex + range.rowCount;
}

function sampleCells(row: SampleRow): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(row).map(([key, text]) => [key, sampleCell(text)]));
}

/** Plain dates and numbers as Excel keeps them; slips stay texts. */
function sampleCell(text: string): CellValue {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text, 0) : null;
  if (day !== null) return serialOf(day);
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Fills in 核查日期 where it is blank, or empties it where it still is what was filled in; null where it is neither. */
function asOfEdit(book: BookReading, after: CellValue, expected: CellValue = ''): PlannedEdit | null {
  const at = tableInGrid('options', book);
  if (at === null) return null;
  const row = rowsOf<'option' | 'value'>(at.located, at.grid).find(
    ({ cells }) => fold(textOf(cells.option)) === OPTION_NAMES.asOf,
  );
  const value = row?.cells.value ?? '';
  const isExpected = value === expected || (isBlank(expected) && isBlank(value));
  if (row === undefined || !isExpected) return null;
  const edit = cellEdit(at, row.origin.rowNumber - 1, 'value', after);
  return { ...edit, format: isBlank(after) ? 'General' : 'yyyy-mm-dd' };
}
