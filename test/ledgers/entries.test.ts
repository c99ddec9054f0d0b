import { adoptedRows } from '../../src/sheets/adopt/adoptedRows';
import { skippedRows } from '../../src/sheets/adopt/skippedRows';
import { findAdopted } from '../../src/sheets/decode/findAdopted';
import { readEntry } from '../../src/sheets/decode/readLedger';
import { ALL_LEDGERS } from '../../workbench/samples/ledgers/allLedgers';
import { entryLine, goldenLines } from './entryLines';
import { ALL_EXPECTED } from './expected/allExpected';
import { adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';
import { resultOf } from '../support/resultOf';

const book = (async () => {
  await ledgerOffice(ALL_LEDGERS);
  return adoption();
})();

describe.each(ALL_EXPECTED.map((expected) => [expected.sample.sheet, expected] as const))(
  '%s',
  (_sheet, expected) => {
    async function adopted() {
      const { context } = await book;
      const sheet = adoptionSheet(await book, expected.sample);
      const grid = { ...sheet.grid, mapping: answered(sheet, expected) };
      const [ledger] = findAdopted({ grids: [grid], tables: sheet.tables }).adopted;
      if (ledger === undefined || context === null) throw new Error(`${sheet.name} is not found again`);
      return { ledger, grid, context };
    }

    test('its entries are read as the clerk reads them', async () => {
      const { ledger, grid, context } = await adopted();
      const rows = [...adoptedRows(ledger, grid, context)].map((row) => readEntry(row, context));
      expect(rows.map((row) => entryLine(row, context.roster))).toEqual(goldenLines(expected.entries));
    });

    test('the other rows are named, none is lost', async () => {
      const { ledger, grid } = await adopted();
      const skipped = resultOf(skippedRows(ledger, grid));
      expect(skipped.map(({ rowNumber, why }) => `${rowNumber} | ${why}`)).toEqual(
        goldenLines(expected.skipped),
      );
      const read = new Set([...adoptedRows(ledger, grid)].map(({ origin }) => origin.rowNumber));
      const named = new Set(skipped.map(({ rowNumber }) => rowNumber));
      const filled = grid.values.flatMap((row, index) =>
        grid.rowIndex + index > ledger.located.headerRow && row.some((cell) => String(cell).trim() !== '')
          ? [grid.rowIndex + index + 1]
          : [],
      );
      const lost = filled.filter((rowNumber) => !read.has(rowNumber) && !named.has(rowNumber));
      expect(lost).toEqual(expected.joined ?? []);
    });
  },
);
