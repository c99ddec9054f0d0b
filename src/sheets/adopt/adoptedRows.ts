import type { RawRow } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import type { AdoptedLedger } from './AdoptedLedger';
import { bodyRows } from './adoptedBody';
import { createRowReader } from './adoptedCells';
import type { AdoptedField } from './LedgerMapping';
import type { SplitContext } from './splitRow';
import { splitRow } from './splitRow';

/**
 * The entries of an adopted ledger in order, one by one; a row that holds several deeds gives several of one origin. The
 * context says which days a range without a year holds, and which of several types has the 学时.
 */
export function* adoptedRows(
  ledger: AdoptedLedger,
  grid: SheetGrid,
  context: SplitContext | null = null,
): Generator<RawRow<AdoptedField>> {
  const reader = createRowReader(ledger, grid);
  let together: { rowIndex: number; endRow: number; heading: string; rows: number[] } | null = null;
  for (const { rowIndex, kind, heading } of bodyRows(ledger, grid)) {
    if (kind !== 'entry') continue;
    if (together !== null && rowIndex < together.endRow) {
      together.rows.push(rowIndex);
      continue;
    }
    if (together !== null) yield* deeds(together);
    together = { rowIndex, endRow: reader.endOfDeed(rowIndex), heading, rows: [rowIndex] };
  }
  if (together !== null) yield* deeds(together);

  function* deeds(each: {
    readonly rowIndex: number;
    readonly heading: string;
    readonly rows: readonly number[];
  }): Generator<RawRow<AdoptedField>> {
    const cells = reader.cellsOf(each.rows, each.heading);
    const origin = { sheet: grid.name, rowNumber: each.rowIndex + 1 };
    for (const part of splitRow(cells, ledger.mapping, context)) yield { origin, cells: part };
  }
}
