import type { CellValue } from './cell';

/** Values for a range of a sheet, row by row; the range is as tall and wide as they are. Indexes are 0-based. */
export interface BlockWrite {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly CellValue[])[];
}
