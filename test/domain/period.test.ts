import { formatDay } from '../../src/domain/day';
import type { Period, Span } from '../../src/domain/period';
import {
  asFineAs,
  monthsIn,
  parsePeriodLabel,
  periodHolding,
  periodsOfYear,
  spanOf,
} from '../../src/domain/period';
import { day } from '../support/ledgerDay';

/** A period as `label first day .. last day`. */
function shown(period: Period): string {
  return `${period.label} ${formatDay(period.start)}..${formatDay(period.end - 1)}`;
}

describe('the period that holds a day', () => {
  test.each<[Span, string, string]>([
    ['year', '2022-01-01', '2022 2022-01-01..2022-12-31'],
    ['year', '2022-12-31', '2022 2022-01-01..2022-12-31'],
    ['year', '2024-02-29', '2024 2024-01-01..2024-12-31'],
    ['halfYear', '2022-06-30', '2022H1 2022-01-01..2022-06-30'],
    ['halfYear', '2022-07-01', '2022H2 2022-07-01..2022-12-31'],
    ['halfYear', '2022-12-31', '2022H2 2022-07-01..2022-12-31'],
    ['quarter', '2022-01-01', '2022Q1 2022-01-01..2022-03-31'],
    ['quarter', '2024-02-29', '2024Q1 2024-01-01..2024-03-31'],
    ['quarter', '2022-03-31', '2022Q1 2022-01-01..2022-03-31'],
    ['quarter', '2022-04-01', '2022Q2 2022-04-01..2022-06-30'],
    ['quarter', '2022-12-31', '2022Q4 2022-10-01..2022-12-31'],
    ['month', '2022-02-28', '2022-02 2022-02-01..2022-02-28'],
    ['month', '2024-02-29', '2024-02 2024-02-01..2024-02-29'],
    ['month', '2022-12-31', '2022-12 2022-12-01..2022-12-31'],
    ['month', '2023-01-01', '2023-01 2023-01-01..2023-01-31'],
    // ISO 8601: a week belongs to the year of its Thursday.
    ['week', '2022-01-01', '2021-W52 2021-12-27..2022-01-02'],
    ['week', '2022-01-03', '2022-W01 2022-01-03..2022-01-09'],
    ['week', '2022-03-13', '2022-W10 2022-03-07..2022-03-13'],
    ['week', '2022-12-31', '2022-W52 2022-12-26..2023-01-01'],
    ['week', '2014-12-31', '2015-W01 2014-12-29..2015-01-04'], // Thursday 1 January
    ['week', '2020-12-31', '2020-W53 2020-12-28..2021-01-03'],
    ['week', '2021-01-03', '2020-W53 2020-12-28..2021-01-03'],
    ['week', '2021-01-04', '2021-W01 2021-01-04..2021-01-10'],
    ['week', '2024-12-29', '2024-W52 2024-12-23..2024-12-29'],
    ['week', '2024-12-30', '2025-W01 2024-12-30..2025-01-05'],
    ['week', '2026-12-31', '2026-W53 2026-12-28..2027-01-03'],
  ])('%s of %s is %s', (span, date, expected) => {
    expect(shown(periodHolding(span, day(date)))).toBe(expected);
  });
});

describe('the periods of a plan year', () => {
  test.each<[Span, number, number, string, string]>([
    ['year', 2022, 1, '2022', '2022'],
    ['halfYear', 2022, 2, '2022H1', '2022H2'],
    ['quarter', 2022, 4, '2022Q1', '2022Q4'],
    ['month', 2022, 12, '2022-01', '2022-12'],
    // Weeks whose Monday lies in the year.
    ['week', 2022, 52, '2022-W01', '2022-W52'],
    ['week', 2020, 52, '2020-W02', '2020-W53'],
    ['week', 2024, 53, '2024-W01', '2025-W01'],
    ['week', 2025, 52, '2025-W02', '2026-W01'],
    ['week', 2026, 52, '2026-W02', '2026-W53'],
  ])('%s in %i: %i, %s to %s', (span, year, count, first, last) => {
    const periods = periodsOfYear(span, year);
    expect([periods.length, periods[0]?.label, periods.at(-1)?.label]).toEqual([count, first, last]);
  });

  test('they follow each other without gap or overlap', () => {
    for (const span of ['year', 'halfYear', 'quarter', 'month', 'week'] as const) {
      const periods = periodsOfYear(span, 2024);
      periods.slice(1).forEach((period, index) => expect(period.start).toBe(periods[index]?.end));
    }
  });
});

describe('labels', () => {
  test.each([
    ['2022', '2022 2022-01-01..2022-12-31'],
    ['2022H1', '2022H1 2022-01-01..2022-06-30'],
    ['2022H2', '2022H2 2022-07-01..2022-12-31'],
    ['2022Q1', '2022Q1 2022-01-01..2022-03-31'],
    ['2022Q4', '2022Q4 2022-10-01..2022-12-31'],
    ['2022-03', '2022-03 2022-03-01..2022-03-31'],
    ['2024-02', '2024-02 2024-02-01..2024-02-29'],
    ['2022-12', '2022-12 2022-12-01..2022-12-31'],
    ['2022-W01', '2022-W01 2022-01-03..2022-01-09'],
    ['2022-W10', '2022-W10 2022-03-07..2022-03-13'],
    ['2022-W52', '2022-W52 2022-12-26..2023-01-01'],
    ['2020-W53', '2020-W53 2020-12-28..2021-01-03'],
    ['2026-W53', '2026-W53 2026-12-28..2027-01-03'],
    ['2025-W01', '2025-W01 2024-12-30..2025-01-05'],
  ])('%s is %s', (label, expected) => {
    const period = parsePeriodLabel(label);
    expect(period && shown(period)).toBe(expected);
  });

  test.each([
    '',
    '22',
    '2022H0',
    '2022H3',
    '2022Q0',
    '2022Q5',
    '2022-00',
    '2022-13',
    '2022-W00',
    '2022-W53',
    '2021-W53',
    '2020-W54',
    '2022年',
    '2022.03',
    '2022Q1Q2',
    'Q1',
    '2022-03-05',
  ])('%j is none', (label) => {
    expect(parsePeriodLabel(label)).toBeNull();
  });

  test('every label of a year reads back as its period', () => {
    for (const span of ['year', 'halfYear', 'quarter', 'month', 'week'] as const) {
      for (const period of [...periodsOfYear(span, 2020), ...periodsOfYear(span, 2022)]) {
        expect(parsePeriodLabel(period.label)).toEqual(period);
      }
    }
  });
});

describe('fineness and length', () => {
  const spans = ['year', 'halfYear', 'quarter', 'month', 'week'] as const;

  test('each span is as fine as itself and all that stand before it, from 年 to 周', () => {
    spans.forEach((a, i) => spans.forEach((b, j) => expect(asFineAs(a, b)).toBe(i >= j)));
  });

  test('whole months', () => {
    expect(spans.map((span) => monthsIn(periodHolding(span, day('2022-05-05'))))).toEqual([12, 6, 3, 1, 0]);
  });

  test('每周一 is a matter of weeks', () => {
    expect([spanOf('monday'), spanOf('week'), spanOf('month')]).toEqual(['week', 'week', 'month']);
  });
});
