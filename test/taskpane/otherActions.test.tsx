import { screen } from '@testing-library/react';
import { dayOf } from '../../src/domain/day';
import { check, chooseDay, chooseFromMenu, openPane, openedOn, paneActions, press } from './paneFixtures';

const results = (): HTMLElement | null => screen.queryByRole('region', { name: '检查结果' });

describe('放入计划模板', () => {
  test('says which sheets are new and which were completed', async () => {
    const actions = paneActions({
      ...openedOn({ template: false }),
      createTemplate: () => Promise.resolve({ created: ['工作台账', '设置'], completed: ['计划指标'] }),
    });
    await openPane(actions);
    await press('放入计划模板');
    expect(screen.getByText(/新建：工作台账、设置。补全：计划指标。/)).toBeTruthy();
  });

  test('is called 补全 where there is one, and says so where nothing was missing', async () => {
    const actions = paneActions();
    await openPane(actions);
    await chooseFromMenu('补全计划模板');
    expect(actions.createTemplate.mock.calls[0]?.[0].name).toBe('2022年工作计划');
    expect(screen.getByText(/各工作表都已齐全，没有改动。/)).toBeTruthy();
  });
});

test.each([
  [false, '放入示例', 'putSample', '示例已放入'],
  [true, '清除示例', 'removeSample', '示例已清除'],
] as const)('with the sample in it (%s) the menu offers %s', async (sample, name, action, title) => {
  const actions = paneActions(openedOn({ sample }));
  await openPane(actions);
  await chooseFromMenu(name);
  expect(actions[action]).toHaveBeenCalledTimes(1);
  expect(screen.getByText(title)).toBeTruthy();
});

test('领导汇总 summarises as of the chosen day and says where it is', async () => {
  const actions = paneActions();
  await openPane(actions);
  await chooseDay('2022-09-30');
  await press('领导汇总');
  expect(actions.writeReports.mock.calls[0]?.[0]).toMatchObject({
    asOf: dayOf(2022, 9, 30),
    whenFiltered: 'ask',
  });
  expect(screen.getByText(/见工作表「领导汇总」。/)).toBeTruthy();
});

test('清除标记 and 撤销上次检查 take the results out of the pane, 修复高亮 does not', async () => {
  await openPane(paneActions());
  await check();
  await chooseFromMenu('修复高亮');
  expect(screen.getByText('高亮已修复')).toBeTruthy();
  expect(results()).not.toBeNull();
  await chooseFromMenu('清除标记');
  expect(screen.getByText('标记已清除')).toBeTruthy();
  expect(results()).toBeNull();
  await check();
  await chooseFromMenu('撤销上次检查');
  expect(screen.getByText('已撤销上次检查')).toBeTruthy();
  expect(results()).toBeNull();
});

test('撤销上次检查 without a check to undo says so and leaves the results', async () => {
  await openPane(paneActions({ undoCheck: () => Promise.resolve({ restored: false }) }));
  await check();
  await chooseFromMenu('撤销上次检查');
  expect(screen.getByText('没有可撤销的检查')).toBeTruthy();
  expect(results()).not.toBeNull();
});
