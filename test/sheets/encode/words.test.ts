import { parsePeriodLabel } from '../../../src/domain/period';
import type { Period } from '../../../src/domain/period';
import {
  STATUS_WORDS,
  foldPeriods,
  longDate,
  percent,
  periodWord,
  plainNumber,
  shortDate,
} from '../../../src/sheets/encode/words';
import { day } from '../../support/ledgerDay';

function periods(...labels: readonly string[]): readonly Period[] {
  return labels.flatMap((label) => parsePeriodLabel(label) ?? []);
}

test('the words of the statuses', () => {
  expect(STATUS_WORDS).toEqual({
    short: '未达标',
    atRisk: '滞后',
    late: '逾期补齐',
    onTrack: '正常',
    met: '达标',
    tally: '只记数',
    exempt: '不作考核',
    unset: '待明确',
  });
});

// One decimal, half up; 0 ÷ 0 is —.
test.each([
  [null, '—'],
  [0, '0.0%'],
  [1, '100.0%'],
  [1 / 3, '33.3%'],
  [2 / 3, '66.7%'],
  [1 / 6, '16.7%'],
  [0.0005, '0.1%'],
  [0.0004, '0.0%'],
  [0.1235, '12.4%'],
  [0.1225, '12.3%'],
  [0.1245, '12.5%'], // 12.45 is 12.5, though 0.1245 × 1000 is a little less in binary
  [5 / 8, '62.5%'],
  [1 / 16, '6.3%'],
  [0.9995, '100.0%'],
])('%p is %s', (fraction, expected) => {
  expect(percent(fraction)).toBe(expected);
});

test.each([
  [3, '3'],
  [2.5, '2.5'],
  [6.666666, '6.67'],
  [0.1 + 0.2, '0.3'],
  [11000, '11000'],
])('%d is written %s', (value, expected) => {
  expect(plainNumber(value)).toBe(expected);
});

test('dates', () => {
  expect([longDate(day('2022-03-05')), shortDate(day('2022-03-05')), shortDate(null)]).toEqual([
    '2022年3月5日',
    '2022-03-05',
    '',
  ]);
});

test.each([
  ['2022', '2022年'],
  ['2022H1', '上半年'],
  ['2022H2', '下半年'],
  ['2022Q3', '3季度'],
  ['2022-05', '5月'],
  ['2022-W09', '第9周'],
])('%s in words: %s', (label, expected) => {
  expect(periods(label).map(periodWord)).toEqual([expected]);
});

test.each([
  [['2022-02', '2022-05', '2022-07'], 10, '缺2、5、7月，3/10'],
  [['2022-12'], 12, '缺12月，1/12'],
  [['2022Q1', '2022Q2'], 3, '缺1、2季度，2/3'],
  [['2022H1'], 2, '缺上半年，1/2'],
  [['2022H1', '2022H2'], 2, '缺上半年、下半年，2/2'],
  [['2022-W09', '2022-W10'], 20, '缺第9、10周，2/20'],
  [['2022'], 1, '2022年'],
  [[], 1, ''],
])('%j of %i: %s', (labels, judged, expected) => {
  expect(foldPeriods(periods(...labels), judged)).toBe(expected);
});
