import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOf } from '../../src/domain/day';
import { STEP } from '../../src/taskpane/useShown';
import { finding, openPane, outcome, paneActions, problem } from './paneFixtures';

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(button(name));
}

function texts(list: HTMLElement): (string | null)[] {
  return within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

test('opening the pane asks nothing of Excel', () => {
  const actions = paneActions();
  openPane(actions);
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
});

describe('检查台账', () => {
  test('without a date leaves the day to the workbook, and hands in the clock on the wall', async () => {
    const actions = paneActions();
    openPane(actions);
    await press('检查台账');
    expect(actions.checkLedger.mock.calls[0]?.[0]).toEqual({
      asOf: null,
      today: dayOf(2022, 10, 8),
      checkedAt: '2022-10-08 09:20',
      whenFiltered: 'ask',
    });
  });

  test('with a date checks as of that date', async () => {
    const actions = paneActions();
    openPane(actions);
    await userEvent.type(screen.getByLabelText('核查日期'), '2022-06-30');
    await press('检查台账');
    expect(actions.checkLedger.mock.calls[0]?.[0].asOf).toBe(dayOf(2022, 6, 30));
  });

  test('shows the day, the counts by status, the rates and the rows', async () => {
    openPane(paneActions());
    await press('检查台账');
    const results = within(screen.getByRole('region', { name: '检查结果' }));
    expect(results.getByRole('heading', { level: 2 }).textContent).toBe('截至2022年9月30日');
    expect(texts(results.getByRole('list', { name: '各状态的指标数' }))).toEqual([
      '未达标 3',
      '滞后 2',
      '逾期补齐 1',
      '正常 4',
      '达标 10',
      '待明确 5',
    ]);
    expect(
      results.getByText(/应考核 20 项，达标率 50.0%，序时达标率 70.0%。台账 318 行，计入 287 行。/),
    ).toBeTruthy();
  });

  test('lists findings with what is short, until when and how to mend it', async () => {
    openPane(paneActions());
    await press('检查台账');
    const findings = screen.getByRole('region', { name: '问题' });
    expect(texts(findings)).toEqual([
      '未达标5l 支部书记讲党课 · 张三缺2、5月，2/9；每月不少于1次，已有 0、0次，还差 2次（可补，最迟 2022-12-31）再由张三主讲开展党课1次。',
    ]);
  });

  test('lists data problems with their cells, errors told from reminders', async () => {
    const problems = [problem(), problem({ severity: 'notice', address: null, text: '〔学时〕未填' })];
    openPane(paneActions({ checkLedger: () => Promise.resolve(outcome({ problems })) }));
    await press('检查台账');
    expect(texts(screen.getByRole('region', { name: '数据问题' }))).toEqual([
      '有误工作台账 C7〔日期〕「2022.13.5」不是一个日期，请填如 2022-3-5',
      '提醒工作台账 第7行〔学时〕未填',
    ]);
  });

  test('says so where there is nothing to list', async () => {
    openPane(paneActions({ checkLedger: () => Promise.resolve(outcome({ findings: [], problems: [] })) }));
    await press('检查台账');
    expect(screen.getByText('没有未达标或滞后的指标。')).toBeTruthy();
    expect(screen.getByText('没有读不懂或可疑的单元格。')).toBeTruthy();
  });

  test('moves the focus to the results and tells a screen reader how many there are', async () => {
    openPane(paneActions());
    await press('检查台账');
    expect(document.activeElement?.textContent).toBe('截至2022年9月30日');
    expect(screen.getByRole('status').textContent).toBe('检查完成：问题 1 条，数据问题 1 条');
  });

  test('draws the first of a long list and the rest on demand', async () => {
    const findings = Array.from({ length: STEP + 5 }, (_, index) => finding({ number: index + 1 }));
    openPane(paneActions({ checkLedger: () => Promise.resolve(outcome({ findings, problems: [] })) }));
    await press('检查台账');
    const list = screen.getByRole('region', { name: '问题' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(STEP);
    await press(/显示更多.*还有 5 条/);
    expect(within(list).getAllByRole('listitem')).toHaveLength(STEP + 5);
    expect(screen.queryByRole('button', { name: /显示更多/ })).toBeNull();
  });
});

describe('a click', () => {
  test('on a finding goes to its target in 计划指标', async () => {
    const actions = paneActions({
      checkLedger: () =>
        Promise.resolve(outcome({ findings: [finding(), finding({ number: 2, targetId: '9a' })] })),
    });
    openPane(actions);
    await press('检查台账');
    await press(/^9a/);
    expect(actions.goToCell).toHaveBeenCalledWith('计划指标', 'A31');
  });

  test('on a data problem goes to its cell, or to its row where the column is missing', async () => {
    const problems = [problem(), problem({ address: null, origin: { sheet: '人员名册', rowNumber: 9 } })];
    const actions = paneActions({ checkLedger: () => Promise.resolve(outcome({ problems })) });
    openPane(actions);
    await press('检查台账');
    await press('工作台账 C7');
    await press('人员名册 第9行');
    expect(actions.goToCell.mock.calls).toEqual([
      ['工作台账', 'C7'],
      ['人员名册', 'A9'],
    ]);
  });
});

describe('results that could not be written', () => {
  test('under a filter: 清除筛选并写入 checks again as of the same day and writes', async () => {
    const filtered = outcome({ unwritten: { reason: 'filtered', sheets: ['工作台账'] } });
    const actions = paneActions();
    actions.checkLedger.mockResolvedValueOnce(filtered);
    openPane(actions);
    await userEvent.type(screen.getByLabelText('核查日期'), '2022-06-30');
    await press('检查台账');
    expect(screen.getByText(/「工作台账」正在筛选/)).toBeTruthy();
    expect(screen.getByRole('region', { name: '问题' })).toBeTruthy();
    await press('清除筛选并写入');
    expect(actions.checkLedger.mock.calls[1]?.[0]).toMatchObject({
      asOf: dayOf(2022, 6, 30),
      whenFiltered: 'clearFilters',
    });
    expect(screen.queryByText(/正在筛选/)).toBeNull();
  });

  test('under a filter: 只看结果 leaves the sheet alone and keeps the results', async () => {
    const filtered = outcome({ unwritten: { reason: 'filtered', sheets: ['工作台账'] } });
    const actions = paneActions({ checkLedger: () => Promise.resolve(filtered) });
    openPane(actions);
    await press('检查台账');
    await press('只看结果');
    expect(screen.queryByText(/正在筛选/)).toBeNull();
    expect(screen.getByRole('region', { name: '问题' })).toBeTruthy();
    expect(actions.checkLedger).toHaveBeenCalledTimes(1);
  });

  test('on protected sheets: names them and offers nothing that would unprotect them', async () => {
    const locked = outcome({ unwritten: { reason: 'protected', sheets: ['工作台账', '人员名册'] } });
    openPane(paneActions({ checkLedger: () => Promise.resolve(locked) }));
    await press('检查台账');
    expect(screen.getByText(/「工作台账」「人员名册」受保护/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '清除筛选并写入' })).toBeNull();
  });
});
