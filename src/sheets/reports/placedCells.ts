import type { ReportCell, ReportPage } from './ReportPage';

/** A cell of a page with the area that it covers, 0-based. */
export interface PlacedCell {
  readonly cell: ReportCell;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Puts the cells of a page in their places: each right of the one before it, leaving out what a cell of an earlier row
 * covers. The page's width is that of its widest row.
 */
export function placedCells({ rows }: Pick<ReportPage, 'rows'>): PlacedCell[] {
  const placed: PlacedCell[] = [];
  /** For each column the row until which it is covered. */
  const coveredTo: number[] = [];
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((coveredTo[column] ?? 0) > row) column += 1;
      const { across = 1, down = 1 } = cell;
      placed.push({ cell, row, column, rows: down, columns: across });
      for (let each = column; each < column + across; each += 1) coveredTo[each] = row + down;
      column += across;
    }
  }
  return placed;
}

/** How many rows and columns a page takes. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** The extent of a page; its chart lies within. */
export function extentOf(page: ReportPage): Extent {
  const cells = placedCells(page);
  return {
    rows: Math.max(
      page.rows.length,
      page.chart?.place.endRow ?? 0,
      ...cells.map(({ row, rows }) => row + rows),
    ),
    columns: Math.max(
      page.widths.length,
      page.chart?.place.endColumn ?? 0,
      ...cells.map(({ column, columns }) => column + columns),
    ),
  };
}
