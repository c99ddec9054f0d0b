import { runInExcel } from '../excel/HostError';
import { queueColumns } from '../excel/addColumns';
import { queueAddedColumns } from '../excel/queueFormats';
import { queueInstructions } from '../excel/queueInstructions';
import { queueNames } from '../excel/queueNames';
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
import { INSTRUCTIONS_SHEET, SUMMARY_SHEET, TEMPLATE_SHEETS } from '../sheets/describe/allSheets';
import { ObstacleError, obstacleTo } from './obstacles';
import type { SheetPlan, TablePlan } from './planSheet';
import { namesToMake, planSheet } from './planSheet';
import type { ActionControl } from './Progress';
import { templateRows } from './templateRows';
import { TEMPLATE_VERSION, migrate, readTemplateVersion } from './templateVersion';

/** Which sheets the template made, and which it found and completed. */
export interface TemplateOutcome {
  readonly created: readonly string[];
  readonly completed: readonly string[];
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
  { description, existing, empty, tables }: SheetPlan,
  plan: PlanTemplate,
): Placed[] {
  const { worksheets } = context.workbook;
  if (tables.length === 0) return [];
  const sheet = existing === null ? worksheets.add(description.name) : worksheets.getItem(existing);
  if (empty) queueFrame(sheet, description);
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
