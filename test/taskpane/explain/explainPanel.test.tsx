import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckOutcome } from '../../../src/actions/CheckOutcome';
import type { Explanation, PeriodLine } from '../../../src/sheets/encode/Explanation';
import { ExplainPanel } from '../../../src/taskpane/explain/ExplainPanel';
import type { Pane } from '../../../src/taskpane/Pane';
import { drawPanel } from '../panelFixtures';

const look = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: '查看所选单元格' }));

function period(facts: Partial<PeriodLine> = {}): PeriodLine {
  return { label: '9月', statusKey: 'met', status: '达标', actual: '1次', rows: '第 8 行', ...facts };
}

const ROW: Explanation = {
  kind: 'row',
  place: '工作台账 第8行',
  status: '计入',
  explanation: '2a 党组会议（2022-09）',
  counted: [{ targetId: '2a', title: '党组会议', whom: '集体', period: '9月' }],
  near: [{ targetId: '2b', title: '意识形态研究', reason: '主题里没有「意识形态研究」' }],
};

const PERSON: Explanation = {
  kind: 'person',
  place: '人员名册 第6行',
  name: '张三',
  lines: [
    {
      targetId: '3a',
      title: '集中学习',
      requirement: '每月不少于1次',
      status: '达标',
      statusKey: 'met',
      actual: '1次',
      shortfall: '',
      latest: '',
      periods: [],
    },
    {
      targetId: '5l',
      title: '党课',
      requirement: '每季度不少于1次',
      status: '未达标',
      statusKey: 'short',
      actual: '0次',
      shortfall: '1次',
      latest: '2022-12-31',
      periods: [
        period({ label: '3季度', statusKey: 'short', status: '未达标', actual: '0次' }),
        period({ label: '4季度', statusKey: 'upcoming', status: '未到期', actual: '' }),
      ],
    },
  ],
};

const TARGET: Explanation = {
  kind: 'target',
  place: '计划指标 第12行',
  targetId: '3a',
  title: '集中学习',
  quote: '每月集中学习不少于1次',
  requirement: '每月不少于1次',
  subjects: [
    { subject: '张三', status: '达标', statusKey: 'met', periods: [period({ label: '8月' }), period()] },
    {
      subject: '李四',
      status: '未达标',
      statusKey: 'short',
      periods: [period({ label: '8月', statusKey: 'short', status: '未达标', actual: '0次' }), period()],
    },
  ],
};

const OUTCOME = {
  targetSheet: '计划指标',
  input: { targets: [{ id: '2a', rowNumber: 7 }] },
} as unknown as CheckOutcome;

function draw(explained: Explanation, facts: Partial<Pane> = {}) {
  const explainSelection = jest.fn((..._args: Parameters<Pane['actions']['explainSelection']>) =>
    Promise.resolve(explained),
  );
  return { ...drawPanel(ExplainPanel, facts, { explainSelection }), explainSelection };
}

const listed = (name: string): (string | null)[] =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('asks nothing of Excel before the button is pressed', () => {
  const { explainSelection } = draw(ROW);
  expect(explainSelection).not.toHaveBeenCalled();
});

test('a ledger row: what it counts for, for whom and when, and what it is near and why', async () => {
  draw(ROW);
  await look();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '工作台账 第8行' }));
  expect(listed('计入')).toEqual(['2a 党组会议集体，9月']);
  expect(listed('差一点')).toEqual(['2b 意识形态研究主题里没有「意识形态研究」']);
});

test('a ledger row that counts for nothing says so', async () => {
  draw({ ...ROW, status: '未计入', explanation: '未计入：〔日期〕未填', counted: [], near: [] });
  await look();
  expect(screen.getByText('未计入').parentElement?.textContent).toBe('未计入：〔日期〕未填');
  expect(screen.getByText('这一行没有计入任何指标。')).toBeTruthy();
  expect(screen.queryByRole('region', { name: '差一点' })).toBeNull();
});

test('a target that the last check knows can be jumped to', async () => {
  const jump = jest.fn();
  draw(ROW, { outcome: OUTCOME, jump });
  await look();
  await userEvent.click(screen.getByRole('button', { name: '2a 党组会议' }));
  expect(jump).toHaveBeenCalledWith({
    sheet: '计划指标',
    address: 'A7',
    row: { table: 'targets', id: '2a' },
  });
  expect(screen.queryByRole('button', { name: '2b 意识形态研究' })).toBeNull();
});

test('a person: obligations by status, worst first, with their periods in words', async () => {
  draw(PERSON);
  await look();
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('张三（人员名册 第6行）');
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    '未达标（1）',
    '达标（1）',
  ]);
  expect(screen.getByText('每季度不少于1次；已有 0次；还差 1次；最迟 2022-12-31')).toBeTruthy();
  const chips = within(screen.getByRole('list', { name: '5l 各期' })).getAllByRole('listitem');
  expect(chips.map(({ textContent }) => textContent)).toEqual(['3季度 未达标 0次', '4季度 未到期']);
});

test('a person of whom nothing is asked: says where to look', async () => {
  draw({ ...PERSON, lines: [] });
  await look();
  expect(screen.getByText(/没有一项指标考核到这个人。请看「人员名册」/)).toBeTruthy();
});

test('a target: clause, requirement, and a table with a word in every cell', async () => {
  draw(TARGET);
  await look();
  expect(screen.getByText('每月集中学习不少于1次')).toBeTruthy();
  const table = screen.getByRole('table', { name: '各考核对象各期的状态' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['对象', '状态', '8月', '9月']);
  const row = within(table).getByRole('row', { name: /^李四/ });
  expect(within(row).getByRole('rowheader').textContent).toBe('李四');
  const words = within(row)
    .getAllByRole('cell')
    .map((cell) =>
      [...cell.querySelectorAll('span:not([aria-hidden])')].map(({ textContent }) => textContent).join(),
    );
  expect(words).toEqual(['未达标', '未达标 0次', '达标 1次']);
});

test('the table of a target is reached by the keyboard, to scroll it', async () => {
  draw(TARGET);
  await look();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: '各期完成情况' }));
});

test('a target without obligations says why there is no table', async () => {
  draw({ ...TARGET, place: '计划指标 第12行（未启用）', subjects: [] });
  await look();
  expect(screen.getByText('计划指标 第12行（未启用）。没有期次可看。')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('anything else: says what to select', async () => {
  draw({ kind: 'none', place: '领导汇总 B2' });
  await look();
  expect(
    screen.getByText(/现在选的是领导汇总 B2。请选中「工作台账」「人员名册」或「计划指标」/),
  ).toBeTruthy();
});

test('a failure is said by the pane and leaves what was shown', async () => {
  const { said, explainSelection } = draw(ROW);
  await look();
  explainSelection.mockRejectedValueOnce(new Error('断线'));
  await look();
  await waitFor(() => {
    expect(said).toContain('没有做成');
  });
  expect(listed('计入')).toHaveLength(1);
});
