import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PORT } from '../../../workbench/conformance/command/arguments';
import { OFFICE_FILES, PAGE_FOLDER } from '../../../workbench/conformance/command/buildPage';
import { readBuild } from '../../build/readBuild';

const manifest = readFileSync('workbench/conformance/manifest.xml', 'utf8');
const addresses = [...manifest.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map(
  ([, url]) => new URL(url ?? ''),
);

beforeAll(() => {
  const command = ['--import', 'tsx', 'workbench/conformance/command/conformance.ts', '--build'];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the page finds all that it loads, on its own origin', () => {
  const html = readFileSync(join(PAGE_FOLDER, 'conformance.html'), 'utf8');
  const scripts = [...html.matchAll(/src="([^"]+)"/g)].map(([, src]) => src ?? '');
  expect(scripts).toEqual(['office/office.js', 'conformance.js']);
  for (const script of scripts) expect(existsSync(join(PAGE_FOLDER, script))).toBe(true);
  expect(html).toContain("default-src 'none'");
});

test('it has the files of Office.js that the add-in ships', () => {
  expect(OFFICE_FILES).toEqual(readBuild().OFFICE_FILES);
  for (const file of OFFICE_FILES) expect(existsSync(join(PAGE_FOLDER, 'office', file))).toBe(true);
});

test('the manifest is one of its own and names files of the page on its port', () => {
  const idOf = (xml: string): string | undefined => /<Id>([^<]+)<\/Id>/.exec(xml)?.[1];
  expect(idOf(manifest)).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(idOf(manifest)).not.toBe(idOf(readFileSync('manifest.xml', 'utf8')));
  expect(addresses.length).toBeGreaterThan(0);
  for (const { origin, pathname } of addresses) {
    expect(origin).toBe(`https://localhost:${PORT}`);
    expect(existsSync(join(PAGE_FOLDER, pathname))).toBe(true);
  }
});
