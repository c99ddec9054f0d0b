import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { dayOf } from '../../src/domain/day';
import { openPane, paneActions } from './paneFixtures';

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

const results = (): HTMLElement | null => screen.queryByRole('region', { name: '检查结果' });

describe('放入计划模板', () => {
  test('writes the built-in plan and says which sheets are new and which were completed', async () => {
    const actions = paneActions({
      createTemplate: () => Promise.resolve({ created: ['工作台账', '设置'], completed: ['计划指标'] }),
    });
    openPane(actions);
    await press('放入计划模板');
    expect(actions.createTemplate.mock.calls[0]?.[0].name).toBe('2022年工作计划');
    expect(screen.getByText(/新建：工作台账、设置。补全：计划指标。/)).toBeTruthy();
  });

  test('says so where all was there', async () => {
    openPane(paneActions());
    await press('放入计划模板');
    expect(screen.getByText(/各工作表都已齐全，没有改动。/)).toBeTruthy();
  });
});

test('领导汇总 summarises as of the chosen day and says where it is', async () => {
  const actions = paneActions();
  openPane(actions);
  await userEvent.type(screen.getByLabelText('核查日期'), '2022-09-30');
  await press('领导汇总');
  expect(actions.writeSummary.mock.calls[0]?.[0]).toMatchObject({
    asOf: dayOf(2022, 9, 30),
    whenFiltered: 'ask',
  });
  expect(screen.getByText(/见工作表「领导汇总」。/)).toBeTruthy();
});

test('清除标记 and 撤销上次检查 take the results out of the pane, 修复高亮 does not', async () => {
  openPane(paneActions());
  await press('检查台账');
  await press('修复高亮');
  expect(screen.getByText('高亮已修复')).toBeTruthy();
  expect(results()).not.toBeNull();
  await press('清除标记');
  expect(screen.getByText('标记已清除')).toBeTruthy();
  expect(results()).toBeNull();
  await press('检查台账');
  await press('撤销上次检查');
  expect(screen.getByText('已撤销上次检查')).toBeTruthy();
  expect(results()).toBeNull();
});

test('撤销上次检查 without a check to undo says so and leaves the results', async () => {
  openPane(paneActions({ undoCheck: () => Promise.resolve({ restored: false }) }));
  await press('检查台账');
  await press('撤销上次检查');
  expect(screen.getByText('没有可撤销的检查')).toBeTruthy();
  expect(results()).not.toBeNull();
});
