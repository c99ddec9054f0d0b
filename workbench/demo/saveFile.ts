import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageError } from './arguments';

/** Writes a file, with its folder; throws {@link UsageError} with one line where that cannot be. */
export async function saveFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new UsageError(`无法写入文件：${path}`, { cause: error });
  }
}
