import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addinHandler } from '../../../workbench/server/addinHandler';
import { plainServer } from './plainServer';

const home = mkdtempSync(join(tmpdir(), 'addin-'));
const dist = join(home, 'dist');
let server: Awaited<ReturnType<typeof plainServer>>;

beforeAll(async () => {
  for (const folder of ['', 'office/zh-cn', 'assets']) mkdirSync(join(dist, folder), { recursive: true });
  const files = {
    'taskpane.html': '<title>台账对标</title>',
    'manifest.xml': '<OfficeApp/>',
    'taskpane.0123456789ab.js': 'pane()',
    'office/office.js': 'office()',
    'office/zh-cn/office_strings.js': 'words()',
    'assets/pane-32.png': 'png',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dist, file), text);
  writeFileSync(join(home, 'secret.txt'), 'secret');
  server = await plainServer(addinHandler(dist));
});

afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

it.each([
  ['/taskpane.html', 'no-cache', 'text/html'],
  ['/manifest.xml', 'no-cache', 'text/xml'],
  ['/taskpane.0123456789ab.js', 'public, max-age=31536000, immutable', 'text/javascript'],
  ['/office/office.js', 'public, max-age=86400', 'text/javascript'],
  ['/assets/pane-32.png', 'public, max-age=86400', 'image/png'],
])('%s is sent as %s, %s', async (path, cache, type) => {
  const { status, headers } = await server.get(path);
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe(cache);
  expect(headers['content-type']).toContain(type);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

it('sends files byte for byte', async () => {
  expect((await server.get('/taskpane.html')).body).toBe('<title>台账对标</title>');
});

it.each(['/Office/OFFICE.JS', '/office/zh-CN/Office_Strings.js', '/office/zh-CN/office_strings.js?v=1'])(
  'finds %s in whatever case',
  async (path) => {
    expect((await server.get(path)).status).toBe(200);
  },
);

it.each(['/TASKPANE.html', '/nothing.js', '/office/nothing.js'])('has no %s', async (path) => {
  expect((await server.get(path)).status).toBe(404);
});

it.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/office/../../secret.txt',
  '/office/%2e%2e/%2e%2e/secret.txt',
])('never leaves its folder for %s', async (path) => {
  const { status, body } = await server.get(path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});
