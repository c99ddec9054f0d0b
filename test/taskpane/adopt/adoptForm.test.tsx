import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AdoptionBook } from '../../../src/actions/openAdoption';
import { AdoptForm } from '../../../src/taskpane/adopt/AdoptForm';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { columnsWithout, MEETING_MAPPING, MEETINGS } from '../../support/meetingLedger';
import { chooseFromMenu, openPane, openedOn, paneActions } from '../paneFixtures';
import { drawPanel } from '../panelFixtures';
import { adoptionBook, meetingSheet, proposal } from './adoptionFixtures';

const MAPPED = { ...MEETING_MAPPING, id: 'ledger1', sheetId: '{1}' };

async function draw(book: AdoptionBook, own: Partial<PaneActions> = {}) {
  const actions = paneActions({ openAdoption: () => Promise.resolve(book), ...own });
  const [onDone, outdate, reload] = [jest.fn(), jest.fn(), jest.fn()];
  const panel = drawPanel(
    ({ pane }) => <AdoptForm pane={pane} onDone={onDone} />,
    { outdate, reload },
    actions,
  );
  await screen.findByRole('heading', { name: '套用现有台账' });
  await screen.findAllByText(/./);
  return { ...panel, actions, onDone, outdate, reload };
}

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
/** 下一步, and the page that comes of it: all rows are looked at before it is there. */
async function forward(page: string): Promise<void> {
  await press('下一步');
  await screen.findByRole('heading', { level: 2, name: `会议台账：${page}` });
}
const heading = (): string | null => screen.getByRole('heading', { level: 2 }).textContent;
const texts = (list: string): (string | null)[] =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('the sheets', () => {
  test('are listed with what they look like; the one that is selected first, unlikely ones behind a title', async () => {
    const likely = meetingSheet();
    const chosen = meetingSheet({
      name: '学习',
      id: '{2}',
      proposal: proposal({ score: 0.2, questions: [], headerRows: 2 }),
    });
    const odd = meetingSheet({ name: '通讯录', id: '{3}', proposal: null, isProtected: true });
    const staff = meetingSheet({ name: '花名册', id: '{4}', listsStaff: true });
    await draw(adoptionBook({ sheets: [likely, chosen, odd, staff], selected: '学习' }));
    expect(texts('像台账的工作表')).toEqual([
      '学习（当前）套用第3、4行是表头，认出 日期、活动类型、参加人员、应到人数，1 列要请您确认。',
      '会议台账套用第3行是表头，认出 日期、活动类型、参加人员、应到人数，1 列要请您确认。',
    ]);
    expect(texts('其他工作表')).toEqual([
      '通讯录没有找到表头。表头要在前30行里；也可先在表中选中台账的区域，再按「重新读取」。工作表受保护，套用前请在「审阅」中撤销保护。',
      '花名册套用像是人员名单，不是台账：可在「从已有名单填」中读入人员名册。',
    ]);
    expect(screen.queryByRole('button', { name: '套用「通讯录」' })).toBeNull();
  });

  test('where there are none, it is said how to bring one in', async () => {
    await draw(adoptionBook({ sheets: [] }));
    expect(screen.getByText(/请先把您的台账移动或复制到这个工作簿里/)).toBeTruthy();
  });

  test('a failure to read leaves the way back', async () => {
    const { onDone, said } = await draw(adoptionBook(), {
      openAdoption: () => Promise.reject(new Error('edit mode')),
    });
    expect(said).toContain('没有做成');
    await press('返回');
    expect(onDone).toHaveBeenCalledTimes(1);
  });
});

describe('the columns', () => {
  test('show header and cells; what is doubtful has to be said before one goes on', async () => {
    await draw(adoptionBook());
    await press('套用「会议台账」');
    expect(heading()).toBe('会议台账：各列是什么');
    expect(document.activeElement?.textContent).toBe('会议台账：各列是什么');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '「会议时间」是' }).value).toBe('date');
    expect(screen.getByText('2022-1-10；2022-2-14')).toBeTruthy();
    const doubtful = screen.getByRole('combobox', { name: '「会议内容」是（请确认）' });
    const likely = within(doubtful).getByRole('group', { name: '可能是' });
    expect(
      within(likely)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['主题', '内容']);
    await press('下一步');
    expect(heading()).toBe('会议台账：各列是什么');
    expect(screen.getByText('请确认 「会议内容」：是哪一列，或者不用。')).toBeTruthy();
    expect(document.activeElement).toBe(doubtful);
    await userEvent.selectOptions(doubtful, '内容');
    expect(screen.queryByText('请确认')).toBeNull();
  });

  test('without a date there is no going on', async () => {
    await draw(adoptionBook());
    await press('套用「会议台账」');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /会议内容/ }), '不用');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '「会议时间」是' }), '不用');
    await press('下一步');
    expect(screen.getByText('还没有一列是日期。没有日期的台账没法检查。')).toBeTruthy();
  });

  test('without a type the one of all rows is asked for, and a suggestion taken with a press', async () => {
    const asked = proposal({
      columns: proposal().columns.map((column) =>
        column.key === '会议类型' ? { ...column, field: null, certainty: 'unused' } : column,
      ),
      mapping: { ...MEETING_MAPPING, columns: columnsWithout('activity') },
      questions: [{ kind: 'activity', suggestion: '党组会议' }],
    });
    await draw(adoptionBook({ sheets: [meetingSheet({ proposal: asked })] }));
    await press('套用「会议台账」');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /会议内容/ }), '内容');
    await press('下一步');
    expect(screen.getByText('没有一列是活动类型，请填')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: '活动类型' }));
    await press('看来是「党组会议」，用它');
    await forward('预览');
  });
});

