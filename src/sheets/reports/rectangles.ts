/** An area of cells, 0-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of a grid that have a mark, as few rectangles a mark: runs of a row that begin and end where those of the row
 * above do are put together.
 */
export function rectanglesOf<Mark>(
  grid: readonly (readonly (Mark | null)[])[],
): { readonly mark: Mark; readonly area: Rectangle }[] {
  const done: { mark: Mark; area: Rectangle }[] = [];
  let open: { mark: Mark; area: Rectangle }[] = [];
  for (const [row, marks] of grid.entries()) {
    const next = runsOf(marks).map(({ mark, column, columns }) => {
      const above = open.find(
        ({ mark: own, area }) => own === mark && area.column === column && area.columns === columns,
      );
      return above === undefined
        ? { mark, area: { row, column, rows: 1, columns } }
        : { mark, area: { ...above.area, rows: above.area.rows + 1 } };
    });
    const grown = new Set(next.map(({ area }) => `${area.row} ${area.column}`));
    done.push(...open.filter(({ area }) => !grown.has(`${area.row} ${area.column}`)));
    open = next;
  }
  return [...done, ...open];
}

function runsOf<Mark>(marks: readonly (Mark | null)[]): { mark: Mark; column: number; columns: number }[] {
  const runs: { mark: Mark; column: number; columns: number }[] = [];
  for (const [column, mark] of marks.entries()) {
    if (mark === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.mark === mark && last.column + last.columns === column) last.columns += 1;
    else runs.push({ mark, column, columns: 1 });
  }
  return runs;
}
