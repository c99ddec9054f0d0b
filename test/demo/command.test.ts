import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTemplate } from '../../src/actions/createTemplate';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { emptyHost, SMALL_LEDGER, SMALL_PLAN, SMALL_ROSTER, typeRows } from '../support/hostOffice';
import type { Report } from '../../workbench/demo/report';
import { runCommand, type Run } from './runCommand';

jest.setTimeout(120_000);

/** Runs the command as a user does, in the project's folder. */
function demo(...args: readonly string[]): Promise<Run> {
  return runCommand('workbench/demo/demo.ts', args);
}

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const here = (name: string): string => join(folder, name);

/** A workbook of the small office as a file, after something was done to it. */
async function officeFile(
  change: (sheets: Excel.WorksheetCollection) => void = () => undefined,
): Promise<string> {
  const { workbook } = emptyHost();
  await createTemplate(SMALL_PLAN);
  typeRows(workbook, '人员名册', SMALL_ROSTER);
  typeRows(workbook, '工作台账', SMALL_LEDGER);
  await Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });
  await writeFile(here('in.xlsx'), await workbook.toXlsx());
  return here('in.xlsx');
}

test('the sample: report and workbook; checking that workbook again gives the same report', async () => {
  const first = await demo('--out', here('sample.xlsx'), '--json', here('sample.json'));
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('放入计划模板');
  expect(first.stdout).toContain('截至 2022-09-30：应考核 57 项，达标率 43.9%，序时达标率 78.9%');
  expect(first.stdout).toMatch(/工作台账!C33 错误 .*党组会/);
  expect(first.stdout).toContain(`工作簿：${here('sample.xlsx')}`);
  const report = JSON.parse(await readFile(here('sample.json'), 'utf8')) as Report;
  expect(report.targets).toContainEqual({ targetId: '5f', status: 'short' });
  const again = await demo(
    ...['--workbook', here('sample.xlsx'), '--as-of', '2022-09-30'],
    ...['--out', here('again.xlsx'), '--json', here('again.json')],
  );
  expect([again.status, again.stderr]).toEqual([0, '']);
  expect(await readFile(here('again.json'), 'utf8')).toBe(await readFile(here('sample.json'), 'utf8'));
  const [before, after] = await Promise.all(
    ['sample.xlsx', 'again.xlsx'].map(async (name) => EngineWorkbook.fromXlsx(await readFile(here(name)))),
  );
  expect(after?.sheetNames()).toEqual(before?.sheetNames());
  for (const sheet of before?.sheetNames() ?? []) {
    const cells = (book: EngineWorkbook | undefined): unknown =>
      book?.values(sheet, 'A1:AB420').filter((_row, index) => index !== 1);
    expect(cells(after)).toEqual(cells(before));
  }
});

test('a workbook of somebody else’s on a day of their choice', async () => {
  const path = await officeFile();
  const run = await demo(
    '--workbook',
    path,
    '--as-of',
    '2022-06-30',
    '--out',
    here('out.xlsx'),
    '--json',
    here('out.json'),
  );
  expect([run.status, run.stderr]).toEqual([0, '']);
  const report = JSON.parse(await readFile(here('out.json'), 'utf8')) as Report;
  expect(report.targets).toEqual([
    { targetId: '1a', status: 'atRisk' },
    { targetId: '1b', status: 'onTrack' },
    { targetId: '2a', status: 'onTrack' },
    { targetId: '2b', status: 'unset' },
  ]);
  expect(report.assessments).toContainEqual({
    targetId: '1b',
    subject: '李四',
    period: '2022',
    actual: 2,
    quota: 3,
    status: 'onTrack',
  });
  expect(report.issues).toEqual([
    { sheet: '工作台账', rowNumber: 6, column: '参加人员', code: 'participantUnknown', severity: 'notice' },
    { sheet: '工作台账', rowNumber: 7, column: '日期', code: 'dateUnreadable', severity: 'error' },
    { sheet: '工作台账', rowNumber: 7, column: '学时', code: 'hoursUnreadable', severity: 'error' },
    { sheet: '工作台账', rowNumber: 8, column: '活动类型', code: 'typeUnknown', severity: 'error' },
    { sheet: '工作台账', rowNumber: 9, column: '主讲人', code: 'speakerMissing', severity: 'notice' },
  ]);
  const out = await EngineWorkbook.fromXlsx(await readFile(here('out.xlsx')));
  expect(out.values('工作台账', 'A5:A7').flat()).toEqual(['计入', '提醒', '未计入']);
});

describe('what cannot be used: one line, exit status 2, nothing written', () => {
  const refused = async (line: RegExp, ...args: readonly string[]): Promise<void> => {
    const before = await readdir(folder);
    const run = await demo(...args, '--out', here('out.xlsx'), '--json', here('out.json'));
    expect(run.status).toBe(2);
    expect(run.stderr.trim()).toMatch(line);
    expect(run.stderr.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  };

  test('a bad option', () => refused(/^参数有误：.*--wrokbook/, '--wrokbook', 'in.xlsx'));

  test('a file that is missing', () =>
    refused(/^找不到文件：.*none\.xlsx$/, '--workbook', here('none.xlsx')));

  test('a folder for a file', () => refused(/^.+$/, '--workbook', folder));

  test('no workbook', async () => {
    await writeFile(here('text.xlsx'), '不是工作簿');
    await refused(/不是 \.xlsx 工作簿$/, '--workbook', here('text.xlsx'));
  });

  test('an encrypted one', async () => {
    await writeFile(here('locked.xlsx'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await refused(/已加密/, '--workbook', here('locked.xlsx'));
  });

  test('a workbook without the ledger', async () => {
    const path = await officeFile((sheets) => sheets.getItem('工作台账').delete());
    await refused(/^缺少工作表「工作台账」，无法检查$/, '--workbook', path);
  });

  test('a workbook without a required column', async () => {
    const path = await officeFile((sheets) => {
      sheets.getItem('计划指标').getRange('G4').values = [['周期限']];
    });
    await refused(/^工作表「计划指标」缺少列「周期」（表头须在前20行内），无法检查$/, '--workbook', path);
  });
});
