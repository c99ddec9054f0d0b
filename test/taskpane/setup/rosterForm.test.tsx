import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Pane } from '../../../src/taskpane/Pane';
import { RosterForm } from '../../../src/taskpane/setup/RosterForm';
import { drawPanel, written } from '../panelFixtures';

const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: '从 Excel、Word、微信粘贴' });
const add = (): HTMLElement => screen.getByRole('button', { name: /^加入名册/ });

async function paste(text: string): Promise<void> {
  await userEvent.click(box());
  await userEvent.paste(text);
}

function draw(addMembers: Pane['actions']['addMembers']) {
  const onDone = jest.fn();
  const panel = drawPanel(({ pane }) => <RosterForm pane={pane} onDone={onDone} />, {}, { addMembers });
  return { ...panel, onDone };
}

function rows(): string[][] {
  const table = within(screen.getByRole('region', { name: '人员预览' })).getByRole('table');
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent ?? ''));
}

const PASTED = '姓名\t科室\t身份\n张三\t综合科\t党员\n李四\t业务科\t党员干部';

test('says which columns matter, and shows nothing before something is pasted', () => {
  draw(jest.fn());
  expect(screen.getByText(/姓名必须有；科室、党支部、身份决定/)).toBeTruthy();
  expect(screen.queryByRole('region', { name: '读出的人员' })).toBeNull();
  expect(add().getAttribute('aria-disabled')).toBe('true');
});

test('shows the people as they were understood, in the columns that were found', async () => {
  draw(jest.fn());
  await paste(PASTED);
  expect(rows()).toEqual([
    ['姓名', '科室', '身份'],
    ['张三', '综合科', '党员'],
    ['李四', '业务科', '党员干部'],
  ]);
  expect(screen.getByRole('status').textContent).toBe('读出 2 人');
});

test('adds them and is done', async () => {
  const addMembers = jest.fn(() => Promise.resolve(written({ written: 6 })));
  const { onDone, said } = draw(addMembers);
  await paste(PASTED);
  await userEvent.click(screen.getByRole('button', { name: '加入名册（2 人）' }));
  expect(addMembers.mock.calls).toEqual([
    [
      [
        expect.objectContaining({ name: '张三', department: '综合科', roles: '党员' }),
        expect.objectContaining({ name: '李四', department: '业务科', roles: '党员干部' }),
      ],
    ],
  ]);
  expect(said).toEqual(['名册已加入']);
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('keeps the text where some were not added, and says why', async () => {
  const { onDone, said } = draw(() => Promise.resolve(written({ left: ['张三已在名册里，没有再加。'] })));
  await paste(PASTED);
  await userEvent.click(add());
  expect(said).toEqual(['名册已加入', '张三已在名册里，没有再加。']);
  expect(box().value).toBe(PASTED);
  expect(onDone).not.toHaveBeenCalled();
});

test('the preview can be scrolled by the keyboard', async () => {
  draw(jest.fn());
  await paste(PASTED);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: '人员预览' }));
});

test('goes back without adding', async () => {
  const addMembers = jest.fn();
  const { onDone } = draw(addMembers);
  await paste(PASTED);
  await userEvent.click(screen.getByRole('button', { name: '不加入，返回' }));
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(addMembers).not.toHaveBeenCalled();
});
