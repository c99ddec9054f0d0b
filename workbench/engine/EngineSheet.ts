import type { Cell, Row, Worksheet } from '@cj-tech-master/excelts';
import { parseA1 } from './a1';
import { lastColumn, lastRow, type Area } from './area';
import { SheetCharts } from './charts/SheetCharts';
import type { BookEvents } from './BookEvents';
import { styleAt, type CellStyle } from './cellStyles';
import { ColumnFilter } from './ColumnFilter';
import { ConditionalRules } from './ConditionalRules';
import type { EngineTable } from './EngineTable';
import { NOTHING_KEPT, type KeptXml } from './file/keptXml';
import { Validations } from './Validations';

/** What a sheet needs of its workbook. */
export interface SheetHome {
  /** The year that typed dates without a year get. */
  readonly thisYear: number;
  /** Where sheets tell what happens to them. */
  readonly events: BookEvents;
  /** Called after every change of cells or names: formula results are stale. */
  touched(): void;
  /** Brings formula results up to date. */
  calculate(): void;
}

/** One sheet: the library's worksheet and what the library does not keep alive. Rows and columns are zero-based. */
export class EngineSheet {
  readonly tables: EngineTable[] = [];
  readonly rules: ConditionalRules;
  readonly validations: Validations;
  readonly charts: SheetCharts;
  /** The sheet's own autofilter (not that of a table). */
  autoFilter: { area: Area; filter: ColumnFilter } | undefined;
  /** Rows hidden by a filter, zero-based; rows hidden by hand are not in it. */
  readonly filteredRows = new Set<number>();
  /** What only the file says. */
  kept: KeptXml = NOTHING_KEPT;
  /** The rows that the file had. */
  fileRows = new WeakSet<Row>();
  isDeleted = false;

  constructor(
    readonly home: SheetHome,
    readonly id: string,
    readonly model: Worksheet,
  ) {
    this.rules = new ConditionalRules(model, () => {
      home.touched();
    });
    this.validations = new Validations(model);
    this.charts = new SheetCharts(model);
    const filtered = typeof model.autoFilter === 'string' ? parseA1(model.autoFilter) : undefined;
    if (filtered) this.autoFilter = { area: filtered, filter: new ColumnFilter() };
  }

  get name(): string {
    return this.model.name;
  }

  get isProtected(): boolean {
    return this.model.sheetProtection?.sheet === true;
  }

  /** The cell if it was ever touched. */
  find(row: number, column: number): Cell | undefined {
    return this.model.findRow(row + 1)?.findCell(column + 1);
  }

  /** The cell, made if need be. */
  cell(row: number, column: number): Cell {
    return this.model.getRow(row + 1).getCell(column + 1);
  }

  /** Reads a rectangle cell by cell. Formula results are brought up to date when the rectangle has any formula. */
  read<T>(area: Area, readCell: (cell: Cell | undefined) => T): T[][] {
    if (this.hasFormula(area)) this.home.calculate();
    const rows: T[][] = [];
    for (let row = area.row; row <= lastRow(area); row++) {
      const model = this.model.findRow(row + 1);
      const values: T[] = [];
      for (let column = area.column; column <= lastColumn(area); column++) {
        values.push(readCell(model?.findCell(column + 1)));
      }
      rows.push(values);
    }
    return rows;
  }

  /** Reads something of the style of each cell of a rectangle; cells never touched have that of their row and column. */
  readStyles<T>(area: Area, pick: (style: CellStyle) => T): T[][] {
    const rows: T[][] = [];
    for (let row = area.row; row <= lastRow(area); row++) {
      const values: T[] = [];
      for (let column = area.column; column <= lastColumn(area); column++)
        values.push(pick(styleAt(this.model, row, column)));
      rows.push(values);
    }
    return rows;
  }

  private hasFormula(area: Area): boolean {
    const end = Math.min(lastRow(area), this.model.rowCount - 1);
    for (let row = area.row; row <= end; row++) {
      const model = this.model.findRow(row + 1);
      const last = Math.min(lastColumn(area), (model?.cellCount ?? 0) - 1);
      for (let column = area.column; column <= last; column++) {
        if (model?.findCell(column + 1)?.formula !== undefined) return true;
      }
    }
    return false;
  }

  /** The table that holds the cell, if any. */
  tableAt(row: number, column: number): EngineTable | undefined {
    return this.tables.find(
      ({ area }) =>
        row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area),
    );
  }
}
