import { containsArea, intersect, lastRow, WHOLE_SHEET, type Area } from './area';
import { formatA1 } from './a1';
import { scalarOf } from './cellValues';
import type { EngineSheet } from './EngineSheet';
import { EngineTable } from './EngineTable';
import { mergedAreas } from './mergedAreas';
import { checkName, type Names } from './Names';
import { RefusedError } from './RefusedError';
import { headerText, uniqueHeaders } from './tableHeaders';

/** The tables of a workbook: adding, finding, renaming, resizing. */
export class Tables {
  private lastId = 0;

  constructor(
    private readonly sheets: () => readonly EngineSheet[],
    private readonly names: Names,
  ) {}

  /** All tables in the order of their sheets. */
  get list(): { table: EngineTable; sheet: EngineSheet }[] {
    return this.sheets().flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));
  }

  /** Finds a table by name (any case) or id. */
  find(key: string): { table: EngineTable; sheet: EngineSheet } | undefined {
    return this.list.find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  }

  /** Takes over the tables of a file. */
  adopt(sheet: EngineSheet): void {
    for (const model of sheet.model.getTables()) sheet.tables.push(new EngineTable(this.nextId(), model));
  }

  /**
   * Makes a table of an area whose first row holds the headers.
   * @throws RefusedError MergedRangeConflict when it touches another table or merged cells.
   */
  add(sheet: EngineSheet, wanted: Area): EngineTable {
    const area = { ...wanted, rows: Math.max(2, wanted.rows) };
    refuseBadPlace(sheet, area, undefined);
    const headers = uniqueHeaders(
      (sheet.read({ ...area, rows: 1 }, scalarOf)[0] ?? []).map((value) => headerText(value)),
    );
    const model = sheet.model.addTable({
      name: this.freeName(),
      ref: formatA1({ ...area, rows: 1, columns: 1 }),
      style: { theme: 'TableStyleMedium2', showRowStripes: true },
      columns: headers.map((name) => ({ name, totalsRowFunction: 'none' as const })),
      rows: [],
    });
    const table = new EngineTable(this.nextId(), model);
    table.place(area, headers);
    sheet.tables.push(table);
    sheet.home.touched();
    return table;
  }

  /** Renames a table. @throws RefusedError InvalidArgument, or ItemAlreadyExists when the name is in use. */
  rename(sheet: EngineSheet, table: EngineTable, name: unknown): void {
    checkName(name);
    const other = this.find(name);
    if ((other && other.table !== table) || this.names.find(name)) {
      throw new RefusedError('ItemAlreadyExists', `The name exists: ${name}`);
    }
    sheet.model.removeTable(table.model.name);
    table.model.table.name = name;
    table.model.table.displayName = name;
    sheet.model.tables[name] = table.model;
    sheet.model.workbook._tableNames.add(name.toLowerCase());
    sheet.home.touched();
  }

  /**
   * Resizes a table; the header row stays where it is and new columns take their header cells.
   * @throws RefusedError InvalidArgument when headers would move, MergedRangeConflict when another table is in the way.
   */
  resize(sheet: EngineSheet, table: EngineTable, area: Area): void {
    const isApart = area.row !== table.area.row || !intersect(area, table.area);
    if (isApart || area.rows < 2)
      throw new RefusedError('InvalidArgument', 'The header row must stay in its row.');
    refuseBadPlace(sheet, area, table);
    const texts = (sheet.read({ ...area, rows: 1 }, scalarOf)[0] ?? []).map((value) => headerText(value));
    const headers = uniqueHeaders(texts);
    const old = table.bodyArea;
    table.place(area, headers);
    this.names.follow(sheet.model.name, old, table.bodyArea);
    headers.forEach((name, offset) => (sheet.cell(area.row, area.column + offset).value = name));
    sheet.home.touched();
  }

  /** Turns a table into a plain range: the cells stay. */
  unlist(sheet: EngineSheet, table: EngineTable): void {
    sheet.model.removeTable(table.model.name);
    sheet.tables.splice(sheet.tables.indexOf(table), 1);
    sheet.home.touched();
  }

  /** The name that the copy of a table gets: its own with a number that no other table has. */
  copyName(name: string): string {
    for (let number = this.lastId + 1; ; number++) {
      const wanted = `${name}${String(number)}`;
      if (!this.find(wanted) && !this.names.find(wanted)) return wanted;
    }
  }

  private freeName(): string {
    for (let number = 1; ; number++) {
      const name = `表${String(number)}`;
      if (!this.find(name) && !this.names.find(name)) return name;
    }
  }

  private nextId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}-0000-0000-0000-000000000000}`;
  }
}

function refuseBadPlace(sheet: EngineSheet, area: Area, self: EngineTable | undefined): void {
  if (!containsArea(WHOLE_SHEET, area) || lastRow(area) >= WHOLE_SHEET.rows) {
    throw new RefusedError('InvalidArgument', 'The table would leave the grid.');
  }
  const other = sheet.tables.find((table) => table !== self && intersect(table.area, area));
  if (other) throw new RefusedError('MergedRangeConflict', `A table cannot overlap another: ${other.name}`);
  if (mergedAreas(sheet, area).length > 0)
    throw new RefusedError('MergedRangeConflict', 'A table cannot hold merged cells.');
}
