import { readFileSync } from 'node:fs';
import { expectLedger } from '../support/ledgerExpect';
import { ISSUE_CASES } from '../support/ledgerIssueCases';

const RULES = readFileSync('docs/rules.md', 'utf8');

/** The fenced examples with the heading they stand under. */
const EXAMPLES = [...RULES.matchAll(/^```ledger\n([\s\S]*?)^```$/gm)].map((match): [string, string] => [
  RULES.slice(0, match.index)
    .match(/^#+ .*$/gm)
    ?.at(-1) ?? '',
  match[1] ?? '',
]);

test('the page has an example in most of its sections', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(9);
});

test.each(EXAMPLES)('%s', (_, example) => {
  expect.hasAssertions();
  expectLedger(example);
});

test('the table of data problems has every code, with the place and severity that the check gives it', () => {
  const rows = [...RULES.matchAll(/^\| (\w+) \| (错误|提醒) \| (\S+) \| (\S+) \|/gm)].map(
    ([, code, severity, sheet, column]) => ({ code, place: [sheet, column, severity] }),
  );
  const cases = Object.entries(ISSUE_CASES).map(([code, [, where]]) => {
    const [sheet, , column, severity] = where.split(' | ');
    return { code, place: [sheet, column, severity] };
  });
  expect(rows).toEqual(cases);
});
