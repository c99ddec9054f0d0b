import { startWriting } from '../excel/EditWait';
import type { Context } from '../excel/HostError';
import type { HeldCells, ReportPlace } from '../excel/reportPlaces';
import { findReportPlaces, readReportSheets } from '../excel/reportPlaces';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { queueShowing } from '../excel/showSheet';
import { writeReport } from '../excel/writeReport';
import { findingRows } from '../sheets/encode/findingRows';
import { circularText } from '../sheets/reports/circularText';
import { readHistory, withCheck } from '../sheets/reports/readHistory';
import type { ReportFacts } from '../sheets/reports/ReportFacts';
import type { ReportKey, ReportPage, ReportValue } from '../sheets/reports/ReportPage';
import type { ReportRecord } from '../sheets/reports/reportRecord';
import { withoutTraces, writeRecords, recordOf } from '../sheets/reports/reportRecord';
import { staleFormula } from '../sheets/reports/staleFormula';
import { markedTables, tableInGrid } from './checkTables';
import { ignoreStep, inSlices } from './inSlices';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import type { CheckRequest, CheckedBook } from './readAndCheck';
import { readAndCheck } from './readAndCheck';
import { makeReportPage } from './reportPages';
import type { ReportChoice } from './reportRecords';
import { recordsIn, withRecord } from './reportRecords';
import { runAction } from './runAction';

/** A page that was written: its sheet as it was before and as it was left. */
export interface WrittenReport {
  readonly key: ReportKey;
  readonly sheet: string;
  readonly sheetId: string;
  /** The sheet was made for it. */
  readonly made: boolean;
  /** What stood there of ours; null where nothing did, or a page of an earlier version. */
  readonly before: ReportRecord | null;
  readonly held: HeldCells | null;
  /** The user had put rows into the page or taken some away. */
  readonly reshaped: boolean;
  /** What the sheet holds since. */
  readonly left: HeldCells | null;
}

/** What 撤销本次写入 needs; only the pane keeps it. */
export interface ReportsUndo {
  readonly pages: readonly WrittenReport[];
}

/** What was made. */
export interface ReportsOutcome {
  readonly sheets: readonly { readonly key: ReportKey; readonly sheet: string }[];
  /** 通报文字, for the clipboard. */
  readonly circularText: string;
  readonly undo: ReportsUndo;
}

/**
 * 生成汇总材料: checks the workbook as it is now and writes the chosen pages over the earlier ones, on the sheets that are
 * there. The record of a page is kept before its cells are written, so that a torn write is known as ours and a second
 * run puts all right.
 */
export function writeReports(
  request: CheckRequest,
  choice: ReportChoice & { readonly remember?: true },
  control: ActionControl = {},
): Promise<ReportsOutcome> {
  return runAction(control, async (context, told) => {
    const kept = queueReading(context, 'planLedgerCheck.reports');
    const checked = await readAndCheck(context, request, told);
    const facts = await factsOf(checked, request, choice, told.signal);
    const watched = Object.entries(markedTables(checked.book)).filter(([key]) => key !== 'roster');
    const banner = { formula: staleFormula(watched.flatMap(([, table]) => table ?? [])) };
    const made = await inSlices(pagesOf(choice.keys, facts, banner), ignoreStep, told.signal);
    const records = recordsIn(settingText(kept));
    const places = await findReportPlaces(
      context,
      made.map(({ page }) => page),
      records,
    );
    const obstacle = obstacleTo(
      checked.book,
      places.map(({ sheet }) => sheet),
    );
    if (obstacle !== null) throw new ObstacleError(obstacle);

    startWriting(context);
    const written = await writePages(context, made, places, records, told);
    if (choice.remember === true) {
      const { keys, withNames } = choice;
      queueSetting(context, 'planLedgerCheck.reportChoice', JSON.stringify({ keys, withNames }));
    }
    const front = places.find(({ hidden }) => !hidden)?.sheet;
    if (front !== undefined) queueShowing(context, front);
    await context.sync();
    return {
      sheets: written.map(({ key, sheet }) => ({ key, sheet })),
      circularText: circularText(facts),
      undo: { pages: written },
    };
  });
}

async function factsOf(
  { book, decoded, result, issues }: CheckedBook,
  { checkedAt, today }: CheckRequest,
  { withNames }: ReportChoice,
  signal: AbortSignal | undefined,
): Promise<ReportFacts> {
  const { input } = decoded;
  const findings = await inSlices(findingRows(result.findings, input), ignoreStep, signal);
  const table = tableInGrid('history', book);
  const earlier = table === null ? [] : readHistory(table.located, table.grid);
  return {
    result,
    input,
    findings,
    issues,
    checkedAt,
    today,
    history: withCheck(earlier, result),
    withNames,
  };
}

/** A page with its record, which does not know its sheet yet. */
interface MadePage {
  readonly page: ReportPage;
  readonly record: ReportRecord;
}

/** Makes the pages; yields on the way. */
function* pagesOf(
  keys: readonly ReportKey[],
  facts: ReportFacts,
  banner: ReportValue,
): Generator<undefined, readonly MadePage[]> {
  const made: MadePage[] = [];
  for (const key of keys) {
    const page = yield* makeReportPage(key, facts, banner);
    yield;
    made.push({ page, record: recordOf(page, '', '') });
    yield;
  }
  return made;
}

/** Writes pages one after the other and keeps what there is to know of them. */
async function writePages(
  context: Context,
  made: readonly MadePage[],
  places: readonly ReportPlace[],
  records: readonly ReportRecord[],
  { onProgress }: ActionControl,
): Promise<readonly WrittenReport[]> {
  let current = records;
  for (const [index, { page, record }] of made.entries()) {
    const place = places[index];
    if (place === undefined) continue;
    // As far as either of the two reaches, in case that the writing is torn.
    const { sheetId, sheet } = place;
    current = withRecord(current, {
      ...withoutTraces(record),
      sheetId,
      sheet,
      rows: Math.max(record.rows, place.record?.rows ?? 0),
      columns: Math.max(record.columns, place.record?.columns ?? 0),
    });
    queueSetting(context, 'planLedgerCheck.reports', writeRecords(current));
    await writeReport(context, page, place);
    onProgress?.({ stage: 'writing', fraction: (index + 1) / made.length });
  }
  const left = await readReportSheets(
    context,
    places.map(({ sheet }) => sheet),
  );
  const written = places.map((place, index): WrittenReport => {
    const { key, sheet, exists, record, held, reshaped } = place;
    const now = left[index];
    return {
      key,
      sheet,
      sheetId: now?.id ?? '',
      made: !exists,
      before: record,
      held,
      reshaped,
      left: now?.held ?? null,
    };
  });
  for (const [index, { sheetId, sheet }] of written.entries()) {
    const own = made[index];
    if (own !== undefined) current = withRecord(current, { ...own.record, sheetId, sheet });
  }
  queueSetting(context, 'planLedgerCheck.reports', writeRecords(current));
  return written;
}
