import { createCalendar, lastWorkdayOfMonth, nthWorkdayAfter } from '../../src/domain/calendar';
import { formatDay } from '../../src/domain/day';
import { periodsOfYear } from '../../src/domain/period';
import { chineseHolidays } from '../../src/holidays/chineseHolidays';
import { day } from '../support/ledgerDay';

const official = createCalendar(chineseHolidays, new Map());

describe('the public holidays', () => {
  test.each([
    ['2022-01-03', false, 'New Year, a Monday'],
    ['2022-01-29', true, 'a Saturday made up before the Spring Festival'],
    ['2022-01-30', true, 'a Sunday made up before the Spring Festival'],
    ['2022-01-31', false, 'New Year’s Eve, a Monday'],
    ['2022-03-07', true, 'a Monday'],
    ['2022-03-12', false, 'a Saturday'],
    ['2022-03-13', false, 'a Sunday'],
    ['2022-04-02', true, 'a Saturday made up before Qingming'],
    ['2022-04-04', false, 'Qingming, a Monday'],
    ['2022-04-24', true, 'a Sunday made up before May Day'],
    ['2022-05-07', true, 'a Saturday made up after May Day'],
    ['2022-10-07', false, 'National Day week, a Friday'],
    ['2022-10-08', true, 'a Saturday made up after National Day'],
    ['2022-10-09', true, 'a Sunday made up after National Day'],
    ['2022-12-31', false, 'a Saturday'],
    ['2026-02-28', true, 'a Saturday made up after the Spring Festival'],
  ])('%s worked: %s (%s)', (date, worked) => {
    expect(official.isWorkday(day(date))).toBe(worked);
  });

  test('46 Mondays of 2022 are worked', () => {
    const mondays = periodsOfYear('week', 2022).filter(({ start }) => official.isWorkday(start));
    expect(mondays).toHaveLength(46);
  });

  test('years with known holidays', () => {
    expect([2021, 2022, 2026].map(official.coversYear)).toEqual([true, true, true]);
    expect([1989, 2035].map(official.coversYear)).toEqual([false, false]);
  });

  test('a year that is not covered is worked Monday to Friday', () => {
    expect(['2035-10-01', '2035-10-06', '2035-10-07'].map((date) => official.isWorkday(day(date)))).toEqual([
      true, // Monday, though National Day
      false,
      false,
    ]);
  });
});

describe('the office’s own days', () => {
  const own = createCalendar(
    chineseHolidays,
    new Map([
      [day('2022-04-29'), false],
      [day('2022-04-30'), true],
      [day('2022-10-01'), true],
    ]),
  );

  test('they go before the public ones, either way', () => {
    expect(['2022-04-29', '2022-04-30', '2022-10-01'].map((date) => own.isWorkday(day(date)))).toEqual([
      false,
      true,
      true,
    ]);
    expect(own.isWorkday(day('2022-10-03'))).toBe(false);
  });

  test('the last workday follows them', () => {
    expect(formatDay(lastWorkdayOfMonth(own, day('2022-04-10')))).toBe('2022-04-30');
  });
});

describe('当月最后1个工作日', () => {
  test.each([
    ['2022-01-15', '2022-01-30'],
    ['2022-02-01', '2022-02-28'],
    ['2022-04-30', '2022-04-29'],
    ['2022-07-31', '2022-07-29'],
    ['2022-09-01', '2022-09-30'],
    ['2022-12-31', '2022-12-30'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-01', '2026-02-28'],
  ])('of the month of %s is %s', (date, last) => {
    expect(formatDay(lastWorkdayOfMonth(official, day(date)))).toBe(last);
  });

  test('in a month without workdays it is the last day', () => {
    const closed = createCalendar({ isDayOff: () => true, coversYear: () => true }, new Map());
    expect(formatDay(lastWorkdayOfMonth(closed, day('2022-02-03')))).toBe('2022-02-28');
  });
});

describe('the nth workday after a day', () => {
  test.each([
    // Friday 29 April; 30 April to 4 May are off, 7 May is made up.
    ['2022-04-29', 1, '2022-05-05'],
    ['2022-04-29', 5, '2022-05-10'],
    // Friday 30 September; 1 to 7 October off, 8 and 9 made up.
    ['2022-09-30', 1, '2022-10-08'],
    ['2022-09-30', 5, '2022-10-12'],
    ['2022-05-31', 5, '2022-06-08'],
  ])('%s + %i is %s', (date, n, expected) => {
    expect(formatDay(nthWorkdayAfter(official, day(date), n))).toBe(expected);
  });

  test('a calendar of nothing but days off does not hang', () => {
    const closed = createCalendar({ isDayOff: () => true, coversYear: () => true }, new Map());
    expect(nthWorkdayAfter(closed, day('2022-01-01'), 5)).toBeGreaterThan(day('2022-12-31'));
  });
});
