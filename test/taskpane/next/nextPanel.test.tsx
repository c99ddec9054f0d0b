import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckOutcome } from '../../../src/actions/CheckOutcome';
import type { Pane } from '../../../src/taskpane/Pane';
import { NextPanel } from '../../../src/taskpane/next/NextPanel';
import { checkLedgerText } from '../../support/ledgerText';
import { drawPanel } from '../panelFixtures';

/** The outcome of checking a workbook told as a text; the pane's other facts are not of the panel's. */
function checked(text: string): CheckOutcome {
  const { book, result } = checkLedgerText(text);
  return { asOf: result.asOf, input: book.input, result, targetSheet: '计划指标' } as unknown as CheckOutcome;
}

const ROSTER = `
  人员名册
  | 姓名 | 科室   | 身份 |
  | 张三 | 综合科 | 党员 |
  | 李四 | 综合科 | 党员 |
  | 王五 | 业务科 | 党员 |
  | 赵六 | 业务科 | 党员 |
`;

/** Saturday 2022-10-08: one meeting would serve two targets of October; four people owe lessons until the year's end. */
const OFFICE = checked(`
  截至 2022-10-08
  计划指标
  | 编号 | 指标     | 责任主体 | 考核范围 | 活动类型 | 主题     | 计算方式 | 比较 | 指标值 | 周期 |
  | 2a   | 党组会议 | 综合科   | 集体     | 党组会议 |          | 次数     | ≥    | 1      | 月   |
  | 2b   | 意识形态 | 综合科   | 集体     | 党组会议 | 意识形态 | 次数     | ≥    | 1      | 月   |
  | 5l   | 党课     |          | 每名党员 | 党课     |          | 次数     | ≥    | 1      | 年   |
  | 9z   | 第一议题 |          | 集体     | 党组会议 |          | 占比     | ≥    | 100    | 年   |
  ${ROSTER}
  工作台账
  | 日期      | 活动类型 | 第一议题 |
  | 2022-3-1  | 党组会议 | 否       |
`);

const DONE = checked(`
  截至 2022-12-31
  计划指标
  | 编号 | 指标     | 考核范围 | 活动类型 | 计算方式 | 比较 | 指标值 | 周期 |
  | 2a   | 党组会议 | 集体     | 党组会议 | 次数     | ≥    | 1      | 年   |
  工作台账
  | 日期     | 活动类型 |
  | 2022-3-1 | 党组会议 |
`);

async function draw(facts: Partial<Pane>) {
  const drawn = drawPanel(NextPanel, { tab: 'next', ...facts });
  await screen.findByRole('region', { name: '最少活动' });
  return drawn;
}

const region = (name: string) => within(screen.getByRole('region', { name }));

test('without a check asks for one', async () => {
  const check = jest.fn();
  drawPanel(NextPanel, { tab: 'next', outcome: null, check });
  expect(screen.getByText('下一步做什么，要先检查台账才知道。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '检查台账' }));
  expect(check).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('region', { name: '催办' })).toBeNull();
});

test('does not compute while another tab is shown, and starts once it is opened', async () => {
  const { again } = drawPanel(NextPanel, { tab: 'check', outcome: OFFICE });
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.queryByRole('region', { name: '最少活动' })).toBeNull();
  await again({ tab: 'next' });
  expect(await screen.findByRole('region', { name: '最少活动' })).toBeTruthy();
});

test('says of a check that is out of date that it is', async () => {
  await draw({ outcome: OFFICE, outdated: {} as Pane['outdated'] });
  expect(screen.getByText(/下面的内容是按改之前算的/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '检查台账' })).toBeTruthy();
});

describe('近期到期', () => {
  test('groups what is open by week and month, the subjects of a target together', async () => {
    await draw({ outcome: OFFICE });
    const due = region('近期到期');
    expect(due.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      '2022年10月',
      '2022年12月',
    ]);
    expect(region('2022年10月').getByText('2a 党组会议')).toBeTruthy();
    expect(region('2022年12月').getByText('4 个对象还没完成')).toBeTruthy();
    expect(region('2022年12月').getByText(/^张三.*还差/)).toBeTruthy();
  });

  test('a target can be jumped to', async () => {
    const jump = jest.fn();
    await draw({ outcome: OFFICE, jump });
    await userEvent.click(region('2022年10月').getByRole('button', { name: '2b 意识形态' }));
    expect(jump).toHaveBeenCalledWith({
      sheet: '计划指标',
      address: 'A3',
      row: { table: 'targets', id: '2b' },
    });
  });

  test('says so where nothing is open', async () => {
    await draw({ outcome: DONE });
    expect(region('近期到期').getByText('没有还能补、还没完成的指标。')).toBeTruthy();
    expect(region('最少活动').getByText('没有要补办的活动。')).toBeTruthy();
  });
});

describe('最少活动', () => {
  test('one meeting serves two targets; which ones is folded', async () => {
    await draw({ outcome: OFFICE });
    const meeting = within(screen.getByRole('region', { name: '开展 党组会议 1次' }));
    expect(meeting.getByText('主题 填 意识形态')).toBeTruthy();
    expect(meeting.getByText(/^最迟 10月31日/)).toBeTruthy();
    const folded = meeting.getByText('能补上 2 项（2 项指标）').closest('details');
    expect(folded?.open).toBe(false);
    expect(within(folded as HTMLElement).getByText('2b 意识形态（集体，10月）')).toBeTruthy();
  });

  test('记一笔 begins an entry with what the step needs', async () => {
    const record = jest.fn();
    await draw({ outcome: OFFICE, record });
    await userEvent.click(screen.getByRole('button', { name: '记一笔：开展 党组会议 1次' }));
    expect(record).toHaveBeenCalledWith(
      expect.objectContaining({ date: '2022-10-08', activity: '党组会议', topics: '意识形态' }),
    );
    await userEvent.click(screen.getByRole('button', { name: /^记一笔：开展 党课/ }));
    expect(record.mock.calls[1]?.[0]).toMatchObject({
      activity: '党课',
      participants: '张三、李四、王五、赵六',
    });
  });

  test('says why some gaps have no activity', async () => {
    await draw({ outcome: OFFICE });
    expect(region('最少活动').getByText('另有 1 项排不出活动，要自己想办法')).toBeTruthy();
    expect(region('最少活动').getByText(/^9z 第一议题/)).toBeTruthy();
  });
});

describe('催办', () => {
  test('the text for a department or a person, ready to copy', async () => {
    await draw({ outcome: OFFICE });
    expect(screen.queryByRole('textbox', { name: '催办文字' })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '催办谁' }), '张三');
    const text = (): string => screen.getByRole<HTMLTextAreaElement>('textbox', { name: '催办文字' }).value;
    expect(text()).toContain('张三');
    expect(text()).toContain('党课');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '催办谁' }), '综合科');
    expect(text()).toContain('党组会议');
    expect(screen.getByRole('button', { name: '复制' })).toBeTruthy();
  });

  test('says so where nobody is to be reminded', async () => {
    await draw({ outcome: DONE });
    expect(region('催办').getByText('没有要催办的科室和个人。')).toBeTruthy();
  });
});

test('leaving the panel stops the computing without a word', async () => {
  const { unmount, said } = drawPanel(NextPanel, { tab: 'next', outcome: OFFICE });
  unmount();
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(said).toEqual([]);
});

test('another check takes the place of the first', async () => {
  const { again } = await draw({ outcome: OFFICE });
  await again({ outcome: DONE });
  await waitFor(() => {
    expect(screen.getByText('没有要补办的活动。')).toBeTruthy();
  });
});
