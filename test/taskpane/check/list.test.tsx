import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { button, check, finding, openPane, outcome, paneActions, press, problem } from '../paneFixtures';

// Its words are tested where they are made.
jest.mock('../../../src/sheets/encode/reminderText', () => ({
  reminderText: (_input: unknown, _result: unknown, to: { readonly name: string }) => `请${to.name}补办`,
}));

const list = (): HTMLElement => screen.getByRole('list', { name: '问题清单' });
const rows = (): (string | null)[] =>
  within(list())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

const FINDINGS = [
  finding(),
  finding({ number: 2, targetId: '9a', title: '谈心谈话', subject: '李四', latest: '2022-10-31' }),
  finding({ number: 3, targetId: '9a', title: '谈心谈话', subject: '张三', mendable: '已过期', latest: '—' }),
  finding({ number: 4, targetId: '2i', title: '党组会议', subject: '集体', actual: '台账无记录' }),
];

const of = (findings = FINDINGS, problems = [problem()]): Parameters<typeof paneActions>[0] => ({
  checkLedger: () => Promise.resolve(outcome({ findings, problems })),
});

describe('grouping', () => {
  const short = (day: string): string => `还差 2次 · 最迟 ${day} · 缺2、5月，2/9`;

  test('by target: what can be made up, what cannot, and what the ledger is silent on apart', async () => {
    await openPane(paneActions(of()));
    await check();
    expect(rows()).toEqual([
      '▾可补2',
      '▾5l 支部书记讲党课1',
      `未达标张三▾${short('2022-12-31')}`,
      '▾9a 谈心谈话1',
      `未达标李四▾${short('2022-10-31')}`,
      '▾已过期，补不上1',
      '▾9a 谈心谈话1',
      '未达标张三▾还差 2次 · 已过期 · 缺2、5月，2/9',
      '▾台账无记录1',
      '▾2i 党组会议1',
      `未达标集体▾${short('2022-12-31')}`,
    ]);
  });

  test.each([
    ['人员、单位', ['▾可补2', '▾张三1催办', `未达标5l 支部书记讲党课▾${short('2022-12-31')}`]],
    ['科室', ['▾可补2', '▾综合科2催办', `未达标5l 支部书记讲党课 · 张三▾${short('2022-12-31')}`]],
    ['最迟日期', ['▾可补2', '▾2022-10-311', `未达标9a 谈心谈话 · 李四▾${short('2022-10-31')}`]],
  ])('by %s', async (name, first) => {
    await openPane(paneActions(of()));
    await check();
    await userEvent.click(screen.getByRole('radio', { name }));
    expect(rows().slice(0, 3)).toEqual(first);
  });

  test('a heading folds what follows it', async () => {
    await openPane(paneActions(of()));
    await check();
    await press(/^可补/);
    expect(rows().slice(0, 2)).toEqual(['▸可补2', '▾已过期，补不上1']);
    expect(button(/^可补/).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('search', () => {
  test.each([
    ['the title', '谈心', 2],
    ['the number', '5L', 1],
    ['the person', '李四', 1],
    ['two words', '谈心 李四', 1],
    ["the plan's own words", '每月讲一次党课', 4],
  ])('looks through %s', async (_what, words, count) => {
    await openPane(paneActions(of()));
    await check();
    await userEvent.type(screen.getByRole('searchbox', { name: '查找' }), words);
    expect(within(list()).getAllByText('未达标')).toHaveLength(count);
  });

  test('that finds nothing says so', async () => {
    await openPane(paneActions(of()));
    await check();
    await userEvent.type(screen.getByRole('searchbox', { name: '查找' }), '不存在');
    expect(screen.getByText('没有找到。换个词，或清空查找框。')).toBeTruthy();
  });
});

describe('a finding', () => {
  const places = [5, 9].map((row) => ({ sheet: '工作台账', address: `A${row}` }));
  const memberPlace = { sheet: '人员名册', address: 'A4' };
  const one = of([finding({ ledgerPlaces: places, memberPlace })]);

  test('that is pressed goes to its target, keeps the focus, and unfolds', async () => {
    const actions = paneActions(one);
    await openPane(actions);
    await check();
    await press('张三');
    expect(actions.goToPlace.mock.calls[0]?.[0]).toEqual(finding().place);
    expect(document.activeElement).toBe(screen.getAllByRole('button', { name: '张三' })[0]);
    const details = within(list());
    for (const text of ['每月不少于1次', '0、0次', '2次', '2022-12-31（可补）', '再由张三主讲开展党课1次。'])
      expect(details.getByText(text)).toBeTruthy();
  });

  test('links the rows that counted and the person', async () => {
    const actions = paneActions(one);
    await openPane(actions);
    await check();
    await press('展开 张三');
    expect(actions.goToPlace).not.toHaveBeenCalled();
    await press('到「工作台账」第9行');
    await userEvent.click(screen.getAllByRole('button', { name: '张三' })[1] ?? document.body);
    expect(actions.goToPlace.mock.calls.map(([place]) => place)).toEqual([places[1], memberPlace]);
    await press('收起 张三');
    expect(screen.queryByText('要求')).toBeNull();
  });

  test('with many rows names twelve and the rest on demand', async () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ sheet: '工作台账', address: `A${index + 5}` }));
    await openPane(paneActions(of([finding({ ledgerPlaces: many })])));
    await check();
    await press('展开 张三');
    expect(screen.getAllByRole('button', { name: /^到「工作台账」/ })).toHaveLength(12);
    await press('共 30 行，全部列出');
    expect(screen.getAllByRole('button', { name: /^到「工作台账」/ })).toHaveLength(30);
  });

  test.each([
    ['moved', '这一行移动过'],
    ['gone', '这一行找不到了'],
  ] as const)('whose row is %s says so and keeps the focus', async (found, title) => {
    await openPane(paneActions({ ...one, goToPlace: () => Promise.resolve({ found }) }));
    await check();
    await press('张三');
    expect(screen.getByRole('status', { name: title })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('张三');
  });
});

test('a target that the plan names twice is listed twice', async () => {
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await openPane(paneActions(of([finding(), finding({ number: 2 })])));
  await check();
  expect(within(list()).getAllByText('未达标')).toHaveLength(2);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});

test('催办 shows a text to take along', async () => {
  await openPane(paneActions(of()));
  await check();
  await userEvent.click(screen.getByRole('radio', { name: '人员、单位' }));
  await press('催办 张三');
  expect((await screen.findByLabelText<HTMLTextAreaElement>('催办文字：张三')).value).toBe('请张三补办');
  await press('催办 张三');
  expect(screen.queryByLabelText('催办文字：张三')).toBeNull();
});

describe('data problems', () => {
  test('are listed by sheet and row, errors told from reminders, and jump to their cells', async () => {
    const problems = [
      problem(),
      problem({
        severity: 'notice',
        address: null,
        text: '〔学时〕未填',
        origin: { sheet: '工作台账', rowNumber: 9 },
      }),
    ];
    const actions = paneActions(of(FINDINGS, problems));
    await openPane(actions);
    await check();
    await userEvent.click(screen.getByRole('radio', { name: '数据问题 2' }));
    expect(
      within(screen.getByRole('list', { name: '数据问题清单' }))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '▾工作台账2',
      '有误工作台账 C7〔日期〕「2022.13.5」不是一个日期，请填如 2022-3-5',
      '提醒工作台账 第9行〔学时〕未填',
    ]);
    await press('工作台账 C7');
    await press('工作台账 第9行');
    expect(actions.goToPlace.mock.calls.map(([place]) => place)).toEqual([
      { sheet: '工作台账', address: 'C7' },
      { sheet: '工作台账', address: 'A9' },
    ]);
  });

  test('what rows lack because their sheet has no such column is listed once, with the rows', async () => {
    const lacking = (rowNumber: number, sheet: string): ReturnType<typeof problem> =>
      problem({ address: null, text: '本表没有〔学时〕这一列', origin: { sheet, rowNumber } });
    const many = Array.from({ length: 12 }, (_, index) => lacking(index + 3, '学习台账'));
    const actions = paneActions(of(FINDINGS, [...many, lacking(5, '会议'), lacking(6, '会议')]));
    await openPane(actions);
    await check();
    await userEvent.click(screen.getByRole('radio', { name: '数据问题 2' }));
    expect(
      within(screen.getByRole('list', { name: '数据问题清单' }))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual([
      '▾学习台账1',
      '有误学习台账 第3行本表没有〔学时〕这一列（共12行：第3、4、5、6、7、8、9、10、11、12 等行）',
      '▾会议1',
      '有误会议 第5行本表没有〔学时〕这一列（共2行：第5、6行）',
    ]);
  });

  test('and findings say so where there are none', async () => {
    await openPane(paneActions(of([], [])));
    await check();
    expect(screen.getByText('没有未达标或滞后的指标。')).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: '数据问题 0' }));
    expect(screen.getByText('没有读不懂或可疑的单元格。')).toBeTruthy();
  });
});

