import { checkLedger } from '../../src/actions/checkLedger';
import { failureText } from '../../src/actions/failureText';
import { undoCheck } from '../../src/actions/undoCheck';
import { dayOf } from '../../src/domain/day';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { columnOf, errorOf, officeHost, REQUEST, sortRows, typeRows } from '../support/hostOffice';
import { sheetSnapshotOf, snapshotOf, without, type Facts } from '../support/hostSnapshot';
import { stampOf } from '../support/hostTorn';

const LATER = { ...REQUEST, asOf: dayOf(2022, 12, 31), checkedAt: '2022-12-31 09:00' };

/** What the check says of each ledger row, by the content of the row. */
function verdicts(workbook: EngineWorkbook, lastRow = 12): Facts {
  const column = (header: string): unknown[] => {
    const letters = columnOf(workbook, '工作台账', header);
    return workbook.values('工作台账', `${letters}5:${letters}${lastRow}`).flat();
  };
  const [content, status, explanation] = [column('内容'), column('核查'), column('核查说明')];
  const rows = content.map((word, index) => [
    String(word),
    `${String(status[index])} ${String(explanation[index])}`,
  ]);
  return Object.fromEntries(rows.filter(([word]) => word !== ''));
}

/** The sheets that 撤销 puts back; 历次检查 of 设置 keeps what was checked. */
function restorable(workbook: EngineWorkbook): unknown {
  return ['计划指标', '工作台账', '人员名册', '检查结果'].map((name) => sheetSnapshotOf(workbook, name));
}

test('puts the columns, the findings and the stamp of the check before back', async () => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  const before = restorable(workbook);
  const stamp = stampOf(workbook);
  await checkLedger(LATER);
  expect(restorable(workbook)).not.toEqual(before);
  expect(await undoCheck()).toEqual({ restored: true });
  expect(restorable(workbook)).toEqual(before);
  expect(stampOf(workbook)).toEqual(stamp);
});

test('after the first check: the columns are empty again, and so is 检查结果', async () => {
  const { workbook } = await officeHost();
  const before = ['计划指标', '工作台账', '人员名册'].map((name) => sheetSnapshotOf(workbook, name));
  await checkLedger(REQUEST);
  expect(await undoCheck()).toEqual({ restored: true });
  expect(['计划指标', '工作台账', '人员名册'].map((name) => sheetSnapshotOf(workbook, name))).toEqual(before);
  expect(workbook.values('检查结果', 'A5:N9').flat().join('')).toBe('');
  expect(workbook.value('检查结果', 'A2')).toBe('');
  expect(stampOf(workbook)).toBeNull();
});

test('only once after each check', async () => {
  const { workbook } = await officeHost();
  expect(await undoCheck()).toEqual({ restored: false });
  await checkLedger(REQUEST);
  await checkLedger(LATER);
  await undoCheck();
  const before = snapshotOf(workbook);
  expect(await undoCheck()).toEqual({ restored: false });
  expect(snapshotOf(workbook)).toEqual(before);
  await checkLedger(LATER);
  expect(await undoCheck()).toEqual({ restored: true });
  expect(snapshotOf(workbook).sheets).toEqual(before.sheets);
});

test('each row finds its own again after a sort', async () => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  const before = verdicts(workbook);
  await checkLedger(LATER);
  sortRows(workbook, '工作台账', [9, 6, 10, 5, 8, 7]);
  expect(verdicts(workbook)).not.toEqual(before);
  await undoCheck();
  expect(verdicts(workbook)).toEqual(before);
  expect(workbook.value('工作台账', `${columnOf(workbook, '工作台账', '内容')}5`)).toBe('讲党史');
});

test('equal rows take their cells in the order in which they stand', async () => {
  const row = { 日期: '2022-1-10', 活动类型: '集中学习', 内容: '学文件', 参加人员: '张三', 学时: '2' };
  const { workbook } = await officeHost([row, row, { ...row, 内容: '学讲话' }]);
  await checkLedger(REQUEST);
  const before = workbook.values('工作台账', 'A5:A7').flat();
  expect(before).toEqual(['计入', '未计入', '计入']);
  await checkLedger(LATER);
  await undoCheck();
  expect(workbook.values('工作台账', 'A5:A7').flat()).toEqual(before);
});

test('rows that were added or changed since have nothing to get back: they are empty', async () => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  const before = verdicts(workbook);
  await checkLedger(LATER);
  workbook.insertRow('工作台账', 6);
  typeRows(workbook, '工作台账', [{ 日期: '2022-3-3', 活动类型: '党课', 内容: '新加的', 主讲人: '张三' }], 7);
  typeRows(workbook, '工作台账', [{ 内容: '学讲话二' }], 6);
  await undoCheck();
  expect(verdicts(workbook, 13)).toEqual({ ...without(before, '学讲话'), 新加的: ' ', 学讲话二: ' ' });
});

test('columns that were moved since do not matter', async () => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  const before = verdicts(workbook);
  await checkLedger(LATER);
  workbook.moveColumn('工作台账', 18, 2);
  workbook.moveColumn('工作台账', 0, 7);
  await undoCheck();
  expect(verdicts(workbook)).toEqual(before);
});

test('the user’s own fills, formulas and columns stay', async () => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  await checkLedger(LATER);
  workbook.setFill('工作台账', 'A5:S5', '#00FF00');
  workbook.type('工作台账', 'N5', '=1+1');
  workbook.type('工作台账', 'T4', '领导批示');
  workbook.type('工作台账', 'T5', '好');
  const looks = sheetSnapshotOf(workbook, '工作台账').looks;
  await undoCheck();
  const after = sheetSnapshotOf(workbook, '工作台账');
  expect(after.looks).toEqual(looks);
  expect(after.cells).toMatchObject({ N5: '=1+1', T4: '"领导批示"', T5: '"好"' });
});

test.each([
  ['protected', '工作表「计划指标」受保护'],
  ['filtered', '工作表「计划指标」正在筛选'],
])('a %s sheet is named, nothing is written and it can be done later', async (what, title) => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  const wanted = restorable(workbook);
  await checkLedger(LATER);
  if (what === 'protected') workbook.protect('计划指标');
  else workbook.setFilter('Targets', '编号', ['1a']);
  const before = snapshotOf(workbook);
  expect(failureText(await errorOf(undoCheck())).title).toBe(title);
  expect(snapshotOf(workbook)).toEqual(before);
  if (what === 'protected') workbook.unprotect('计划指标');
  else workbook.clearFilter('Targets');
  expect(await undoCheck()).toEqual({ restored: true });
  expect((restorable(workbook) as { cells: Facts }[]).map(({ cells }) => cells)).toEqual(
    (wanted as { cells: Facts }[]).map(({ cells }) => cells),
  );
});

test('what cannot be read of the record is no failure that lasts', async () => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  workbook.state.settings.set('planLedgerCheck.undo', '{"values":[');
  const before = snapshotOf(workbook).sheets;
  expect(await undoCheck()).toEqual({ restored: false });
  expect(snapshotOf(workbook).sheets).toEqual(before);
});
