import type { Worksheet } from '@cj-tech-master/excelts';
import { quoteSheetName } from './a1';
import type { BookState } from './BookState';
import { eachFormula } from './eachFormula';
import type { EngineSheet } from './EngineSheet';
import { rewriteReferences } from './formulaReferences';
import { Names } from './Names';
import { RefusedError } from './RefusedError';
import { renameTables } from './tableReferences';

/** Where a copy goes: at an end, or beside a sheet. `None` is the beginning. */
export type CopyPlace = 'None' | 'Beginning' | 'End' | 'Before' | 'After';

/**
 * Copies a sheet with all that is on it, as Excel does within a workbook: formulas that read the sheet or its tables
 * read the copy, its tables get names of their own, and names that point at it are made again as names of the copy. The
 * copy comes to the front. @throws RefusedError InvalidArgument for Before and After without a sheet
 */
export function copySheet(
  book: BookState,
  source: EngineSheet,
  place: CopyPlace,
  beside: EngineSheet | undefined,
): EngineSheet {
  const position = positionOf(book, place, beside);
  const tables = new Map(source.tables.map(({ name }) => [name.toLowerCase(), book.tables.copyName(name)]));
  const copy = book.sheets.insert(copyModel(book, source, tables), position);
  book.tables.adopt(copy);
  // The library gives a column that is hidden or styled a width of its own.
  source.model.columns?.forEach(({ width }, index) => {
    if (width === undefined) delete copy.model.getColumn(index + 1).width;
  });
  copyFilters(source, copy);
  copyCharts(source, copy);
  copyNames(book, source, copy, tables);
  copy.validations.adopt(structuredClone(source.validations.list));
  // The boxes of notes carry numbers that no other sheet may have.
  copy.kept = { ...source.kept, notes: '' };
  const names = new Names();
  eachFormula([copy], names, (formula) => readCopy(formula, source, copy, tables));
  copy.rules.store();
  copy.validations.store();
  book.touched();
  book.events.emit({ kind: 'added', sheet: copy });
  if (copy.model.state === 'visible') book.activate(copy);
  return copy;
}

function positionOf({ sheets }: BookState, place: CopyPlace, beside: EngineSheet | undefined): number {
  if (place === 'End') return sheets.list.length;
  if (place === 'None' || place === 'Beginning') return 0;
  if (!beside) throw new RefusedError('InvalidArgument', `A copy ${place} a sheet needs that sheet.`);
  return sheets.list.indexOf(beside) + (place === 'After' ? 1 : 0);
}

/** A sheet of the library with the same model, of which it shares nothing that changes in place. */
function copyModel(book: BookState, source: EngineSheet, tables: ReadonlyMap<string, string>): Worksheet {
  source.rules.store();
  source.validations.store();
  const model = plainCopy(source.model.model);
  for (const table of model.tables) {
    const name = tables.get((table.displayName ?? table.name).toLowerCase());
    if (name !== undefined) Object.assign(table, { name, displayName: name });
  }
  // The library copies what a sheet says its model is.
  const cloned = Object.create(source.model, { model: { value: model } }) as Worksheet;
  return book.model.importSheet(cloned, book.sheets.copyName(source));
}

/** A model that shares nothing with another; what is no plain data is left out or, where nobody changes it, shared. */
function plainCopy({
  dimensions: _dimensions,
  drawing: _drawing,
  pivotTables,
  ...plain
}: Worksheet['model']): Omit<Worksheet['model'], 'dimensions' | 'drawing'> {
  return { ...structuredClone(plain), pivotTables };
}

function copyFilters(source: EngineSheet, copy: EngineSheet): void {
  for (const row of source.filteredRows) copy.filteredRows.add(row);
  if (source.autoFilter && copy.autoFilter) copy.autoFilter.filter.copy(source.autoFilter.filter);
  copy.tables.forEach((table, index) => {
    const from = source.tables[index];
    if (from) {
      table.filter.copy(from.filter);
      table.showFilterButton = from.showFilterButton;
    }
  });
}

function copyCharts({ charts }: EngineSheet, copy: EngineSheet): void {
  copy.charts.list.forEach((chart, index) => {
    const from = charts.list[index];
    if (!from) return;
    chart.name = from.name;
    chart.place = from.place;
  });
}

function copyNames(
  { names }: BookState,
  source: EngineSheet,
  copy: EngineSheet,
  tables: ReadonlyMap<string, string>,
): void {
  const own = names.list.filter(({ scope }) => scope === source);
  const shared = names.list.filter(
    ({ scope, name, formula }) =>
      scope === undefined && reads(formula, source) && !own.some((item) => item.name === name),
  );
  for (const { name, formula, isVisible } of [...own, ...shared]) {
    const text = readCopy(formula.slice(1), source, copy, tables);
    names.list.push({ name, scope: copy, formula: `=${text}`, isVisible });
  }
}

/** Does a formula name cells of a sheet? */
function reads(formula: string, { name }: EngineSheet): boolean {
  let found = false;
  rewriteReferences(formula, ({ sheet, text }) => {
    found ||= sheet?.toLowerCase() === name.toLowerCase();
    return text;
  });
  return found;
}

function readCopy(
  formula: string,
  source: EngineSheet,
  copy: EngineSheet,
  tables: ReadonlyMap<string, string>,
): string {
  const moved = rewriteReferences(formula, ({ sheet, prefix, text }) =>
    sheet?.toLowerCase() === source.name.toLowerCase()
      ? `${quoteSheetName(copy.name)}!${text.slice(prefix.length)}`
      : text,
  );
  return renameTables(moved, tables);
}
