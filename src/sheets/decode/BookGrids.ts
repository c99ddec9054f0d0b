import type { LedgerMapping } from '../adopt/LedgerMapping';
import type { CellValue } from '../cell';

/** Cells that are merged into one, by their place on the sheet, 0-based. */
export interface MergedArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The values of a sheet's used range and where it begins, 0-based. */
export interface SheetGrid {
  readonly name: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Its merged areas, where they were asked for. */
  readonly merges?: readonly MergedArea[];
  /** How the sheet is read where it is an adopted ledger. */
  readonly mapping?: LedgerMapping;
  /** The mapping's own sheet is gone, and this one was found by its headers. */
  readonly byHeaders?: true;
}

/** Where an Excel table lies, header row included, 0-based. */
export interface TableRange {
  readonly name: string;
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is read of a workbook before anything is understood. */
export interface BookGrids {
  readonly grids: readonly SheetGrid[];
  readonly tables: readonly TableRange[];
  /** Mappings of adopted ledgers whose sheet is not in the workbook. */
  readonly lost?: readonly LedgerMapping[];
  /** Why the mappings that the workbook keeps could not be read, as a sentence. */
  readonly mappingFault?: string;
}

/** A cell of a grid by its place on the sheet, 0-based; '' outside. */
export function cellAt(grid: SheetGrid, rowIndex: number, columnIndex: number): CellValue {
  return grid.values[rowIndex - grid.rowIndex]?.[columnIndex - grid.columnIndex] ?? '';
}

/** The row after the last of a grid, 0-based. */
export function endRowOf(grid: SheetGrid): number {
  return grid.rowIndex + grid.values.length;
}

/** The column after the last of a grid, 0-based. */
export function endColumnOf(grid: SheetGrid): number {
  return grid.columnIndex + Math.max(0, ...grid.values.slice(0, 1).map((row) => row.length));
}
