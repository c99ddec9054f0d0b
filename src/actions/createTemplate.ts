import { startWriting } from '../excel/EditWait';
import type { SheetPlan } from '../excel/planSheet';
import { namesToMake, planSheet } from '../excel/planSheet';
import { queueInstructions } from '../excel/queueInstructions';
import { queueNames, queueReadingNames } from '../excel/queueNames';
import { queueSheetPlan } from '../excel/queueSheetPlan';
import { queueValidation } from '../excel/queueValidation';
import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { newPlace } from '../excel/reportPlaces';
import { queueShowing } from '../excel/showSheet';
import { queueReport } from '../excel/writeReport';
import type { PlanTemplate } from '../plans/PlanTemplate';
import { INSTRUCTIONS_SHEET, SUMMARY_SHEET, TEMPLATE_SHEETS } from '../sheets/describe/allSheets';
import { recordOf, writeRecords } from '../sheets/reports/reportRecord';
import { emptySummaryPage } from '../sheets/reports/summaryPage';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';
import { recordsIn, withRecord } from './reportRecords';
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
export function createTemplate(plan: PlanTemplate, control: ActionControl = {}): Promise<TemplateOutcome> {
  return runAction(control, async (context, { onProgress, signal }) => {
    const names = queueReadingNames(context);
    const version = queueReading(context, 'planLedgerCheck.template');
    const reports = queueReading(context, 'planLedgerCheck.reports');
    const book = await readBook(context, {
      onRead: (fraction) => onProgress?.({ stage: 'reading', fraction }),
      ...(signal === undefined ? {} : { signal }),
    });
    const sheetPlans = TEMPLATE_SHEETS.map((description) => planSheet(description, book));
    refuseObstacles(book, sheetPlans);
    startWriting(context);

    const made = readTemplateVersion(settingText(version));
    if (made !== null) await migrate(context, made);
    const created: string[] = [];
    if (!book.sheetNames.includes(INSTRUCTIONS_SHEET)) {
      queueInstructions(context, book);
      created.push(INSTRUCTIONS_SHEET);
    }
    const existingNames = new Set(names.items.map(({ name }) => name));
    const newNames = namesToMake(book, sheetPlans, existingNames);
    const placed = sheetPlans.flatMap((sheetPlan) =>
      queueSheetPlan(context, sheetPlan, (table) => templateRows(table, plan)),
    );
    queueNames(context, newNames);
    for (const place of placed)
      queueValidation({ ...place, names: new Set([...existingNames, ...newNames]) });
    for (const { existing, description } of sheetPlans) if (existing === null) created.push(description.name);
    const completed = sheetPlans.flatMap(({ existing, tables }) =>
      existing !== null && tables.length > 0 ? [existing] : [],
    );
    if (!book.sheetNames.includes(SUMMARY_SHEET)) {
      const page = emptySummaryPage();
      queueReport(context, page, newPlace(page.key, SUMMARY_SHEET));
      const records = withRecord(recordsIn(settingText(reports)), recordOf(page, '', SUMMARY_SHEET));
      queueSetting(context, 'planLedgerCheck.reports', writeRecords(records));
      created.push(SUMMARY_SHEET);
    }
    if (created.length > 0) queueShowing(context, INSTRUCTIONS_SHEET);
    if (made !== TEMPLATE_VERSION)
      queueSetting(context, 'planLedgerCheck.template', String(TEMPLATE_VERSION));
    await context.sync();
    onProgress?.({ stage: 'writing', fraction: 1 });
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
