import type { CellValue } from '../../../src/sheets/cell';
import type { MergedArea, SheetGrid } from '../../../src/sheets/decode/BookGrids';
import type { LedgerMapping } from '../../../src/sheets/adopt/LedgerMapping';
import { gridOf, typed } from '../../support/ledgerText';

/**
 * A sheet as text, a line a row, cells parted by |. `<` is merged with the cell at its left, `^` with the one above, so
 * that a block is begun by its text, goes right with < and down with ^ (both for the rest of the block's rows).
 */
export function sheetOf(text: string, name = '台账'): SheetGrid {
  const rows = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim()),
    );
  const values = rows.map((row) =>
    row.map((cell): CellValue => (cell === '<' || cell === '^' ? '' : typed(cell))),
  );
  return { ...gridOf(name, values), merges: mergesOf(rows) };
}

function mergesOf(rows: readonly (readonly string[])[]): MergedArea[] {
  return rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) => {
      if (cell === '<' || cell === '^') return [];
      let columnCount = 1;
      while (row[columnIndex + columnCount] === '<') columnCount += 1;
      let rowCount = 1;
      while (rows[rowIndex + rowCount]?.[columnIndex] === '^') rowCount += 1;
      return rowCount * columnCount > 1 ? [{ rowIndex, columnIndex, rowCount, columnCount }] : [];
    }),
  );
}

/** A mapping that reads nothing but what is said here. */
export function mappingOf(part: Partial<LedgerMapping>): LedgerMapping {
  return {
    id: 'a',
    sheet: '台账',
    sheetId: '',
    headerRows: 1,
    columns: {},
    fixed: {},
    words: {},
    splitDates: 'no',
    splitActivities: false,
    ditto: false,
    mergedRows: 'each',
    ...part,
  };
}
