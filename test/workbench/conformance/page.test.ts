/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/dom';
import userEvent from '@testing-library/user-event';
import { ConformancePage, type PageParts } from '../../../workbench/conformance/page/ConformancePage';
import { excelFacts, factsText } from '../../../workbench/conformance/page/excelFacts';
import type { Probe } from '../../../workbench/conformance/Probe';
import { readRecording, type ExcelFacts } from '../../../workbench/conformance/Recording';

const EXCEL: ExcelFacts = {
  host: 'Excel',
  platform: 'PC',
  version: '16.0.1',
  language: 'zh-CN',
  apiSet: '1.17',
};

function probe(id: string, more: Partial<Probe> = {}): Probe {
  return {
    id,
    title: `试验${id}`,
    about: 'x',
    source: 'x',
    expected: 1,
    run: () => Promise.resolve(1),
    ...more,
  };
}

function open(parts: Partial<PageParts> = {}): void {
  const place = document.createElement('main');
  document.body.replaceChildren(place);
  new ConformancePage(place, {
    probes: [probe('甲'), probe('乙', { expected: 2 }), probe('丙', { isInformative: true })],
    excel: EXCEL,
    isEmptyWorkbook: () => Promise.resolve(true),
    run: async ({ id, run }, _number, bench) => ({
      id,
      answer: await run({ ...bench } as never),
      milliseconds: 1,
    }),
    settle: () => Promise.resolve(),
    now: () => new Date(Date.UTC(2026, 10, 24)),
    ...parts,
  });
}

const user = userEvent.setup();
const start = (): Promise<void> => user.click(screen.getByRole('button', { name: '开始探测' }));

beforeEach(() => {
  URL.createObjectURL = () => 'blob:answers';
});

test('runs all probes, shows how each stands to the documentation, and hands the answers out', async () => {
  open();
  expect(screen.getByText(factsText(EXCEL))).toBeTruthy();
  await start();
  await waitFor(() => {
    expect(screen.getByRole('status').textContent).toBe('探测完成：3 项有回答。请保存结果并发给开发者。');
  });
  const items = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(items.map((item) => item.querySelector('summary')?.textContent)).toEqual([
    '试验甲：与文档所说一致',
    '试验乙：与文档所说不同',
    '试验丙：仅供参考',
  ]);
  const link = screen.getByRole('link', { name: '保存 JSON' });
  expect(link.getAttribute('download')).toBe('excel-PC-16.0.1-2026-11-24.json');
  const text = screen.getByRole('textbox', { name: /如果没有弹出下载/ });
  const recording = readRecording((text as HTMLTextAreaElement).value);
  expect(recording.answers.map(({ id }) => id)).toEqual(['甲', '乙', '丙']);
  expect(recording.excel).toEqual(EXCEL);
});

test('the text can be selected as a whole where downloads are blocked', async () => {
  open();
  await start();
  await user.click(await screen.findByRole('button', { name: '全选文字' }));
  const text = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(document.activeElement).toBe(text);
  expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
});

test('a workbook that holds something is left alone', async () => {
  const run = jest.fn();
  open({ isEmptyWorkbook: () => Promise.resolve(false), run });
  await start();
  expect(await screen.findByText(/请新建一个空白工作簿/)).toBeTruthy();
  expect(run).not.toHaveBeenCalled();
});

test('a person is asked; 跳过 is an answer too; without the tick manual probes are left out', async () => {
  const manual = probe('手', {
    isManual: true,
    run: async ({ ask }) => [
      await ask('看见了吗？'),
      await ask('请输入「甲」。', '已输入'),
      await ask('还有呢？'),
    ],
  });
  open({ probes: [manual] });
  await start();
  const question = await screen.findByRole('region', { name: '需要您操作' });
  expect(document.activeElement?.textContent).toBe('看见了吗？');
  expect(
    within(question)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['是', '否', '跳过']);
  await user.click(screen.getByRole('button', { name: '否' }));
  await user.click(await screen.findByRole('button', { name: '已输入' }));
  await user.click(await screen.findByRole('button', { name: '跳过' }));
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox');
  expect(readRecording(text.value).answers[0]?.answer).toEqual([false, true, null]);
  await user.click(screen.getByRole('checkbox', { name: /包括需要人工按键的 1 项/ }));
  await start();
  await waitFor(() => {
    expect(screen.getByRole('status').textContent).toMatch(/^探测完成：0 项/);
  });
});

test('stopped, it ends after the probe that is under way and keeps the answers', async () => {
  let finish = (): void => undefined;
  const slow = probe('慢', {
    run: () =>
      new Promise((resolve) => {
        finish = () => {
          resolve(1);
        };
      }),
  });
  open({ probes: [slow, probe('甲')] });
  await start();
  await user.click(screen.getByRole('button', { name: '停止' }));
  finish();
  await waitFor(() => {
    expect(screen.getByRole('status').textContent).toMatch(/^已停止：1 项/);
  });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '开始探测' }).disabled).toBe(false);
});

test('where Excel does not answer any more, stopping hands out what there is', async () => {
  const run: PageParts['run'] = ({ id }) =>
    id === '甲' ? Promise.resolve({ id, answer: 1, milliseconds: 1 }) : new Promise(() => undefined);
  open({ run });
  await start();
  await screen.findByText('第 2 项，共 3 项：试验乙');
  await user.click(screen.getByRole('button', { name: '停止' }));
  const text = screen.getByRole<HTMLTextAreaElement>('textbox');
  expect(readRecording(text.value).answers.map(({ id }) => id)).toEqual(['甲']);
});

test('where cleaning up fails, it says what to do and still hands the answers out', async () => {
  const run = jest
    .fn<Promise<{ id: string; answer: number; milliseconds: number }>, []>()
    .mockResolvedValueOnce({ id: '甲', answer: 1, milliseconds: 1 })
    .mockRejectedValue(new Error('gone'));
  open({ run });
  await start();
  expect((await screen.findByText(/关闭这个工作簿时请不要保存/)).textContent).toContain('gone');
  expect(screen.getByRole('link', { name: '保存 JSON' })).toBeTruthy();
});

test('Excel says of itself what it is; the highest set is the last one it offers', () => {
  const context = {
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.1' },
    displayLanguage: 'zh-CN',
    requirements: { isSetSupported: (_name: string, version: string) => Number(version.slice(2)) <= 17 },
  };
  expect(excelFacts(context as unknown as Office.Context)).toEqual(EXCEL);
});
