import { readFile } from 'node:fs/promises';
import { EngineWorkbook } from '../engine/EngineWorkbook';
import { WorkbookFileError } from '../engine/WorkbookFileError';
import { UsageError } from './arguments';

const FILE_FAULTS: Readonly<Record<WorkbookFileError['code'], string>> = {
  notAWorkbook: '不是 .xlsx 工作簿',
  encrypted: '已加密或是旧版 .xls，请先在 Excel 中另存为不加密的 .xlsx',
};

/** Opens a workbook file; throws {@link UsageError} with one line where there is none that can be read. */
export async function openWorkbook(path: string): Promise<EngineWorkbook> {
  const bytes = await openFile(path);
  try {
    return await EngineWorkbook.fromXlsx(bytes);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new UsageError(`${path}：${FILE_FAULTS[error.code]}`, { cause: error });
  }
}

/** Reads a file; throws {@link UsageError} with one line where that cannot be. */
export async function openFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    throw new UsageError(code === 'ENOENT' ? `找不到文件：${path}` : `无法读取文件：${path}（${code}）`, {
      cause: error,
    });
  }
}
