import { runInExcel } from '../excel/HostError';
import { findSummarySheet } from '../excel/findSummarySheet';
import { queueSummary } from '../excel/queueSummary';
import { queueShowing } from '../excel/showSheet';
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
    const place = await findSummarySheet(context, book);
    const obstacle = obstacleTo(book, [place.name]);
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const { options, entries } = decoded.input;
    const findings = findingRows(result.findings, entries);
    const grid = summaryGrid({ result, findings, issues, options, checkedAt: request.checkedAt });
    queueSummary(context, place, grid);
    await context.sync();
    queueShowing(context, place.name);
    await context.sync();
    control.onProgress?.({ stage: 'writing', fraction: 1 });
    return { sheet: place.name };
  });
}
