import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMappings, writeMappings } from '../../src/sheets/adopt/mappingText';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { BRANCH_MEETINGS } from '../../workbench/samples/ledgers/branchMeetings';
import { MEETINGS } from '../../workbench/samples/ledgers/meetings';
import type { LedgerSample } from '../../workbench/samples/ledgers/LedgerSample';
import { ledgerFile } from '../../workbench/samples/ledgers/openLedgers';
import { STAFF_LIST } from '../../workbench/samples/ledgers/staffList';
import { VOLUNTEERING } from '../../workbench/samples/ledgers/volunteering';
import type { Report } from '../../workbench/demo/report';
import { runCommand, type Run } from './runCommand';

jest.setTimeout(120_000);

let folder: string;
const here = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'map-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const map = (...args: readonly string[]): Promise<Run> => runCommand('workbench/map/map.ts', args);
const demo = (...args: readonly string[]): Promise<Run> => runCommand('workbench/demo/demo.ts', args);

async function theirs(name: string, ...samples: readonly LedgerSample[]): Promise<string> {
  await writeFile(here(name), await ledgerFile(samples));
  return here(name);
}

test('npm run map prints the mapping it would propose and what it would ask, and keeps it in a file', async () => {
  const path = await theirs('their.xlsx', BRANCH_MEETINGS, STAFF_LIST);
  const run = await map(path, '--out', here('mapping.json'));
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toContain('党员大会：表头在第3、4行');
  expect(run.stdout).toContain('日期 ← 时间');
  expect(run.stdout).toContain('不用：序号、地点、记录人');
  expect(run.stdout).toMatch(/要确认：.*支部党员大会/);
  expect(run.stdout).toContain('像是人员名单：花名册');
  const [mapping, ...others] = readMappings(await readFile(here('mapping.json'), 'utf8'));
  expect(others).toEqual([]);
  expect(mapping).toMatchObject({ sheet: '党员大会', columns: { date: ['时间'] } });
});

test('several files in one go; one that cannot be used is one line and status 2', async () => {
  const one = await theirs('one.xlsx', BRANCH_MEETINGS);
  await writeFile(here('text.xlsx'), '不是工作簿');
  const two = await theirs('two.xlsx', VOLUNTEERING);
  const run = await map(one, here('text.xlsx'), two, '--out', here('mapping.json'));
  expect(run.status).toBe(2);
  expect(run.stderr.trim()).toBe(`${here('text.xlsx')}：不是 .xlsx 工作簿`);
  const sheets = readMappings(await readFile(here('mapping.json'), 'utf8')).map(({ sheet }) => sheet);
  expect(sheets).toEqual([BRANCH_MEETINGS.sheet, VOLUNTEERING.sheet]);
});

test('npm run demo --map: the plan is put in, the ledger adopted and checked where it lies', async () => {
  const path = await theirs('their.xlsx', VOLUNTEERING);
  await map(path, '--out', here('mapping.json'));
  const run = await demo(
    ...['--workbook', path, '--map', here('mapping.json'), '--as-of', '2022-12-31'],
    ...['--out', here('out.xlsx'), '--json', here('out.json')],
  );
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toContain(`套用现有台账：${VOLUNTEERING.sheet}`);
  const report = JSON.parse(await readFile(here('out.json'), 'utf8')) as Report;
  const volunteering = report.assessments.find(({ targetId }) => targetId === '10d');
  expect(volunteering).toMatchObject({ actual: 3, status: 'tally' });
  const out = await EngineWorkbook.fromXlsx(await readFile(here('out.xlsx')));
  expect(out.sheetNames()).toContain('领导汇总');
  const words = out.values(VOLUNTEERING.sheet, 'I1:I6').flat();
  expect(words[0]).toBe('核查');
  expect(words.slice(1)).not.toContain('');
});

test('files whose mappings are in one file: each workbook takes its own', async () => {
  const one = await theirs('one.xlsx', BRANCH_MEETINGS);
  const two = await theirs('two.xlsx', VOLUNTEERING);
  await map(one, two, '--out', here('mapping.json'));
  const mappings = readMappings(await readFile(here('mapping.json'), 'utf8'));
  const fixed = mappings.map((each) =>
    each.sheet === BRANCH_MEETINGS.sheet ? { ...each, fixed: { activity: '支部党员大会' } } : each,
  );
  await writeFile(here('mapping.json'), writeMappings(fixed));
  const run = await demo(
    ...['--workbook', one, '--map', here('mapping.json'), '--as-of', '2022-12-31', '--out', here('out.xlsx')],
  );
  expect([run.status, run.stderr]).toEqual([0, '']);
  expect(run.stdout).toContain(`套用现有台账：${BRANCH_MEETINGS.sheet}`);
  expect(run.stdout).toContain(`不在此工作簿的对应关系：${VOLUNTEERING.sheet}`);
});

describe('what cannot be used: one line, exit status 2, nothing written', () => {
  const refused = async (line: RegExp, run: Promise<Run>): Promise<void> => {
    const before = await readdir(folder);
    const { status, stderr } = await run;
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(await readdir(folder)).toEqual(before);
  };

  test('no workbook to map', () => refused(/^参数有误：.*\.xlsx/, map()));

  test('a bad option of map', () => refused(/^参数有误：.*--ouput/, map('a.xlsx', '--ouput', 'b')));

  test('a workbook to map that is missing', () =>
    refused(/^找不到文件：.*none\.xlsx$/, map(here('none.xlsx'))));

  test('a file of mappings that is none', async () => {
    const path = await theirs('their.xlsx', MEETINGS);
    await writeFile(here('mapping.json'), '{"version": 1, "ledgers": [{"sheet": 5}]}');
    await refused(
      /mapping\.json：.+/,
      demo('--workbook', path, '--map', here('mapping.json'), '--out', here('out.xlsx')),
    );
  });

  test('mappings of other files only', async () => {
    const path = await theirs('their.xlsx', MEETINGS);
    await map(await theirs('other.xlsx', VOLUNTEERING), '--out', here('mapping.json'));
    await refused(
      /没有对应关系中的工作表（志愿服务台账）$/,
      demo('--workbook', path, '--map', here('mapping.json'), '--out', here('out.xlsx')),
    );
  });
});
