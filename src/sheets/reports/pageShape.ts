import type { CellValue } from '../cell';
import { placedCells } from './placedCells';
import type { ReportCell, ReportPage, ReportRow, ReportStyle, ReportValue } from './ReportPage';

/** A run of cells that look alike: style, across, down, how many. */
type CellRun = readonly [ReportStyle, number, number, number];

/** A run of rows that look alike: place of their cells in `kinds`, height, how many, and whether a printed page begins there. */
type RowRun = readonly [number, number | null, number, 0 | 1];

/** A page without its values: what is needed to put it back as it was. Pages of many blocks repeat a few kinds of row. */
export interface PageShape extends Omit<ReportPage, 'rows'> {
  readonly kinds: readonly (readonly CellRun[])[];
  readonly rows: readonly RowRun[];
}

/** The shape of a page. */
export function shapeOf(page: ReportPage): PageShape {
  const { rows, ...rest } = page;
  const kinds = new Map<string, { readonly place: number; readonly runs: readonly CellRun[] }>();
  const runs: [number, number | null, number, 0 | 1][] = [];
  for (const { cells, height, breakBefore } of rows) {
    const own = cellRuns(cells);
    const key = JSON.stringify(own);
    const { place } = kinds.get(key) ?? { place: kinds.size };
    kinds.set(key, { place, runs: own });
    const last = runs.at(-1);
    if (last?.[0] === place && last[1] === height && breakBefore !== true) last[2] += 1;
    else runs.push([place, height, 1, breakBefore === true ? 1 : 0]);
  }
  return { ...rest, kinds: [...kinds.values()].map((kind) => kind.runs), rows: runs };
}

function cellRuns(cells: readonly ReportCell[]): CellRun[] {
  const runs: [ReportStyle, number, number, number][] = [];
  for (const { style, across = 1, down = 1 } of cells) {
    const last = runs.at(-1);
    if (last?.[0] === style && last[1] === across && last[2] === down) last[3] += 1;
    else runs.push([style, across, down, 1]);
  }
  return runs;
}

/** A page of a shape with the values that its cells held; rows of values and formulas begin at the sheet's first. */
export function pageOf(
  shape: PageShape,
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
): ReportPage {
  const { kinds, rows: runs, ...rest } = shape;
  const rows = runs.flatMap(([place, height, count, breaks]) =>
    Array.from({ length: count }, (_, index): ReportRow => {
      const cells = (kinds[place] ?? []).flatMap(bareCells);
      return breaks === 1 && index === 0 ? { cells, height, breakBefore: true } : { cells, height };
    }),
  );
  const valueOf = new Map(
    placedCells({ rows }).map(({ cell, row, column }): [ReportCell, ReportValue] => {
      const value = values[row]?.[column] ?? '';
      const formula = formulas[row]?.[column];
      // A text that begins with = is its own formula; one that is calculated shows something else.
      const calculated = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
      return [cell, calculated ? { formula } : value];
    }),
  );
  return {
    ...rest,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, value: valueOf.get(cell) ?? '' })),
    })),
  };
}

function bareCells([style, across, down, count]: CellRun): ReportCell[] {
  return Array.from({ length: count }, () => ({ value: '', style, across, down }));
}

/** Whether printed pages of a shape begin within it. */
export function hasBreaks({ rows }: PageShape): boolean {
  return rows.some(([, , , breaks]) => breaks === 1);
}
