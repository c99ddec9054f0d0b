import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When the newest of some files, and of all files of some folders, was changed (ms); 0 where there is none. */
export function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(newestAt));
}

function newestAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return newest(readdirSync(path).map((name) => join(path, name)));
}
