import { runInExcel } from '../excel/HostError';
import { queueClearFilters } from '../excel/clearFilters';
import { encodeCheck } from '../sheets/encode/encodeCheck';
import type { CheckOutcome } from './CheckOutcome';
import { markedTables, sheetsOf, tableInGrid } from './checkTables';
import { findFindings } from './findingsTable';
import { obstacleTo } from './obstacles';
import { ignoreStep, inSlices } from './inSlices';
import { problemsOf } from './problemsOf';
import type { ActionControl } from './Progress';
import type { CheckRequest } from './readAndCheck';
import { readAndCheck } from './readAndCheck';
import { writeCheck } from './writeCheck';

/**
 * 检查台账, the good first read: read the workbook → decode → check → encode → write. Where a sheet is protected, or a
 * filter hides rows, nothing is written and the outcome says why; the results are there all the same.
 */
export async function checkLedger(request: CheckRequest, control: ActionControl = {}): Promise<CheckOutcome> {
  return runInExcel(async (context) => {
    const checked = await readAndCheck(context, request, control);
    const { book, decoded, result, issues } = checked;
    const sheets = await inSlices(encodeCheck(decoded, result), ignoreStep, control.signal);
    const findings = findFindings(book);
    const history = tableInGrid('history', book);
    const touched = [
      ...sheetsOf([...Object.values(markedTables(book)), ...(history === null ? [] : [history])]),
      findings.sheet,
    ];
    const obstacle = obstacleTo(book, touched);
    const clearing = obstacle?.reason === 'filtered' && request.whenFiltered === 'clearFilters';
    if (clearing) queueClearFilters(context, book, obstacle.sheets);
    const unwritten = clearing ? null : obstacle;
    const written = unwritten === null ? await writeCheck(context, checked, sheets, request, control) : null;
    return {
      asOf: result.asOf,
      targetSheet: decoded.input.targetSheet,
      findingsSheet: findings.sheet,
      figures: result.figures,
      findings: sheets.findings,
      problems: problemsOf(issues, decoded),
      rows: {
        read: decoded.input.entries.length,
        counted: result.outcomes.filter(({ countedFor }) => countedFor.length > 0).length,
      },
      unwritten,
      undoable: written?.undoable ?? false,
      result,
      issues,
    };
  });
}
