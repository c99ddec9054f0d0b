import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GatheredBook } from '../../../src/actions/gatheredNames';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { GatherNamesForm } from '../../../src/taskpane/staff/GatherNamesForm';
import { drawPanel, written } from '../panelFixtures';

const BOOK: GatheredBook = {
  ledgers: ['工作台账', '会议台账'],
  names: [
    {
      name: '王五',
      rows: 12,
      sheets: [
        { sheet: '工作台账', rows: 8 },
        { sheet: '会议台账', rows: 4 },
      ],
      like: null,
    },
    { name: '赵六', rows: 3, sheets: [{ sheet: '会议台账', rows: 3 }], like: null },
    { name: '张山', rows: 1, sheets: [{ sheet: '工作台账', rows: 1 }], like: { name: '张三', on: 'roster' } },
  ],
  others: [{ word: '各科室负责人', rows: 2 }],
  departments: ['综合科'],
  branches: ['第一支部'],
  roles: ['党员'],
};

async function draw(
  book: GatheredBook = BOOK,
  add: PaneActions['addMembers'] = () => Promise.resolve(written()),
) {
  const onDone = jest.fn();
  const addMembers = jest.fn(add);
  const openGatheredNames = jest.fn(() => Promise.resolve(book));
  const panel = drawPanel(
    (props) => <GatherNamesForm {...props} onDone={onDone} />,
    {},
    {
      openGatheredNames,
      addMembers,
    },
  );
  await screen.findByText(/工作台账、会议台账/);
  return { ...panel, onDone, addMembers, openGatheredNames };
}

const boxes = (): HTMLInputElement[] => screen.getAllByRole('checkbox');
const listed = (): (string | null)[] =>
  within(screen.getByRole('list', { name: '名册里没有的姓名' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('lists the names with where they stand; what may be a slip is not chosen', async () => {
  await draw();
  expect(listed()).toEqual([
    '王五12 行：工作台账 8、会议台账 4',
    '赵六会议台账 3 行',
    '张山工作台账 1 行像是名册里的 张三',
  ]);
  expect(boxes().map(({ checked }) => checked)).toEqual([true, true, false]);
  expect(screen.getByText(/不像姓名、没有列入的：各科室负责人（2 行）/)).toBeTruthy();
});

test('adds the chosen with what they have in common, and goes on with the others', async () => {
  const { addMembers, onDone } = await draw();
  await userEvent.click(screen.getByRole('checkbox', { name: /赵六/ }));
  await userEvent.type(screen.getByLabelText('选中的人的身份（可不填）'), '党员');
  await userEvent.type(screen.getByLabelText('选中的人的科室（可不填）'), '综合科');
  await userEvent.click(screen.getByRole('button', { name: '加入名册（1 人）' }));
  expect(addMembers.mock.calls[0]?.[0]).toEqual([{ name: '王五', roles: '党员', department: '综合科' }]);
  expect(listed()).toEqual(['赵六会议台账 3 行', '张山工作台账 1 行像是名册里的 张三']);
  expect(onDone).not.toHaveBeenCalled();
});

test('all or none can be chosen at once', async () => {
  await draw();
  await userEvent.click(screen.getByRole('button', { name: '全选' }));
  expect(screen.getByRole('button', { name: '加入名册（3 人）' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '全不选' }));
  expect(screen.getByRole('button', { name: '加入名册（0 人）' }).getAttribute('aria-disabled')).toBe('true');
});

test('where all are on the roster it says so, and can look again', async () => {
  const { openGatheredNames } = await draw({ ...BOOK, names: [], others: [] });
  expect(screen.getByText('工作台账、会议台账里的姓名都在名册里了。')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '重新收集' }));
  expect(openGatheredNames).toHaveBeenCalledTimes(2);
});

test('a long list comes in parts', async () => {
  const names = Array.from({ length: 150 }, (_, index) => ({
    name: `王${index}`,
    rows: 1,
    sheets: [{ sheet: '工作台账', rows: 1 }],
    like: null,
  }));
  await draw({ ...BOOK, names });
  expect(boxes()).toHaveLength(100);
  await userEvent.click(screen.getByRole('button', { name: '再列 50 个（还有 50 个）' }));
  expect(boxes()).toHaveLength(150);
});
