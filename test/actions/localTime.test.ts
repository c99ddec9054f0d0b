import { dayOf } from '../../src/domain/day';
import { localDay, localMinute } from '../../src/actions/localTime';

test('the day and minute are those of the clock on the wall, whatever the time zone', () => {
  const early = new Date(2022, 0, 1, 0, 5);
  expect(localDay(early)).toBe(dayOf(2022, 1, 1));
  expect(localMinute(early)).toBe('2022-01-01 00:05');
  expect(localMinute(new Date(2022, 11, 31, 23, 59))).toBe('2022-12-31 23:59');
});
