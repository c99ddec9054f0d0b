import type { SheetGrid } from '../decode/BookGrids';
import type { AdoptedLedger } from './AdoptedLedger';
import { isSerialHeader } from './headerWords';
import { headerColumns } from './headerColumns';
import type { MergedCells } from './mergedCells';

/** The row after the last of the deed that begins in a row. */
export type DeedEnds = (rowIndex: number) => number;

/**
 * Which rows are one deed: those under one merged number (序号); without such a column those whose date and content are
 * both merged, or, where the mapping says so, those under one merged date.
 */
export function createDeedEnds(
  { located, mapping }: AdoptedLedger,
  grid: SheetGrid,
  merged: MergedCells,
): DeedEnds {
  const serial = serialColumn({ located, mapping }, grid);
  const columnsOf = (field: string): number[] =>
    [...located.columns].flatMap(([key, column]) =>
      key === field || key.startsWith(`${field}#`) ? [column] : [],
    );
  const [date] = columnsOf('date');
  const contents = columnsOf('content');
  const endIn = (rowIndex: number, column: number): number => {
    const area = merged.areaOf(rowIndex, column);
    return area === null ? rowIndex + 1 : area.rowIndex + area.rowCount;
  };
  return (rowIndex) => {
    const ofDate = date === undefined ? rowIndex + 1 : endIn(rowIndex, date);
    if (mapping.mergedRows === 'one') return ofDate;
    if (serial !== null) return endIn(rowIndex, serial);
    return Math.max(rowIndex + 1, ...contents.map((column) => Math.min(ofDate, endIn(rowIndex, column))));
  };
}

/** The column of running numbers, null where there is none. */
export function serialColumn(
  { located, mapping }: Pick<AdoptedLedger, 'located' | 'mapping'>,
  grid: SheetGrid,
): number | null {
  const headerRow = located.headerRow - mapping.headerRows + 1;
  const column = headerColumns(grid, headerRow, mapping.headerRows).find(({ text }) => isSerialHeader(text));
  return column?.columnIndex ?? null;
}
