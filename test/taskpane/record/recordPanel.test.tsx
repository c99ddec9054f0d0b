import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EntryDraft } from '../../../src/sheets/decode/entryDraft';
import type { EntryPreview } from '../../../src/sheets/encode/entryPreview';
import type { Pane } from '../../../src/taskpane/Pane';
import { RecordPanel } from '../../../src/taskpane/record/RecordPanel';
import { BOOK, SETUP, drawPanel, written } from '../panelFixtures';

const NOTHING: EntryPreview = { status: '未计入', counted: [], near: [], problems: [] };

const ROW_9 = { sheet: '我的台账', rowNumber: 9, address: 'B9' };

type SaveEntry = Pane['actions']['saveEntry'];
type OpenEntry = Pane['actions']['openEntry'];

function draw(own: Partial<Pane['actions']> = {}, facts: Partial<Pane> = {}) {
  const saveEntry = jest.fn<ReturnType<SaveEntry>, Parameters<SaveEntry>>(() =>
    Promise.resolve({ ...written(), ...ROW_9 }),
  );
  const openEntry = jest.fn<ReturnType<OpenEntry>, Parameters<OpenEntry>>(() => Promise.resolve(BOOK));
  const panel = drawPanel(RecordPanel, facts, { openEntry, saveEntry, previewEntry: () => NOTHING, ...own });
  return { ...panel, saveEntry, openEntry };
}

const press = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const combobox = (name: string): HTMLInputElement => screen.getByRole('combobox', { name });
const textbox = (name: string): HTMLTextAreaElement => screen.getByRole('textbox', { name });
const date = (): HTMLInputElement => screen.getByLabelText('日期');

async function choose(field: string, option: string): Promise<void> {
  await userEvent.click(combobox(field));
  await userEvent.click(screen.getByRole('option', { name: option }));
}

/** Of a field that takes several words. */
async function pick(field: string, word: string): Promise<void> {
  // The list stays open for more.
  if (combobox(field).getAttribute('aria-expanded') !== 'true') await userEvent.click(combobox(field));
  await userEvent.click(screen.getByRole('menuitemcheckbox', { name: word }));
}

/** The draft that was handed on to be written, without its blank cells. */
function saved(saveEntry: jest.Mock<ReturnType<SaveEntry>, Parameters<SaveEntry>>): EntryDraft {
  const draft = saveEntry.mock.calls[0]?.[1] ?? {};
  return Object.fromEntries(Object.entries(draft).filter(([, text]) => text !== ''));
}