describe('the keyboard', () => {
  const focused = (): string | null | undefined => document.activeElement?.textContent;

  test.each([
    ['Alt and the arrows', '{Alt>}{ArrowDown}{/Alt}', '{Alt>}{ArrowUp}{/Alt}'],
    ['F8', '{F8}', '{Shift>}{F8}{/Shift}'],
  ])('goes from entry to entry with %s, passing over headings', async (_keys, forth, back) => {
    const actions = paneActions(of());
    await openPane(actions);
    await check();
    await userEvent.keyboard(forth);
    expect(focused()).toBe('张三');
    await userEvent.keyboard(forth);
    expect(focused()).toBe('李四');
    await userEvent.keyboard(back);
    expect(focused()).toBe('张三');
    expect(actions.goToPlace.mock.calls.map(([{ row }]) => row)).toEqual([
      { table: 'targets', id: '5l' },
      { table: 'targets', id: '9a' },
      { table: 'targets', id: '5l' },
    ]);
  });

  test('leaves Alt and the arrow to a date field, which opens its calendar by it', async () => {
    const actions = paneActions(of());
    await openPane(actions);
    await check();
    await press(/^核查日期：/);
    screen.getByLabelText('核查日期').focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(actions.goToPlace).not.toHaveBeenCalled();
  });

  test('goes through the list with arrows, Home and End, and folds with ← and →', async () => {
    await openPane(paneActions(of()));
    await check();
    act(() => {
      button(/^可补/).focus();
    });
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(focused()).toBe('张三');
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByText('要求')).toBeTruthy();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.queryByText('要求')).toBeNull();
    await userEvent.keyboard('{End}');
    expect(focused()).toBe('集体');
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(button(/^可补/).getAttribute('aria-expanded')).toBe('false');
  });

  test('has one row in the order of Tab', async () => {
    await openPane(paneActions(of()));
    await check();
    const inOrder = within(list())
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(inOrder.map(({ textContent }) => textContent)).toEqual(['▾可补2']);
  });
});

test('of 10,000 entries only those in sight are drawn, and every one says where it stands', async () => {
  const findings = Array.from({ length: 10_000 }, (_, index) =>
    finding({ number: index + 1, subject: `人员${index + 1}` }),
  );
  await openPane(paneActions(of(findings)));
  await check();
  const drawn = within(list()).getAllByRole('listitem');
  expect(drawn.length).toBeLessThan(60);
  expect(drawn[3]?.getAttribute('aria-posinset')).toBe('4');
  expect(drawn[3]?.getAttribute('aria-setsize')).toBe('10002');
});
