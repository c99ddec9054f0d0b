import type { CellValue } from '../sheets/cell';
import { isBlank } from '../sheets/cell';
import { cellAt } from '../sheets/decode/BookGrids';
import type { TableInGrid } from '../sheets/encode/undoRecord';

/** A change of a cell in a column of the user's. */
export interface PlannedEdit {
  readonly at: TableInGrid;
  /** 0-based. */
  readonly rowIndex: number;
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format to give; without it the one that column and value ask for. */
  readonly format?: string;
  /** The row is written whole or not at all. */
  readonly whole: boolean;
}

/** The cells of a new row: those without a value are only looked at, for nobody may have begun the row meanwhile. */
export function newRowEdits(
  at: TableInGrid,
  rowIndex: number,
  cells: Readonly<Partial<Record<string, CellValue>>>,
): PlannedEdit[] {
  return at.located.table.columns.flatMap(({ key, by }): PlannedEdit[] =>
    by === 'user' && at.located.columns.has(key)
      ? [{ at, rowIndex, field: key, before: '', after: cells[key] ?? '', whole: true }]
      : [],
  );
}

/** A change of a cell as it was read. */
export function cellEdit(at: TableInGrid, rowIndex: number, field: string, after: CellValue): PlannedEdit {
  const before = cellAt(at.grid, rowIndex, at.located.columns.get(field) ?? -1);
  return { at, rowIndex, field, before, after, whole: false };
}

/** Whether an edit changes anything. */
export function changes({ before, after }: PlannedEdit): boolean {
  return before !== after && !(isBlank(before) && isBlank(after));
}
