import { cellCount, MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/area';
import { RefusedError } from '../engine/RefusedError';
import type { Argument } from './TypeTable';
import type { Json } from './wire';

/** Excel answers null instead of values when a range has more cells. */
const MAX_READ_CELLS = 5_000_000;

/** Reads cells unless there are too many: then null, as Excel answers. */
export function readable(area: Area, read: () => Json): Json {
  return cellCount(area) > MAX_READ_CELLS ? null : read();
}

/**
 * What is to be written into each cell: an array of the range's shape, or one value for all.
 * @throws RefusedError InvalidArgument for a ragged array, another shape, or a value a cell cannot hold
 */
export function cellArray<T>(area: Area, value: Argument, isValid: (item: unknown) => item is T): T[][] {
  if (!Array.isArray(value)) {
    if (!isValid(value)) throw new RefusedError('InvalidArgument', 'A cell cannot hold this value.');
    const row = new Array<T>(area.columns).fill(value);
    return new Array<T[]>(boundedRows(area)).fill(row);
  }
  const rows = value as unknown[];
  if (rows.length !== area.rows) throw wrongShape(area);
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw wrongShape(area);
    if (!row.every(isValid)) throw new RefusedError('InvalidArgument', 'A cell cannot hold this value.');
    return row;
  });
}

function boundedRows(area: Area): number {
  if (area.rows === MAX_ROWS || area.columns === MAX_COLUMNS) {
    throw new RefusedError('NotImplemented', 'The embedded host does not fill whole rows or columns.');
  }
  return area.rows;
}

function wrongShape({ rows, columns }: Area): RefusedError {
  return new RefusedError(
    'InvalidArgument',
    `The number of rows or columns in the array does not match the size of the range: ${String(rows)} × ${String(columns)}.`,
  );
}
