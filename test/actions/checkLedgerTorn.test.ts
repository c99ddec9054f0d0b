import { checkLedger } from '../../src/actions/checkLedger';
import { undoCheck } from '../../src/actions/undoCheck';
import { dayOf } from '../../src/domain/day';
import type { Host } from '../../workbench/node/startHost';
import { columnOf, officeHost, REQUEST } from '../support/hostOffice';
import { snapshotOf, without } from '../support/hostSnapshot';
import { allUserCells, atEverySync, cellsOf, stampOf, TORN } from '../support/hostTorn';

jest.setTimeout(60_000);

const LATER = { ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' };

const checkedOffice = async (): Promise<Host> => {
  const host = await officeHost();
  await checkLedger(REQUEST);
  return host;
};

describe.each(TORN)('%s at every sync of a check', (fault) => {
  test('a first one: the user’s cells are untouched, a second run gives what an undisturbed one does', async () => {
    const user = allUserCells((await officeHost()).workbook);
    const wanted = snapshotOf((await checkedOffice()).workbook);
    await atEverySync(
      fault,
      officeHost,
      () => checkLedger(REQUEST),
      async ({ workbook }) => {
        expect(allUserCells(workbook)).toEqual(user);
        await checkLedger(REQUEST);
        const found = snapshotOf(workbook);
        expect(found.sheets).toEqual(wanted.sheets);
        expect(found.names).toEqual(wanted.names);
        expect(stampOf(workbook)).toMatchObject({ state: 'complete', asOf: '2022-06-30' });
      },
    );
  });

  test('a later one: the stamp never says complete over half written columns', async () => {
    const reference = await checkedOffice();
    const earlier = cellsOf(snapshotOf(reference.workbook));
    await checkLedger(LATER);
    const wanted = snapshotOf(reference.workbook);
    const seen = new Set<unknown>();
    await atEverySync(
      fault,
      checkedOffice,
      () => checkLedger(LATER),
      async ({ workbook }) => {
        const stamp = stampOf(workbook);
        seen.add(stamp?.['state']);
        if (stamp?.['state'] === 'complete') {
          const whole = stamp['asOf'] === '2022-06-30' ? earlier : cellsOf(wanted);
          expect(cellsOf(snapshotOf(workbook))).toEqual(whole);
        } else {
          expect(stamp?.['state']).toBe('writing');
          expect(workbook.value('检查结果', 'A2')).toContain('没有写完');
        }
        await checkLedger(LATER);
        expect(snapshotOf(workbook).sheets).toEqual(wanted.sheets);
        expect(stampOf(workbook)).toMatchObject({ state: 'complete', asOf: '2022-07-31' });
      },
    );
    expect(seen).toEqual(new Set(['complete', 'writing']));
  });

  test('then 撤销 after the second run brings back the check before the torn one', async () => {
    // 历次检查 of 设置 keeps what was checked.
    const earlier = without(cellsOf(snapshotOf((await checkedOffice()).workbook)), '设置');
    await atEverySync(
      fault,
      checkedOffice,
      () => checkLedger(LATER),
      async ({ workbook }) => {
        if (stampOf(workbook)?.['state'] !== 'writing') return;
        await checkLedger(LATER);
        expect(await undoCheck()).toEqual({ restored: true });
        expect(without(cellsOf(snapshotOf(workbook)), '设置')).toEqual(earlier);
      },
    );
  });

  test('of a ledger that lacks the result columns: they are there once', async () => {
    const start = async (): Promise<Host> => {
      const host = await officeHost();
      host.workbook.deleteColumn('工作台账', 18);
      host.workbook.deleteColumn('工作台账', 0);
      return host;
    };
    const reference = await start();
    await checkLedger(REQUEST);
    const wanted = snapshotOf(reference.workbook);
    await atEverySync(
      fault,
      start,
      () => checkLedger(REQUEST),
      async ({ workbook }) => {
        await checkLedger(REQUEST);
        expect(snapshotOf(workbook).sheets).toEqual(wanted.sheets);
        expect(columnOf(workbook, '工作台账', '核查说明')).toBe('S');
      },
    );
  });
});

test('a stamp that cannot be read is taken for none', async () => {
  const { workbook } = await officeHost();
  workbook.state.settings.set('planLedgerCheck.stamp', '{"state":"comp');
  await checkLedger(REQUEST);
  expect(stampOf(workbook)).toMatchObject({ state: 'complete' });
});
