import type { LedgerMapping } from '../../src/sheets/adopt/LedgerMapping';
import type { MappingQuestion, SheetProposal } from '../../src/sheets/adopt/SheetProposal';
import { ALL_LEDGERS } from '../../workbench/samples/ledgers/allLedgers';
import { STAFF_LIST } from '../../workbench/samples/ledgers/staffList';
import { ALL_EXPECTED } from './expected/allExpected';
import { adoption, adoptionSheet, answered, askedColumns, ledgerOffice } from './ledgerOffice';

/** Questions other than those of a single column, in short. */
function inShort(question: MappingQuestion): string {
  switch (question.kind) {
    case 'column':
      return '';
    case 'activity':
      return `活动类型 ${question.suggestion ?? ''}`.trim();
    case 'activityWord':
      return `词 ${question.word} ${question.rows}`;
    case 'splitDates':
      return `日期 ${question.rows}`;
    case 'splitActivities':
      return `活动 ${question.rows}`;
    case 'ditto':
      return `同上 ${question.rows}`;
    case 'mergedRows':
      return '合并';
  }
}

function columnsOf({ columns }: LedgerMapping): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(columns).filter(([, headers]) => headers.length > 0));
}

function keysOf({ columns }: SheetProposal): string[] {
  return columns.map(({ key }) => key);
}

const book = (async () => {
  await ledgerOffice([...ALL_LEDGERS, STAFF_LIST]);
  return adoption();
})();

describe.each(ALL_EXPECTED.map((expected) => [expected.sample.sheet, expected] as const))(
  '%s',
  (_sheet, expected) => {
    test('is read as the clerk expects, once the questions are answered', async () => {
      const sheet = adoptionSheet(await book, expected.sample);
      expect(columnsOf(answered(sheet, expected))).toEqual(expected.columns);
    });

    test('asks what only the office knows', async () => {
      const { proposal } = adoptionSheet(await book, expected.sample);
      const asked = proposal?.questions.map(inShort).filter((each) => each !== '');
      expect([...(asked ?? [])].sort()).toEqual([...expected.questions].sort());
    });

    test('where it asks for a column, what the clerk takes it for is offered', async () => {
      const { proposal } = adoptionSheet(await book, expected.sample);
      const asked = proposal === null ? [] : askedColumns(proposal, expected);
      expect(asked.filter(({ isOffered }) => !isOffered)).toEqual([]);
    });

    test('knows every column of the ledger and no other', async () => {
      const { proposal } = adoptionSheet(await book, expected.sample);
      const known = [...Object.values(expected.columns).flat(), ...expected.unused];
      expect(proposal === null ? null : [...keysOf(proposal)].sort()).toEqual([...known].sort());
    });
  },
);

test('a list of staff looks less like a ledger than any ledger', async () => {
  const { sheets } = await book;
  expect(sheets.map(({ name }) => name).at(-1)).toBe(STAFF_LIST.sheet);
  const score = (name: string): number => sheets.find((sheet) => sheet.name === name)?.proposal?.score ?? 0;
  expect(score(STAFF_LIST.sheet)).toBeLessThan(0.5);
  for (const { sheet } of ALL_LEDGERS) expect([sheet, score(sheet) > 0.5]).toEqual([sheet, true]);
});
