import { periodsOfYear, type Span } from '../../../src/domain/period';
import { periodRuns, periodsText } from '../../../src/sheets/reports/periodRuns';

test.each([
  [[], ''],
  [[2], '2'],
  [[2, 3], '2、3'],
  [[2, 3, 4], '2—4'],
  [[1, 2, 5, 6, 7, 9], '1、2、5—7、9'],
])('%j is %s', (numbers, text) => {
  expect(periodRuns(numbers)).toBe(text);
});

test.each<[Span, number[], string]>([
  ['month', [1, 4, 5, 6], '2、5—7月'],
  ['week', [0, 9, 10, 11], '第1、10—12周'],
  ['quarter', [0, 2], '1、3季度'],
  ['halfYear', [0, 1], '上半年、下半年'],
  ['year', [0], '2022年'],
])('periods of a %s', (span, places, text) => {
  const all = periodsOfYear(span, 2022);
  expect(periodsText(places.flatMap((place) => all[place] ?? []))).toBe(text);
});
