import { addMembers } from '../../src/actions/addMembers';
import { undoWrite } from '../../src/actions/undoWrite';
import { checkLedger } from '../../src/actions/checkLedger';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { formatA1 } from '../../workbench/engine/a1';
import type { Host } from '../../workbench/node/startHost';
import { afterSync } from '../support/hostMeanwhile';
import { REQUEST, columnValues, errorOf, officeHost, typeRows } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';
import { atEverySync, TORN } from '../support/hostTorn';

const NEW = [
  { name: '王 五', department: '综合科', branch: '第一支部', roles: '党员', from: '2022-4-1', note: '-科长' },
  { name: '赵六', roles: '党员' },
];

function names({ workbook }: Host, lastRow = 9): unknown[] {
  return columnValues(workbook, '人员名册', '姓名', lastRow);
}

function tableArea(workbook: EngineWorkbook, name: string): string {
  const found = workbook.state.tables.find(name);
  return found === undefined ? '' : formatA1(found.table.area);
}

test('people go below the last filled row; the table grows, the check knows them', async () => {
  const host = await officeHost();
  const outcome = await addMembers(NEW);
  expect(outcome).toMatchObject({ written: 8, left: [] });
  expect(names(host)).toEqual(['张三', '李四', '王五', '赵六', '']);
  expect(columnValues(host.workbook, '人员名册', '任职起', 8)[2]).toBe(44652);
  expect(columnValues(host.workbook, '人员名册', '备注', 8)[2]).toBe('-科长');
  expect(tableArea(host.workbook, 'Roster')).toBe('A4:K8');
  await checkLedger(REQUEST);
  expect(columnValues(host.workbook, '人员名册', '状态', 8)).not.toContain('');
});

test('undoing takes them away and gives the table its height back', async () => {
  const host = await officeHost();
  const before = snapshotOf(host.workbook);
  const { undo } = await addMembers(NEW);
  if (undo === null) throw new Error('There is nothing to undo');
  expect(await undoWrite(undo)).toEqual({ restored: 8, left: [] });
  const after = snapshotOf(host.workbook);
  expect(after.sheets.map(({ cells, tables }) => ({ cells, tables }))).toEqual(
    before.sheets.map(({ cells, tables }) => ({ cells, tables })),
  );
});

test('undoing keeps a person whose row the user went on with, and the height that it needs', async () => {
  const host = await officeHost();
  const { undo } = await addMembers(NEW);
  host.workbook.type('人员名册', 'C8', '业务科');
  host.workbook.type('人员名册', 'E8', '党员干部');
  if (undo === null) throw new Error('There is nothing to undo');
  const undone = await undoWrite(undo);
  expect(undone.left).toEqual(['「人员名册」E8 已改为「党员干部」，没有撤销。']);
  expect(host.workbook.value('人员名册', 'C8')).toBe('业务科');
  expect(tableArea(host.workbook, 'Roster')).toBe('A4:K8');
});

test('who is on the roster is not added again, also not a name twice in one paste', async () => {
  const host = await officeHost();
  const outcome = await addMembers([
    { name: '张　三' },
    { name: '王五' },
    { name: '王五' },
    { roles: '党员' },
  ]);
  expect(outcome).toMatchObject({
    written: 1,
    left: ['张三 已在名册中，没有再添加。', '王五 已在名册中，没有再添加。', '有一行没有姓名，没有添加。'],
  });
  expect(names(host)).toEqual(['张三', '李四', '王五', '', '']);
});

test('nobody new: nothing is written', async () => {
  const host = await officeHost();
  const before = snapshotOf(host.workbook);
  expect(await addMembers([{ name: '张三' }])).toMatchObject({ written: 0, undo: null });
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test('what stands below the table is never overwritten', async () => {
  const host = await officeHost();
  host.workbook.type('人员名册', 'B8', '合计');
  const before = snapshotOf(host.workbook);
  expect(await addMembers(NEW)).toEqual({
    written: 0,
    left: ['「人员名册」第8行有别的内容，没有空行可写；请先把它移开。'],
    undo: null,
  });
  expect(snapshotOf(host.workbook)).toEqual(before);
});

test('rows typed right below the table are kept and come into it', async () => {
  const host = await officeHost();
  typeRows(host.workbook, '人员名册', [{ 姓名: '孙七', 身份: '党员' }], 7);
  await addMembers([{ name: '王五' }]);
  expect(names(host)).toEqual(['张三', '李四', '孙七', '王五', '']);
});

test('a row that a co-author begins meanwhile stays theirs', async () => {
  const host = await officeHost();
  afterSync(3, () => {
    host.workbook.type('人员名册', 'B7', '孙七');
  });
  const outcome = await addMembers(NEW);
  expect(outcome.left).toEqual(['「人员名册」第7行刚刚有改动，没有添加；请看一下再试。']);
  expect(names(host)).toEqual(['张三', '李四', '孙七', '赵六', '']);
});

test.each<['filtered' | 'protected', (workbook: EngineWorkbook) => void]>([
  [
    'filtered',
    (workbook): void => {
      workbook.setFilter('Roster', '科室', ['综合科']);
    },
  ],
  [
    'protected',
    (workbook): void => {
      workbook.protect('人员名册');
    },
  ],
])('a %s roster is refused', async (reason, hinder) => {
  const { workbook } = await officeHost();
  hinder(workbook);
  const before = snapshotOf(workbook);
  expect(await errorOf(addMembers(NEW))).toMatchObject({
    name: 'ObstacleError',
    obstacle: { reason, sheets: ['人员名册'] },
  });
  expect(snapshotOf(workbook)).toEqual(before);
});

test.each(TORN)('%s at every sync: done again, everybody is there once', async (fault) => {
  await atEverySync(
    fault,
    () => officeHost(),
    () => addMembers(NEW),
    async (host) => {
      await addMembers(NEW);
      expect(names(host)).toEqual(['张三', '李四', '王五', '赵六', '']);
    },
  );
});
