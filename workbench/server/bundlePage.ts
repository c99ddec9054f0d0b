import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the page's scripts are put; everything in it is made. */
export const PAGE_FOLDER = 'out/workbench/page';
const INPUTS_FILE = 'inputs.json';

/** What a bundle was made of: our own files with their hashes. Packages are covered by the lock file. */
type Inputs = Readonly<Record<string, string>>;

const ENTRIES = { page: 'workbench/browser/page.ts', worker: 'workbench/browser/worker/worker.ts' };
const ALWAYS = ['package-lock.json', 'workbench/server/bundlePage.ts'];

function hashOf(path: string): string {
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'missing';
}

/** Does the bundle that is there belong to the files as they are now? */
function isFresh(root: string): boolean {
  const path = join(root, PAGE_FOLDER, INPUTS_FILE);
  if (!existsSync(path)) return false;
  const inputs = JSON.parse(readFileSync(path, 'utf8')) as Inputs;
  return Object.entries(inputs).every(([file, hash]) => hashOf(join(root, file)) === hash);
}

/**
 * Bundles the page and its worker with esbuild, unless nothing of them has changed since the last time.
 * @returns whether it had to bundle
 */
export async function bundlePage(root: string): Promise<boolean> {
  if (isFresh(root)) return false;
  const folder = join(root, PAGE_FOLDER);
  await rm(folder, { recursive: true, force: true });
  const { build } = await import('esbuild');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: folder,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: {
      '.woff2': 'dataurl',
      '.woff': 'dataurl',
      '.ttf': 'dataurl',
      '.svg': 'dataurl',
      '.png': 'dataurl',
    },
    logLevel: 'silent',
  });
  const own = Object.keys(metafile.inputs).filter((file) => !file.includes('node_modules/'));
  const inputs = Object.fromEntries([...own, ...ALWAYS].map((file) => [file, hashOf(join(root, file))]));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, INPUTS_FILE), JSON.stringify(inputs, null, 1));
  return true;
}
