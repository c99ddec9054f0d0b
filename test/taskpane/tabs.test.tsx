import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { openPane, paneActions } from './paneFixtures';

const selected = (): (string | null)[] => screen.getAllByRole('tab', { selected: true }).map(({ id }) => id);

test('the tabs stand in their order, 检查 first', async () => {
  await openPane(paneActions());
  expect(screen.getAllByRole('tab').map(({ id }) => id)).toEqual([
    'tab-check',
    'tab-record',
    'tab-next',
    'tab-explain',
    'tab-reports',
  ]);
  expect(selected()).toEqual(['tab-check']);
  expect(screen.getByRole('tabpanel', { name: '检查' })).toBeTruthy();
});

test('a panel that was left is there again as it was', async () => {
  await openPane(paneActions());
  await userEvent.click(screen.getByRole('button', { name: /^核查日期/ }));
  await userEvent.type(screen.getByLabelText('核查日期'), '2022-06-30');
  await userEvent.click(screen.getByRole('tab', { name: '查看' }));
  expect(selected()).toEqual(['tab-explain']);
  expect(screen.queryByRole('tabpanel', { name: '检查' })).toBeNull();
  await userEvent.click(screen.getByRole('tab', { name: '检查' }));
  expect(screen.getByLabelText<HTMLInputElement>('核查日期').value).toBe('2022-06-30');
});

test('the arrow keys, Home and End go through the tabs', async () => {
  await openPane(paneActions());
  screen.getByRole('tab', { name: '检查' }).focus();
  const seen: (string | null)[] = [];
  for (const key of ['{ArrowRight}', '{End}', '{ArrowRight}', '{ArrowLeft}', '{Home}']) {
    await userEvent.keyboard(key);
    expect(document.activeElement?.id).toBe(selected()[0]);
    seen.push(...selected());
  }
  expect(seen).toEqual(['tab-record', 'tab-reports', 'tab-check', 'tab-reports', 'tab-check']);
});

describe('the menu 更多', () => {
  const focused = (): string | null | undefined => document.activeElement?.textContent;

  test('takes the focus, goes round by the arrow keys, and gives it back on Escape', async () => {
    await openPane(paneActions());
    await userEvent.click(screen.getByRole('button', { name: '更多' }));
    expect(focused()).toBe('补全计划模板');
    await userEvent.keyboard('{ArrowUp}');
    expect(focused()).toBe('实时检查');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('放入示例');
    await userEvent.keyboard('{Escape}');
    expect(focused()).toBe('更多');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  test('closes when the focus goes elsewhere', async () => {
    await openPane(paneActions());
    await userEvent.click(screen.getByRole('button', { name: '更多' }));
    await userEvent.click(screen.getByRole('tab', { name: '检查' }));
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
