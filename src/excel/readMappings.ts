import type { LedgerMapping } from '../sheets/adopt/LedgerMapping';
import { MappingFileError, readMappings } from '../sheets/adopt/mappingText';
import { settingText } from './settings';

/** What a workbook keeps of ledgers of others. */
export interface KeptMappings {
  readonly mappings: readonly LedgerMapping[];
  /** Why they could not be read, as a sentence; then there are none. It is said as a data problem. */
  readonly fault: string | null;
}

/** The mappings that were read. A text that another hand spoilt does not keep the rest of the workbook from being checked. */
export function keptMappings(setting: Excel.Setting): KeptMappings {
  try {
    return { mappings: readMappings(settingText(setting)), fault: null };
  } catch (error) {
    if (error instanceof MappingFileError) return { mappings: [], fault: error.message };
    throw error;
  }
}
