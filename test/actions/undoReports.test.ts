import { failureText } from '../../src/actions/failureText';
import { REPORT_KEYS } from '../../src/actions/reportRecords';
import { undoReports } from '../../src/actions/undoReports';
import { writeReports } from '../../src/actions/writeReports';
import { dayOf } from '../../src/domain/day';
import { errorOf, officeHost, REQUEST } from '../support/hostOffice';
import type { BookSnapshot } from '../support/hostSnapshot';
import { snapshotOf } from '../support/hostSnapshot';

const ALL = { keys: REPORT_KEYS, withNames: false };
const SUMMARY = { keys: ['summary'], withNames: false } as const;
const LATER = { ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' };

function settingOf({ settings }: BookSnapshot): string {
  return JSON.parse(settings['planLedgerCheck.reports'] ?? '""') as string;
}

test('sheets that were made are taken away, the template’s page is as before', async () => {
  const { workbook } = await officeHost();
  const before = snapshotOf(workbook);
  const { undo } = await writeReports(REQUEST, ALL);
  expect(workbook.sheetNames()).toContain('督办单');
  const { restored, left } = await undoReports(undo);
  expect(restored).toEqual(['领导汇总', '月度进度', '个人达标', '督办单', '通报']);
  expect(left).toEqual([]);
  const after = snapshotOf(workbook);
  expect([after.sheets, after.names]).toEqual([before.sheets, before.names]);
  // The page of the template is known by the id of its sheet from now on.
  const { pages } = JSON.parse(settingOf(after)) as { readonly pages: readonly unknown[] };
  expect(pages).toMatchObject([{ key: 'summary', rows: 2, sheetId: expect.stringMatching(/./) as string }]);
});

test('pages that were refreshed are as before, cell for cell, look for look', async () => {
  const { workbook } = await officeHost();
  await writeReports(REQUEST, ALL);
  workbook.type('领导汇总', 'A3', '本月总体平稳。');
  workbook.type('月度进度', 'A1', "'=自拟标题");
  const before = snapshotOf(workbook);
  const { undo } = await writeReports(LATER, ALL);
  expect(snapshotOf(workbook)).not.toEqual(before);
  expect((await undoReports(undo)).left).toEqual([]);
  expect(snapshotOf(workbook)).toEqual(before);
});

test('a page that was changed since is left, others are taken back', async () => {
  const { workbook } = await officeHost();
  const { undo } = await writeReports(REQUEST, ALL);
  workbook.type('通报', 'A1', '我改过了');
  const { restored, left } = await undoReports(undo);
  expect(restored).not.toContain('通报');
  expect(left).toEqual(['工作表「通报」写入后又改过，没有动它。']);
  expect(workbook.value('通报', 'A1')).toBe('我改过了');
});

test('a sheet that is gone, and an empty one that was used', async () => {
  const { workbook } = await officeHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('通报');
    await context.sync();
  });
  const { undo } = await writeReports(REQUEST, ALL);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('督办单').delete();
    await context.sync();
  });
  expect((await undoReports(undo)).left).toEqual(['工作表「督办单」已改名或删除，没有处理。']);
  expect(workbook.sheetNames()).toContain('通报');
  expect(workbook.state.sheets.find('通报')?.model.actualRowCount).toBe(0);
});

test('protection is said, nothing is changed', async () => {
  const { workbook } = await officeHost();
  const { undo } = await writeReports(REQUEST, SUMMARY);
  workbook.protect('领导汇总');
  const before = snapshotOf(workbook);
  expect(failureText(await errorOf(undoReports(undo))).title).toBe('工作表「领导汇总」受保护');
  expect(snapshotOf(workbook)).toEqual(before);
});
