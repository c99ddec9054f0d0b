import { runInExcel } from '../excel/HostError';
import { queueColumns } from '../excel/addColumns';
import { queueAddedColumns } from '../excel/queueFormats';
import { queueInstructions } from '../excel/queueInstructions';
import { LISTS, queueNames } from '../excel/queueNames';
import { queueRules } from '../excel/queueRules';
import { describedPlaces, queueFrame, queueTable } from '../excel/queueSheet';
import { queueSummaryFrame } from '../excel/queueSummary';
import type { ValidationPlace } from '../excel/queueValidation';
import { queueValidation } from '../excel/queueValidation';
import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import { rulesOf } from '../excel/ruleFormulas';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import type { PlanTemplate } from '../plans/PlanTemplate';
import { BookLayoutError } from '../sheets/BookLayoutError';
import { endColumnOf } from '../sheets/decode/BookGrids';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { isLocated, locateTable } from '../sheets/decode/locateTable';
import { INSTRUCTIONS_SHEET, SUMMARY_SHEET, TEMPLATE_SHEETS } from '../sheets/describe/allSheets';
import type { AnyTableKey, SheetDescription, Table } from '../sheets/describe/SheetDescription';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import { templateRows } from './templateRows';
import { TEMPLATE_VERSION, migrate, readTemplateVersion } from './templateVersion';

/** Which sheets the template made, and which it found and completed. */
export interface TemplateOutcome {
  readonly created: readonly string[];
  readonly completed: readonly string[];
}

/** What is to be done about a table: make it, add columns to it, or nothing. */
type TablePlan =
  | { readonly kind: 'make'; readonly table: Table }
  | {
      readonly kind: 'complete';
      readonly table: Table;
      readonly located: LocatedTable;
      readonly freeColumn: number;
    };

interface SheetPlan {
  readonly description: SheetDescription;
  /** The sheet as it is called; null where there is none. */
  readonly existing: string | null;
  readonly tables: readonly TablePlan[];
}

/**
 * 放入计划模板: writes the sheets with a plan's targets. What is there is completed, never cleared: missing sheets, tables
 * and columns are added, the user's rows and looks stay. Making it twice changes nothing.
 */
export async function createTemplate(
  plan: PlanTemplate,
  control: ActionControl = {},
): Promise<TemplateOutcome> {
  return runInExcel(async (context) => {
    const { names } = context.workbook;
    names.load('items/name');
    const version = queueReading(context, 'planLedgerCheck.template');
    const book = await readBook(context, {
      onRead: (fraction) => control.onProgress?.({ stage: 'reading', fraction }),
    });
    const sheetPlans = TEMPLATE_SHEETS.map((description) => planSheet(description, book));
    refuseObstacles(book, sheetPlans);

    const made = readTemplateVersion(settingText(version));
    if (made !== null) await migrate(context, made);
    const created: string[] = [];
    if (!book.sheetNames.includes(INSTRUCTIONS_SHEET)) {
      queueInstructions(firstSheet(context, book));
      created.push(INSTRUCTIONS_SHEET);
    }
    const existingNames = new Set(names.items.map(({ name }) => name));
    const newNames = namesToMake(book, sheetPlans, existingNames);
    const placed = sheetPlans.flatMap((sheetPlan) => queueSheetPlan(context, sheetPlan, plan));
    queueNames(context, newNames);
    for (const place of placed)
      queueValidation({ ...place, names: new Set([...existingNames, ...newNames]) });
    for (const { existing, description } of sheetPlans) if (existing === null) created.push(description.name);
    const completed = sheetPlans.flatMap(({ existing, tables }) =>
      existing !== null && tables.length > 0 ? [existing] : [],
    );
    if (!book.sheetNames.includes(SUMMARY_SHEET)) {
      const summary = context.workbook.worksheets.add(SUMMARY_SHEET);
      queueSummaryFrame(summary);
      summary.getRange('A3').values = [['先点 检查台账，再点 领导汇总，本页即自动填好，可直接打印。']];
      created.push(SUMMARY_SHEET);
    }
    if (created.length > 0) context.workbook.worksheets.getItem(INSTRUCTIONS_SHEET).activate();
    if (made !== TEMPLATE_VERSION)
      queueSetting(context, 'planLedgerCheck.template', String(TEMPLATE_VERSION));
    await context.sync();
    control.onProgress?.({ stage: 'writing', fraction: 1 });
    return { created, completed };
  });
}

