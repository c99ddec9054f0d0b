import { startWriting } from '../excel/EditWait';
import type { Context } from '../excel/HostError';
import { readBook } from '../excel/readBook';
import type { HeldCells, ReportPlace } from '../excel/reportPlaces';
import { findReportPlaces, readReportSheets } from '../excel/reportPlaces';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { queueDeletingSheet } from '../excel/showSheet';
import { queueClearingReport, writeReport } from '../excel/writeReport';
import type { CellValue } from '../sheets/cell';
import type { ReportRecord } from '../sheets/reports/reportRecord';
import { pageOf } from '../sheets/reports/pageShape';
import { withoutTraces, writeRecords } from '../sheets/reports/reportRecord';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';
import { recordsIn, withRecord } from './reportRecords';
import type { ReportsUndo, WrittenReport } from './writeReports';

/** What came of taking pages back: the sheets that are as before, and why others are not. */
export interface UndoneReports {
  readonly restored: readonly string[];
  readonly left: readonly string[];
}

/**
 * 撤销本次写入 for 汇总材料: each page gets back what it held before, and a sheet that was made for one is taken away, as long
 * as the sheet is still as the writing left it.
 */
export function undoReports(undo: ReportsUndo, control: ActionControl = {}): Promise<UndoneReports> {
  return runAction(control, async (context) => {
    const kept = queueReading(context, 'planLedgerCheck.reports');
    const book = await readBook(context, { only: [] });
    const there = undo.pages.filter(({ sheet }) => book.sheetNames.includes(sheet));
    const obstacle = obstacleTo(
      book,
      there.map(({ sheet }) => sheet),
    );
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const now = await readReportSheets(
      context,
      there.map(({ sheet }) => sheet),
    );
    const as = there.map((page, index) => ({ page, same: isSame(page.left, now[index]?.held ?? null) }));
    const touched = as.filter(({ same, page }) => same && earlierText(page).length === 0);
    const records = recordsIn(settingText(kept));
    const places = await findReportPlaces(
      context,
      touched.map(({ page: { key, sheet } }) => ({
        key,
        sheet,
        chart: recordFor(records, key)?.shape?.chart ?? null,
      })),
      records,
    );

    startWriting(context);
    let current = records;
    for (const [index, { page }] of touched.entries()) {
      const place = places[index];
      if (place === undefined) continue;
      // In case that it is torn, the page is known as far as either of the two reaches.
      queueSetting(
        context,
        'planLedgerCheck.reports',
        writeRecords(withRecord(current, unfinished(page, place))),
      );
      current = await putBack(context, page, place, current);
    }
    queueSetting(context, 'planLedgerCheck.reports', writeRecords(current));
    await context.sync();
    return {
      restored: touched.map(({ page }) => page.sheet),
      left: [
        ...undo.pages.flatMap(({ sheet }) =>
          book.sheetNames.includes(sheet) ? [] : [`工作表「${sheet}」已改名或删除，没有处理。`],
        ),
        ...as.flatMap(({ page, same }) =>
          same ? earlierText(page) : [`工作表「${page.sheet}」写入后又改过，没有动它。`],
        ),
      ],
    };
  });
}

function recordFor(records: readonly ReportRecord[], key: ReportRecord['key']): ReportRecord | undefined {
  return records.find((record) => record.key === key);
}

function earlierText({ before, sheet, reshaped }: WrittenReport): string[] {
  if (before === null || (before.shape !== null && !reshaped)) return [];
  const why =
    before.earlier === true
      ? '原来是旧版加载项写的'
      : reshaped
        ? '写入前插入或删除过行'
        : '内容太多，没有留撤销记录';
  return [`工作表「${sheet}」${why}，没有恢复。`];
}

/** The record of a page while it is put back. */
function unfinished({ before }: WrittenReport, { record, key, sheet, sheetId }: ReportPlace): ReportRecord {
  const [now, then] = [record ?? before, before ?? record];
  return {
    ...(now === null ? { key, title: '', shape: null } : withoutTraces(now)),
    sheetId,
    sheet,
    rows: Math.max(now?.rows ?? 0, then?.rows ?? 0),
    columns: Math.max(now?.columns ?? 0, then?.columns ?? 0),
  };
}

/** Takes one page back; the records that then hold. */
async function putBack(
  context: Context,
  { key, made, before, held }: WrittenReport,
  place: ReportPlace,
  records: readonly ReportRecord[],
): Promise<readonly ReportRecord[]> {
  if (made) {
    queueDeletingSheet(context, place.sheet);
    return records.filter((record) => record.key !== key);
  }
  const shape = before?.shape ?? null;
  if (before === null || shape === null) {
    queueClearingReport(context, place);
    return records.filter((record) => record.key !== key);
  }
  await writeReport(context, pageOf(shape, fromTop(held, 'values'), fromTop(held, 'formulas')), place);
  return withRecord(records, { ...before, sheetId: place.sheetId, sheet: place.sheet });
}

/** What a sheet held, from its first cell on. */
function fromTop(held: HeldCells | null, what: 'values' | 'formulas'): CellValue[][] {
  if (held === null) return [];
  const before = new Array<CellValue>(held.columnIndex).fill('');
  return [
    ...Array.from({ length: held.rowIndex }, (): CellValue[] => []),
    ...held[what].map((row) => [...before, ...row]),
  ];
}

/** Whether a sheet holds what it was left with; what its formulas show may have changed. */
function isSame(left: HeldCells | null, now: HeldCells | null): boolean {
  if (left === null || now === null) return left === now;
  return (
    left.rowIndex === now.rowIndex &&
    left.columnIndex === now.columnIndex &&
    JSON.stringify(left.formulas) === JSON.stringify(now.formulas)
  );
}
