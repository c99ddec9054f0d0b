import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOf } from '../../src/domain/day';
import { button, check, chooseDay, openPane, openedOn, outcome, paneActions, press } from './paneFixtures';

function texts(list: HTMLElement): (string | null)[] {
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('opening the pane reads the workbook once and asks nothing else of Excel', async () => {
  const actions = paneActions();
  await openPane(actions);
  expect(actions.openPane.mock.calls).toEqual([[dayOf(2022, 10, 8)]]);
  // Which Excel this is, is known without asking it.
  const asked = Object.entries(actions).filter(([, action]) => action.mock.calls.length > 0);
  expect(asked.map(([name]) => name)).toEqual(['openPane', 'undoSurvives']);
});

describe('the day', () => {
  test('is today where nothing is chosen, and says so', async () => {
    const actions = paneActions();
    await openPane(actions);
    expect(button(/^核查日期： 今天 10月8日/)).toBeTruthy();
    await check();
    expect(actions.checkLedger.mock.calls[0]?.[0]).toEqual({
      asOf: null,
      today: dayOf(2022, 10, 8),
      checkedAt: '2022-10-08 09:20',
      whenFiltered: 'ask',
    });
  });

  test('is that of 设置 where it is set there, and is left to the workbook', async () => {
    const actions = paneActions(openedOn({ asOf: dayOf(2022, 6, 30) }));
    await openPane(actions);
    expect(button(/核查日期： 2022年6月30日（按「设置」）/)).toBeTruthy();
    await check();
    expect(actions.checkLedger.mock.calls[0]?.[0].asOf).toBeNull();
  });

  test('is the chosen one, which can be taken back', async () => {
    const actions = paneActions();
    await openPane(actions);
    await chooseDay('2022-06-30');
    expect(button(/核查日期： 2022年6月30日/)).toBeTruthy();
    await check();
    expect(actions.checkLedger.mock.calls[0]?.[0].asOf).toBe(dayOf(2022, 6, 30));
    await press('不指定');
    expect(button(/核查日期： 今天 10月8日/)).toBeTruthy();
  });
});

test.each([
  [2022, null],
  [2021, /计划年度是2021年，这一天在它之后：各项都按已经截止来判/],
  [2023, /计划年度是2023年，这一天在它之前：台账都算计划中/],
])('a day outside the plan year %i says what that means', async (planYear, said) => {
  await openPane(paneActions(openedOn({ planYear })));
  const shown = screen.queryByText(said ?? /计划年度/);
  expect(shown === null).toBe(said === null);
});

describe('the results', () => {
  test('show the day, the time, the counts by status, the rates and the rows', async () => {
    await openPane(paneActions());
    const results = within(await check());
    expect(results.getByRole('heading', { level: 2 }).textContent).toBe('截至2022年9月30日');
    expect(results.getByText('今天 09:20 检查')).toBeTruthy();
    expect(texts(results.getByRole('list', { name: '各状态的指标数' }))).toEqual([
      '未达标 3',
      '滞后 2',
      '逾期补齐 1',
      '正常 4',
      '达标 10',
      '待明确 5',
    ]);
    expect(results.getByText('应考核 20 项，达标率 50.0%，序时达标率 70.0%。')).toBeTruthy();
    expect(results.getByText(/台账 318 行，计入 287 行。/)).toBeTruthy();
  });

  test('move the focus to their heading and tell a screen reader how many there are', async () => {
    await openPane(paneActions());
    await check();
    expect(document.activeElement?.textContent).toBe('截至2022年9月30日');
    expect(screen.getByText('检查完成：问题 1 条，数据问题 1 条')).toBeTruthy();
  });

  test('can be taken back right where they say that they were written', async () => {
    const actions = paneActions();
    await openPane(actions);
    await check();
    await press('撤销本次写入');
    expect(actions.undoCheck).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('region', { name: '检查结果' })).toBeNull();
  });

  test('that cannot be taken back do not offer it', async () => {
    await openPane(paneActions({ checkLedger: () => Promise.resolve(outcome({ undoable: false })) }));
    await check();
    expect(screen.queryByRole('button', { name: '撤销本次写入' })).toBeNull();
  });
});

