import type { LedgerMapping } from '../../src/sheets/adopt/LedgerMapping';
import { MappingFileError, readMappings } from '../../src/sheets/adopt/mappingText';
import { UsageError } from './arguments';
import { openFile } from './openWorkbook';

/** Reads a file of mappings; throws {@link UsageError} with one line where it holds none or cannot be read. */
export async function readMapFile(path: string): Promise<readonly LedgerMapping[]> {
  const text = new TextDecoder().decode(await openFile(path));
  const mappings = mappingsIn(text, path);
  if (mappings.length === 0) throw new UsageError(`${path}：没有对应关系`);
  return mappings;
}

function mappingsIn(text: string, path: string): readonly LedgerMapping[] {
  try {
    return readMappings(text);
  } catch (error) {
    if (error instanceof MappingFileError)
      throw new UsageError(`${path}：${error.message}`, { cause: error });
    throw error;
  }
}
