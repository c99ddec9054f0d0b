import type { LocatedTable } from '../decode/locateTable';
import type { ColumnHeader, LedgerMapping } from './LedgerMapping';

/** A sheet of others, found as its mapping says. */
export interface AdoptedLedger {
  readonly mapping: LedgerMapping;
  /** A table made for this sheet: 核查 and 核查说明, and a column for each mapped one, by its field. */
  readonly located: LocatedTable;
  /** The row, 0-based, of the cell that holds the header's own text, by key: a merged header's is not the last row. */
  readonly labels: ReadonlyMap<string, number>;
  /** Columns of the mapping that the sheet no longer has. */
  readonly missing: readonly ColumnHeader[];
}
