import { runInExcel } from '../excel/HostError';
import { queueSummaryFrame, queueSummaryValues } from '../excel/queueSummary';
import { findingRows } from '../sheets/encode/findingRows';
import { summaryGrid } from '../sheets/encode/summaryGrid';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import type { CheckRequest } from './readAndCheck';
import { readAndCheck } from './readAndCheck';
import { findSummarySheet } from './summarySheet';

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
    const { name, exists, framed } = await findSummarySheet(context, book);
    const obstacle = obstacleTo(book, [name]);
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const { worksheets } = context.workbook;
    const sheet = exists ? worksheets.getItem(name) : worksheets.add(name);
    if (!framed) queueSummaryFrame(sheet);
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
    return { sheet: name };
  });
}
