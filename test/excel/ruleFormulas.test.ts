import { rulesOf } from '../../src/excel/ruleFormulas';
import { columnLetters } from '../../src/sheets/columnLetters';
import { ledgerTable } from '../../src/sheets/describe/ledgerSheet';
import { targetsTable } from '../../src/sheets/describe/targetsSheet';
import { waiversTable } from '../../src/sheets/describe/waiversSheet';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [27, 'AB'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %d is %s', (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
});

/** The rules of a table as `A–A formula`. */
function formulas(...args: Parameters<typeof rulesOf>): string[] {
  return rulesOf(...args).map(
    ({ firstColumn, lastColumn, formula }) =>
      `${columnLetters(firstColumn)}–${columnLetters(lastColumn)} ${formula}`,
  );
}

const places = (keys: string): Map<string, number> =>
  new Map(keys.split(' ').flatMap((key, index) => (key === '_' ? [] : [[key, index] as const])));

test('a word each, and one rule over neighbouring columns of the user; each looks at its own row only', () => {
  expect(formulas(ledgerTable, places('status date activity content explanation'), 3)).toEqual([
    'A–A =$A5="计入"',
    'A–A =$A5="提醒"',
    'A–A =$A5="未计入"',
    'A–A =$A5="计划中"',
    'B–D =ISNUMBER(FIND("〔"&B$4&"〕",$E5))',
  ]);
});

test('columns of the user’s own and of the check divide the rule for the cells at fault', () => {
  const rules = formulas(ledgerTable, places('date _ activity content status topics explanation'), 0);
  expect(rules.filter((rule) => rule.includes('FIND'))).toEqual([
    'A–A =ISNUMBER(FIND("〔"&A$1&"〕",$G2))',
    'C–D =ISNUMBER(FIND("〔"&C$1&"〕",$G2))',
    'F–F =ISNUMBER(FIND("〔"&F$1&"〕",$G2))',
  ]);
});

test('a header that is merged over two rows is looked at where its text stands', () => {
  const labels = new Map([
    ['date', 1],
    ['activity', 1],
    ['content', 2],
  ]);
  const rules = formulas(ledgerTable, places('date activity content hours explanation'), 2, true, labels);
  expect(rules).toEqual(['A–B =ISNUMBER(FIND("〔"&A$2&"〕",$E4))', 'C–D =ISNUMBER(FIND("〔"&C$3&"〕",$E4))']);
});

test.each([
  ['no explanation', 'status date activity', 4],
  ['no status', 'date activity explanation', 1],
  ['neither', 'date activity', 0],
])('with %s there are no rules that would look at it', (_what, keys, count) => {
  expect(formulas(ledgerTable, places(keys), 3)).toHaveLength(count);
});

test('the ten words of a target have their colours, a table without words has none', () => {
  expect(formulas(targetsTable, places('status id'), 3)).toHaveLength(10);
  expect(formulas(waiversTable, places('subjects targets'), 3)).toEqual([]);
});
