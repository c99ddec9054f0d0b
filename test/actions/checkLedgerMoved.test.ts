import { checkLedger } from '../../src/actions/checkLedger';
import type { Host } from '../../workbench/node/startHost';
import { columnValues, errorOf, officeHost, REQUEST, sortRows } from '../support/hostOffice';
import { userCells } from '../support/hostTorn';

const REVERSED = [10, 9, 8, 7, 6, 5];

/** Checks, and does something to the workbook while the ledger is being matched, the first `times` times. */
function checkWhile(act: () => void, times: number): Promise<unknown> {
  let left = times;
  let reading = false;
  return checkLedger(REQUEST, {
    onProgress: ({ stage }) => {
      if (stage === 'reading') reading = true;
      if (stage !== 'checking' || !reading || left === 0) return;
      reading = false;
      left -= 1;
      act();
    },
  });
}

test('rows sorted while the check is made: every row gets its own status', async () => {
  const host = await officeHost();
  await checkWhile(() => {
    sortRows(host.workbook, '工作台账', REVERSED);
  }, 1);
  const statuses = columnValues(host.workbook, '工作台账', '核查', 10);
  expect(statuses).toEqual(['计划中', '未计入', '未计入', '未计入', '提醒', '计入']);
});

test('a column inserted while the check is made: nothing of the user’s is written over', async () => {
  const insert = ({ workbook }: Host): void => {
    workbook.insertColumn('工作台账', 3);
  };
  const reference = await officeHost();
  insert(reference);
  const wanted = userCells(reference.workbook, '工作台账');
  const host = await officeHost();
  await checkWhile(() => {
    insert(host);
  }, 1);
  expect(userCells(host.workbook, '工作台账')).toEqual(wanted);
  expect(columnValues(host.workbook, '工作台账', '核查', 5)).toEqual(['计入']);
});

test('rows that never come to rest: a sentence, and nothing written', async () => {
  const host = await officeHost();
  const error = await errorOf(
    checkWhile(() => {
      sortRows(host.workbook, '工作台账', REVERSED);
    }, 99),
  );
  expect(error).toMatchObject({ name: 'HostError', fault: 'changed' });
  expect(columnValues(host.workbook, '工作台账', '核查', 10).every((cell) => cell === '')).toBe(true);
  expect(host.workbook.state.settings.get('planLedgerCheck.stamp')).toBeUndefined();
});
