import { fold } from '../../domain/fold';
import { textOf } from '../cell';
import { ALL_SHEETS, describe } from '../describe/allSheets';
import type { AnyTableKey, Table } from '../describe/SheetDescription';
import type { BookGrids, SheetGrid } from './BookGrids';
import { cellAt, endColumnOf, endRowOf } from './BookGrids';

/** Where a table's header and body lie, 0-based, and in which column each of its keys stands. */
export interface LocatedTable {
  readonly table: Table;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstBodyRow: number;
  /** The row after the last that may be filled; rows typed right below an Excel table are among them. */
  readonly endRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** False where a header is ours only after folding (姓 名), which a formula cannot do. */
  readonly exactHeaders: boolean;
  /** The column after the table's last. */
  readonly endColumn: number;
  /** Name of the Excel table, null where there is only a header row. */
  readonly excelTable: string | null;
  /** Where a header's own text does not stand in the header row: its row, by key. Only in adopted ledgers. */
  readonly labels?: ReadonlyMap<string, number>;
  /** The id of the mapping that the table was found by, where it is an adopted ledger. */
  readonly mappingId?: string;
}

/** A sheet or column without which there is nothing to check. */
export interface LayoutFault {
  readonly kind: 'sheetMissing' | 'columnMissing' | 'sheetOccupied';
  readonly sheet: string;
  readonly column: string;
}

/** The header row is looked for among this many rows of a sheet. */
const HEADER_ROWS = 20;

/** How much of a table must be there: all that a check needs, or, to complete a template, some headers of ours. */
export type Completeness = 'checkable' | 'started';

/** A header or two may be chance; a row with this many of ours is a table that somebody started. */
const STARTED_HEADERS = 2;

/**
 * Finds a table by its name, else by the name of its sheet and its header row; null where there is none. A sheet that is
 * an adopted ledger holds none of ours, whatever it is called.
 */
export function locateTable(
  key: AnyTableKey,
  book: BookGrids,
  completeness: Completeness = 'checkable',
): LocatedTable | LayoutFault | null {
  const { sheet, table } = describe(key);
  const range = book.tables.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
  const gridName = range?.sheet ?? sheet.name;
  const grid = book.grids.find(({ name }) => fold(name) === fold(gridName));
  if (grid === undefined || grid.mapping !== undefined) return null;
  if (range !== undefined) {
    const endColumn = range.columnIndex + range.columnCount;
    const columns = columnsIn(grid, range.rowIndex, range.columnIndex, endColumn, table);
    const fault = missingColumn(table, columns, grid.name);
    if (fault !== null && completeness === 'checkable') return fault;
    const endRow = endOfRowsBelow(grid, range.rowIndex + range.rowCount, columns);
    const [headerRow, firstBodyRow] = [range.rowIndex, range.rowIndex + 1];
    return {
      table,
      sheet: grid.name,
      headerRow,
      firstBodyRow,
      endRow,
      columns,
      exactHeaders: hasExactHeaders(grid, headerRow, columns, table),
      endColumn,
      excelTable: range.name,
    };
  }
  return locateByHeader(grid, table, completeness);
}

/** Whether a table was found. */
export function isLocated(found: LocatedTable | LayoutFault | null): found is LocatedTable {
  return found !== null && 'columns' in found;
}

function locateByHeader(
  grid: SheetGrid,
  table: Table,
  completeness: Completeness,
): LocatedTable | LayoutFault | null {
  const candidates = headerBlocks(grid).map((block) => ({
    ...block,
    columns: columnsIn(grid, block.row, block.start, block.end, table),
  }));
  const required = table.columns.filter((column) => column.required === true);
  const byColumns = [...candidates].sort((a, b) => b.columns.size - a.columns.size);
  const isComplete = ({ columns }: (typeof candidates)[number]): boolean =>
    required.every(({ key }) => columns.has(key));
  // Alone on its sheet a table may have columns behind a gap; beside others the gap is where it ends.
  const complete = (sharesSheet(table) ? candidates : byColumns).find(isComplete);
  const [nearest] = byColumns;
  const started =
    completeness === 'started' && nearest !== undefined && nearest.columns.size >= STARTED_HEADERS
      ? nearest
      : undefined;
  const found = complete ?? started;
  if (found !== undefined) {
    const { row, end, columns } = found;
    const endRow = endBeforeOtherHeader(grid, row + 1, columns, table);
    return {
      table,
      sheet: grid.name,
      headerRow: row,
      firstBodyRow: row + 1,
      endRow,
      columns,
      exactHeaders: hasExactHeaders(grid, row, columns, table),
      endColumn: end,
      excelTable: null,
    };
  }
  const empty = grid.values.every((row) => row.every((cell) => textOf(cell).trim() === ''));
  return empty || sharesSheet(table) ? null : missingColumn(table, nearest?.columns ?? new Map(), grid.name);
}

