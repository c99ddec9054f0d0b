import { fold } from '../../domain/fold';
import { isBlank } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt, endRowOf } from '../decode/BookGrids';
import type { HeaderColumn } from './headerColumns';
import { headerColumns, OUR_HEADERS } from './headerColumns';
import { headerMeaning } from './headerWords';
import { HEADER_DEPTH } from './locateAdopted';
import { holdsDate } from './readDays';
import type { ColumnArea } from './SheetProposal';

/** A header on a sheet: `row` is its first, 0-based. */
export interface FoundHeader {
  readonly row: number;
  readonly rows: 1 | 2;
  readonly columns: readonly HeaderColumn[];
  readonly score: number;
}

/** The header whose words we know best among the first 30 rows, within an area where one is given; null for none. */
export function findHeader(grid: SheetGrid, area?: ColumnArea): FoundHeader | null {
  const first = Math.max(grid.rowIndex, area?.rowIndex ?? 0);
  const end = Math.min(
    first + HEADER_DEPTH,
    endRowOf(grid),
    area === undefined ? Infinity : area.rowIndex + area.rowCount,
  );
  // Of a long ledger most merged areas are below.
  const top = { ...grid, merges: (grid.merges ?? []).filter(({ rowIndex }) => rowIndex <= end) };
  let best: FoundHeader | null = null;
  for (let row = first; row < end; row += 1)
    for (const rows of [1, 2] as const)
      for (const columns of blocksOf(top, row, rows, area)) {
        if (rows === 2 && !isSecondHeaderRow(grid, row + 1, columns)) continue;
        const score = headerScore(columns);
        const isFuller = rows === 2 && row === best?.row && score === best.score;
        if (isFuller || score > (best?.score ?? 0)) best = { row, rows, columns, score };
      }
  return best;
}

/** The columns under a header, parted where a column has neither header nor cells: tables side by side. */
function blocksOf(grid: SheetGrid, row: number, rows: 1 | 2, area?: ColumnArea): HeaderColumn[][] {
  const all = withoutOurs(headerColumns(grid, row, rows)).filter(
    ({ columnIndex }) =>
      area === undefined ||
      (columnIndex >= area.columnIndex && columnIndex < area.columnIndex + area.columnCount),
  );
  const blocks: HeaderColumn[][] = [];
  for (const column of all) {
    const block = blocks.at(-1);
    const before = block?.at(-1)?.columnIndex;
    if (block !== undefined && before !== undefined && isJoined(grid, row, before, column.columnIndex))
      block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

function isJoined(grid: SheetGrid, row: number, left: number, right: number): boolean {
  for (let column = left + 1; column < right; column += 1) {
    let filled = false;
    for (let below = row + 1; below < Math.min(endRowOf(grid), row + 50) && !filled; below += 1)
      filled = !isBlank(cellAt(grid, below, column));
    if (!filled) return false;
  }
  return true;
}

/** 核查 and 核查说明 at the right end are ours. */
function withoutOurs(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const [status, explanation] = columns.slice(-2);
  const isOurs =
    status !== undefined &&
    fold(status.text) === OUR_HEADERS.status &&
    explanation !== undefined &&
    fold(explanation.text) === OUR_HEADERS.explanation;
  return isOurs ? columns.slice(0, -2) : columns;
}

/**
 * A second row of headers stands below groups, says words that we know, and holds no date or number. A title or a line
 * such as 单位：测试局 above the header is no group: groups head some of the columns, two of them at least once.
 */
function isSecondHeaderRow(grid: SheetGrid, row: number, columns: readonly HeaderColumn[]): boolean {
  const below = columns.filter(({ labelRow, group }) => labelRow === row && group !== '');
  const isData = columns.some(({ columnIndex }) => {
    const cell = cellAt(grid, row, columnIndex);
    return typeof cell === 'number' || holdsDate(cell);
  });
  const widths = [...new Set(below.map(({ group }) => group))].map(
    (group) => below.filter((column) => column.group === group).length,
  );
  return (
    !isData &&
    Math.max(0, ...widths) >= 2 &&
    (columns.length < 4 || Math.max(...widths) < columns.length - 1) &&
    !below.some(({ group }) => /[：:]/.test(group) || group.length > LONGEST_GROUP) &&
    below.some((column) => headerMeaning(column).kind !== 'unknown')
  );
}

/** A longer text above headers is a title. */
const LONGEST_GROUP = 12;

/** How well the words are known; 0 where no date or nothing else of a ledger is among them. */
function headerScore(columns: readonly HeaderColumn[]): number {
  let score = 0;
  let dates = 0;
  let others = 0;
  for (const column of columns) {
    const meaning = headerMeaning(column);
    const field =
      meaning.kind === 'sure' ? meaning.field : meaning.kind === 'doubtful' ? meaning.candidates[0] : null;
    if (field === 'date' || (meaning.kind === 'unknown' && /(?:时间|日期)$/.test(column.text))) dates += 1;
    else if (field !== null) others += 1;
    score += WORTH[meaning.kind];
  }
  return dates > 0 && others > 0 ? score : 0;
}

const WORTH = { sure: 1, doubtful: 0.8, unused: 0.6, unknown: -0.1 } as const;
