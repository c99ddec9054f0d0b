import { act, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Opening } from '../../../src/actions/openPane';
import {
  button,
  check,
  openPane,
  openedOn,
  outcome,
  paneActions,
  press,
  setup,
  written,
} from '../paneFixtures';

const steps = (): (string | null)[] =>
  within(screen.getByRole('region', { name: '准备' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('a workbook without the template', () => {
  test('is offered the template first, and a sample to look at', async () => {
    const actions = paneActions(openedOn({ template: false }));
    await openPane(actions);
    expect(screen.queryByRole('region', { name: '准备' })).toBeNull();
    await press('放入计划模板');
    expect(actions.createTemplate.mock.calls[0]?.[0].name).toBe('2022年工作计划');
  });

  test('先看示例 puts the sheets in before the sample', async () => {
    const actions = paneActions(openedOn({ template: false }));
    await openPane(actions);
    await press('先看示例');
    expect(actions.putSample.mock.calls[0]?.[0].name).toBe('2022年工作计划');
    expect(actions.createTemplate).toHaveBeenCalledTimes(1);
    expect(actions.createTemplate.mock.invocationCallOrder[0]).toBeLessThan(
      actions.putSample.mock.invocationCallOrder[0] ?? 0,
    );
  });

  test('goes on to the check list once it is there', async () => {
    const actions = paneActions();
    actions.openPane.mockResolvedValueOnce({ setup: setup({ template: false }), last: { kind: 'none' } });
    await openPane(actions);
    await press('放入计划模板');
    expect(await screen.findByRole('region', { name: '准备' })).toBeTruthy();
  });
});

describe('the check list', () => {
  test('says of each step how far it is, in words, and what there is', async () => {
    await openPane(paneActions(openedOn({ members: 26 })));
    expect(steps()).toEqual([
      '1补填待明确2 处下一步补填',
      '✓人员名册26 人已完成加人',
      '3工作台账还没有记录待做记一笔',
      '4检查还没有检查待做开始检查',
    ]);
  });

  test.each([
    ['补填', '补填待明确'],
    ['填名册', /名册/],
  ])('%s opens its form in place of the rest, and comes back', async (name, form) => {
    await openPane(paneActions());
    await press(name);
    const opened = await screen.findByRole('region', { name: form });
    await userEvent.click(within(opened).getByRole('button', { name: /返回/ }));
    expect(screen.queryByRole('region', { name: form })).toBeNull();
    expect(screen.getByRole('region', { name: '准备' })).toBeTruthy();
  });

  test('记一笔 opens the tab 登记', async () => {
    await openPane(paneActions());
    await press('记一笔');
    expect(screen.getByRole('tab', { name: '登记' }).getAttribute('aria-selected')).toBe('true');
  });

  test('开始检查 checks, and the list learns what the check has read', async () => {
    await openPane(paneActions());
    await press('开始检查');
    await screen.findByRole('region', { name: '检查结果' });
    expect(screen.getByText('准备好了：3 人，台账 318 行')).toBeTruthy();
  });

  test('folds to a line once all is done, and unfolds', async () => {
    await openPane(paneActions(openedOn({ unset: [], members: 3, ledgerRows: 8 })));
    expect(screen.getByRole('heading', { name: '准备（还有 1 步）' })).toBeTruthy();
    await check();
    expect(screen.queryByText('已完成')).toBeNull();
    await press('展开准备清单');
    expect(steps()).toHaveLength(4);
  });

  test('counts again when it is asked to', async () => {
    const actions = paneActions();
    await openPane(actions);
    actions.openPane.mockResolvedValueOnce({ setup: setup({ members: 7 }), last: { kind: 'none' } });
    await press('重新数');
    expect(await screen.findByText('7 人')).toBeTruthy();
  });

  test('says that what is in the workbook is the sample, and takes it out', async () => {
    const actions = paneActions(openedOn({ sample: true }));
    await openPane(actions);
    await press('清除示例');
    expect(actions.removeSample).toHaveBeenCalledTimes(1);
    expect(screen.getByText('示例已清除')).toBeTruthy();
  });
});

describe('while the workbook is being read', () => {
  test('the pane can be used, and its own check goes before what is found', async () => {
    let answer: (opening: Opening) => void = () => undefined;
    const opening = new Promise<Opening>((resolve) => {
      answer = resolve;
    });
    await openPane(paneActions({ openPane: () => opening }));
    await check();
    const older = outcome({ checkedAt: '2022-10-01 08:00' });
    await act(async () => {
      answer({ setup: setup(), last: { kind: 'fresh', outcome: older, checkedAt: older.checkedAt } });
      await opening;
    });
    expect(screen.getByText('今天 09:20 检查')).toBeTruthy();
  });

  test('a failure is said in a line, and the check can be made', async () => {
    await openPane(paneActions({ openPane: () => Promise.reject(new Error('edit mode')) }));
    expect(screen.getByText(/没有读到表格准备得怎样：没有做成。/)).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    await check();
    expect(button('检查台账')).toBeTruthy();
  });
});

test('a write says what it left, and 撤销本次写入 takes it back', async () => {
  const left = ['「人员名册」第5行已有内容，没有写入。'];
  const actions = paneActions({
    ...openedOn({ template: false }),
    putSample: () => Promise.resolve(written(3, left)),
    undoWrite: () => Promise.resolve({ restored: 3, left: [] }),
  });
  await openPane(actions);
  await press('先看示例');
  const notice = await screen.findByRole('group', { name: '示例已放入' });
  expect(
    within(notice)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(left);
  await waitFor(() => {
    expect(document.activeElement).toBe(notice);
  });
  await press('撤销本次写入');
  expect(actions.undoWrite.mock.calls[0]?.[0]).toEqual(written(3).undo);
  expect(screen.getByText('已撤销本次写入')).toBeTruthy();
});
