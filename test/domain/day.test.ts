import { civilOf, dayOf, daysInMonth, formatDay, pad, realDay, weekdayOf } from '../../src/domain/day';

test.each([
  ['1970-01-01', 0, 4],
  ['1969-12-31', -1, 3],
  ['1900-01-01', -25567, 1],
  ['2000-02-29', 11016, 2],
  ['2022-01-01', 18993, 6],
  ['2022-12-31', 19357, 6],
  ['2024-02-29', 19782, 4],
  ['2024-12-31', 20088, 2],
])('%s is day %i, weekday %i', (date, day, weekday) => {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  expect(dayOf(year, month, dayOfMonth)).toBe(day);
  expect(civilOf(day)).toEqual({ year, month, day: dayOfMonth });
  expect(formatDay(day)).toBe(date);
  expect(weekdayOf(day)).toBe(weekday);
});

test('months and days beyond their range roll over', () => {
  expect(formatDay(dayOf(2022, 13, 1))).toBe('2023-01-01');
  expect(formatDay(dayOf(2022, 3, 0))).toBe('2022-02-28');
});

test.each([
  [2022, 2, 28],
  [2024, 2, 29],
  [2000, 2, 29],
  [1900, 2, 28],
  [2100, 2, 28],
  [2022, 4, 30],
  [2022, 12, 31],
])('%i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test.each([
  [2022, 2, 29],
  [2022, 4, 31],
  [2022, 13, 1],
  [2022, 0, 1],
  [2022, 1, 0],
  [2022, 1, 32],
])('%i-%i-%i is no day', (year, month, day) => {
  expect(realDay(year, month, day)).toBeNull();
});

test('real days exist', () => {
  expect(realDay(2024, 2, 29)).toBe(dayOf(2024, 2, 29));
  expect(realDay(2022, 12, 31)).toBe(dayOf(2022, 12, 31));
});

test('numbers in two digits', () => {
  expect([pad(3), pad(12)]).toEqual(['03', '12']);
});
