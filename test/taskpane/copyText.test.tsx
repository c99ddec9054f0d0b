import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { CopyText } from '../../src/taskpane/CopyText';

const page = (text: string): ReactElement => (
  <FluentProvider theme={webLightTheme}>
    <CopyText label="催办文字" text={text} />
  </FluentProvider>
);

function box(): HTMLTextAreaElement {
  return screen.getByRole('textbox', { name: '催办文字' });
}

/** What `navigator.clipboard` is during a test; userEvent.setup would put its own there. */
function withClipboard(clipboard: { writeText: (text: string) => Promise<void> } | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

async function copy(): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name: '复制' }));
}

afterEach(() => {
  withClipboard(undefined);
});

test('copies to the clipboard and says so', async () => {
  const user = userEvent.setup();
  const writeText = jest.fn(() => Promise.resolve());
  withClipboard({ writeText });
  render(page('请于10月底前补学。'));
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(writeText).toHaveBeenCalledWith('请于10月底前补学。');
  expect(screen.getByRole('status').textContent).toMatch(/^已复制/);
});

test.each([
  ['refuses', { writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')) }],
  ['is absent', undefined],
])('where the clipboard %s, selects the text and names the keys', async (_case, clipboard) => {
  const user = userEvent.setup();
  withClipboard(clipboard);
  render(page('请于10月底前补学。'));
  await user.click(screen.getByRole('button', { name: '复制' }));
  expect(screen.getByRole('status').textContent).toContain('请按 Ctrl+C 复制');
  expect(document.activeElement).toBe(box());
  expect([box().selectionStart, box().selectionEnd]).toEqual([0, '请于10月底前补学。'.length]);
});

test('the text can be selected but not changed', async () => {
  render(page('请补学。'));
  await userEvent.type(box(), '改');
  expect(box().value).toBe('请补学。');
});

test('takes 已复制 back when there is another text', async () => {
  const { rerender } = render(page('甲'));
  withClipboard({ writeText: () => Promise.resolve() });
  await copy();
  rerender(page('乙'));
  expect(screen.getByRole('status').textContent).toBe('');
});
