import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../workbench/demo/arguments';
import { openWorkbook } from '../../workbench/demo/openWorkbook';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { errorOf } from '../support/hostOffice';

/** The first bytes of a compound file: how Excel keeps encrypted workbooks and those of before 2007. */
const COMPOUND = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(504).fill(0),
]);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function fileOf(content: Uint8Array | string): Promise<string> {
  const path = join(folder, 'in.xlsx');
  await writeFile(path, content);
  return path;
}

async function refusal(path: string): Promise<string> {
  const error = await errorOf(openWorkbook(path));
  expect(error).toBeInstanceOf(UsageError);
  const message = error instanceof Error ? error.message : '';
  expect(message).toContain(path);
  expect(message).not.toContain('\n');
  return message;
}

test('a workbook is opened', async () => {
  const book = EngineWorkbook.create();
  book.type('Sheet1', 'B2', '你好');
  const opened = await openWorkbook(await fileOf(await book.toXlsx()));
  expect(opened.value('Sheet1', 'B2')).toBe('你好');
});

test('a file that is not there', async () => {
  expect(await refusal(join(folder, 'none.xlsx'))).toContain('找不到文件');
});

test('a folder', async () => {
  await refusal(folder);
});

test.each([
  ['empty', ''],
  ['a text', '编号,指标\n1,学习\n'],
  ['a web page', '<html><table></table></html>'],
])('%s is no workbook', async (_what, content) => {
  expect(await refusal(await fileOf(content))).toContain('不是 .xlsx 工作簿');
});

test('a workbook that was cut off is no workbook', async () => {
  const whole = await EngineWorkbook.create().toXlsx();
  expect(await refusal(await fileOf(whole.slice(0, whole.length / 2)))).toContain('不是 .xlsx 工作簿');
});

test('an encrypted one', async () => {
  expect(await refusal(await fileOf(COMPOUND))).toContain('已加密或是旧版 .xls');
});
