import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import type { ActionControl } from '../../src/actions/Progress';
import { openPane, outcome, paneActions } from './paneFixtures';

/** A check that goes on until the test ends it. */
function endlessCheck(): {
  readonly checkLedger: (request: unknown, control?: ActionControl) => Promise<CheckOutcome>;
  readonly control: () => ActionControl;
  readonly finish: () => Promise<void>;
} {
  let control: ActionControl = {};
  let resolve: (result: CheckOutcome) => void = () => undefined;
  return {
    checkLedger: (_request, given = {}) => {
      control = given;
      return new Promise((onDone, onStopped) => {
        resolve = onDone;
        given.signal?.addEventListener('abort', () => {
          onStopped(new Error('stopped'));
        });
      });
    },
    control: () => control,
    finish: () =>
      act(async () => {
        resolve(outcome());
        await Promise.resolve();
      }),
  };
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('while an action runs every other button is off and a second press does nothing', async () => {
  const check = endlessCheck();
  const actions = paneActions(check);
  openPane(actions);
  await userEvent.click(button('检查台账'));
  for (const name of ['检查台账', '领导汇总', '放入计划模板', '清除标记', '撤销上次检查', '修复高亮']) {
    expect(button(name).getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(button(name));
  }
  expect(screen.getByLabelText<HTMLInputElement>('核查日期').disabled).toBe(true);
  expect(actions.checkLedger).toHaveBeenCalledTimes(1);
  for (const name of ['writeSummary', 'createTemplate', 'clearMarks', 'undoCheck', 'repairMarks'] as const) {
    expect(actions[name]).not.toHaveBeenCalled();
  }
  await check.finish();
  expect(button('检查台账').getAttribute('aria-disabled')).not.toBe('true');
});

test('results of the check before cannot be jumped from while an action runs', async () => {
  const check = endlessCheck();
  const actions = paneActions();
  openPane(actions);
  await userEvent.click(button('检查台账'));
  actions.checkLedger.mockImplementation(check.checkLedger);
  await userEvent.click(button('检查台账'));
  await userEvent.click(button(/^5l/));
  expect(actions.goToCell).not.toHaveBeenCalled();
  await check.finish();
});

test('shows the stage and how far it is', async () => {
  const check = endlessCheck();
  openPane(paneActions(check));
  await userEvent.click(button('检查台账'));
  act(() => check.control().onProgress?.({ stage: 'checking', fraction: 0.25 }));
  expect(screen.getByText('正在检查台账：对照计划…')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.25');
  expect(screen.getByRole('status').textContent).toBe('正在检查台账，对照计划');
  await check.finish();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('取消 aborts the action, which says what came of it', async () => {
  const check = endlessCheck();
  openPane(paneActions({ ...check, failureText: () => ({ title: '已取消', advice: '什么也没有写入。' }) }));
  await userEvent.click(button('检查台账'));
  await userEvent.click(button('取消'));
  expect(check.control().signal?.aborted).toBe(true);
  expect(await screen.findByText('已取消')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('region', { name: '检查结果' })).toBeNull();
});

test('a failure is said as its sentence, takes the focus, and the pane goes on', async () => {
  const actions = paneActions({ writeSummary: () => Promise.reject(new Error('edit mode')) });
  openPane(actions);
  await userEvent.click(button('领导汇总'));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('没有做成请再试一次（Error: edit mode）');
  expect(document.activeElement).toBe(alert);
  await userEvent.click(button('知道了'));
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent.click(button('检查台账'));
  expect(screen.getByRole('region', { name: '检查结果' })).toBeTruthy();
});