/** Tables that stand beside others on one sheet may be left out without a word. */
function sharesSheet(table: Table): boolean {
  return describe(table.key).sheet.tables.length > 1;
}

interface HeaderBlock {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** Runs of filled cells in the first rows, each longest whole row first, so that tables side by side are told apart. */
function headerBlocks(grid: SheetGrid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const endColumn = endColumnOf(grid);
  for (let row = grid.rowIndex; row < Math.min(HEADER_ROWS, endRowOf(grid)); row += 1) {
    let start: number | null = null;
    const runs: HeaderBlock[] = [];
    for (let column = grid.columnIndex; column <= endColumn; column += 1) {
      const filled = textOf(cellAt(grid, row, column)).trim() !== '';
      if (filled && start === null) start = column;
      if (!filled && start !== null) {
        runs.push({ row, start, end: column });
        start = null;
      }
    }
    blocks.push(...runs);
    if (runs.length > 1) blocks.push({ row, start: grid.columnIndex, end: endColumn });
  }
  return blocks;
}

function columnsIn(
  grid: SheetGrid,
  row: number,
  start: number,
  end: number,
  table: Table,
): Map<string, number> {
  const columns = new Map<string, number>();
  const keyOf = new Map(table.columns.map(({ header, key }) => [fold(header), key]));
  for (let column = start; column < end; column += 1) {
    const key = keyOf.get(fold(textOf(cellAt(grid, row, column))));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

function missingColumn(
  table: Table,
  columns: ReadonlyMap<string, number>,
  sheet: string,
): LayoutFault | null {
  const missing = table.columns.find((column) => column.required === true && !columns.has(column.key));
  return missing === undefined ? null : { kind: 'columnMissing', sheet, column: missing.header };
}

function hasExactHeaders(
  grid: SheetGrid,
  row: number,
  columns: ReadonlyMap<string, number>,
  table: Table,
): boolean {
  return table.columns.every(({ key, header }) => {
    const column = columns.get(key);
    return column === undefined || textOf(cellAt(grid, row, column)) === header;
  });
}

function isFilled(grid: SheetGrid, row: number, columns: Iterable<number>): boolean {
  for (const column of columns) if (textOf(cellAt(grid, row, column)).trim() !== '') return true;
  return false;
}

/** Rows typed right below a table may lie outside it: those without a gap belong to it. */
function endOfRowsBelow(grid: SheetGrid, row: number, columns: ReadonlyMap<string, number>): number {
  let end = row;
  while (end < endRowOf(grid) && isFilled(grid, end, columns.values())) end += 1;
  return end;
}

/** Without an Excel table the body runs to the sheet's end, or to the header of another table in the same columns. */
function endBeforeOtherHeader(
  grid: SheetGrid,
  start: number,
  columns: ReadonlyMap<string, number>,
  table: Table,
): number {
  const others = ALL_SHEETS.flatMap(({ tables }) =>
    tables.includes(table) ? tables.filter((each) => each !== table) : [],
  );
  const end = endRowOf(grid);
  if (others.length === 0) return end;
  const places = [...columns.values()];
  for (let row = start; row < end; row += 1) {
    const words = new Set(places.map((column) => fold(textOf(cellAt(grid, row, column)))));
    const isHeader = others.some(({ columns: theirs }) =>
      theirs.slice(0, 2).every(({ header }) => words.has(header)),
    );
    if (isHeader) return row;
  }
  return end;
}
