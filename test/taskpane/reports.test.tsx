import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { button, openPane, openedOn, paneActions, press } from './paneFixtures';
import type { PaneActions } from '../../src/taskpane/PaneActions';

async function openReports(own: Partial<PaneActions> = {}): Promise<jest.Mocked<PaneActions>> {
  const actions = paneActions(own);
  await openPane(actions);
  await userEvent.click(screen.getByRole('tab', { name: '汇总' }));
  await screen.findByRole('checkbox', { name: '领导汇总' });
  return actions;
}

const ticked = (): (string | null)[] =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox', { checked: true })
    .map(({ labels }) => labels?.[0]?.textContent ?? '');

test('what was made last time is chosen already', async () => {
  await openReports(openedOn({ reports: { keys: ['progress', 'circular'], withNames: true } }));
  expect(ticked()).toEqual(['月度进度', '通报', '附未达标人员名单']);
});

test('what is chosen is made in the order offered, for the day chosen, and remembered', async () => {
  const actions = await openReports();
  await userEvent.click(screen.getByRole('checkbox', { name: '督办单' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '月度进度' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '附未达标人员名单' }));
  await press('生成汇总材料');
  expect(actions.writeReports.mock.calls[0]?.[1]).toEqual({
    keys: ['summary', 'progress', 'supervision'],
    withNames: true,
    remember: true,
  });
  expect(await screen.findByText('见工作表「领导汇总」「月度进度」「督办单」。')).toBeTruthy();
});

test('the sheets can be gone to, the text of the 通报 be copied', async () => {
  const actions = await openReports();
  await press('生成汇总材料');
  const made = await screen.findByRole('region', { name: '已生成' });
  await userEvent.click(within(made).getByRole('button', { name: '打开「领导汇总」' }));
  expect(actions.goToSheet.mock.calls[0]?.[0]).toBe('领导汇总');
  expect(within(made).getByLabelText<HTMLTextAreaElement>('通报文字').value).toBe('关于计划落实情况的通报');
});

test('it can be taken back, and what could not be is said', async () => {
  const actions = await openReports({
    undoReports: () =>
      Promise.resolve({ restored: ['领导汇总'], left: ['工作表「通报」写入后又改过，没有动它。'] }),
  });
  await press('生成汇总材料');
  await press('撤销本次写入');
  expect(actions.undoReports).toHaveBeenCalledTimes(1);
  expect(screen.getByText('「领导汇总」恢复成写入之前的样子。')).toBeTruthy();
  expect(screen.getByText('工作表「通报」写入后又改过，没有动它。')).toBeTruthy();
  expect(screen.queryByRole('region', { name: '已生成' })).toBeNull();
});

test('with nothing chosen nothing can be made', async () => {
  const actions = await openReports();
  await userEvent.click(screen.getByRole('checkbox', { name: '领导汇总' }));
  expect(button('生成汇总材料').getAttribute('aria-disabled')).toBe('true');
  await press('生成汇总材料');
  expect(actions.writeReports).not.toHaveBeenCalled();
});