describe('since the check before', () => {
  const resolved = [{ targetId: '9a', title: '谈心谈话', subject: '李四' }];
  const changes = { resolved, added: [0], same: 4, since: '2022-09-30 10:00', sinceDay: '2022-09-30' };
  const changed = { checkLedger: () => Promise.resolve(outcome({ changes })) };

  test('says what is resolved, new and the same, and marks what is new', async () => {
    await openPane(paneActions(changed));
    await check();
    expect(screen.getByRole('group', { name: '与上次相比' }).textContent).toBe(
      '与上次相比已消除 1新增 1未变 4',
    );
    expect(within(screen.getByRole('list', { name: '问题清单' })).getByText('新')).toBeTruthy();
  });

  test('says so where the check before judged as of another day', async () => {
    const earlier = outcome({ changes: { ...changes, sinceDay: '2022-06-30' } });
    await openPane(paneActions({ checkLedger: () => Promise.resolve(earlier) }));
    await check();
    expect(screen.getByRole('group', { name: '与上次相比' }).textContent).toContain(
      '（上次截至 2022-06-30，两次核查日期不同）',
    );
  });

  test('lists the resolved ones when they are asked for, and all again', async () => {
    await openPane(paneActions(changed));
    await check();
    await press('已消除 1');
    expect(texts(screen.getByRole('list', { name: '问题清单' }))).toEqual(['已消除9a 谈心谈话 · 李四']);
    await press('看全部');
    expect(button('张三')).toBeTruthy();
  });
});

describe('results that could not be written', () => {
  const filtered = outcome({ unwritten: { reason: 'filtered', sheets: ['工作台账'] } });

  test('under a filter: 清除筛选并写入 checks again as of the same day and writes', async () => {
    const actions = paneActions();
    actions.checkLedger.mockResolvedValueOnce(filtered);
    await openPane(actions);
    await chooseDay('2022-06-30');
    await check();
    expect(screen.getByText(/「工作台账」正在筛选/)).toBeTruthy();
    expect(screen.getByRole('list', { name: '问题清单' })).toBeTruthy();
    await press('清除筛选并写入');
    expect(actions.checkLedger.mock.calls[1]?.[0]).toMatchObject({
      asOf: dayOf(2022, 6, 30),
      whenFiltered: 'clearFilters',
    });
    expect(screen.queryByText(/正在筛选/)).toBeNull();
  });

  test('under a filter: 只看结果 leaves the sheet alone and keeps the results', async () => {
    const actions = paneActions({ checkLedger: () => Promise.resolve(filtered) });
    await openPane(actions);
    await check();
    await press('只看结果');
    expect(screen.queryByText(/正在筛选/)).toBeNull();
    expect(screen.getByRole('list', { name: '问题清单' })).toBeTruthy();
    expect(screen.queryByText(/结果已写入表格/)).toBeNull();
    expect(actions.checkLedger).toHaveBeenCalledTimes(1);
  });

  test('on protected sheets: names them and offers nothing that would unprotect them', async () => {
    const locked = outcome({ unwritten: { reason: 'protected', sheets: ['工作台账', '人员名册'] } });
    await openPane(paneActions({ checkLedger: () => Promise.resolve(locked) }));
    await check();
    expect(screen.getByText(/「工作台账」「人员名册」受保护/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '清除筛选并写入' })).toBeNull();
  });
});

test('a count lists what is behind it, pressed again everything', async () => {
  await openPane(paneActions());
  await check();
  await press('达标 10');
  expect(texts(screen.getByRole('list', { name: '问题清单' }))).toEqual(['达标2i 党组会议']);
  expect(button('达标 10').getAttribute('aria-pressed')).toBe('true');
  await press('滞后 2');
  expect(screen.getByText('没有这样的问题。')).toBeTruthy();
  await press('滞后 2');
  expect(button('张三')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: '数据问题 1' }));
  await press('未达标 3');
  expect(button('张三')).toBeTruthy();
});
