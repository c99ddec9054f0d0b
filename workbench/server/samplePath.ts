import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from './newest';

const SAMPLE = 'out/workbench/示例工作簿.xlsx';
const INPUTS = [
  'src',
  'workbench/engine',
  'workbench/richapi',
  'workbench/samples',
  'workbench/demo',
  'workbench/server',
];

/**
 * The sample office as a file: the template put in by the add-in's own action, the rows typed as a user would. Made in a
 * process of its own, as Office.js fills the globals of the realm it runs in; a sample newer than its sources is kept.
 */
export async function samplePath(root: string): Promise<string> {
  const path = join(root, SAMPLE);
  const inputs = INPUTS.map((folder) => join(root, folder));
  if (existsSync(path) && newest([path]) >= newest(inputs)) return path;
  await new Promise<void>((resolve, reject) => {
    const script = join(root, 'workbench/server/makeSample.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', script, path], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The sample workbook could not be made (status ${String(code)}).`));
    });
  });
  return path;
}
