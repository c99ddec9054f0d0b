import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { StaffLists } from '../../../src/actions/staffLists';
import type { SheetGrid } from '../../../src/sheets/decode/BookGrids';
import { proposeRoster } from '../../../src/sheets/staff/proposeRoster';
import type { PaneActions } from '../../../src/taskpane/PaneActions';
import { StaffListForm } from '../../../src/taskpane/staff/StaffListForm';
import { drawPanel, written } from '../panelFixtures';

function listOf(name: string, values: SheetGrid['values']): StaffLists['lists'][number] {
  const grid = { name, rowIndex: 0, columnIndex: 0, values };
  const proposal = proposeRoster(grid);
  if (proposal === null) throw new Error(`${name} is no list`);
  return { grid, proposal };
}

const BOOK: StaffLists = {
  lists: [
    listOf('通讯录', [
      ['姓名', '单位', '政治面貌'],
      ['张三', '综合科', '中共党员'],
      ['李四', '业务科', '群众'],
      ['王五', '业务科', '中共党员'],
    ]),
    listOf('名单', [
      ['姓名', '科室'],
      ['赵六', '法规科'],
    ]),
  ],
  others: ['经费'],
  roster: [
    { name: '张三', department: '综合科', roles: '党员' },
    { name: '李四', department: '法规科' },
  ],
};

async function draw(
  book: StaffLists = BOOK,
  add: PaneActions['addMembers'] = () => Promise.resolve(written()),
) {
  const onDone = jest.fn();
  const addMembers = jest.fn(add);
  const panel = drawPanel(
    (props) => <StaffListForm {...props} onDone={onDone} />,
    {},
    {
      openStaffLists: () => Promise.resolve(book),
      addMembers,
    },
  );
  await screen.findByText(/第1行是表头|名单要有一行表头/);
  return { ...panel, onDone, addMembers };
}

const add = (): HTMLElement => screen.getByRole('button', { name: /^加入名册/ });

test('shows each column with its cells; a doubtful one is to be confirmed before anybody is added', async () => {
  const { addMembers } = await draw();
  const columns = within(screen.getByRole('list', { name: '各列' })).getAllByRole('listitem');
  expect(columns.map((column) => column.querySelector('p')?.textContent)).toEqual([
    '张三；李四；王五',
    '综合科；业务科',
    '中共党员；群众',
  ]);
  expect(screen.getByText('请先确认「单位」是哪一列，或者不用。')).toBeTruthy();
  await userEvent.click(add());
  expect(addMembers).not.toHaveBeenCalled();
});

test('adds those who are not on the roster, and tells what the list says otherwise of the others', async () => {
  const { addMembers, onDone, said } = await draw();
  await userEvent.selectOptions(screen.getByLabelText('「单位」是（请确认）'), '科室（可能）');
  expect(screen.getByText('1 人已在名册里，不再加：张三。')).toBeTruthy();
  expect(
    within(screen.getByRole('list', { name: '和名册不一样' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['李四：科室 名册「法规科」，名单「业务科」；身份 名册空着，名单「群众」']);
  await userEvent.click(screen.getByRole('button', { name: '加入名册（1 人）' }));
  expect(addMembers.mock.calls[0]?.[0]).toEqual([{ name: '王五', department: '业务科', roles: '党员' }]);
  expect(said).toEqual(['名册已加入']);
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('a column can be left out', async () => {
  const { addMembers } = await draw();
  await userEvent.selectOptions(screen.getByLabelText('「单位」是（请确认）'), '不用');
  await userEvent.selectOptions(screen.getByLabelText('「政治面貌」是'), '不用');
  await userEvent.click(add());
  expect(addMembers.mock.calls[0]?.[0]).toEqual([{ name: '王五' }]);
});

test('another list can be chosen, and what was said of the first is kept', async () => {
  await draw();
  await userEvent.selectOptions(screen.getByLabelText('「单位」是（请确认）'), '科室（可能）');
  await userEvent.selectOptions(screen.getByLabelText('名单在'), '名单（1 人）');
  expect(add().textContent).toBe('加入名册（1 人）');
  expect(screen.queryByLabelText('「单位」是')).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText('名单在'), '通讯录（3 人）');
  expect(screen.getByLabelText('「单位」是')).toBeTruthy();
});

test('without a list it says what was looked at', async () => {
  await draw({ lists: [], others: ['经费'], roster: [] });
  expect(await screen.findByText(/别的工作表里没有看到名单.*看过的表：经费。/)).toBeTruthy();
});
