import { adoptLedger } from '../../src/actions/adoptLedger';
import { checkLedger } from '../../src/actions/checkLedger';
import type { AdoptedField } from '../../src/sheets/adopt/LedgerMapping';
import { adoptedRows } from '../../src/sheets/adopt/adoptedRows';
import { isCountField } from '../../src/sheets/adopt/adoptedFields';
import type { CellValue, RawRow } from '../../src/sheets/cell';
import { findAdopted } from '../../src/sheets/decode/findAdopted';
import { ledgerTable } from '../../src/sheets/describe/ledgerSheet';
import { columnOf as describedColumn } from '../../src/sheets/describe/SheetDescription';
import { reportOf, type Report } from '../../workbench/demo/report';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { LedgerSample } from '../../workbench/samples/ledgers/LedgerSample';
import { ALL_LEDGERS } from '../../workbench/samples/ledgers/allLedgers';
import { columnOf, FIRST_ROW } from '../support/hostOffice';
import { ALL_EXPECTED } from './expected/allExpected';
import type { ExpectedLedger } from './expected/ExpectedLedger';
import { YEAR_END, adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';

type Entry = RawRow<AdoptedField>;

/** The entries of ledgers as they are taken from their sheets, in the order of the tabs. */
async function entriesOf(ledgers: readonly ExpectedLedger[]): Promise<readonly Entry[]> {
  const book = await adoption();
  return ledgers.flatMap((expected) => {
    const sheet = adoptionSheet(book, expected.sample);
    const grid = { ...sheet.grid, mapping: answered(sheet, expected) };
    const [ledger] = findAdopted({ grids: [grid], tables: sheet.tables }).adopted;
    return ledger === undefined ? [] : [...adoptedRows(ledger, grid, book.context)];
  });
}

async function adopted(ledgers: readonly ExpectedLedger[]): Promise<Report> {
  const book = await adoption();
  for (const expected of ledgers) {
    const sheet = adoptionSheet(book, expected.sample);
    await adoptLedger(sheet, answered(sheet, expected));
  }
  return reportOf(await checkLedger({ ...YEAR_END, whenFiltered: 'resultsOnly' }));
}

/** Types entries into 工作台账, each in a row of its own, and checks them. */
async function typed(workbook: EngineWorkbook, entries: readonly Entry[]): Promise<Report> {
  const fields = [...new Set(entries.flatMap(({ cells }) => Object.keys(cells) as AdoptedField[]))];
  for (const field of fields) {
    if (isCountField(field)) continue;
    const letters = columnOf(workbook, '工作台账', describedColumn(ledgerTable, field).header);
    const cells = entries.map(({ cells: row }) => [asTyped(row[field])]);
    workbook.paste('工作台账', `${letters}${FIRST_ROW}`, cells);
  }
  return reportOf(await checkLedger({ ...YEAR_END, whenFiltered: 'resultsOnly' }));
}

/** A text stays the text it is. */
function asTyped(cell: CellValue | undefined): CellValue | null {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'string' ? `'${cell}` : cell;
}

const officeOf = (samples: readonly LedgerSample[]): Promise<EngineWorkbook> =>
  ledgerOffice(samples).then(({ workbook }) => workbook);

test.each([
  ...ALL_EXPECTED.map((expected) => [expected.sample.sheet, [expected]] as const),
  ['all of them', ALL_EXPECTED] as const,
])('%s: read where it lies it is judged as typed into 工作台账', async (_name, ledgers) => {
  const samples = ALL_LEDGERS.filter((sample) => ledgers.some((each) => each.sample === sample));
  const inOrder = samples.flatMap((sample) => ledgers.filter((each) => each.sample === sample));
  await officeOf(samples);
  const entries = await entriesOf(inOrder);
  expect(entries.length).toBeGreaterThan(0);
  const there = await adopted(inOrder);
  const here = await typed(await officeOf(samples), entries);
  expect(there.assessments).toEqual(here.assessments);
  expect(there.targets).toEqual(here.targets);
  // Of the numbers of people only a sheet that has them can say anything.
  const said = ({ issues }: Report, rowOf: (issue: Report['issues'][number]) => string): Set<string> =>
    new Set(
      issues
        .filter(({ code }) => code !== 'attendanceMismatch')
        .map((issue) => `${rowOf(issue)} ${issue.code}`),
    );
  const placeOf = ({ sheet, rowNumber }: Entry['origin']): string => `${sheet} ${rowNumber}`;
  const typedFrom = ({ rowNumber }: { readonly rowNumber: number }): string => {
    const entry = entries[rowNumber - FIRST_ROW];
    return entry === undefined ? '' : placeOf(entry.origin);
  };
  expect(said(there, placeOf)).toEqual(said(here, typedFrom));
});
