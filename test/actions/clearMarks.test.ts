import { checkLedger } from '../../src/actions/checkLedger';
import { clearMarks } from '../../src/actions/clearMarks';
import { failureText } from '../../src/actions/failureText';
import { undoCheck } from '../../src/actions/undoCheck';
import { columnValues, emptyHost, errorOf, officeHost, REQUEST } from '../support/hostOffice';
import { looksOf, snapshotOf } from '../support/hostSnapshot';
import { allUserCells, CHECK_HEADERS, stampOf } from '../support/hostTorn';

test('empties the columns of the check and 检查结果; the history stays', async () => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  const history = workbook.values('设置', 'M5:S6');
  await clearMarks();
  for (const sheet of ['计划指标', '工作台账', '人员名册']) {
    for (const header of CHECK_HEADERS[sheet] ?? [])
      expect(columnValues(workbook, sheet, header, 30).join('')).toBe('');
  }
  expect(workbook.values('检查结果', 'A5:N9').flat().join('')).toBe('');
  expect(workbook.value('检查结果', 'A2')).toBe('');
  expect(workbook.values('检查结果', 'A1:A4').flat()).toEqual(['检查结果', '', '', '序号']);
  expect(workbook.values('设置', 'M5:S6')).toEqual(history);
  expect(stampOf(workbook)).toBeNull();
});

test('leaves everything of the user, formats and rules as they were; only values go', async () => {
  const { workbook } = await officeHost();
  workbook.insertColumn('工作台账', 4);
  workbook.type('工作台账', 'E4', '经办');
  workbook.type('工作台账', 'E6', '小王');
  workbook.setFill('工作台账', 'A6:E6', '#00FF00');
  workbook.moveColumn('工作台账', 0, 3);
  await checkLedger(REQUEST);
  const user = allUserCells(workbook);
  const before = snapshotOf(workbook);
  await clearMarks();
  expect(allUserCells(workbook)).toEqual(user);
  const after = snapshotOf(workbook);
  const looks = ({ sheets }: typeof before): unknown =>
    sheets.filter(({ name }) => name !== '检查结果').map(looksOf);
  expect(looks(after)).toEqual(looks(before));
  expect(after.names).toEqual(before.names);
});

test('leaves no colours but the user’s', async () => {
  const { workbook } = await officeHost();
  workbook.setFill('工作台账', 'F6', '#00FF00');
  await checkLedger(REQUEST);
  await clearMarks();
  const fills = workbook.shownFills('工作台账', 'A5:R10').flat();
  expect(new Set(fills)).toEqual(new Set(['#F5F5F5', undefined, '#00FF00']));
});

test('twice, or before any check, changes nothing more', async () => {
  const { workbook } = await officeHost();
  const unchecked = snapshotOf(workbook).sheets;
  await clearMarks();
  expect(snapshotOf(workbook).sheets).toEqual(unchecked);
  await checkLedger(REQUEST);
  await clearMarks();
  const cleared = snapshotOf(workbook);
  await clearMarks();
  expect(snapshotOf(workbook)).toEqual(cleared);
});

test('there is nothing to take back afterwards; a new check starts afresh', async () => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  const checked = snapshotOf(workbook).sheets;
  await clearMarks();
  expect(await undoCheck()).toEqual({ restored: false });
  await checkLedger(REQUEST);
  expect(snapshotOf(workbook).sheets).toEqual(checked);
});

test.each([
  ['protected', '工作表「工作台账」受保护'],
  ['filtered', '工作表「工作台账」正在筛选'],
])('a %s ledger is named, nothing is written', async (what, title) => {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  if (what === 'protected') workbook.protect('工作台账');
  else workbook.setFilter('Ledger', '活动类型', ['党课']);
  const before = snapshotOf(workbook);
  const text = failureText(await errorOf(clearMarks()));
  expect(text.title).toBe(title);
  expect(text.advice).not.toBe('');
  expect(snapshotOf(workbook)).toEqual(before);
});

test('a workbook without any of our sheets is left as it is', async () => {
  const { workbook } = emptyHost();
  workbook.type('Sheet1', 'A1', '私人');
  const before = snapshotOf(workbook).sheets;
  await clearMarks();
  expect(snapshotOf(workbook).sheets).toEqual(before);
});