describe('记一笔', () => {
  test('asks nothing of Excel before the button is pressed, then reads once', async () => {
    const { openEntry } = draw();
    expect(openEntry).not.toHaveBeenCalled();
    await press('记一笔');
    expect(openEntry).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '记一笔' }));
  });

  test('starts today, finds a type by a part of its name, and writes what was chosen', async () => {
    const { saveEntry, said } = draw();
    await press('记一笔');
    expect(date().value).toBe('2022-10-08');
    await userEvent.type(combobox('活动类型'), '会议');
    const list = within(screen.getByRole('listbox', { name: '活动类型' }));
    expect(list.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['党组会议']);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(combobox('活动类型').value).toBe('党组会议');
    await userEvent.type(textbox('内容'), '传达学习');
    await press('写入台账');
    expect(saved(saveEntry)).toEqual({ date: '2022-10-08', activity: '党组会议', content: '传达学习' });
    expect(saveEntry.mock.calls[0]?.[2]).toBeNull();
    expect(said).toEqual(['已写入台账']);
  });

  test('keeps topics that are offered and those that are typed', async () => {
    const { saveEntry } = draw();
    await press('记一笔');
    await choose('活动类型', '党组会议');
    await pick('主题', '党风廉政');
    await userEvent.type(combobox('主题'), '防汛{Enter}');
    await userEvent.type(combobox('主题'), '信访');
    await userEvent.tab();
    await press('写入台账');
    expect(saved(saveEntry)['topics']).toBe('党风廉政、防汛、信访');
  });

  test('takes several typed topics as several, each once', async () => {
    const { saveEntry } = draw();
    await press('记一笔');
    await choose('活动类型', '党组会议');
    await userEvent.type(combobox('主题'), '防汛、党风廉政{Enter}');
    await userEvent.type(combobox('主题'), '防汛、信访{Enter}');
    await press('写入台账');
    expect(saved(saveEntry)['topics']).toBe('防汛、党风廉政、信访');
  });

  test('takes a topic off again', async () => {
    const { saveEntry } = draw();
    await press('记一笔');
    await choose('活动类型', '党组会议');
    await pick('主题', '党风廉政');
    await pick('主题', '意识形态研究');
    await press('去掉 党风廉政');
    await press('写入台账');
    expect(saved(saveEntry)['topics']).toBe('意识形态研究');
  });

  test('asks for date and type before it writes', async () => {
    const { saveEntry } = draw();
    await press('记一笔');
    await userEvent.clear(date());
    await press('写入台账');
    expect(screen.getByText('请选日期')).toBeTruthy();
    expect(screen.getByText('请选活动类型')).toBeTruthy();
    expect(document.activeElement).toBe(date());
    expect(saveEntry).not.toHaveBeenCalled();
  });

  test('shows first what the type wants, and the rest under 更多栏目', async () => {
    draw();
    await press('记一笔');
    await choose('活动类型', '党课');
    expect(screen.getByRole('textbox', { name: '学时' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: '主讲人' })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: '主持人' })).toBeNull();
    await press('更多栏目');
    expect(screen.getByRole('combobox', { name: '主持人' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: '归属周期' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: '主办级别' })).toBeTruthy();
  });

  test('keeps the form where nothing was written', async () => {
    draw({
      saveEntry: () =>
        Promise.resolve({ ...written({ written: 0, left: ['「工作台账」受保护。'] }), ...ROW_9 }),
    });
    await press('记一笔');
    await choose('活动类型', '党课');
    await press('写入台账');
    expect(combobox('活动类型').value).toBe('党课');
    expect(screen.queryByText(/已写入第/)).toBeNull();
  });

  test('a failure leaves the form as it is', async () => {
    const { said } = draw({ saveEntry: () => Promise.reject(new Error('断线')) });
    await press('记一笔');
    await choose('活动类型', '党课');
    await press('写入台账');
    await waitFor(() => {
      expect(said).toContain('没有做成');
    });
    expect(combobox('活动类型').value).toBe('党课');
  });

  test('then offers the row, and another of the same day and type', async () => {
    const jump = jest.fn();
    draw({}, { jump });
    await press('记一笔');
    await choose('活动类型', '党课');
    await userEvent.type(textbox('内容'), '第一讲');
    await press('写入台账');
    expect(screen.getByText('已写入第 9 行')).toBeTruthy();
    await press('跳到这一行');
    expect(jump).toHaveBeenCalledWith({ sheet: '我的台账', address: 'B9' });
    await press('再记一笔');
    expect([date().value, combobox('活动类型').value, textbox('内容').value]).toEqual([
      '2022-10-08',
      '党课',
      '',
    ]);
  });

  test('a row that is taken back is no longer offered', async () => {
    const { again } = draw();
    await press('记一笔');
    await choose('活动类型', '党课');
    await press('写入台账');
    expect(screen.getByText('已写入第 9 行')).toBeTruthy();
    const running = { name: 'undoWrite', progress: null, cancelling: false } as const;
    await again({ runner: { running } as Pane['runner'] });
    expect(screen.queryByText('已写入第 9 行')).toBeNull();
  });

  test('without a ledger says what to do first', () => {
    draw({}, { setup: { ...SETUP, template: false } });
    expect(screen.getByText(/请先到「检查」页按「放入计划模板」/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '记一笔' })).toBeNull();
  });
});

describe('参加人员', () => {
  const people = (): string => textbox('将写入的文字').value;

  async function start() {
    const drawn = draw();
    await press('记一笔');
    return drawn;
  }

  test.each([
    ['全体人员', '全体人员'],
    ['全体党员', '全体党员'],
    ['综合科全体', '综合科全体'],
    ['第一支部全体', '第一支部全体'],
  ])('the group %s is written as it is read', async (group, text) => {
    await start();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '加一组人' }), group);
    expect(people()).toBe(text);
  });

  test('a group can leave out its own people, and single people are added', async () => {
    const { saveEntry } = await start();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '加一组人' }), '全体党员');
    await userEvent.click(combobox('全体党员，除'));
    expect(screen.getAllByRole('menuitemcheckbox').map(({ textContent }) => textContent)).toEqual([
      '张三（综合科）',
      '李四（综合科）',
    ]);
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: '李四（综合科）' }));
    await userEvent.type(combobox('加个人'), '王');
    await userEvent.click(screen.getByRole('menuitemcheckbox', { name: '王五（业务科）' }));
    expect(people()).toBe('全体党员（除李四）、王五');
    await choose('活动类型', '党课');
    await press('写入台账');
    expect(saved(saveEntry)['participants']).toBe('全体党员（除李四）、王五');
  });

  test('the text can be changed by hand, and the choices follow', async () => {
    await start();
    await userEvent.type(textbox('将写入的文字'), '张三，全体党员干部（除李四）');
    expect(
      within(screen.getByRole('list', { name: '已选的参加人员' }))
        .getAllByRole('listitem')
        .map((item) => item.firstChild?.textContent),
    ).toEqual(['张三', '全体党员干部（除李四）']);
    await press('去掉 李四');
    expect(people()).toBe('张三、全体党员干部');
  });
});