test('dates that Excel hands out as numbers are shown as dates, and only where they are dates', async () => {
  const columns = proposal().columns.map((column) => ({ ...column, samples: ['44571', '待定'] }));
  await draw(adoptionBook({ sheets: [meetingSheet({ proposal: proposal({ columns }) })] }));
  await press('套用「会议台账」');
  expect(texts('各列').map((text) => /(\d{5}|[\d-]{10})；待定/.exec(text ?? '')?.[1])).toEqual([
    '2022-01-10',
    '44571',
    '44571',
    '44571',
    '44571',
  ]);
});

describe('what occurs in the rows', () => {
  test('is asked once for the sheet, and the preview follows the answer', async () => {
    const { actions } = await draw(adoptionBook());
    await press('套用「会议台账」');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /会议内容/ }), '内容');
    await forward('怎样读');
    const word = screen.getByRole('combobox', { name: '「学习会」是哪种活动？' });
    await press('下一步');
    expect(screen.getByText('请选一个')).toBeTruthy();
    expect(document.activeElement).toBe(word);
    await userEvent.selectOptions(word, '集中学习');
    await forward('预览');
    await press('上一步');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: /学习会/ }).value).toBe('集中学习');
    await forward('预览');
    await press('套用');
    expect(actions.adoptLedger.mock.calls[0]?.[1]).toMatchObject({ words: { 学习会: '集中学习' } });
  });
});

describe('the preview', () => {
  async function preview(book = adoptionBook()) {
    const drawn = await draw(book);
    await press('套用「会议台账」');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /会议内容/ }), '内容');
    await forward('怎样读');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /学习会/ }), '集中学习');
    await forward('预览');
    return drawn;
  }

  test('shows the rows as they are read, what is passed over and why, and the columns that are not used', async () => {
    await preview();
    expect(screen.getByRole('status').textContent).toBe('读出 3 条记录。');
    const [first] = within(screen.getByRole('list', { name: '读出的记录' })).getAllByRole('listitem');
    expect(within(first as HTMLElement).getByText('第4行')).toBeTruthy();
    expect(within(first as HTMLElement).getByText('2022-1-10')).toBeTruthy();
    expect(screen.getByText('不作记录的 3 行')).toBeTruthy();
    expect(screen.getByText('第8行「合计 3次 6」：小计、合计')).toBeTruthy();
    expect(screen.getByText('不用的列：序号、记录人。')).toBeTruthy();
  });

  test('套用 keeps the mapping, says so, and lists the sheet as adopted', async () => {
    const { actions, said, outdate, reload } = await preview();
    actions.openAdoption.mockResolvedValueOnce(adoptionBook({ sheets: [meetingSheet({ mapping: MAPPED })] }));
    await press('套用');
    expect(actions.adoptLedger.mock.calls[0]?.slice(0, 2)).toEqual([
      expect.objectContaining({ id: '{1}', name: MEETINGS }),
      { ...MEETING_MAPPING, sheetId: '{1}', words: { 学习会: '集中学习' } },
    ]);
    expect(said).toContain('已套用「会议台账」');
    expect(outdate).toHaveBeenCalledTimes(1);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(heading()).toBe('套用现有台账');
    expect(within(screen.getByRole('region', { name: '已套用的台账' })).getByText(MEETINGS)).toBeTruthy();
  });

  test('a failure stays on the page, so that nothing said is lost', async () => {
    const { actions, said } = await preview();
    actions.adoptLedger.mockRejectedValueOnce(new Error('protected'));
    await press('套用');
    expect(said).toContain('没有做成');
    expect(heading()).toBe('会议台账：预览');
  });
});

describe('adopted ledgers', () => {
  const book = adoptionBook({ sheets: [meetingSheet({ mapping: MAPPED })] });

  test('say how they are read, and can be changed', async () => {
    await draw(book);
    expect(
      screen.getByText('日期←会议时间，活动类型←会议类型，内容←会议内容，参加人员←参会人员，应到人数←应到。'),
    ).toBeTruthy();
    await press('修改「会议台账」的对应关系');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '「会议内容」是' }).value).toBe('content');
    expect(screen.queryByText('请确认')).toBeNull();
  });

  test('are let go after a second question', async () => {
    const { actions, said, outdate } = await draw(book);
    await press('取消套用「会议台账」');
    expect(document.activeElement?.textContent).toBe('确定取消套用');
    await press('不取消');
    expect(actions.releaseLedger).not.toHaveBeenCalled();
    await press('取消套用「会议台账」');
    await press('确定取消套用');
    expect(actions.releaseLedger.mock.calls[0]?.slice(0, 1)).toEqual(['ledger1']);
    expect(said).toContain('已取消套用「会议台账」');
    expect(outdate).toHaveBeenCalledTimes(1);
  });

  test('whose sheet is gone are named, and can only be let go', async () => {
    await draw(adoptionBook({ sheets: [], lost: [MAPPED] }));
    expect(screen.getByText('这个工作表不在了，它的记录没有检查。')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /修改/ })).toBeNull();
    expect(screen.getByRole('button', { name: '取消套用「会议台账」' })).toBeTruthy();
  });
});

test('opens from 更多 and from the check list, and comes back', async () => {
  const actions = paneActions({
    ...openedOn({}),
    openAdoption: () => Promise.resolve(adoptionBook()),
  });
  await openPane(actions);
  await chooseFromMenu('套用现有台账');
  const form = await screen.findByRole('region', { name: '套用现有台账' });
  await userEvent.click(within(form).getByRole('button', { name: '返回' }));
  expect(screen.queryByRole('region', { name: '套用现有台账' })).toBeNull();
  await userEvent.click(
    within(screen.getByRole('region', { name: '准备' })).getByRole('button', { name: '套用' }),
  );
  expect(await screen.findByRole('region', { name: '套用现有台账' })).toBeTruthy();
});
