import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAddinStale } from '../../../workbench/server/buildAddin';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'stale-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Makes a file that was changed some seconds after the epoch. */
function put(path: string, second: number): void {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, second, second);
}

const SOURCES = [
  'src/domain/day.ts',
  'assets/pane.svg',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
];

it('wants a build where there is none', () => {
  put('src/domain/day.ts', 10);
  expect(isAddinStale(root)).toBe(true);
});

it('keeps a build that is newer than everything it is made of', () => {
  for (const source of SOURCES) put(source, 10);
  put('dist/taskpane.html', 20);
  expect(isAddinStale(root)).toBe(false);
});

it.each(SOURCES)('wants a build when %s is newer', (source) => {
  put('dist/taskpane.html', 20);
  put(source, 30);
  expect(isAddinStale(root)).toBe(true);
});

it('keeps a build whose files did not change, by the mark that it left', () => {
  put('dist/taskpane.html', 20);
  put('src/domain/day.ts', 30);
  put('out/workbench/addin-built', 40);
  expect(isAddinStale(root)).toBe(false);
});
