import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckOutcome } from '../../src/actions/CheckOutcome';
import type { ActionControl } from '../../src/actions/Progress';
import { button, check, openPane, outcome, paneActions, press } from './paneFixtures';

/** A check that goes on until the test ends it; `deaf` does not hear 取消, as a batch that Excel keeps waiting. */
function endlessCheck(deaf = false): {
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
          if (!deaf) onStopped(new Error('stopped'));
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

test('while an action runs every other button is off and a second press does nothing', async () => {
  const running = endlessCheck();
  const actions = paneActions({ checkLedger: running.checkLedger });
  await openPane(actions);
  await press('检查台账');
  for (const name of ['检查台账', '领导汇总', '补填', '填名册', '开始检查', /^核查日期/]) {
    expect(button(name).getAttribute('aria-disabled')).toBe('true');
    await press(name);
  }
  await press('更多');
  for (const name of ['补全计划模板', '放入示例', '清除标记', '撤销上次检查', '修复高亮'])
    expect((await screen.findByRole('menuitem', { name })).getAttribute('aria-disabled')).toBe('true');
  expect(actions.checkLedger).toHaveBeenCalledTimes(1);
  expect(actions.writeReports).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  await running.finish();
  expect(button('检查台账').getAttribute('aria-disabled')).not.toBe('true');
});

test('results of the check before cannot be jumped from while an action runs', async () => {
  const running = endlessCheck();
  const actions = paneActions();
  await openPane(actions);
  await check();
  actions.checkLedger.mockImplementation(running.checkLedger);
  await press('检查台账');
  await press('张三');
  await userEvent.keyboard('{F8}');
  expect(actions.goToPlace).not.toHaveBeenCalled();
  await running.finish();
});

test('shows the stage and how far it is', async () => {
  const running = endlessCheck();
  await openPane(paneActions({ checkLedger: running.checkLedger }));
  await press('检查台账');
  act(() => running.control().onProgress?.({ stage: 'checking', fraction: 0.25 }));
  expect(screen.getByText('正在检查台账：对照计划…')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.25');
  expect(screen.getByText('正在检查台账，对照计划')).toBeTruthy();
  await running.finish();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('取消 aborts the action, which says what came of it', async () => {
  const { checkLedger, control } = endlessCheck();
  const failureText = (): { title: string; advice: string } => ({
    title: '已取消',
    advice: '什么也没有写入。',
  });
  await openPane(paneActions({ checkLedger, failureText }));
  await press('检查台账');
  await press('取消');
  expect(control().signal?.aborted).toBe(true);
  expect(await screen.findByText('已取消')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('region', { name: '检查结果' })).toBeNull();
});

describe('while a cell is being edited', () => {
  test('says how to end it, and 取消 gives up at once, whenever Excel may answer', async () => {
    const running = endlessCheck(true);
    await openPane(paneActions({ checkLedger: running.checkLedger }));
    await press('检查台账');
    act(() => running.control().onProgress?.({ stage: 'waiting', fraction: 0 }));
    expect(screen.getByText(/^请先在表格中按回车结束编辑/)).toBeTruthy();
    await press('取消');
    expect(running.control().signal?.aborted).toBe(true);
    expect(screen.getByText('已取消')).toBeTruthy();
    expect(button('检查台账').getAttribute('aria-disabled')).not.toBe('true');
    await running.finish();
    expect(screen.getByText('已取消')).toBeTruthy();
  });

  test('a short action can be given up too', async () => {
    let control: ActionControl = {};
    const clearMarks = (given: ActionControl = {}): Promise<void> => {
      control = given;
      return new Promise(() => undefined);
    };
    await openPane(paneActions({ clearMarks }));
    await press('更多');
    await userEvent.click(await screen.findByRole('menuitem', { name: '清除标记' }));
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
    act(() => control.onProgress?.({ stage: 'waiting', fraction: 0 }));
    await press('取消');
    expect(screen.getByText('已取消')).toBeTruthy();
  });

  test('a jump says so without taking the focus, and says no more once it has jumped', async () => {
    let control: ActionControl = {};
    let arrive: () => void = () => undefined;
    const goToPlace = (_place: unknown, given: ActionControl = {}): Promise<{ found: 'asBefore' }> => {
      control = given;
      return new Promise((resolve) => {
        arrive = () => {
          resolve({ found: 'asBefore' });
        };
      });
    };
    await openPane(paneActions({ goToPlace }));
    await check();
    await press('张三');
    act(() => control.onProgress?.({ stage: 'waiting', fraction: 0 }));
    expect(screen.getByRole('status', { name: '有单元格正在编辑' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('张三');
    await act(async () => {
      arrive();
      await Promise.resolve();
    });
    expect(screen.queryByRole('status', { name: '有单元格正在编辑' })).toBeNull();
  });
});

test('a failure is said as its sentence, takes the focus, and the pane goes on', async () => {
  const actions = paneActions({ writeReports: () => Promise.reject(new Error('edit mode')) });
  await openPane(actions);
  await press('领导汇总');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('没有做成请再试一次（Error: edit mode）');
  expect(document.activeElement).toBe(alert);
  await press('知道了');
  expect(screen.queryByRole('alert')).toBeNull();
  await check();
  expect(screen.getByRole('region', { name: '检查结果' })).toBeTruthy();
});
