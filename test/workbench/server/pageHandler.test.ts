import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pageHandler, type PageFacts } from '../../../workbench/server/pageHandler';
import { plainServer, type Answer } from './plainServer';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
const book = join(folder, '台账.xlsx');
writeFileSync(book, 'a workbook');
const ORIGIN = 'https://localhost:4000';

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function get(path: string, facts: Partial<PageFacts> = {}): Promise<Answer> {
  const usual = { root: process.cwd(), addinOrigin: ORIGIN, workbook: null, sample: false };
  const server = await plainServer(
    pageHandler({ ...usual, samplePath: () => Promise.resolve(book), ...facts }),
  );
  try {
    return await server.get(path);
  } finally {
    await server.close();
  }
}

it('tells the page what it was started with', async () => {
  const { body } = await get('/session.json', { workbook: book });
  expect(JSON.parse(body)).toEqual({ addinOrigin: ORIGIN, workbook: '台账.xlsx', sample: false });
});

it('serves our manifest with the address of the add-in that runs', async () => {
  const { body } = await get('/manifest.xml');
  expect(body).toContain(`${ORIGIN}/taskpane.html`);
  expect(body).not.toContain('localhost:3000');
});

it('lets the page load nothing from elsewhere, and show the add-in only', async () => {
  const policy = String((await get('/')).headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`frame-src ${ORIGIN}`);
  expect(policy.match(/https?:[^ ;]+/g)).toEqual([ORIGIN, ORIGIN]);
});

it('serves the workbook it was started with', async () => {
  expect((await get('/workbook.xlsx', { workbook: book })).body).toBe('a workbook');
  expect((await get('/workbook.xlsx')).status).toBe(404);
});

it('serves the sample', async () => {
  expect((await get('/sample.xlsx')).body).toBe('a workbook');
});

it('says in its own window why there is no sample', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { status } = await get('/sample.xlsx', { samplePath: () => Promise.reject(new Error('no room')) });
  expect(status).toBe(500);
  expect(said).toHaveBeenCalledWith(new Error('no room'));
});