describe('缺席人员', () => {
  test('each with a reason where one is given', async () => {
    const { saveEntry } = draw();
    await press('记一笔');
    await choose('活动类型', '党课');
    await pick('缺席人员', '张三（综合科）');
    await pick('缺席人员', '王五（业务科）');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '张三 缺席原因' }), '病假');
    await press('写入台账');
    expect(saved(saveEntry)['absentees']).toBe('张三（病假）、王五');
  });
});

describe('填写此行', () => {
  const selected = (draft: EntryDraft) => () =>
    Promise.resolve({ ...BOOK, selected: { rowNumber: 15, draft } });

  test('shows what stands in the row, also of columns that the type does not want, and writes to it', async () => {
    const { saveEntry } = draw({
      openEntry: selected({
        date: '2022-03-05',
        activity: '党课',
        quantity: '3名',
        participants: '张三、外请专家',
      }),
    });
    await press('读取所选行');
    expect(screen.getByRole('heading', { name: '填写第 15 行' })).toBeTruthy();
    expect(textbox('数量').value).toBe('3名');
    await userEvent.type(textbox('内容'), '党章');
    await press('写入台账');
    expect(saved(saveEntry)).toEqual({
      date: '2022-03-05',
      activity: '党课',
      quantity: '3名',
      participants: '张三、外请专家',
      content: '党章',
    });
    expect(saveEntry.mock.calls[0]?.[2]).toBe(15);
  });

  test('keeps a date that cannot be read until another is chosen', async () => {
    const { saveEntry } = draw({ openEntry: selected({ date: '待定', activity: '党课' }) });
    await press('读取所选行');
    expect(screen.getByText(/原来写的是「待定」/)).toBeTruthy();
    await press('写入台账');
    expect(saved(saveEntry)['date']).toBe('待定');
  });

  test('without a selected ledger row says what to select', async () => {
    const { said } = draw();
    await press('读取所选行');
    await waitFor(() => {
      expect(said).toContain('没有选中台账的行');
    });
    expect(screen.queryByRole('button', { name: '写入台账' })).toBeNull();
  });
});

describe('an entry that was begun', () => {
  test('makes room for another only when the user says so', async () => {
    const { openEntry } = draw();
    await press('记一笔');
    await userEvent.type(textbox('内容'), '传达');
    await press('读取所选行');
    expect(screen.getByText('这一笔还没有写入台账')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('接着填这一笔');
    expect(openEntry).toHaveBeenCalledTimes(1);
    await press('接着填这一笔');
    expect(textbox('内容').value).toBe('传达');
    await press('记一笔');
    await press('不要了，换一笔');
    expect(textbox('内容').value).toBe('');
  });

  test('a prefilled draft opens by itself', async () => {
    const { again } = draw();
    await again({ draft: { entry: { activity: '党课', topics: '党风廉政' } } });
    expect([combobox('活动类型').value, date().value]).toEqual(['党课', '2022-10-08']);
    expect(screen.getByRole('button', { name: '去掉 党风廉政' })).toBeTruthy();
  });

  test('a prefilled draft asks where something is typed', async () => {
    const { again } = draw();
    await press('记一笔');
    await userEvent.type(textbox('内容'), '传达');
    await again({ draft: { entry: { activity: '党组会议', date: '2022-10-20' } } });
    expect(textbox('内容').value).toBe('传达');
    await press('不要了，换一笔');
    expect([combobox('活动类型').value, date().value]).toEqual(['党组会议', '2022-10-20']);
  });
});

describe('预览', () => {
  const PREVIEW: EntryPreview = {
    status: '计入',
    counted: [{ targetId: '2a', title: '党组会议', whom: '集体', period: '2022-10' }],
    near: [{ targetId: '2b', title: '意识形态', reason: '主题里没有「意识形态研究」' }],
    problems: ['〔学时〕未填'],
  };

  test('says what the entry will count for once the typing pauses, why not for others, and what to mend', async () => {
    const previewEntry = jest.fn((_book: unknown, draft: EntryDraft) =>
      draft.activity === '党组会议' ? PREVIEW : NOTHING,
    );
    draw({ previewEntry });
    await press('记一笔');
    const preview = screen.getByRole('region', { name: '预览' });
    expect(preview.textContent).toBe('还不会计入任何指标（未计入）');
    await choose('活动类型', '党组会议');
    await within(preview).findByText('2a 党组会议（集体，2022-10）');
    expect(within(preview).getByText('2b 意识形态：主题里没有「意识形态研究」')).toBeTruthy();
    expect(within(preview).getByText('〔学时〕未填')).toBeTruthy();
  });

  test('is not computed at every letter', async () => {
    const previewEntry = jest.fn(() => NOTHING);
    draw({ previewEntry });
    await press('记一笔');
    const before = previewEntry.mock.calls.length;
    await userEvent.type(textbox('内容'), '传达学习上级文件精神', { delay: null });
    expect(previewEntry.mock.calls.length - before).toBeLessThan(5);
  });
});
