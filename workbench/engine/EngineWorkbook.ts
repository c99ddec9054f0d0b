import { Workbook } from '@cj-tech-master/excelts';
import { parseA1 } from './a1';
import type { Area } from './area';
import { fitRows } from './autoHeights';
import { BookState } from './BookState';
import { changeStyles, styleAt } from './cellStyles';
import { scalarOf, textOf, type Scalar } from './cellValues';
import type { FileChart } from './charts/chartXml';
import { markOf } from './file/ruleXml';
import { fillColour, readColour, solidFill } from './colours';
import { columnPoints, setColumnPoints } from './columnWidths';
import type { EngineSheet } from './EngineSheet';
import { clearFilter, setFilter } from './filtering';
import { setRowsHidden } from './hiding';
import { moveColumn } from './moveColumn';
import { protect, unprotect } from './protection';
import { storeFront } from './sheetView';
import { ShownFills } from './ShownFills';
import { applyEdit } from './structure';
import { RefusedError } from './RefusedError';
import { enter } from './typing';
import type { Input } from './writeCells';
import { readXlsx, writeXlsx } from './xlsxFile';

/** What can be told a workbook from outside. */
export interface EngineOptions {
  /** The day that typed dates without a year belong to; default: now. */
  readonly today?: Date;
}

/**
 * A workbook in memory. Its methods are what a user does and sees; sheets are given by name, cells as `B2` or `B2:C9`.
 * The interpreter of Office.js works on `state`.
 */
export class EngineWorkbook {
  private readonly shownFillsOf: ShownFills;

  private constructor(readonly state: BookState) {
    this.shownFillsOf = new ShownFills(state);
  }

  /** A new workbook with one sheet, Sheet1. */
  static create(options: EngineOptions = {}): EngineWorkbook {
    const book = new Workbook();
    book.addWorksheet('Sheet1');
    return new EngineWorkbook(new BookState(book, yearOf(options)));
  }

  /** Opens an xlsx file. @throws WorkbookFileError notAWorkbook or encrypted */
  static async fromXlsx(bytes: Uint8Array, options: EngineOptions = {}): Promise<EngineWorkbook> {
    const { book, extra } = await readXlsx(bytes);
    return new EngineWorkbook(new BookState(book, yearOf(options), extra));
  }

  /** The workbook as an xlsx file, formulas with their results. */
  async toXlsx(): Promise<Uint8Array> {
    const { model, names, sheets, settings } = this.state;
    this.state.calculate();
    model.definedNames.model = names.toModel(sheets.list);
    storeFront(model, sheets.list.indexOf(this.state.activeSheet));
    for (const sheet of sheets.list) sheet.rules.store();
    for (const sheet of sheets.list) fitRows(sheet.model, sheet.fileRows);
    const parts = sheets.list.map(({ autoFilter, rules, validations, kept }) => ({
      filter: autoFilter?.filter.toXml() ?? '',
      rules: rules.list.flatMap((applied) => markOf(applied) ?? []),
      validations: validations.list,
      kept,
    }));
    const tableFilters = new Map(
      this.state.tables.list.map(({ table }) => [table.name, table.filter.toXml()]),
    );
    const charts = new Map<number, FileChart>();
    for (const chart of sheets.list.flatMap((sheet) => sheet.charts.list)) {
      chart.refresh();
      charts.set(chart.number, { name: chart.name, place: chart.isMoved ? chart.place : undefined });
    }
    return writeXlsx(model, { settings: settings.saved(), names: [], sheets: parts, tableFilters, charts });
  }

  /** The names of the sheets in the order of their tabs. */
  sheetNames(): string[] {
    return this.state.sheets.list.map((sheet) => sheet.name);
  }

  /** Types text into a cell, with Excel's coercion; right below a table the table grows. */
  type(sheet: string, address: string, text: string): void {
    this.paste(sheet, address, [[text]]);
  }

  /** Pastes a block from its top-left cell on, with the same coercion. null leaves a cell as it is. */
  paste(sheet: string, address: string, rows: readonly (readonly Input[])[]): void {
    const { row, column } = this.area(address);
    const columns = Math.max(...rows.map((cells) => cells.length));
    enter(this.sheet(sheet), this.state.tables, { row, column, rows: rows.length, columns }, rows);
  }

  /** Selects a range; its sheet comes to the front. */
  select(sheet: string, range: string): void {
    this.state.select(this.sheet(sheet), this.area(range));
  }

