import { checkLedger } from '../../src/actions/checkLedger';
import type { FindingKey } from '../../src/domain/changes';
import { dayOf } from '../../src/domain/day';
import { columnOf, errorOf, officeHost, REQUEST } from '../support/hostOffice';

const LATER = { ...REQUEST, asOf: dayOf(2022, 9, 30), checkedAt: '2022-09-30 09:00' };

const keyOf = ({ targetId, subject }: FindingKey): string => `${targetId} ${subject}`;

test('the first check has nothing to compare with', async () => {
  await officeHost();
  expect((await checkLedger(REQUEST)).changes).toBeNull();
});

test('a second check of the same ledger: all as before, and since when', async () => {
  await officeHost();
  const { findings } = await checkLedger(REQUEST);
  const { changes } = await checkLedger({ ...REQUEST, checkedAt: '2022-07-01 08:00' });
  expect(changes).toEqual({
    resolved: [],
    added: [],
    same: findings.length,
    since: '2022-06-30 10:00（截至2022-06-30）',
    sinceDay: '2022-06-30',
  });
});

test('a finding that was mended is resolved, one that came is added', async () => {
  const host = await officeHost();
  const before = await checkLedger({ ...LATER, asOf: dayOf(2022, 12, 31) });
  expect(before.findings.map(keyOf)).toContain('2a 张三');
  const chair = columnOf(host.workbook, '工作台账', '主讲人');
  host.workbook.type('工作台账', `${chair}9`, '张三');
  host.workbook.type('人员名册', `${columnOf(host.workbook, '人员名册', '姓名')}7`, '王五');
  host.workbook.type('人员名册', `${columnOf(host.workbook, '人员名册', '身份')}7`, '党员');
  const { changes, findings } = await checkLedger({ ...LATER, asOf: dayOf(2022, 12, 31) });
  expect(changes?.resolved.map(keyOf)).toEqual(['2a 张三']);
  expect(changes?.resolved[0]?.title).toBe('讲党课');
  expect(changes?.added.map((place) => findings[place]).map((row) => row && keyOf(row))).toEqual(['1b 王五']);
  expect(changes?.same).toBe(before.findings.length - 1);
});

test('after a torn check there is nothing to compare with', async () => {
  const host = await officeHost();
  await checkLedger(REQUEST);
  host.resetCounters();
  await checkLedger(LATER);
  host.faults = { failAtSync: host.syncCount - 1 };
  await errorOf(checkLedger(LATER));
  host.faults = {};
  expect((await checkLedger(LATER)).changes).toBeNull();
});

test('results that are not written are compared all the same', async () => {
  const host = await officeHost();
  await checkLedger(REQUEST);
  host.workbook.protect('计划指标');
  expect((await checkLedger(LATER)).changes?.since).toContain('2022-06-30 10:00');
});
