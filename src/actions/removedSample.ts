import { NUMBER_FORMATS } from '../excel/queueFormats';
import type { BookReading } from '../excel/readBook';
import { isBlank } from '../sheets/cell';
import type { TableRange } from '../sheets/decode/BookGrids';
import { freeRowOf, rangeOf, userCells } from '../sheets/decode/userRows';
import { columnOf } from '../sheets/describe/SheetDescription';
import { quoted } from '../sheets/encode/issueText';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { rowHash } from '../sheets/encode/undoRecord';
import { emptiedGrid } from './emptiedGrid';
import type { PlannedEdit } from './plannedEdits';
import type { SampleRecord, SampleRowRecord, SampleTable } from './sampleRecord';
import { SAMPLE_TABLES } from './sampleRecord';
import type { ResizedTable } from './UserWrite';

/** The edits that empty the rows of a sample, wherever they stand now, and sentences about those that are changed. */
export function removedRows(
  at: TableInGrid,
  records: readonly SampleRowRecord[],
): { readonly edits: PlannedEdit[]; readonly left: string[] } {
  const { located, grid } = at;
  const rowsByHash = new Map<string, number[]>();
  for (let row = located.firstBodyRow; row < located.endRow; row += 1) {
    const hash = rowHash(at, row);
    rowsByHash.set(hash, [...(rowsByHash.get(hash) ?? []), row]);
  }
  const edits: PlannedEdit[] = [];
  const left: string[] = [];
  for (const [hash, label] of records) {
    const rowIndex = rowsByHash.get(hash)?.shift();
    if (rowIndex === undefined) {
      left.push(`「${located.sheet}」示例中的${quoted(label)}已改动或删去；改动的按您填写的保留。`);
      continue;
    }
    for (const [field, before] of Object.entries(userCells(located, grid, rowIndex))) {
      // A slip of the sample made its cell a text cell.
      const format = NUMBER_FORMATS[columnOf(located.table, field).format];
      edits.push({ at, rowIndex, field, before, after: '', format, whole: true });
    }
  }
  return { edits, left };
}

/** The Excel tables whose last rows are blank once a sample is gone, with the end that they get: not above their former. */
export function removedEnds(
  book: BookReading,
  tables: Readonly<Record<SampleTable, TableInGrid>>,
  record: SampleRecord,
  written: readonly PlannedEdit[],
): (ResizedTable & { readonly range: TableRange })[] {
  return SAMPLE_TABLES.flatMap((table) => {
    const { located, grid } = tables[table];
    const range = rangeOf(located, book);
    if (range === null) return [];
    const emptied = written.filter(({ at, after }) => at === tables[table] && isBlank(after));
    const places = emptied.map(({ rowIndex, field }) => ({
      rowIndex,
      columnIndex: located.columns.get(field) ?? -1,
    }));
    const free = freeRowOf(located, emptiedGrid(grid, places), range);
    const before = range.rowIndex + range.rowCount;
    const after = Math.max(free, record.ends[table], located.firstBodyRow + 1);
    return after < before ? [{ table, before, after, range }] : [];
  });
}
