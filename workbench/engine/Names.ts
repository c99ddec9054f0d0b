import type { DefinedNameModel } from '@cj-tech-master/excelts';
import type { DefinedNameEntry } from '@cj-tech-master/excelts/formula';
import { formatA1, parseA1, quoteSheetName, splitSheetAddress } from './a1';
import { lastColumn, type Area } from './area';
import type { EngineSheet } from './EngineSheet';
import { RefusedError } from './RefusedError';

/** A name of the workbook, or of one sheet. `formula` starts with =. */
export interface DefinedName {
  readonly name: string;
  readonly scope: EngineSheet | undefined;
  formula: string;
  isVisible: boolean;
}

const CELL_LIKE = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/;

/** May a table or a range be called so? @throws RefusedError InvalidArgument when not. */
export function checkName(name: unknown): asserts name is string {
  const isFine =
    typeof name === 'string' && /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && !CELL_LIKE.test(name);
  if (!isFine) throw new RefusedError('InvalidArgument', `Not a valid name: ${String(name)}`);
}

/** The defined names of a workbook. The library expands names into single cells, so they are kept here instead. */
export class Names {
  list: DefinedName[] = [];

  /** Finds a name, ignoring case. A sheet's own name is found only through that sheet. */
  find(name: string, scope?: EngineSheet): DefinedName | undefined {
    return this.list.find((item) => item.scope === scope && item.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a name. @throws RefusedError InvalidArgument for a bad name, ItemAlreadyExists for one in use. */
  add(name: unknown, formula: string, scope?: EngineSheet): DefinedName {
    checkName(name);
    if (this.find(name, scope)) throw new RefusedError('ItemAlreadyExists', `The name exists: ${name}`);
    const added: DefinedName = { name, scope, formula, isVisible: true };
    this.list.push(added);
    return added;
  }

  remove(item: DefinedName): void {
    this.list = this.list.filter((other) => other !== item);
  }

  /**
   * A table's body grew or shrank: names that covered rows of it exactly, over some of its columns, do so again, as in
   * Excel.
   */
  follow(sheet: string, old: Area, body: Area): void {
    for (const item of this.list) {
      const range = namedRange(item.formula);
      if (range?.sheet.toLowerCase() !== sheet.toLowerCase()) continue;
      const { area } = range;
      const covers =
        area.row === old.row &&
        area.rows === old.rows &&
        area.column >= old.column &&
        lastColumn(area) <= lastColumn(old);
      if (covers)
        item.formula = rangeFormula(sheet, formatA1({ ...area, row: body.row, rows: body.rows }, true));
    }
  }

  /** The names as the library's calculator reads them. */
  toEntries(sheets: readonly EngineSheet[]): DefinedNameEntry[] {
    return this.list.map((item) => ({
      name: item.name,
      ranges: [item.formula.slice(1)],
      ...(item.scope ? { localSheetId: sheets.indexOf(item.scope) } : {}),
    }));
  }

  /** The names as the library writes them. */
  toModel(sheets: readonly EngineSheet[]): DefinedNameModel[] {
    return this.list.map((item) => ({
      name: item.name,
      ranges: [],
      formulaExpression: item.formula.slice(1),
      ...(item.scope ? { localSheetId: sheets.indexOf(item.scope) } : {}),
      ...(item.isVisible ? {} : { hidden: true }),
    }));
  }
}

/** The formula of a name that points at a range: `=Sheet1!$A$1:$A$9`. */
export function rangeFormula(sheet: string, absoluteA1: string): string {
  return `=${quoteSheetName(sheet)}!${absoluteA1}`;
}

/** Sheet and area of a name that points at one plain range. */
export function namedRange(
  formula: string,
): { sheet: string; area: NonNullable<ReturnType<typeof parseA1>> } | undefined {
  const { sheet, rest } = splitSheetAddress(formula.slice(1));
  const area = parseA1(rest);
  return sheet !== undefined && area ? { sheet, area } : undefined;
}
