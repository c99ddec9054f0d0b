import type { LiveSheet } from './archiveFault';
import { isFormula } from './archiveFault';
import type { CellArea } from './CellArea';

/** Rows and columns of a sheet whose cells are emptied, 0-based. */
export interface EmptiedCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A run of whole numbers, half-open. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** Neighbouring columns of which the same rows are emptied. */
interface Band {
  readonly key: string;
  readonly rows: readonly Run[];
  readonly columns: Run;
}

/** The cells to empty as few areas: calculated ones (序号 as a formula) stay. Yields after each column. */
export function* emptiedAreas(
  live: LiveSheet,
  { rows, columns }: EmptiedCells,
): Generator<number, CellArea[]> {
  const bands: Band[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const runs = runsOf(rows.filter((row) => !isFormula(live, row, column)));
    const key = JSON.stringify(runs);
    const last = bands.at(-1);
    if (last?.key === key && last.columns.end === column)
      bands[bands.length - 1] = { ...last, columns: { ...last.columns, end: column + 1 } };
    else bands.push({ key, rows: runs, columns: { start: column, end: column + 1 } });
    yield column;
  }
  return bands.flatMap((band) => band.rows.map((run) => areaOf(run, band.columns)));
}

/** The smallest area around rows and columns; null around none. */
export function boundingArea({ rows, columns }: EmptiedCells): CellArea | null {
  const [row, column] = [around(rows), around(columns)];
  return row === null || column === null ? null : areaOf(row, column);
}

function areaOf(rows: Run, columns: Run): CellArea {
  return {
    rowIndex: rows.start,
    columnIndex: columns.start,
    rowCount: rows.end - rows.start,
    columnCount: columns.end - columns.start,
  };
}

function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.end === number) runs[runs.length - 1] = { ...last, end: number + 1 };
    else runs.push({ start: number, end: number + 1 });
  }
  return runs;
}

function around(numbers: readonly number[]): Run | null {
  const runs = runsOf(numbers);
  const [first, last] = [runs[0], runs.at(-1)];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
