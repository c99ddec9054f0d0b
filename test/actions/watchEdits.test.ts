import { checkLedger } from '../../src/actions/checkLedger';
import { watchEdits } from '../../src/actions/watchEdits';
import type { BookEdit } from '../../src/excel/editEvents';
import type { Host } from '../../workbench/node/startHost';
import { officeHost, REQUEST } from '../support/hostOffice';

/** Events come after the batch or the key stroke that caused them. */
const arrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function watchedOffice(): Promise<{
  readonly host: Host;
  readonly told: BookEdit[];
  readonly stop: () => Promise<void>;
}> {
  const host = await officeHost();
  await checkLedger(REQUEST);
  const told: BookEdit[] = [];
  const stop = await watchEdits((edit) => told.push(edit));
  return { host, told, stop };
}

test('the user’s edits are told with their sheet', async () => {
  const { host, told } = await watchedOffice();
  host.workbook.type('工作台账', 'C8', '党课');
  await arrive();
  expect(told).toEqual([{ by: 'user', sheet: '工作台账' }]);
});

test('a co-author’s edits are told as theirs', async () => {
  const { host, told } = await watchedOffice();
  host.workbook.state.events.byCoauthor(() => {
    host.workbook.type('人员名册', 'B9', '王五');
  });
  await arrive();
  expect(told).toEqual([{ by: 'coauthor', sheet: '人员名册' }]);
});

test('what the add-in writes itself is not told', async () => {
  const { told } = await watchedOffice();
  await checkLedger({ ...REQUEST, checkedAt: '2022-06-30 11:00' });
  await arrive();
  expect(told).toEqual([]);
});

test('an edit on a sheet that came later has no name', async () => {
  const { host, told } = await watchedOffice();
  host.workbook.state.sheets.add('草稿');
  host.workbook.type('草稿', 'A1', 'x');
  await arrive();
  expect(told).toContainEqual({ by: 'user', sheet: null });
});

test('nothing is told once it was ended, and ending twice is no matter', async () => {
  const { host, told, stop } = await watchedOffice();
  await stop();
  await stop();
  host.workbook.type('工作台账', 'C8', '党课');
  await arrive();
  expect(told).toEqual([]);
});

test('an Excel that refuses the events tells of none, and everything else works', async () => {
  const host = await officeHost();
  host.faults = { failAtSync: 1 };
  const stop = await watchEdits(() => {
    throw new RangeError('told');
  });
  host.faults = {};
  host.workbook.type('工作台账', 'C8', '党课');
  await arrive();
  await stop();
  expect((await checkLedger(REQUEST)).unwritten).toBeNull();
});
