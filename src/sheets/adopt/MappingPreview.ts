import type { AdoptedField, ColumnHeader } from './LedgerMapping';
import type { SkippedRow } from './SkippedRow';

/** An entry as it will be read. */
export interface PreviewRow {
  readonly rowNumber: number;
  /** What was read, by field: dates as 2022-03-05, names as on the roster; blank ones are left out. */
  readonly cells: Readonly<Partial<Record<AdoptedField, string>>>;
  /** What a check would say of the row, a sentence each. */
  readonly problems: readonly string[];
}

/** How a sheet will be read by a mapping, before anything is kept. */
export interface MappingPreview {
  /** The first entries. */
  readonly rows: readonly PreviewRow[];
  /** How many entries there are in all. */
  readonly read: number;
  readonly skipped: readonly SkippedRow[];
  /** Headers of columns that are not read. */
  readonly unused: readonly string[];
  /** Columns of the mapping that the sheet does not have. */
  readonly missing: readonly ColumnHeader[];
}
