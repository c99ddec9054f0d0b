import { Workbook } from '@cj-tech-master/excelts';
import type { Area } from './area';
import { rowsOf } from './autoHeights';
import { BookEvents } from './BookEvents';
import { adoptFilters } from './adoptFilters';
import { CalculableBook, Calculator } from './Calculator';
import type { EngineSheet, SheetHome } from './EngineSheet';
import { namedRange, Names } from './Names';
import { Settings } from './Settings';
import { Sheets } from './Sheets';
import { Tables } from './Tables';
import type { ExtraParts } from './xlsxExtraParts';
import { withTextLengths } from './textLengths';

/** Everything a workbook is, for the parts of the engine and for the interpreter. */
export class BookState implements SheetHome {
  readonly names = new Names();
  readonly events = new BookEvents();
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly settings: Settings;
  readonly calculable: CalculableBook;
  /** Grows with every change: what is derived from cells can tell whether it is still good. */
  revision = 0;
  activeSheet: EngineSheet;
  selection: Area = { row: 0, column: 0, rows: 1, columns: 1 };
  private readonly calculator: Calculator;

  /** Wraps a workbook with at least one sheet. */
  constructor(
    readonly model: Workbook,
    readonly thisYear: number,
    extra?: ExtraParts,
  ) {
    this.calculable = new CalculableBook(model, () => this.names.toEntries(this.sheets.list));
    this.calculator = new Calculator(this.calculable, (calculate) => {
      withTextLengths(this.sheets.list, calculate);
    });
    this.sheets = new Sheets(model, this, this.names);
    this.tables = new Tables(() => this.sheets.list, this.names);
    this.settings = new Settings(extra?.settings);
    for (const sheet of this.sheets.list) this.tables.adopt(sheet);
    if (extra) this.adopt(extra);
    const [first] = this.sheets.list;
    if (!first) throw new Error('A workbook needs a sheet.');
    this.activeSheet = this.sheets.list[model.views?.[0]?.activeTab ?? 0] ?? first;
  }

  private adopt(extra: ExtraParts): void {
    for (const { name, text, localSheetId, isHidden } of extra.names) {
      const scope = localSheetId === undefined ? undefined : this.sheets.list[localSheetId];
      this.names.list.push({ name, scope, formula: `=${text}`, isVisible: !isHidden });
    }
    for (const chart of this.sheets.list.flatMap(({ charts }) => charts.list))
      chart.name = extra.charts.get(chart.number)?.name ?? chart.name;
    this.sheets.list.forEach((sheet, index) => {
      const own = extra.sheets[index];
      if (!own) return;
      for (const { priority, stopIfTrue, kind } of own.rules) sheet.rules.adopt(priority, stopIfTrue, kind);
      sheet.validations.adopt(own.validations);
      sheet.kept = own.kept;
      sheet.fileRows = rowsOf(sheet.model);
      adoptFilters(sheet, own.filter, extra.tableFilters);
    });
  }

  /** The range a name's formula points at: `=Sheet1!$A$1:$A$9` or `=Table[Column]`. Undefined when it is no range. */
  rangeOf(formula: string): { sheet: EngineSheet; area: Area } | undefined {
    const plain = namedRange(formula);
    const sheet = plain && this.sheets.find(plain.sheet);
    if (sheet) return { sheet, area: plain.area };
    const [, tableName = '', columnName = ''] = /^=([^[\]!]+)\[([^[\]]+)\]$/.exec(formula) ?? [];
    const found = this.tables.find(tableName);
    const column = found?.table.columnIndex(columnName) ?? -1;
    if (!found || column < 0) return undefined;
    const body = found.table.bodyArea;
    return { sheet: found.sheet, area: { ...body, column: body.column + column, columns: 1 } };
  }

  /** Brings a sheet to the front. */
  activate(sheet: EngineSheet): void {
    const old = this.activeSheet;
    if (old === sheet) return;
    this.activeSheet = sheet;
    if (!old.isDeleted) this.events.emit({ kind: 'deactivated', sheet: old });
    this.events.emit({ kind: 'activated', sheet });
  }

  /** Selects cells and brings their sheet to the front. */
  select(sheet: EngineSheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.events.emit({ kind: 'selected', sheet, area });
  }

  /** Deletes a sheet; another one becomes active. @throws RefusedError InvalidOperation for the last visible sheet */
  removeSheet(sheet: EngineSheet): void {
    const index = this.sheets.list.indexOf(sheet);
    this.sheets.remove(sheet);
    const next = this.sheets.list[Math.min(index, this.sheets.list.length - 1)];
    if (this.activeSheet === sheet && next) this.activate(next);
  }

  touched(): void {
    this.revision += 1;
    this.calculator.invalidate();
  }

  calculate(): void {
    this.calculator.calculate();
  }
}
