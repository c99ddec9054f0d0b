import { startWriting } from '../excel/EditWait';
import { findSummarySheet } from '../excel/findSummarySheet';
import { queueSummary } from '../excel/queueSummary';
import { queueShowing } from '../excel/showSheet';
import { findingRows } from '../sheets/encode/findingRows';
import { summaryGrid } from '../sheets/encode/summaryGrid';
import { ignoreStep, inSlices } from './inSlices';
import { ObstacleError, obstacleTo } from './obstacles';
import type { ActionControl } from './Progress';
import type { CheckRequest } from './readAndCheck';
import { readAndCheck } from './readAndCheck';
import { runAction } from './runAction';

/** The sheet that the summary is on. */
export interface SummaryOutcome {
  readonly sheet: string;
}

/** 领导汇总: checks the workbook as it is now and writes the summary over the earlier one, on the sheet that exists. */
export function writeSummary(request: CheckRequest, control: ActionControl = {}): Promise<SummaryOutcome> {
  return runAction(control, async (context, told) => {
    const { book, decoded, result, issues } = await readAndCheck(context, request, told);
    const place = await findSummarySheet(context, book);
    const obstacle = obstacleTo(book, [place.name]);
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const { options, entries } = decoded.input;
    const findings = await inSlices(findingRows(result.findings, entries), ignoreStep, told.signal);
    const grid = summaryGrid({ result, findings, issues, options, checkedAt: request.checkedAt });
    startWriting(context);
    queueSummary(context, place, grid);
    await context.sync();
    queueShowing(context, place.name);
    await context.sync();
    told.onProgress?.({ stage: 'writing', fraction: 1 });
    return { sheet: place.name };
  });
}