function planSheet(description: SheetDescription, book: BookReading): SheetPlan {
  const grid = book.grids.find(({ name }) => name === description.name);
  const empty = grid === undefined || grid.values.length === 0;
  const tables = description.tables.flatMap((table): TablePlan[] => {
    const located = locateTable(table.key, book, 'started');
    if (located === null) return [{ kind: 'make', table }];
    if (!isLocated(located)) throw new BookLayoutError(located);
    const missing = table.columns.some(({ key }) => !located.columns.has(key));
    const freeColumn = Math.max(
      located.endColumn,
      ...book.grids.filter(({ name }) => name === located.sheet).map(endColumnOf),
    );
    return missing ? [{ kind: 'complete', table, located, freeColumn }] : [];
  });
  // Another table of the sheet may have been renamed with its sheet; only what is ours by name is made anew.
  if (!empty && description.tables.length === 1 && tables.some(({ kind }) => kind === 'make')) {
    throw new BookLayoutError({
      kind: 'columnMissing',
      sheet: description.name,
      column: description.tables[0]?.columns[1]?.header ?? '',
    });
  }
  const elsewhere = tables.find((each) => each.kind === 'complete');
  return {
    description,
    existing: grid?.name ?? (elsewhere?.kind === 'complete' ? elsewhere.located.sheet : null),
    tables,
  };
}

function refuseObstacles(book: BookReading, sheetPlans: readonly SheetPlan[]): void {
  const touched = sheetPlans.flatMap(({ existing, tables }) =>
    existing !== null && tables.length > 0 ? [existing] : [],
  );
  const obstacle = obstacleTo(book, touched);
  if (obstacle !== null) throw new ObstacleError(obstacle);
}

/** A new workbook's only and empty sheet becomes the first of ours, so that no empty sheet stands before it. */
function firstSheet(context: Excel.RequestContext, book: BookReading): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const [only] = book.sheetNames;
  if (book.sheetNames.length !== 1 || only === undefined || book.filledSheets.has(only)) {
    const added = worksheets.add(INSTRUCTIONS_SHEET);
    added.position = 0;
    return added;
  }
  const sheet = worksheets.getItem(only);
  sheet.name = INSTRUCTIONS_SHEET;
  return worksheets.getItem(INSTRUCTIONS_SHEET);
}

/** Columns that want dropdowns, once the names are there. */
type Placed = Omit<ValidationPlace, 'names'>;

/** Queues what a sheet still needs, and says which columns are new. */
function queueSheetPlan(
  context: Excel.RequestContext,
  { description, existing, tables }: SheetPlan,
  plan: PlanTemplate,
): Placed[] {
  const { worksheets } = context.workbook;
  if (tables.length === 0) return [];
  const makesAll = tables.every(({ kind }) => kind === 'make') && tables.length === description.tables.length;
  const sheet = existing === null ? worksheets.add(description.name) : worksheets.getItem(existing);
  if (makesAll) queueFrame(sheet, description);
  const { lastRow } = description;
  return tables.map((each) => {
    if (each.kind === 'complete') return queueMissingColumns(context, lastRow, each);
    queueTable(sheet, description, each.table, templateRows(each.table, plan));
    return { sheet, places: describedPlaces(each.table), headerRow: description.headerRow - 1, lastRow };
  });
}

function queueMissingColumns(
  context: Excel.RequestContext,
  lastRow: number,
  { table, located, freeColumn }: Extract<TablePlan, { kind: 'complete' }>,
): Placed {
  const missing = table.columns.filter(({ key }) => !located.columns.has(key));
  const placed = queueColumns(context, located, missing, freeColumn);
  const sheet = context.workbook.worksheets.getItem(located.sheet);
  const { headerRow } = located;
  const places = missing.flatMap((column) => {
    const columnIndex = placed.columns.get(column.key);
    return columnIndex === undefined ? [] : [{ column, columnIndex }];
  });
  queueAddedColumns(sheet, places, headerRow, located.endRow);
  if (missing.some(({ key }) => key === table.statusKey || key === table.explanationKey)) {
    queueRules(sheet, rulesOf(table, placed.columns, headerRow), headerRow, lastRow);
  }
  return { sheet, places, headerRow, lastRow };
}

/** The names to make: those that are not there yet and whose table is an Excel table, not only a header row. */
function namesToMake(
  book: BookReading,
  sheetPlans: readonly SheetPlan[],
  existing: ReadonlySet<string>,
): ReadonlySet<string> {
  const made = new Set(
    sheetPlans.flatMap(({ tables }) =>
      tables.flatMap((each) => (each.kind === 'make' ? [each.table.key] : [])),
    ),
  );
  const isExcelTable = (key: AnyTableKey): boolean => {
    const located = locateTable(key, book, 'started');
    return isLocated(located) && located.excelTable !== null;
  };
  return new Set(
    LISTS.flatMap(({ name, table }) =>
      !existing.has(name) && (made.has(table) || isExcelTable(table)) ? [name] : [],
    ),
  );
}
