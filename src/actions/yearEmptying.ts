import type { TableRange } from '../sheets/decode/BookGrids';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { rangeOf } from '../sheets/decode/userRows';
import { describe } from '../sheets/describe/allSheets';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { entryColumns } from '../sheets/newYear/entryColumns';
import type { LiveSheet } from '../sheets/newYear/archiveFault';
import { isFormula } from '../sheets/newYear/archiveFault';
import type { CellArea } from '../sheets/newYear/CellArea';
import type { EmptiedCells } from '../sheets/newYear/emptiedAreas';
import { boundingArea, emptiedAreas } from '../sheets/newYear/emptiedAreas';
import type { YearBook, YearTable } from './yearBook';

/** What is emptied of one table or adopted ledger. */
export interface Emptying {
  readonly sheet: string;
  /** Copied to the archive once more right before, as values. */
  readonly kept: CellArea;
  readonly areas: readonly CellArea[];
  /** The Excel table's new end (the row after its last), where it gets shorter. */
  readonly end: { readonly range: TableRange; readonly endRow: number } | null;
}

/** Whole rows go with the year; of the other tables only what the check wrote. */
const EMPTIED: Readonly<Record<YearTable, 'rows' | 'check' | 'nothing'>> = {
  targets: 'check',
  ledger: 'rows',
  roster: 'check',
  waivers: 'rows',
  activities: 'nothing',
  options: 'nothing',
  units: 'nothing',
  calendar: 'rows',
  history: 'rows',
  findings: 'rows',
};

/** What 新年度 empties, step by step; `lives` are the sheets as they are now, by name, `totals` the Excel tables with a totals row. */
export function* yearEmptyings(
  year: YearBook,
  lives: ReadonlyMap<string, LiveSheet>,
  totals: ReadonlySet<string>,
): Generator<number, Emptying[]> {
  const emptyings: (Emptying | null)[] = [];
  for (const [key, at] of year.tables) {
    const live = lives.get(at.grid.name);
    if (live !== undefined && EMPTIED[key] !== 'nothing')
      emptyings.push(yield* ofTable(EMPTIED[key], at, live, rangeOf(at.located, year.book), totals));
  }
  for (const ledger of year.adopted) {
    const { name } = ledger.grid;
    const live = lives.get(name);
    if (live === undefined) continue;
    const cells = { rows: ledger.entryRows, columns: entryColumns(ledger, ledger.grid) };
    emptyings.push(emptying(name, cells, yield* emptiedAreas(live, cells), null));
  }
  return emptyings.filter((each) => each !== null);
}

function* ofTable(
  what: 'rows' | 'check',
  { located, grid }: TableInGrid,
  live: LiveSheet,
  range: TableRange | null,
  totals: ReadonlySet<string>,
): Generator<number, Emptying | null> {
  const hasTotals = range !== null && totals.has(range.name);
  const { firstBodyRow } = located;
  const endRow = hasTotals ? range.rowIndex + range.rowCount - 1 : located.endRow;
  const rows = numbers(firstBodyRow, endRow);
  const columns = what === 'check' ? checkColumns(located) : rowColumns(located, range);
  const cells = { rows, columns };
  const areas = yield* emptiedAreas(live, cells);
  if (what === 'check' || range === null || hasTotals) return emptying(grid.name, cells, areas, null);
  // A calculated column fills itself again with the table: its first row is enough.
  const calculated = columns.filter(
    (column) => rows.length > 1 && rows.every((row) => isFormula(live, row, column)),
  );
  for (const columnIndex of calculated)
    areas.push({ rowIndex: firstBodyRow + 1, columnIndex, rowCount: rows.length - 1, columnCount: 1 });
  const others = columns.filter((column) => !calculated.includes(column));
  const last = rows.findLast((row) => others.some((column) => isFormula(live, row, column))) ?? firstBodyRow;
  const shorter = last + 1 < range.rowIndex + range.rowCount;
  return emptying(grid.name, cells, areas, shorter ? { range, endRow: last + 1 } : null);
}

function emptying(
  sheet: string,
  cells: EmptiedCells,
  areas: readonly CellArea[],
  end: Emptying['end'],
): Emptying | null {
  const kept = boundingArea(cells);
  return kept === null ? null : { sheet, kept, areas, end };
}

function checkColumns({ table, columns }: LocatedTable): number[] {
  return table.columns.flatMap(({ by, key }) => {
    const column = columns.get(key);
    return by === 'check' && column !== undefined ? [column] : [];
  });
}

/** All columns of a table, the user's own too; beside other tables on one sheet a header row alone does not say where it ends. */
function rowColumns({ table, columns, endColumn }: LocatedTable, range: TableRange | null): number[] {
  if (range !== null) return numbers(range.columnIndex, range.columnIndex + range.columnCount);
  const own = [...columns.values()];
  return describe(table.key).sheet.tables.length > 1 ? own : numbers(Math.min(...own), endColumn);
}

function numbers(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
