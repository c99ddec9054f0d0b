import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../../workbench/demo/arguments';
import { readTask } from '../../../workbench/conformance/command/arguments';
import { readRecording, recordingText, RecordingError } from '../../../workbench/conformance/Recording';
import { HOST_FACTS } from '../../../workbench/conformance/runOnHost';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function conformance(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const command = 'workbench/conformance/command/conformance.ts';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', command, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('--host saves answers that --replay compares', () => {
  let file: string;

  beforeAll(() => {
    file = join(folder, 'host.json');
    expect(conformance('--host', '--out', file)).toMatchObject({ status: 0 });
  });

  test('its own answers are all the same', () => {
    const { status, out } = conformance('--replay', file);
    expect(status).toBe(0);
    expect(out).not.toContain('不同');
    expect(out).toMatch(/相同 \d{2,}/);
  });

  test('a doctored file shows exactly what was doctored, and ends with 1', () => {
    const recording = readRecording(readFileSync(file, 'utf8'));
    const doctored = recording.answers.map((answer) =>
      answer.id === 'null-and-blank'
        ? { ...answer, answer: { values: [['甲', '乙', '丁']], types: [['String', 'Empty', 'String']] } }
        : answer.id === 'rule-formula-base'
          ? { ...answer, answer: { error: 'GeneralException' } }
          : answer,
    );
    const path = join(folder, 'doctored.json');
    writeFileSync(path, recordingText(recording.excel, new Date(recording.recordedAt), doctored));
    const { status, out } = conformance('--replay', path);
    expect(status).toBe(1);
    expect(out.split('\n').filter((line) => line.startsWith('不同'))).toEqual([
      '不同  null-and-blank（数组中的 null 与空文字）',
      '不同  rule-formula-base（选中别处时添加公式规则，公式仍以区域左上角为准）',
    ]);
    expect(out).toContain('values[0][1]  Excel "乙"  内嵌宿主 ""');
    expect(out).toContain('Excel {"error":"GeneralException"}');
  });

  test('an older file that lacks a probe, and has one that is gone, is compared as far as it goes', () => {
    const recording = readRecording(readFileSync(file, 'utf8'));
    const [, ...rest] = recording.answers;
    const path = join(folder, 'older.json');
    const gone = { id: 'gone-probe', answer: 1, milliseconds: 1 };
    writeFileSync(path, recordingText(recording.excel, new Date(recording.recordedAt), [...rest, gone]));
    const { status, out } = conformance('--replay', path);
    expect(status).toBe(0);
    expect(out).toContain('缺回答 1');
    expect(out).toContain('gone-probe');
  });
});

test('a file that cannot be used is one line and status 2', () => {
  const path = join(folder, 'other.json');
  writeFileSync(path, '{"assessments": []}');
  expect(conformance('--replay', path)).toEqual({
    status: 2,
    out: '',
    err: '这不是对标探测的结果文件，请选用探测页面保存的 JSON\n',
  });
  expect(conformance('--replay', join(folder, 'none.json')).err).toMatch(/^无法读取文件：.*none\.json\n$/);
});

describe('files of answers', () => {
  const text = recordingText(HOST_FACTS, new Date(0), [
    { id: 'a-b', answer: { x: [null] }, milliseconds: 3 },
  ]);

  test('are read as they were written, also with a mark of byte order', () => {
    const recording = readRecording(`\uFEFF${text}`);
    expect(recording).toMatchObject({ excel: HOST_FACTS, recordedAt: '1970-01-01T00:00:00.000Z' });
    expect(recording.answers).toEqual([{ id: 'a-b', answer: { x: [null] }, milliseconds: 3 }]);
  });

  test.each([
    ['text cut short', text.slice(0, -20)],
    ['another format', text.replace('conformance 1', 'conformance 9')],
    ['no list of answers', text.replace('"answers"', '"replies"')],
    ['an answer without id', text.replace('"id"', '"name"')],
    ['an answer without answer', text.replace('"answer":', '"reply":')],
    ['a list', '[]'],
  ])('%s is refused', (_what, bad) => {
    expect(() => readRecording(bad)).toThrow(RecordingError);
  });
});

describe('the command line', () => {
  test.each([
    [[], { kind: 'serve', port: 3002 }],
    [['--build'], { kind: 'build' }],
    [['--host'], { kind: 'host', out: 'out/conformance/host.json' }],
    [['--host', '--out', 'x.json'], { kind: 'host', out: 'x.json' }],
    [['--replay', 'x.json'], { kind: 'replay', file: 'x.json' }],
  ])('%j', (args, task) => {
    expect(readTask(args)).toEqual(task);
  });

  test.each([[['--replay']], [['--what']], [['--host', '--replay', 'x']], [['--out', 'x']], [['x.json']]])(
    '%j is refused',
    (args) => {
      expect(() => readTask(args)).toThrow(UsageError);
    },
  );
});
