import { checkLedger } from '../../src/actions/checkLedger';
import { clearMarks } from '../../src/actions/clearMarks';
import { createTemplate } from '../../src/actions/createTemplate';
import type { Progress } from '../../src/actions/Progress';
import { CancelledError } from '../../src/excel/HostError';
import type { Host } from '../../workbench/node/startHost';
import { beginEditing, endEditing, holdTime, inTime, pass } from '../support/editing';
import {
  columnOf,
  columnValues,
  emptyHost,
  errorOf,
  officeHost,
  REQUEST,
  SMALL_PLAN,
} from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';

afterEach(() => {
  jest.useRealTimers();
});

const statuses = ({ workbook }: Host): unknown[] => columnValues(workbook, '工作台账', '核查', 10);
const STATUSES = ['计入', '提醒', '未计入', '未计入', '未计入', '计划中'];

/** A check whose progress is kept. */
function toldCheck(signal?: AbortSignal): { readonly told: Progress[]; readonly run: Promise<unknown> } {
  const told: Progress[] = [];
  const onProgress = (progress: Progress): void => {
    told.push(progress);
  };
  return { told, run: checkLedger(REQUEST, { onProgress, ...(signal === undefined ? {} : { signal }) }) };
}

test('a check waits while a cell is edited, says so after 1.5 s, and reads what was typed', async () => {
  const host = await officeHost();
  holdTime();
  beginEditing(host);
  const { told, run } = toldCheck();
  await pass(1_400);
  expect(told).toEqual([]);
  await pass(200);
  expect(told).toEqual([{ stage: 'waiting', fraction: 0 }]);
  host.workbook.type('工作台账', 'C8', '党课');
  await endEditing(host);
  await inTime(run);
  expect(told[1]).toEqual({ stage: 'reading', fraction: 0 });
  expect(told.at(-1)).toEqual({ stage: 'writing', fraction: 1 });
  expect(statuses(host)[3]).not.toBe('');
  expect(columnValues(host.workbook, '工作台账', '核查说明', 8, 8)[0]).not.toContain('活动类型');
});

test('取消 ends a check that waits at once; when Excel wakes it does nothing', async () => {
  const host = await officeHost();
  const before = snapshotOf(host.workbook);
  holdTime();
  beginEditing(host);
  const stop = new AbortController();
  const { run } = toldCheck(stop.signal);
  const error = errorOf(run);
  await pass(2_000);
  stop.abort();
  expect(await error).toBeInstanceOf(CancelledError);
  await endEditing(host);
  await pass(10_000);
  expect(snapshotOf(host.workbook)).toEqual(before);
  expect(host.keptReferences).toBe(0);
});

test('another action begun while Excel still holds the cancelled one waits its turn', async () => {
  const host = await officeHost();
  holdTime();
  beginEditing(host);
  const stop = new AbortController();
  const cancelled = errorOf(toldCheck(stop.signal).run);
  await pass(100);
  stop.abort();
  await cancelled;
  const sent = host.syncCount;
  const { told, run } = toldCheck();
  await pass(1_600);
  expect(host.syncCount).toBe(sent);
  expect(told).toEqual([{ stage: 'waiting', fraction: 0 }]);
  await endEditing(host);
  await inTime(run);
  expect(statuses(host)).toEqual(STATUSES);
});

test('an action that is told to stop before it began sends nothing', async () => {
  const host = await officeHost();
  expect(await errorOf(checkLedger(REQUEST, { signal: AbortSignal.abort() }))).toBeInstanceOf(CancelledError);
  expect(await errorOf(clearMarks({ signal: AbortSignal.abort() }))).toBeInstanceOf(CancelledError);
  expect(host.syncCount).toBe(0);
});

test('editing begun while the check is made: it waits before it writes, then reads anew', async () => {
  const host = await officeHost();
  holdTime();
  let readings = 0;
  let edited = false;
  const run = checkLedger(REQUEST, {
    onProgress: ({ stage }) => {
      if (stage === 'reading') readings += 1;
      if (stage !== 'checking' || edited) return;
      edited = true;
      beginEditing(host);
    },
  });
  await pass(3_000);
  expect(statuses(host).every((cell) => cell === '')).toBe(true);
  const participants = columnOf(host.workbook, '工作台账', '参加人员');
  host.workbook.type('工作台账', `${participants}5`, '张三、王五');
  await endEditing(host);
  await inTime(run);
  expect(readings).toBeGreaterThan(1);
  expect(columnValues(host.workbook, '工作台账', '核查说明', 5)[0]).toContain('王五');
});

test('取消 while it waits before writing leaves nothing written', async () => {
  const host = await officeHost();
  const before = snapshotOf(host.workbook);
  holdTime();
  const stop = new AbortController();
  const run = checkLedger(REQUEST, {
    signal: stop.signal,
    onProgress: ({ stage }) => {
      if (stage === 'checking') beginEditing(host);
    },
  });
  const error = errorOf(run);
  await pass(2_000);
  stop.abort();
  expect(await error).toBeInstanceOf(CancelledError);
  await endEditing(host);
  await pass(10_000);
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test('取消 after the writing has begun is too late: all of it is written', async () => {
  const host = await officeHost();
  const stop = new AbortController();
  await checkLedger(REQUEST, {
    signal: stop.signal,
    onProgress: ({ stage }) => {
      if (stage === 'writing') stop.abort();
    },
  });
  expect(statuses(host)).toEqual(STATUSES);
});

test('from the ribbon a check does not wait: it fails with a sentence', async () => {
  const host = await officeHost();
  beginEditing(host);
  const before = snapshotOf(host.workbook);
  const error = await errorOf(checkLedger(REQUEST, { whileEditing: 'refuse' }));
  expect(error).toMatchObject({ name: 'HostError', fault: 'editMode' });
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test('a template that is cancelled before it is written makes nothing', async () => {
  const host = emptyHost();
  const before = snapshotOf(host.workbook);
  const stop = new AbortController();
  const run = createTemplate(SMALL_PLAN, {
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  stop.abort();
  expect(await errorOf(run)).toBeInstanceOf(CancelledError);
  expect(snapshotOf(host.workbook)).toEqual(before);
});
