import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { quoteSheetName } from './a1';
import { EngineSheet, type SheetHome } from './EngineSheet';
import { rewriteReferences } from './formulaReferences';
import { eachFormula } from './eachFormula';
import type { Names } from './Names';
import { RefusedError } from './RefusedError';
import { checkSheetName, MAX_SHEET_NAME } from './sheetNames';

/** The sheets of a workbook in the order of their tabs. */
export class Sheets {
  readonly list: EngineSheet[] = [];
  private lastId = 0;

  constructor(
    private readonly book: Workbook,
    private readonly home: SheetHome,
    private readonly names: Names,
  ) {
    for (const model of book.worksheets) this.list.push(new EngineSheet(home, this.nextId(), model));
  }

  /** Finds a sheet by name (any case) or id. */
  find(key: string): EngineSheet | undefined {
    return this.list.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase());
  }

  /** Adds a sheet at the end. @throws RefusedError InvalidArgument for a bad name, ItemAlreadyExists for one in use. */
  add(wanted: unknown): EngineSheet {
    const name = wanted ?? this.freeName();
    this.refuseTaken(name);
    const sheet = new EngineSheet(this.home, this.nextId(), this.book.addWorksheet(name));
    this.list.push(sheet);
    this.renumber();
    this.home.touched();
    this.home.events.emit({ kind: 'added', sheet });
    return sheet;
  }

  /** Takes in a sheet that the library made, at a zero-based position. */
  insert(model: Worksheet, position: number): EngineSheet {
    const sheet = new EngineSheet(this.home, this.nextId(), model);
    this.list.splice(position, 0, sheet);
    this.renumber();
    return sheet;
  }

  /** The name that a copy of a sheet gets: `台账 (2)`, cut so that it is not too long. */
  copyName({ name }: EngineSheet): string {
    const base = name.replace(/ \(\d+\)$/, '');
    for (let number = 2; ; number++) {
      const end = ` (${String(number)})`;
      const wanted = base.slice(0, MAX_SHEET_NAME - end.length) + end;
      if (!this.find(wanted)) return wanted;
    }
  }

  /** Renames a sheet; formulas and names follow. */
  rename(sheet: EngineSheet, name: unknown): void {
    if (name === sheet.name) return;
    this.refuseTaken(name, sheet);
    const old = sheet.name.toLowerCase();
    eachFormula(this.list, this.names, (formula) =>
      rewriteReferences(formula, ({ sheet: named, prefix, text }) =>
        named?.toLowerCase() === old ? `${quoteSheetName(name)}!${text.slice(prefix.length)}` : text,
      ),
    );
    sheet.model.name = name;
    this.home.touched();
  }

  /** Deletes a sheet with its tables and own names. @throws RefusedError InvalidOperation for the last visible sheet. */
  remove(sheet: EngineSheet): void {
    const others = this.list.filter((other) => other !== sheet && other.model.state === 'visible');
    if (others.length === 0) throw new RefusedError('InvalidOperation', 'A workbook needs a visible sheet.');
    this.names.list = this.names.list.filter((name) => name.scope !== sheet);
    this.list.splice(this.list.indexOf(sheet), 1);
    this.book.removeWorksheet(sheet.model.id);
    sheet.isDeleted = true;
    this.renumber();
    this.home.touched();
    this.home.events.emit({ kind: 'deleted', sheet });
  }

  /** Moves a tab to a zero-based position. @throws RefusedError InvalidArgument off the list. */
  move(sheet: EngineSheet, position: unknown): void {
    if (!Number.isInteger(position) || Number(position) < 0 || Number(position) >= this.list.length) {
      throw new RefusedError('InvalidArgument', `No such position: ${String(position)}`);
    }
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(Number(position), 0, sheet);
    this.renumber();
  }

  private renumber(): void {
    this.list.forEach((sheet, index) => (sheet.model.orderNo = index));
  }

  private refuseTaken(name: unknown, self?: EngineSheet): asserts name is string {
    checkSheetName(name);
    const other = this.find(name);
    if (other && other !== self) throw new RefusedError('ItemAlreadyExists', `The sheet exists: ${name}`);
  }

  private freeName(): string {
    for (let number = this.list.length + 1; ; number++) {
      if (!this.find(`Sheet${String(number)}`)) return `Sheet${String(number)}`;
    }
  }

  private nextId(): string {
    this.lastId += 1;
    return `{S${String(this.lastId).padStart(7, '0')}-0000-0000-0000-000000000000}`;
  }
}
