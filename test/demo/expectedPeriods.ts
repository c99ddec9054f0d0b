import type { ExpectedObligation } from './expectedObligation';
import { collective, of } from './expectedObligation';

/** 每周一: 33 judged weeks until 30 September, of them 26 met, 5 short, 1 late and 1 onTrack; one more is waived. */
const MONDAYS: readonly ExpectedObligation[] = [
  collective('5f', '2022-W02', 1, 1, 'met'), // 9 of 10 January, the first Monday worked
  collective('5f', '2022-W03', 1, 0, 'short'), // 16 was typed with last year's year
  collective('5f', '2022-W08', 1, 0, 'short'), // no row in the week of 21 February
  collective('5f', '2022-W11', 1, 1, 'met'), // 82, 2022.3.14
  collective('5f', '2022-W12', 1, 1, 'met'), // 88, 3 月21日（周一）
  collective('5f', '2022-W16', 1, 0, 'short'), // no row in the week of 18 April
  collective('5f', '2022-W19', 1, 1, 'met'), // 151 on Tuesday, explained in 备注
  collective('5f', '2022-W24', 1, 0, 'short'), // 185 on Tuesday, not explained
  collective('5f', '2022-W26', 1, 1, 'met'), // 198 has no 学时, but it was held
  collective('5f', '2022-W28', 1, 1, 'late'), // 236 of 20 July by 归属周期; due on the 17th
  collective('5f', '2022-W32', 1, 0, 'short'), // 261 is not counted: 学时 2次
  collective('5f', '2022-W34', 1, 0, 'exempt'), // waived
  collective('5f', '2022-W39', 1, 0, 'onTrack'), // 26 September: due on 2 October, lead time of 1 day not reached
];

const MONTHS: readonly ExpectedObligation[] = [
  collective('2i', '2022-01', null, 1, 'unset'), // 0; 28 has no type
  collective('2i', '2022-03', null, 2, 'unset'), // 77, 94
  collective('2i', '2022-09', null, 2, 'unset'), // 299 (by alias), 311

  collective('5e', '2022-02', 1, 1, 'met'), // 31 of January, 归属周期 2022-02
  collective('5e', '2022-03', 1, 1, 'met'), // 64 of February, 归属周期 typed as 2022-03
  collective('5e', '2022-06', 1, 0, 'short'), // no row
  collective('5e', '2022-09', 1, 0, 'atRisk'), // 279 is not counted; due today, within 5 days

  collective('14d', '2022-02', 1, 0, 'exempt'), // waived
  collective('14d', '2022-03', 1, 1, 'met'), // 91: 张山 is unknown, but the row counts
  collective('14d', '2022-04', 1, 0, 'short'), // no row
  collective('14d', '2022-08', 1, 1, 'late'), // 289 of 6 September by 归属周期
  collective('14d', '2022-09', 1, 0, 'atRisk'), // 289 belongs to August

  collective('17e', '2022-04', 1, 1, 'met'), // 108 of 31 March by 归属周期
  collective('17e', '2022-05', 1, 1, 'late'), // 183 of 10 June by 归属周期
  collective('17e', '2022-06', 1, 1, 'met'), // 175
];

const QUARTERS: readonly ExpectedObligation[] = [
  collective('14e', '2022Q1', 1, 1, 'met'), // 92: the visitor is unknown, but the row counts
  collective('14e', '2022Q2', 1, 0, 'short'), // 182 has a range of days
  collective('14e', '2022Q3', 1, 1, 'met'), // 242
  of('李敏', '3b', '2022Q1', null, 4, 'unset'), // 15, 87, 90, 93; 50 has no type, 22 belongs to 2021
  of('李敏', '3b', '2022Q2', null, 5, 'unset'), // 125, 168, 190, 196, 204 (both branches); 160 has no 组织单位
  of('周文博', '3b', '2022Q1', null, 0, 'exempt'), // in office from April
];

/** 每个科室, due on the month's last workday: 30 January (Sunday, worked), 29 April, 29 July … */
const DEPARTMENTS: readonly ExpectedObligation[] = [
  of('银行保险科', '17f', '2022-01', 1, 1, 'met'), // 36 on Sunday the 30th
  of('银行保险科', '17f', '2022-03', 1, 1, 'met'), // 105
  of('银行保险科', '17f', '2022-04', 1, 1, 'late'), // 143 on the 30th, due on the 29th
  of('金融稳定科', '17f', '2022-05', 1, 0, 'short'), // no row
  of('金融稳定科', '17f', '2022-06', 1, 1, 'met'), // 203
  of('资本市场科', '17f', '2022-07', 1, 0, 'short'), // 251 of 1 August counts for August: the date alone decides
  of('资本市场科', '17f', '2022-08', 1, 2, 'met'), // 251, 284
  of('综合科', '17f', '2022-09', 1, 1, 'met'), // 313
  of('资本市场科', '17f', '2022-09', 1, 1, 'met'), // 316 on the day itself
  of('金融稳定科', '17f', '2022-09', 1, 0, 'atRisk'), // no row yet, due today
  of('普惠金融科', '17f', '2022-09', 1, 0, 'atRisk'), // no row yet, due today
  of('综合科', '17f', '2022-10', 1, 0, 'upcoming'),
];

/** Obligations of weeks, months and quarters. */
export const EXPECTED_PERIODS: readonly ExpectedObligation[] = [
  ...MONDAYS,
  ...MONTHS,
  ...QUARTERS,
  ...DEPARTMENTS,
];
