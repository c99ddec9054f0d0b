import type { CellValue } from '../sheets/cell';
import { cellAt } from '../sheets/decode/BookGrids';
import type { LocatedTable } from '../sheets/decode/locateTable';
import type { TableInGrid } from '../sheets/encode/undoRecord';

/** A part of a sheet that is compared, 0-based; ends are exclusive. */
interface Part {
  readonly row: number;
  readonly endRow: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Two columns tell rows apart well enough: 日期 and 活动类型 of the ledger. */
const KEY_COLUMNS = 2;

/**
 * Whether tables still lie as they were read: their headers, and the columns by which their rows are known. Rows may have
 * been sorted, inserted or deleted while the check was made; what is written then would stand in the wrong rows. One sync.
 */
export async function stillAsRead(
  context: Excel.RequestContext,
  tables: readonly TableInGrid[],
): Promise<boolean> {
  const compared = tables.flatMap(({ located, grid }) =>
    partsOf(located).map((part) => ({
      grid,
      part,
      now: context.workbook.worksheets
        .getItem(located.sheet)
        .getRangeByIndexes(part.row, part.column, part.endRow - part.row, part.endColumn - part.column)
        .load('values'),
    })),
  );
  await context.sync();
  return compared.every(({ grid, part, now }) =>
    (now.values as CellValue[][]).every((cells, row) =>
      cells.every((cell, column) => cell === cellAt(grid, part.row + row, part.column + column)),
    ),
  );
}

/**
 * The header row, and of the body the columns without which a table is none; of an adopted ledger the first that are
 * mapped.
 */
function partsOf(located: LocatedTable): Part[] {
  const { columns, headerRow, firstBodyRow, endRow, endColumn } = located;
  const start = Math.min(...columns.values());
  const header = { row: headerRow, endRow: headerRow + 1, column: start, endColumn };
  if (endRow <= firstBodyRow) return [header];
  const body = keyColumns(located)
    .slice(0, KEY_COLUMNS)
    .map((column) => ({ row: firstBodyRow, endRow, column, endColumn: column + 1 }));
  return [header, ...body];
}

function keyColumns({ table, columns, mappingId }: LocatedTable): number[] {
  return table.columns.flatMap(({ key, by, required }) => {
    const column = columns.get(key);
    return by === 'user' && (required === true || mappingId !== undefined) && column !== undefined
      ? [column]
      : [];
  });
}