  /** The value of a cell as Office.js reads it: '' for an empty cell, dates as serial numbers. */
  value(sheet: string, address: string): Scalar {
    return this.values(sheet, address)[0]?.[0] ?? '';
  }

  /** The values of a range. */
  values(sheet: string, range: string): Scalar[][] {
    return this.sheet(sheet).read(this.area(range), scalarOf);
  }

  /** What a cell shows. */
  text(sheet: string, address: string): string {
    return this.sheet(sheet).read(this.area(address), textOf)[0]?.[0] ?? '';
  }

  /** The fill a user gave the cell, `#RRGGBB`; undefined for none. */
  fill(sheet: string, address: string): string | undefined {
    const { row, column } = this.area(address);
    return fillColour(styleAt(this.sheet(sheet).model, row, column).fill);
  }

  /** Fills a range as a user does; undefined takes the fill off. */
  setFill(sheet: string, range: string, colour: string | undefined): void {
    changeStyles(this.sheet(sheet).model, this.area(range), ({ fill: _fill, ...rest }) =>
      colour === undefined ? rest : { ...rest, fill: solidFill(readColour(colour)) },
    );
  }

  /** The fill a cell shows after the conditional formats that apply to it; undefined for none. */
  shownFill(sheet: string, address: string): string | undefined {
    const { row, column } = this.area(address);
    return this.shownFillsOf.at(this.sheet(sheet), row, column);
  }

  /** The fills the cells of a range show, evaluated together. */
  shownFills(sheet: string, range: string): (string | undefined)[][] {
    return this.shownFillsOf.of(this.sheet(sheet), this.area(range));
  }

  /** Inserts a column before a zero-based one. */
  insertColumn(sheet: string, index: number): void {
    applyEdit(this.state, this.sheet(sheet), { axis: 'column', at: index, count: 1 });
  }

  /** Deletes a zero-based column. */
  deleteColumn(sheet: string, index: number): void {
    applyEdit(this.state, this.sheet(sheet), { axis: 'column', at: index, count: -1 });
  }

  /** Inserts a row before a zero-based one. */
  insertRow(sheet: string, index: number): void {
    applyEdit(this.state, this.sheet(sheet), { axis: 'row', at: index, count: 1 });
  }

  /** Deletes a zero-based row. */
  deleteRow(sheet: string, index: number): void {
    applyEdit(this.state, this.sheet(sheet), { axis: 'row', at: index, count: -1 });
  }

  /** Cuts a zero-based column and inserts it so that it stands at `to` afterwards. */
  moveColumn(sheet: string, from: number, to: number): void {
    moveColumn(this.state, this.sheet(sheet), from, to);
  }

  /** Filters a table (by its name), or the used range of a sheet, by the texts of the column with this header. */
  setFilter(target: string, header: string, allowed: readonly string[]): void {
    setFilter(this.state, target, header, allowed);
  }

  /** Shows all rows of a table or sheet again. */
  clearFilter(target: string): void {
    const table = this.state.tables.find(target);
    if (table) clearFilter(table.sheet, table.table);
    else clearFilter(this.sheet(target), undefined);
  }

  /** Hides a zero-based row by hand, or shows it again. */
  hideRow(sheet: string, index: number, isHidden = true): void {
    setRowsHidden(this.sheet(sheet), { row: index, column: 0, rows: 1, columns: 1 }, isHidden);
  }

  /** Protects a sheet. */
  protect(sheet: string): void {
    protect(this.sheet(sheet));
  }

  /** Takes the protection off a sheet. */
  unprotect(sheet: string): void {
    unprotect(this.sheet(sheet));
  }

  /** Width of a zero-based column in points. */
  columnWidth(sheet: string, index: number): number {
    return columnPoints(this.sheet(sheet).model, index);
  }

  /** Sets the width of a zero-based column in points. */
  setColumnWidth(sheet: string, index: number, points: number): void {
    setColumnPoints(this.sheet(sheet).model, { row: 0, column: index, rows: 1, columns: 1 }, points);
  }

  private sheet(name: string): EngineSheet {
    const sheet = this.state.sheets.find(name);
    if (!sheet) throw new RefusedError('ItemNotFound', `No such sheet: ${name}`);
    return sheet;
  }

  private area(address: string): Area {
    const area = parseA1(address);
    if (!area) throw new RefusedError('InvalidArgument', `Not an address: ${address}`);
    return area;
  }
}

function yearOf({ today = new Date() }: EngineOptions): number {
  return today.getFullYear();
}
