import { matchingChoices, wordChoices } from '../../../src/taskpane/record/choices';

const MANY = wordChoices(Array.from({ length: 70 }, (_, index) => `第${index}组`));

test.each([
  ['', ['党课', '党组会议'], false],
  ['党组', ['党组会议'], true],
  ['党组会议', ['党组会议'], false],
  [' 党课 ', ['党课'], false],
  ['招商', [], true],
])('%j finds %j', (query, words, isNew) => {
  const matching = matchingChoices(wordChoices(['党课', '党组会议', '党课']), query);
  expect(matching.shown.map(({ word }) => word)).toEqual(words);
  expect(matching.isNew).toBe(isNew);
});

test('says how many more there are than are listed', () => {
  const { shown, more } = matchingChoices(MANY, '');
  expect([shown.length, more]).toEqual([60, 10]);
});
