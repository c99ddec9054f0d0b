import { checkLedger } from '../../src/actions/checkLedger';
import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import type { Place } from '../../src/actions/goToCell';
import { goToPlace } from '../../src/actions/goToCell';
import { dayOf } from '../../src/domain/day';
import { formatA1 } from '../../workbench/engine/a1';
import type { Host } from '../../workbench/node/startHost';
import { errorOf, officeHost, REQUEST, SMALL_LEDGER, sortRows } from '../support/hostOffice';

const YEAR_END = { ...REQUEST, asOf: dayOf(2022, 12, 31) };

const REVERSED = [9, 8, 7, 6, 5];

const shown = ({ workbook: { state } }: Host): string =>
  `${state.activeSheet.name}!${formatA1(state.selection)}`;

async function checkedOffice(): Promise<{ readonly host: Host; readonly outcome: CheckOutcome }> {
  // Without the last session both people are short of hours.
  const host = await officeHost(SMALL_LEDGER.slice(0, 5));
  const outcome = await checkLedger(YEAR_END);
  return { host, outcome };
}

/** The place of the problem in a row of the ledger. */
function problemIn(outcome: CheckOutcome, rowNumber: number): Place {
  const problem = outcome.problems.find(
    ({ origin }) => origin.sheet === '工作台账' && origin.rowNumber === rowNumber,
  );
  if (problem === undefined) throw new RangeError(`No problem in row ${rowNumber}`);
  return problem.place;
}

test('a problem is shown where it stands', async () => {
  const { host, outcome } = await checkedOffice();
  host.resetCounters();
  expect(await goToPlace(problemIn(outcome, 8))).toEqual({ found: 'asBefore' });
  expect(shown(host)).toBe('工作台账!C8');
  expect(host.syncCount).toBeLessThanOrEqual(5);
});

test('after a sort the same row of the ledger is found again', async () => {
  const { host, outcome } = await checkedOffice();
  sortRows(host.workbook, '工作台账', REVERSED);
  expect(await goToPlace(problemIn(outcome, 8))).toEqual({ found: 'moved' });
  expect(shown(host)).toBe('工作台账!C6');
  expect(host.workbook.value('工作台账', 'C6')).toBe('党会');
});

test('a row is the same one still when the check’s own columns are cleared', async () => {
  const { host, outcome } = await checkedOffice();
  host.workbook.paste('工作台账', 'A8', [['']]);
  expect(await goToPlace(problemIn(outcome, 8))).toEqual({ found: 'asBefore' });
});

test('a row that was changed or deleted is said to be gone; its old cell is shown', async () => {
  const { host, outcome } = await checkedOffice();
  host.workbook.type('工作台账', 'C8', '党课');
  expect(await goToPlace(problemIn(outcome, 8))).toEqual({ found: 'gone' });
  expect(shown(host)).toBe('工作台账!C8');
});

test('a finding leads to its target, the person and the ledger rows that counted', async () => {
  const { host, outcome } = await checkedOffice();
  const finding = outcome.findings.find(
    ({ targetId, ledgerPlaces }) => targetId === '1b' && ledgerPlaces.length > 0,
  );
  const [row] = finding?.ledgerPlaces ?? [];
  if (finding?.memberPlace == null || row === undefined) throw new RangeError('No finding of a person');
  await goToPlace(finding.place);
  expect(host.workbook.value('计划指标', shown(host).split('!')[1] ?? '')).toBe('1b');
  await goToPlace(finding.memberPlace);
  expect(shown(host)).toMatch(/^人员名册!/);
  expect(host.workbook.value('人员名册', shown(host).split('!')[1] ?? '')).toBe(finding.subject);
  await goToPlace(row);
  expect(shown(host)).toBe('工作台账!B5');
});

test('targets and people are found again by 编号 and 姓名, whatever else of the row changed', async () => {
  const { host, outcome } = await checkedOffice();
  const finding = outcome.findings.find(({ targetId, subject }) => targetId === '1b' && subject === '李四');
  if (finding?.memberPlace == null) throw new RangeError('No finding of 李四');
  sortRows(host.workbook, '人员名册', [6, 5]);
  sortRows(host.workbook, '计划指标', [9, 8, 7, 6, 5]);
  expect(await goToPlace(finding.memberPlace)).toEqual({ found: 'moved' });
  expect(host.workbook.value('人员名册', shown(host).split('!')[1] ?? '')).toBe('李四');
  expect(await goToPlace(finding.place)).toEqual({ found: 'moved' });
  expect(host.workbook.value('计划指标', shown(host).split('!')[1] ?? '')).toBe('1b');
});

test('a sheet that was renamed is found by its Excel table', async () => {
  const { host, outcome } = await checkedOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('工作台账').name = '台账2022';
    await context.sync();
  });
  expect(await goToPlace(problemIn(outcome, 8))).toEqual({ found: 'moved' });
  expect(shown(host)).toBe('台账2022!C8');
});

test('a sheet that is gone is said to be missing', async () => {
  const { outcome } = await checkedOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('工作台账').delete();
    await context.sync();
  });
  expect(await errorOf(goToPlace(problemIn(outcome, 8)))).toMatchObject({ fault: 'missing' });
});

test('a place without a row of its own is only shown', async () => {
  const { host } = await checkedOffice();
  expect(await goToPlace({ sheet: '检查结果', address: 'A1' })).toEqual({ found: 'asBefore' });
  expect(shown(host)).toBe('检查结果!A1');
});
