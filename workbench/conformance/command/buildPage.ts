import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the page is built; everything in it is made. */
export const PAGE_FOLDER = 'out/conformance/page';

const OFFICE = 'node_modules/@microsoft/office-js/dist';

/** What office.js asks for on Windows, the web and Mac, as in webpack.config.js. */
export const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

const OWN_FILES: Readonly<Record<string, string>> = {
  'workbench/conformance/page/conformance.html': 'conformance.html',
  'workbench/conformance/manifest.xml': 'manifest.xml',
  'assets/check-32.png': 'assets/check-32.png',
  'assets/check-64.png': 'assets/check-64.png',
};

/** Bundles the page and puts everything beside it that it loads. @returns the folder to serve */
export async function buildPage(root: string): Promise<string> {
  const folder = join(root, PAGE_FOLDER);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: { conformance: 'workbench/conformance/page/main.ts' },
    outdir: folder,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  });
  for (const [from, to] of Object.entries(OWN_FILES)) await cp(join(root, from), join(folder, to));
  for (const file of OFFICE_FILES) await cp(join(root, OFFICE, file), join(folder, 'office', file));
  return folder;
}
