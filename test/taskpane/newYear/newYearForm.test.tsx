import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { NewYearOutcome, NewYearPlan } from '../../../src/actions/NewYear';
import type { Pane } from '../../../src/taskpane/Pane';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { NewYearForm } from '../../../src/taskpane/newYear/NewYearForm';
import { yearFault } from '../../../src/taskpane/newYear/yearFault';
import { drawPanel } from '../panelFixtures';

const PLAN: NewYearPlan = {
  year: 2022,
  sheets: [
    { sheet: '计划指标', archive: '计划指标（2022）', what: '指标保留' },
    { sheet: '工作台账', archive: '工作台账（2022）', what: '323 行清空，重新记' },
  ],
  notes: ['「领导汇总」还是上年的内容，新年度检查后再生成。'],
  refused: null,
};

const DONE: NewYearOutcome = { started: true, sheets: PLAN.sheets, notes: ['指标「5c」的截止日期已顺延。'] };

async function draw(plan: NewYearPlan = PLAN, start: PaneActions['startYear'] = () => Promise.resolve(DONE)) {
  const onDone = jest.fn();
  const startYear = jest.fn(start);
  const pane = { forget: jest.fn(), reload: jest.fn() } satisfies Partial<Pane>;
  const panel = drawPanel((props) => <NewYearForm {...props} onDone={onDone} />, pane, {
    openNewYear: () => Promise.resolve(plan),
    startYear,
  });
  await screen.findByText(/每张表先原样复制一份存档/);
  return { ...panel, ...pane, onDone, startYear };
}

const year = (): HTMLInputElement => screen.getByLabelText('新的计划年度');
const begin = (): HTMLElement => screen.getByRole('button', { name: /^存档 2022 年/ });

test('says of every sheet what will be done, before anything is done', async () => {
  const { startYear } = await draw();
  const sheets = within(screen.getByRole('list', { name: '各表怎么处理' })).getAllByRole('listitem');
  expect(sheets.map(({ textContent }) => textContent)).toEqual([
    '计划指标：指标保留存档为「计划指标（2022）」',
    '工作台账：323 行清空，重新记存档为「工作台账（2022）」',
  ]);
  expect(screen.getByRole('list', { name: '请留意' }).textContent).toContain('「领导汇总」还是上年的内容');
  expect(screen.getByText(/不能用 Ctrl\+Z 撤销/)).toBeTruthy();
  expect(startYear).not.toHaveBeenCalled();
});

test('offers the next year, begins it, and says where the old one is', async () => {
  const { startYear, forget, reload, onDone, said } = await draw();
  expect(year().value).toBe('2023');
  await userEvent.click(begin());
  expect(startYear.mock.calls[0]?.[0]).toEqual({ from: 2022, to: 2023 });
  expect([forget, reload, onDone].map((each) => each.mock.calls.length)).toEqual([1, 1, 1]);
  expect(said).toEqual([
    '已开始 2023 年度',
    '2022 年的内容存档在最后的 2 张表里：「计划指标（2022）」「工作台账（2022）」。',
  ]);
});

test('another year can be typed; one that cannot be begins nothing', async () => {
  const { startYear } = await draw();
  await userEvent.clear(year());
  await userEvent.type(year(), '2022');
  expect(screen.getByText('请填比 2022 晚的年份，如 2023')).toBeTruthy();
  await userEvent.click(begin());
  expect(startYear).not.toHaveBeenCalled();
  await userEvent.clear(year());
  await userEvent.type(year(), '2024');
  await userEvent.click(screen.getByRole('button', { name: '存档 2022 年，开始 2024 年' }));
  expect(startYear.mock.calls[0]?.[0]).toEqual({ from: 2022, to: 2024 });
});

test('where it cannot be done now the reason stands in place of the button', async () => {
  await draw({ ...PLAN, refused: '表里还有示例。' });
  expect(screen.getByText('表里还有示例。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^存档/ })).toBeNull();
  expect(screen.getByRole('button', { name: '重新读取' })).toBeTruthy();
});

test('where nothing was begun the form stays, and why is said', async () => {
  const { onDone, forget, said } = await draw(PLAN, () =>
    Promise.resolve({ started: false, sheets: [], notes: ['「工作台账」第5行与存档不一致。'] }),
  );
  await userEvent.click(begin());
  expect(said[0]).toBe('没有开始新年度');
  expect([onDone, forget].map((each) => each.mock.calls.length)).toEqual([0, 0]);
});

test('after a failure the workbook is asked which year it is', async () => {
  const { reload, said } = await draw(PLAN, () => Promise.reject(new Error('connection')));
  await userEvent.click(begin());
  expect(reload).toHaveBeenCalledTimes(1);
  expect(said[0]).toBe('没有做成');
});

test.each([
  ['2023', null],
  [' 2024 ', null],
  ['2022', '请填比 2022 晚的年份，如 2023'],
  ['23', '请填四位数的年份，如 2023'],
  ['', '请填四位数的年份，如 2023'],
  ['2099', '2099 离 2022 太远了，请看一下'],
])('of the year %p it is said: %p', (text, fault) => {
  expect(yearFault(text, 2022)).toBe(fault);
});
