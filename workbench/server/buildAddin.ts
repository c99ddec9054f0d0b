import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { newest } from './newest';

const INPUTS = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

/** Written after a build: webpack leaves files that did not change as old as they are. */
const MARK = 'out/workbench/addin-built';

/** webpack could not build the add-in; the message is what it said. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** Is dist/ missing, or older than what it is made of? */
export function isAddinStale(root: string): boolean {
  const at = (path: string): string => join(root, path);
  if (!existsSync(at('dist/taskpane.html'))) return true;
  return newest([at('dist'), at(MARK)]) < newest(INPUTS.map(at));
}

/** Builds dist/ with webpack, as `npm run build` does. @throws BuildError */
export async function buildAddin(root: string): Promise<void> {
  const webpack = createRequire(join(root, 'package.json')).resolve('webpack-cli/bin/cli.js');
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, '--mode', 'production'], { cwd: root });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new BuildError(said));
    });
  });
  mkdirSync(join(root, 'out/workbench'), { recursive: true });
  writeFileSync(join(root, MARK), '');
}
