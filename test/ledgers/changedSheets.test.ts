import { adoptLedger } from '../../src/actions/adoptLedger';
import { checkLedger } from '../../src/actions/checkLedger';
import { reportOf } from '../../workbench/demo/report';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { columnOf } from '../support/hostOffice';
import type { ExpectedLedger } from './expected/ExpectedLedger';
import { EXPECTED_PARTY_GROUP } from './expected/partyGroup';
import { EXPECTED_STUDIES } from './expected/studies';
import { YEAR_END, adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';

/** An office with one adopted and checked ledger. */
async function checkedOffice(expected: ExpectedLedger): Promise<EngineWorkbook> {
  const { workbook } = await ledgerOffice([expected.sample]);
  const sheet = adoptionSheet(await adoption(), expected.sample);
  await adoptLedger(sheet, answered(sheet, expected));
  await checkLedger(YEAR_END);
  return workbook;
}

/** What the check says of targets, without the numbers of rows. */
async function assessed(): Promise<unknown> {
  return reportOf(await checkLedger(YEAR_END)).assessments;
}

const SHEET = EXPECTED_STUDIES.sample.sheet;

/** What users do to their sheets. */
const CHANGES: readonly (readonly [string, (workbook: EngineWorkbook) => string])[] = [
  [
    'renamed',
    (workbook) => {
      const sheet = workbook.state.sheets.find(SHEET);
      if (sheet !== undefined) workbook.state.sheets.rename(sheet, '理论学习');
      return '理论学习';
    },
  ],
  ['with a row above its title', (workbook) => (workbook.insertRow(SHEET, 0), SHEET)],
  ['with a column before it', (workbook) => (workbook.insertColumn(SHEET, 0), SHEET)],
  ['with 课时 moved before 学习内容', (workbook) => (workbook.moveColumn(SHEET, 6, 3), SHEET)],
  ['with its first columns swapped', (workbook) => (workbook.moveColumn(SHEET, 1, 0), SHEET)],
  ['with an empty column put in between', (workbook) => (workbook.insertColumn(SHEET, 3), SHEET)],
];

test.each(CHANGES)('a sheet %s is read as before', async (_what, change) => {
  const workbook = await checkedOffice(EXPECTED_STUDIES);
  const before = await assessed();
  const name = change(workbook);
  expect(await assessed()).toEqual(before);
  const column = columnOf(workbook, name, '核查');
  const words = workbook.values(name, `${column}1:${column}30`).flat();
  expect(words.filter((word) => word !== '' && word !== '核查').join(' ')).toBe(
    EXPECTED_STUDIES.words.replace(/\d+ /g, ''),
  );
});

test('a header of two rows is found again below another title', async () => {
  const workbook = await checkedOffice(EXPECTED_PARTY_GROUP);
  const before = await assessed();
  workbook.insertRow(EXPECTED_PARTY_GROUP.sample.sheet, 1);
  expect(await assessed()).toEqual(before);
});

test('where the column of dates is gone, that is said and no row of the sheet counts', async () => {
  const workbook = await checkedOffice(EXPECTED_STUDIES);
  workbook.deleteColumn(SHEET, 1);
  const { problems, rows } = await checkLedger(YEAR_END);
  expect(rows.read).toBe(0);
  expect(problems.map(({ origin, severity }) => [origin.sheet, severity])).toContainEqual([SHEET, 'error']);
});

test('where the sheet is gone, that is said', async () => {
  const workbook = await checkedOffice(EXPECTED_STUDIES);
  const sheet = workbook.state.sheets.find(SHEET);
  if (sheet !== undefined) workbook.state.sheets.remove(sheet);
  const { problems, rows } = await checkLedger(YEAR_END);
  expect(rows.read).toBe(0);
  expect(problems.some(({ text }) => text.includes(SHEET))).toBe(true);
});
