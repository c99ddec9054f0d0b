import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { button, check, fix, openPane, outcome, paneActions, press, problem, written } from '../paneFixtures';

const unknown = (rowNumber: number, name = '张山'): ReturnType<typeof problem> =>
  problem({
    severity: 'notice',
    origin: { sheet: '工作台账', rowNumber },
    field: 'participants',
    address: `F${rowNumber}`,
    text: `〔参加人员〕「${name}」不在名册中`,
  });

const FIXES = [fix(7), fix(9)];
const found: Partial<PaneActions> = {
  checkLedger: () =>
    Promise.resolve(outcome({ problems: [unknown(7), unknown(9), problem()], fixes: FIXES })),
};

async function openProblems(actions: PaneActions): Promise<void> {
  await openPane(paneActions(actions));
  await check();
  await userEvent.click(screen.getByRole('radio', { name: /^数据问题/ }));
}

test('更正 stands beside the problem that it mends, and writes that cell', async () => {
  const actions = paneActions(found);
  await openProblems(actions);
  const items = within(screen.getByRole('list', { name: '数据问题清单' })).getAllByRole('listitem');
  expect(items.map((item) => within(item).queryAllByRole('button', { name: /更正/ }).length)).toEqual([
    0, 2, 2, 0,
  ]);
  await userEvent.click(
    within(items[2] ?? document.body).getByRole('button', { name: '更正「张山」→「张三」' }),
  );
  expect(actions.applyFixes.mock.calls[0]?.[0]).toEqual([FIXES[1]]);
  expect(screen.getByText('已更正「张山」→「张三」')).toBeTruthy();
});

test('全部更正 writes all that are alike, can be taken back, and the results are outdated', async () => {
  const actions = paneActions({ ...found, applyFixes: () => Promise.resolve(written(2)) });
  await openProblems(actions);
  await userEvent.click(screen.getAllByRole('button', { name: '全部更正 2 处' })[0] ?? document.body);
  expect(actions.applyFixes.mock.calls[0]?.[0]).toEqual(FIXES);
  const notice = screen.getByRole('group', { name: '已更正 2 处' });
  expect(screen.getByText(/检查之后写入了新的内容。/)).toBeTruthy();
  await userEvent.click(within(notice).getByRole('button', { name: '撤销本次写入' }));
  expect(actions.undoWrite).toHaveBeenCalledTimes(1);
  await press('重新检查');
  expect(actions.checkLedger).toHaveBeenCalledTimes(2);
  expect(screen.queryByText(/检查之后写入了新的内容。/)).toBeNull();
});

test('of two problems in one cell each has its own correction', async () => {
  const wang = { ...fix(7), before: '王武', text: '「王武」→「王五」', alike: 'b' };
  const two = outcome({ problems: [unknown(7, '王武'), unknown(7)], fixes: [fix(7), wang] });
  await openProblems(paneActions({ checkLedger: () => Promise.resolve(two) }));
  expect(screen.getAllByRole('button', { name: /^更正/ }).map(({ textContent }) => textContent)).toEqual([
    '更正「王武」→「王五」',
    '更正「张山」→「张三」',
  ]);
  expect(button(/^更正「王武」/)).toBeTruthy();
});

test('a date that is a text is listed with its correction, although it was read without doubt', async () => {
  const date = {
    ...fix(12),
    field: 'date',
    column: '日期',
    address: 'B12',
    alike: 'textDate',
    text: '「2022.3.5」→「2022-03-05」',
  };
  const actions = paneActions({
    checkLedger: () => Promise.resolve(outcome({ problems: [unknown(7)], fixes: [date] })),
  });
  await openProblems(actions);
  expect(screen.getByRole('radio', { name: '数据问题 2' })).toBeTruthy();
  expect(screen.getByText('检查完成：问题 1 条，数据问题 2 条')).toBeTruthy();
  expect(screen.getByText(/〔日期〕是文本，检查读得懂/)).toBeTruthy();
  await press('更正「2022.3.5」→「2022-03-05」');
  expect(actions.applyFixes.mock.calls[0]?.[0]).toEqual([date]);
});

test('a search that hides a problem hides its correction too', async () => {
  await openProblems(paneActions(found));
  await userEvent.type(screen.getByRole('searchbox', { name: '查找' }), '有这个字的一行也没有');
  expect(screen.queryByRole('list', { name: '数据问题清单' })).toBeNull();
  expect(screen.queryByText(/检查读得懂/)).toBeNull();
});
