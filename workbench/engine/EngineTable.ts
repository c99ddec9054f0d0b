import type { Table } from '@cj-tech-master/excelts';
import { formatA1 } from './a1';
import { containsCell, type Area } from './area';
import { ColumnFilter } from './ColumnFilter';

const NO_CELLS: never[] = [];

/** A table of a sheet. The truth is the library's table model; this class keeps its geometry in one piece. */
export class EngineTable {
  readonly filter = new ColumnFilter();
  /** Kept for the session only: the library always writes a table's filter. */
  showFilterButton = true;

  constructor(
    readonly id: string,
    readonly model: Table,
  ) {}

  get name(): string {
    return this.model.table.displayName ?? this.model.table.name;
  }

  get showHeaders(): boolean {
    return this.model.table.headerRow !== false;
  }

  get showTotals(): boolean {
    return this.model.table.totalsRow === true;
  }

  get columnNames(): string[] {
    return this.model.table.columns.map((column) => column.name);
  }

  /** The whole table with header and totals. */
  get area(): Area {
    const { tl, rows, columns } = this.model.table;
    const extra = (this.showHeaders ? 1 : 0) + (this.showTotals ? 1 : 0);
    return {
      row: (tl?.row ?? 1) - 1,
      column: (tl?.col ?? 1) - 1,
      rows: rows.length + extra,
      columns: columns.length,
    };
  }

  get headerArea(): Area | undefined {
    return this.showHeaders ? { ...this.area, rows: 1 } : undefined;
  }

  get bodyArea(): Area {
    const area = this.area;
    return { ...area, row: area.row + (this.showHeaders ? 1 : 0), rows: this.model.table.rows.length };
  }

  /** Is this cell one of the table's headers? Zero-based. */
  isHeader(row: number, column: number): boolean {
    return this.showHeaders && containsCell({ ...this.area, rows: 1 }, row, column);
  }

  /** The zero-based position of a column by name, ignoring case; -1 when there is none. */
  columnIndex(name: string): number {
    return this.columnNames.findIndex((known) => known.toLowerCase() === name.toLowerCase());
  }

  /** Moves and resizes the table; the number of columns is that of `names`. Cells are not touched. */
  place(area: Area, names: readonly string[]): void {
    const table = this.model.table;
    const extra = (this.showHeaders ? 1 : 0) + (this.showTotals ? 1 : 0);
    const known = new Map(table.columns.map((column) => [column.name, column]));
    table.columns = names.map((name) => known.get(name) ?? { name, totalsRowFunction: 'none' });
    table.rows = new Array<never[]>(Math.max(1, area.rows - extra)).fill(NO_CELLS);
    table.ref = formatA1({ ...area, rows: 1, columns: 1 });
    table.tl = { address: table.ref, row: area.row + 1, col: area.column + 1 };
    table.tableRef = formatA1(area);
    table.autoFilterRef = formatA1({ ...area, rows: area.rows - (this.showTotals ? 1 : 0) });
  }

  /** Gives a column another name. Uniqueness is the caller's care. */
  renameColumn(index: number, name: string): void {
    const column = this.model.table.columns[index];
    if (column) column.name = name;
  }
}
