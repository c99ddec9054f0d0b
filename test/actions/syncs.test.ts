import { checkLedger } from '../../src/actions/checkLedger';
import { undoCheck } from '../../src/actions/undoCheck';
import type { Host } from '../../workbench/node/startHost';
import { officeHost, REQUEST } from '../support/hostOffice';

jest.setTimeout(60_000);

/** A text that makes a row about as long as the fullest of a real ledger, 1.2 KB. */
const LONG = '学'.repeat(350);

/** The small office with so many study sessions, pasted at once: 日期, 活动类型, 主题, 内容, 参加人员 … 学时. */
async function officeOf(rows: number, content: string): Promise<Host> {
  const host = await officeHost([]);
  const sessions = Array.from({ length: rows }, (_, index) => {
    const date = `2022-${1 + (index % 6)}-${1 + (index % 28)}`;
    return [date, '集中学习', null, `第${index}次${content}`, '张三、李四', null, null, null, '1'];
  });
  host.workbook.paste('工作台账', 'B5', sessions);
  return host;
}

interface Traffic {
  readonly syncs: number;
  readonly bytes: number;
}

async function trafficOf(rows: number, content: string): Promise<Traffic> {
  const host = await officeOf(rows, content);
  await checkLedger(REQUEST);
  host.resetCounters();
  const outcome = await checkLedger(REQUEST);
  expect(outcome.rows.read).toBe(rows);
  expect(host.keptReferences).toBe(0);
  return { syncs: host.syncCount, bytes: host.bytesSent };
}

test('300 and 3,000 ordinary rows take the same number of syncs', async () => {
  const small = await trafficOf(300, '');
  const large = await trafficOf(3_000, '');
  expect(large.bytes).toBeGreaterThan(4 * small.bytes);
  expect(large.syncs).toBe(small.syncs);
  expect(small.syncs).toBeLessThanOrEqual(12);
});

test('more bytes take more syncs by blocks only', async () => {
  const small = await trafficOf(300, LONG);
  const large = await trafficOf(6_000, LONG);
  expect(large.syncs).toBeGreaterThan(small.syncs);
  // A block is at least half a megabyte: rows alone cost nothing.
  expect(large.syncs - small.syncs).toBeLessThanOrEqual(Math.ceil((large.bytes - small.bytes) / 500_000));
});

test('撤销 of 300 and 3,000 rows takes the same number of syncs', async () => {
  const syncs: number[] = [];
  for (const rows of [300, 3_000]) {
    const host = await officeOf(rows, '');
    await checkLedger(REQUEST);
    host.resetCounters();
    await undoCheck();
    syncs.push(host.syncCount);
  }
  expect(syncs[1]).toBe(syncs[0]);
});
