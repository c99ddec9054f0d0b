import { runInExcel } from '../excel/HostError';
import { queueSummaryFrame, queueSummaryValues } from '../excel/queueSummary';
import { SUMMARY_SHEET } from '../sheets/describe/allSheets';
import { findingRows } from '../sheets/encode/findingRows';
import { summaryGrid } from '../sheets/encode/summaryGrid';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import type { CheckRequest } from './readAndCheck';
import { readAndCheck } from './readAndCheck';

/** The sheet that the summary is on. */
export interface SummaryOutcome {
  readonly sheet: string;
}

/** 领导汇总: checks the workbook as it is now and writes the summary over the earlier one, on the sheet that exists. */
export async function writeSummary(
  request: CheckRequest,
  control: ActionControl = {},
): Promise<SummaryOutcome> {
  return runInExcel(async (context) => {
    const { book, decoded, result, issues } = await readAndCheck(context, request, control);
    const obstacle = obstacleTo(book, [SUMMARY_SHEET]);
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const exists = book.sheetNames.includes(SUMMARY_SHEET);
    const sheet = exists
      ? context.workbook.worksheets.getItem(SUMMARY_SHEET)
      : context.workbook.worksheets.add(SUMMARY_SHEET);
    if (!exists) queueSummaryFrame(sheet);
    const { options, entries } = decoded.input;
    const findings = findingRows(result.findings, entries);
    queueSummaryValues(
      sheet,
      summaryGrid({ result, findings, issues, options, checkedAt: request.checkedAt }),
    );
    await context.sync();
    sheet.activate();
    await context.sync();
    control.onProgress?.({ stage: 'writing', fraction: 1 });
    return { sheet: SUMMARY_SHEET };
  });
}
