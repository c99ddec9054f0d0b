import { explainSelection } from '../../src/actions/explainSelection';
import { checkLedger } from '../../src/actions/checkLedger';
import { RefusedError } from '../../workbench/engine/RefusedError';
import type { Host } from '../../workbench/node/startHost';
import { REQUEST, columnValues, errorOf, officeHost } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';

function select({ workbook }: Host, sheet: string, address: string): void {
  const found = workbook.state.sheets.find(sheet);
  if (found === undefined) throw new RangeError(`No sheet ${sheet}`);
  workbook.state.activate(found);
  workbook.select(sheet, address);
}

test.each([
  ['工作台账', 'D6', { kind: 'row', place: '工作台账 第6行' }],
  ['人员名册', 'B5', { kind: 'person', name: '张三' }],
  ['计划指标', 'B6', { kind: 'target', targetId: '1b' }],
  ['设置', 'B6', { kind: 'none' }],
])('%s %s is explained; nothing is written', async (sheet, address, explained) => {
  const host = await officeHost();
  select(host, sheet, address);
  const before = snapshotOf(host.workbook);
  expect(await explainSelection(REQUEST)).toMatchObject(explained);
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test('a row is explained as the check explains it', async () => {
  const host = await officeHost();
  select(host, '工作台账', 'A6');
  const explanation = await explainSelection(REQUEST);
  await checkLedger(REQUEST);
  expect(explanation).toMatchObject({
    status: columnValues(host.workbook, '工作台账', '核查', 6)[1],
    explanation: columnValues(host.workbook, '工作台账', '核查说明', 6)[1],
  });
});

test('of several rows the first, and it says so', async () => {
  const host = await officeHost();
  select(host, '工作台账', 'B7:C9');
  expect(await explainSelection(REQUEST)).toMatchObject({
    kind: 'row',
    place: '工作台账 第7行（所选多行中的第一行）',
  });
});

/** As Excel does where several areas are selected: there is no single range, but an active cell. */
function selectSeveralAreas({ workbook }: Host): void {
  const { selection } = workbook.state;
  let asked = 0;
  Object.defineProperty(workbook.state, 'selection', {
    configurable: true,
    get: () => {
      asked += 1;
      if (asked === 1) throw new RefusedError('InvalidSelection', 'There is more than one range.');
      return selection;
    },
  });
}

test('where several areas are selected, the active cell stands for them', async () => {
  const host = await officeHost();
  select(host, '工作台账', 'B8');
  selectSeveralAreas(host);
  expect(await explainSelection(REQUEST)).toMatchObject({ kind: 'row', place: '工作台账 第8行' });
});

test('without a plan there is nothing to explain', async () => {
  const host = await officeHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('计划指标').delete();
    await context.sync();
  });
  select(host, '工作台账', 'B8');
  expect(await errorOf(explainSelection(REQUEST))).toMatchObject({ name: 'BookLayoutError' });
});
