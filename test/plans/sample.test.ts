import { fold } from '../../src/domain/fold';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { SAMPLE } from '../../src/plans/financeOffice2022/sample';
import { ledgerTable } from '../../src/sheets/describe/ledgerSheet';
import { rosterTable } from '../../src/sheets/describe/rosterSheet';
import type { Table } from '../../src/sheets/describe/SheetDescription';

function userKeys({ columns }: Table): Set<string> {
  return new Set(columns.filter(({ by }) => by === 'user').map(({ key }) => key));
}

test('the plan brings its sample when it is asked for', async () => {
  expect(await FINANCE_OFFICE_2022.sample?.()).toBe(SAMPLE);
});

test.each([
  ['roster', SAMPLE.roster, rosterTable],
  ['ledger', SAMPLE.ledger, ledgerTable],
] as const)(
  'the %s fills columns of the user’s only, and leaves none of its texts blank',
  (_what, rows, table) => {
    const keys = userKeys(table);
    for (const [key, text] of rows.flatMap((row) => Object.entries(row))) {
      expect(keys).toContain(key);
      expect(text.trim()).not.toBe('');
    }
  },
);

test('about ten people, each once', () => {
  const names = SAMPLE.roster.map(({ name = '' }) => name);
  expect(names).toHaveLength(10);
  expect(new Set(names).size).toBe(10);
});

test('all types are those of the plan but the one that is a slip', () => {
  const known = new Set(FINANCE_OFFICE_2022.activities.map(({ name }) => fold(name)));
  const unknown = SAMPLE.ledger.flatMap(({ activity = '' }) => (known.has(activity) ? [] : [activity]));
  expect(unknown).toEqual(['党组会']);
});

test('the ledger stands in the order of its days, from January to September and one day planned', () => {
  const days = SAMPLE.ledger.flatMap(({ date = '' }) => (/^\d{4}-/.test(date) ? [date] : []));
  expect([...days].sort()).toEqual(days);
  expect(days[0]?.startsWith('2022-01')).toBe(true);
  expect(days.filter((day) => day > SAMPLE.asOf)).toHaveLength(1);
});
