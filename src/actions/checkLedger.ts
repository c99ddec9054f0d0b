import { HostError } from '../excel/HostError';
import type { Context } from '../excel/HostError';
import { queueReading, settingText } from '../excel/settings';
import { encodeCheck } from '../sheets/encode/encodeCheck';
import { hashRows } from '../sheets/encode/undoRecord';
import type { CheckOutcome } from './CheckOutcome';
import { inputTables, markedTables, sheetsOf, tableInGrid } from './checkTables';
import { findFindings } from './findingsTable';
import { ignoreStep, inSlices } from './inSlices';
import { obstacleTo } from './obstacles';
import { changesSince, outcomeOf } from './outcomeOf';
import type { ActionControl } from './Progress';
import type { CheckRequest, CheckedBook } from './readAndCheck';
import { readAndCheck } from './readAndCheck';
import { runAction } from './runAction';
import { readStamp } from './runStamp';
import { writeCheck } from './writeCheck';

/** How often a check begins anew because rows moved while it was made. */
const ATTEMPTS = 3;

/**
 * 检查台账, the good first read: read the workbook → decode → check → encode → write. Where a sheet is protected, or a
 * filter hides rows, nothing is written and the outcome says why; the results are there all the same. Where rows moved in
 * the meantime it reads again before it writes.
 */
export function checkLedger(request: CheckRequest, control: ActionControl = {}): Promise<CheckOutcome> {
  return runAction(control, async (context, told) => {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const outcome = await checkOnce(context, request, told, attempt === 0);
      if (outcome !== null) return outcome;
    }
    throw new HostError('changed', 'RowsMoved', null);
  });
}

/** One check; null where the tables no longer lie as they were read, and nothing was written. */
async function checkOnce(
  context: Context,
  request: CheckRequest,
  control: ActionControl,
  firstReading: boolean,
): Promise<CheckOutcome | null> {
  const { signal } = control;
  const kept = queueReading(context, 'planLedgerCheck.stamp');
  const checked = await readAndCheck(context, request, control);
  const { book, decoded, result } = checked;
  const hashed = await inSlices(hashRows(inputTables(book)), ignoreStep, signal);
  const sheets = await inSlices(encodeCheck(decoded, result), ignoreStep, signal);
  const previous = settingText(kept);
  const changes = changesSince(checked, readStamp(previous), sheets.findings);
  const obstacle = obstacleTo(book, touchedSheets(checked));
  const clearing = obstacle?.reason === 'filtered' && request.whenFiltered === 'clearFilters';
  const unwritten = clearing ? null : obstacle;
  let undoable = false;
  if (unwritten === null) {
    const clearFilters = obstacle?.sheets ?? [];
    const writing = { sheets, hashed, previous, firstReading, clearFilters };
    const written = await writeCheck(context, checked, writing, request, control);
    if (written === null) return null;
    undoable = written.undoable;
  }
  const { checkedAt } = request;
  const facts = { findings: sheets.findings, hashed, changes, unwritten, undoable, checkedAt };
  return inSlices(outcomeOf(checked, facts), ignoreStep);
}

function touchedSheets({ book }: CheckedBook): string[] {
  const history = tableInGrid('history', book);
  const tables = [...Object.values(markedTables(book)), ...(history === null ? [] : [history])];
  return [...sheetsOf(tables), findFindings(book).sheet];
}
