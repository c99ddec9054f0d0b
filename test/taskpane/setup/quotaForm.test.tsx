import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UnsetTarget } from '../../../src/actions/openPane';
import type { Pane } from '../../../src/taskpane/Pane';
import { QuotaForm } from '../../../src/taskpane/setup/QuotaForm';
import { SETUP, drawPanel, written } from '../panelFixtures';

function unset(facts: Partial<UnsetTarget>): UnsetTarget {
  return {
    targetId: '3a',
    task: '理论学习',
    title: '集中学习',
    quote: '每月集中学习不少于XX次',
    cadence: '月',
    unit: '次',
    comparison: '≥',
    rowNumber: 12,
    ...facts,
  };
}

const UNSET = [
  unset({}),
  unset({ targetId: '3b', title: '学习时长', quote: '全年不少于XX学时', cadence: '年', unit: '学时' }),
  unset({ targetId: '7c', task: '调查研究', title: '调研报告', quote: '撰写调研报告XX篇', unit: '篇' }),
];

const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const save = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: /^保存/ }));

function draw(saveQuotas: Pane['actions']['saveQuotas'], targets = UNSET) {
  const onDone = jest.fn();
  const panel = drawPanel(
    ({ pane }) => <QuotaForm pane={pane} onDone={onDone} />,
    { setup: { ...SETUP, unset: targets } },
    { saveQuotas },
  );
  return { ...panel, onDone };
}

test('lists the targets in plan order under their tasks, each read out with its clause', () => {
  draw(jest.fn());
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '理论学习',
    '调查研究',
  ]);
  expect(
    screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent),
  ).toEqual(['3a 集中学习', '3b 学习时长', '7c 调研报告']);
  const described = field('3a 集中学习').getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(described)?.textContent).toContain('每月集中学习不少于XX次');
});

test('shows cadence, comparison and unit around the number', () => {
  draw(jest.fn());
  const [monthly, yearly] = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(monthly).toMatch(/每月不少于次/);
  expect(yearly).toMatch(/全年不少于学时/);
});

test('writes the filled ones only, and stays with the others', async () => {
  const saveQuotas = jest.fn(() => Promise.resolve(written()));
  const { onDone, said } = draw(saveQuotas);
  await userEvent.type(field('3b 学习时长'), ' 32 ');
  await save();
  expect(saveQuotas.mock.calls).toEqual([[[{ targetId: '3b', text: '32' }]]]);
  expect(said).toEqual(['指标值已保存']);
  expect(onDone).not.toHaveBeenCalled();
});

test('is done when all of them are filled', async () => {
  const { onDone } = draw(() => Promise.resolve(written({ written: 3 })));
  for (const [index, box] of screen.getAllByRole('textbox').entries())
    await userEvent.type(box, String(index + 1));
  await save();
  expect(onDone).toHaveBeenCalledTimes(1);
});

test.each([
  ['八次', '「八次」不能作指标值，请填 0 以上的数字，如 8 或 1.5；单位不用填'],
  ['XX', '「XX」还是待明确。请填数字，或者清空，以后再填'],
])('says at the field what is wrong with %s, goes there and writes nothing', async (typed, message) => {
  const saveQuotas = jest.fn(() => Promise.resolve(written()));
  draw(saveQuotas);
  await userEvent.type(field('3a 集中学习'), '4');
  await userEvent.type(field('7c 调研报告'), typed);
  expect(screen.queryByText(message)).toBeNull();
  await save();
  const item = screen.getAllByRole('listitem')[2];
  expect(within(item as HTMLElement).getByText(message)).toBeTruthy();
  expect(document.activeElement).toBe(field('7c 调研报告'));
  expect(saveQuotas).not.toHaveBeenCalled();
});

test('says so when nothing is filled in', async () => {
  const saveQuotas = jest.fn(() => Promise.resolve(written()));
  draw(saveQuotas);
  await save();
  expect(screen.getByText('还没有填数字。请至少填一处再保存。')).toBeTruthy();
  expect(saveQuotas).not.toHaveBeenCalled();
});

test('keeps what was typed where the workbook did not take it', async () => {
  const { onDone, said } = draw(() =>
    Promise.resolve(written({ written: 0, left: ['「计划指标」受保护。'] })),
  );
  for (const box of screen.getAllByRole('textbox')) await userEvent.type(box, '6');
  await save();
  expect(said).toEqual(['指标值已保存', '「计划指标」受保护。']);
  expect(field('7c 调研报告').value).toBe('6');
  expect(onDone).not.toHaveBeenCalled();
});

test('keeps the other numbers when the workbook is read again', async () => {
  const { again } = draw(() => Promise.resolve(written()));
  await userEvent.type(field('7c 调研报告'), '6');
  await again({ setup: { ...SETUP, unset: UNSET.slice(1) } });
  expect(field('7c 调研报告').value).toBe('6');
});

test('saves with the Enter key', async () => {
  const saveQuotas = jest.fn(() => Promise.resolve(written()));
  draw(saveQuotas);
  await userEvent.type(field('3a 集中学习'), '4{Enter}');
  expect(saveQuotas.mock.calls).toEqual([[[{ targetId: '3a', text: '4' }]]]);
});

test('says that all are filled, and goes back', async () => {
  const { onDone } = draw(jest.fn(), []);
  expect(screen.getByText('没有待明确的指标，都已填好。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '返回' }));
  expect(onDone).toHaveBeenCalledTimes(1);
});
