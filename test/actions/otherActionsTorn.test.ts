import { checkLedger } from '../../src/actions/checkLedger';
import { clearMarks } from '../../src/actions/clearMarks';
import { repairMarks } from '../../src/actions/repairMarks';
import { undoCheck } from '../../src/actions/undoCheck';
import { writeReports } from '../../src/actions/writeReports';
import { dayOf } from '../../src/domain/day';
import type { Host } from '../../workbench/node/startHost';
import { officeHost, REQUEST } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';
import { allUserCells, atEverySync, cellsOf, stampOf, TORN } from '../support/hostTorn';

jest.setTimeout(60_000);

const SUMMARY = { keys: ['summary'], withNames: false } as const;

const LATER = { ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' };

const checkedOffice = async (): Promise<Host> => {
  const host = await officeHost();
  await checkLedger(REQUEST);
  return host;
};

describe.each(TORN)('%s at every sync', (fault) => {
  test('of 撤销上次检查: never called complete over half restored columns, a second run restores all', async () => {
    const start = async (): Promise<Host> => {
      const host = await checkedOffice();
      await checkLedger(LATER);
      return host;
    };
    const reference = await start();
    const later = cellsOf(snapshotOf(reference.workbook));
    await undoCheck();
    const wanted = cellsOf(snapshotOf(reference.workbook));
    await atEverySync(fault, start, undoCheck, async ({ workbook }) => {
      const stamp = stampOf(workbook);
      if (stamp?.['state'] === 'complete') {
        expect(cellsOf(snapshotOf(workbook))).toEqual(stamp['asOf'] === '2022-07-31' ? later : wanted);
      }
      await undoCheck();
      expect(cellsOf(snapshotOf(workbook))).toEqual(wanted);
      expect(stampOf(workbook)).toMatchObject({ state: 'complete', asOf: '2022-06-30' });
    });
  });

  test('of 清除标记: the user’s cells are untouched, a second run clears all', async () => {
    const reference = await checkedOffice();
    const user = allUserCells(reference.workbook);
    const checked = cellsOf(snapshotOf(reference.workbook));
    await clearMarks();
    const wanted = snapshotOf(reference.workbook);
    await atEverySync(fault, checkedOffice, clearMarks, async ({ workbook }) => {
      expect(allUserCells(workbook)).toEqual(user);
      if (stampOf(workbook)?.['state'] === 'complete') expect(cellsOf(snapshotOf(workbook))).toEqual(checked);
      await clearMarks();
      expect(snapshotOf(workbook)).toEqual(wanted);
    });
  });

  test('of 修复高亮: a second run puts all rules right', async () => {
    const reference = await checkedOffice();
    const { settings, names } = snapshotOf(reference.workbook);
    await repairMarks();
    const wanted = snapshotOf(reference.workbook);
    expect([wanted.settings, wanted.names]).toEqual([settings, names]);
    await atEverySync(fault, checkedOffice, repairMarks, async ({ workbook }) => {
      await repairMarks();
      expect(snapshotOf(workbook)).toEqual(wanted);
    });
  });

  test('of 领导汇总: a second run writes it whole', async () => {
    const reference = await checkedOffice();
    await writeReports(REQUEST, SUMMARY);
    const wanted = snapshotOf(reference.workbook);
    await atEverySync(
      fault,
      checkedOffice,
      () => writeReports(REQUEST, SUMMARY),
      async ({ workbook }) => {
        await writeReports(REQUEST, SUMMARY);
        expect(snapshotOf(workbook)).toEqual(wanted);
      },
    );
  });
});
