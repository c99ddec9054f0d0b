import { dayOf } from '../../src/domain/day';
import { dayOfField } from '../../src/taskpane/dayOfField';

test.each([
  ['2022-09-30', dayOf(2022, 9, 30)],
  ['2024-02-29', dayOf(2024, 2, 29)],
  ['2022-02-29', null],
  ['', null],
  ['12022-09-30', null],
])('a date field with %j', (value, day) => {
  expect(dayOfField(value)).toBe(day);
});
