import type { MergedArea, SheetGrid } from '../decode/BookGrids';

interface CellPlace {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Which cells of a sheet are merged, to be asked cell by cell. */
export interface MergedCells {
  /** The cell that holds the value: the first of a merged area, or the cell itself. */
  readonly firstOf: (rowIndex: number, columnIndex: number) => CellPlace;
  /** The area of a cell, null where it is not merged. */
  readonly areaOf: (rowIndex: number, columnIndex: number) => MergedArea | null;
  /** Whether a cell and the one in another row of its column are one. */
  readonly spans: (rowIndex: number, columnIndex: number, otherRow: number) => boolean;
}

/** Looks up the merged areas of a grid between two rows, the second not included. */
export function createMergedCells(grid: SheetGrid, firstRow: number, endRow: number): MergedCells {
  const rows = new Map<number, MergedArea[]>();
  for (const area of grid.merges ?? []) {
    const end = Math.min(area.rowIndex + area.rowCount, endRow);
    for (let row = Math.max(area.rowIndex, firstRow); row < end; row += 1) {
      const areas = rows.get(row);
      if (areas === undefined) rows.set(row, [area]);
      else areas.push(area);
    }
  }
  const areaOf = (row: number, column: number): MergedArea | null =>
    rows
      .get(row)
      ?.find((area) => column >= area.columnIndex && column < area.columnIndex + area.columnCount) ?? null;
  return {
    areaOf,
    firstOf: (rowIndex, columnIndex) => areaOf(rowIndex, columnIndex) ?? { rowIndex, columnIndex },
    spans: (rowIndex, columnIndex, otherRow) => {
      const area = areaOf(rowIndex, columnIndex);
      return area !== null && otherRow >= area.rowIndex && otherRow < area.rowIndex + area.rowCount;
    },
  };
}
