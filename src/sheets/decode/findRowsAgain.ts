import type { TableKey } from '../../domain/issue';
import { fold } from '../../domain/fold';
import type { CellValue } from '../cell';
import { isBlank, textOf } from '../cell';
import type { SheetGrid } from './BookGrids';
import type { LocatedTable } from './locateTable';
import { userCells } from './userRows';

/** A row as it was: where it stood, and what the user's columns held. */
export interface RememberedRow {
  /** 1-based. */
  readonly rowNumber: number;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Columns that name their row, table by table; rows of the others are known by what most of their cells hold. */
const NAMING: Partial<Record<TableKey, string>> = {
  targets: 'id',
  roster: 'name',
  options: 'option',
  units: 'name',
  activities: 'name',
};

/**
 * Finds rows again after a sort, or after somebody changed a part of them; parallel to `rows`, 0-based, null for those
 * that are gone. A row with the same cells goes first, the one in the same place before others; then the row of the same
 * name, or without a name the one of which more than half of the filled cells are the same. No row is taken twice.
 */
export function findRowsAgain(
  located: LocatedTable,
  grid: SheetGrid,
  rows: readonly RememberedRow[],
): (number | null)[] {
  const cellsOf = new Map<number, RememberedRow['cells']>();
  const byCells = new Map<string, number[]>();
  for (let row = located.firstBodyRow; row < located.endRow; row += 1) {
    const cells = userCells(located, grid, row);
    cellsOf.set(row, cells);
    const same = byCells.get(keyOf(cells));
    if (same === undefined) byCells.set(keyOf(cells), [row]);
    else same.push(row);
  }
  const taken = new Set<number>();
  const take = (row: number | null): number | null => {
    if (row !== null) taken.add(row);
    return row;
  };
  const here = rows.map(({ rowNumber, cells }) => {
    const row = rowNumber - 1;
    return keyOf(cellsOf.get(row) ?? userCells(located, grid, row)) === keyOf(cells) ? take(row) : null;
  });
  const moved = rows.map(({ cells }, index) => {
    const free = isEmpty(cells) ? undefined : byCells.get(keyOf(cells))?.find((row) => !taken.has(row));
    return here[index] ?? take(free ?? null);
  });
  return rows.map((row, index) => moved[index] ?? take(changedRow(located, row, cellsOf, taken)));
}

function changedRow(
  { table }: LocatedTable,
  { rowNumber, cells }: RememberedRow,
  cellsOf: ReadonlyMap<number, RememberedRow['cells']>,
  taken: ReadonlySet<number>,
): number | null {
  const naming = NAMING[table.key as TableKey];
  const score = (other: RememberedRow['cells']): number =>
    naming === undefined
      ? likeness(cells, other)
      : fold(textOf(cells[naming])) !== '' && fold(textOf(cells[naming])) === fold(textOf(other[naming]))
        ? 1
        : 0;
  let best: { row: number; score: number } | null = null;
  for (const [row, other] of cellsOf) {
    if (taken.has(row)) continue;
    const own = score(other);
    const better = best === null || own > best.score || (own === best.score && row === rowNumber - 1);
    if (own > 0.5 && better) best = { row, score: own };
  }
  return best?.row ?? null;
}

/** The share of a row's filled cells that another holds too. */
function likeness(cells: RememberedRow['cells'], other: RememberedRow['cells']): number {
  const filled = Object.entries(cells).filter(([, cell]) => !isBlank(cell));
  return filled.length === 0 ? 0 : filled.filter(([key, cell]) => other[key] === cell).length / filled.length;
}

function isEmpty(cells: RememberedRow['cells']): boolean {
  return Object.values(cells).every(isBlank);
}

/** Columns that are not on the sheet any more, and white space, make no difference. */
function keyOf(cells: RememberedRow['cells']): string {
  const filled = Object.entries(cells).filter(([, cell]) => !isBlank(cell));
  return JSON.stringify(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}
