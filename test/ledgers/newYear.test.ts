import { adoptLedger } from '../../src/actions/adoptLedger';
import { checkLedger } from '../../src/actions/checkLedger';
import { startYear } from '../../src/actions/startYear';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { ALL_LEDGERS } from '../../workbench/samples/ledgers/allLedgers';
import { MEETINGS } from '../../workbench/samples/ledgers/meetings';
import { looksOf, sheetSnapshotOf, type Facts } from '../support/hostSnapshot';
import { ALL_EXPECTED } from './expected/allExpected';
import { YEAR_END, adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';

jest.setTimeout(60_000);

/** All ledgers in one workbook, adopted and checked at the end of their year. */
async function yearEnd(): Promise<EngineWorkbook> {
  const { workbook } = await ledgerOffice(ALL_LEDGERS);
  workbook.clearFilter(MEETINGS.sheet);
  const book = await adoption();
  for (const expected of ALL_EXPECTED) {
    const sheet = adoptionSheet(book, expected.sample);
    await adoptLedger(sheet, answered(sheet, expected));
  }
  await checkLedger(YEAR_END);
  return workbook;
}

/** Cells that hold something typed, without formulas. */
function typed(cells: Facts): [string, string][] {
  return Object.entries(cells).filter(([, content]) => !content.startsWith('='));
}

test('a new year with all of them: every cell is in the archive, nothing but entries is gone', async () => {
  const workbook = await yearEnd();
  const before = ALL_LEDGERS.map(({ sheet }) => sheetSnapshotOf(workbook, sheet));
  const { started, sheets } = await startYear({ from: 2022, to: 2023 });
  expect(started).toBe(true);
  for (const [index, sample] of ALL_LEDGERS.entries()) {
    const [was, now] = [before[index], sheetSnapshotOf(workbook, sample.sheet)];
    if (was === undefined) throw new Error(sample.sheet);
    const { archive = '' } = sheets.find(({ sheet }) => sheet === sample.sheet) ?? {};
    const kept = sheetSnapshotOf(workbook, archive).cells;
    expect(typed(was.cells).filter(([address, content]) => kept[address] !== content)).toEqual([]);
    expect(looksOf(now)).toEqual(looksOf(was));
    for (const [address, content] of Object.entries(now.cells)) expect(was.cells[address]).toBe(content);
    // By the kinds of its rows: what is no entry stands as it did.
    const others = sample.rows.flatMap(({ kind }, row) => (kind === 'entry' ? [] : [row + 1]));
    const gone = Object.keys(was.cells).filter((address) => !(address in now.cells));
    expect(gone.filter((address) => others.includes(Number(/\d+/.exec(address)?.[0])))).toEqual([]);
  }
  const outcome = await checkLedger({ ...YEAR_END, asOf: null });
  expect(outcome.rows).toEqual({ read: 0, counted: 0 });
});
