import type { RolledStatus } from '../../domain/rollUp';
import type { Day } from '../../domain/day';
import { civilOf, formatDay } from '../../domain/day';
import type { Period } from '../../domain/period';
import { exact } from '../../domain/exact';
import type { Comparison, Target } from '../../domain/target';
import { COMPARISON } from '../words';

/** The Chinese word of a status, as the sheets and the pane show it. */
export const STATUS_WORDS: Readonly<Record<RolledStatus, string>> = {
  short: '未达标',
  atRisk: '滞后',
  late: '逾期补齐',
  onTrack: '正常',
  met: '达标',
  tally: '只记数',
  exempt: '不作考核',
  unset: '待明确',
};

/** `2022年3月5日`, the form of official papers. */
export function longDate(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year}年${month}月${dayOfMonth}日`;
}

/** `2022-03-05`, the form of the sheets; '' for none. */
export function shortDate(day: Day | null): string {
  return day === null ? '' : formatDay(day);
}

/** A number as a clerk writes it: at most two decimals. */
export function plainNumber(value: number): string {
  return String(exact(Math.round(value * 100) / 100));
}

/** A fraction to one decimal of a percent, half up; — where there is none. @example rateCell(2 / 3) // 0.667 */
export function rateCell(fraction: number | null): number | '—' {
  return fraction === null ? '—' : Math.floor(exact(fraction * 1000) + 0.5) / 1000;
}

/** A fraction as a percentage with one decimal, half up; — where there is none. @example percent(0.3333) // '33.3%' */
export function percent(fraction: number | null): string {
  const rate = rateCell(fraction);
  return rate === '—' ? rate : `${(rate * 100).toFixed(1)}%`;
}

/** The unit of a target's number: its 单位, else that of its 计算方式. */
export function unitOf(target: Target): string {
  if (target.measure === 'ratio') return '%';
  if (target.unit !== '') return target.unit.replace(/\/.*$/, '');
  switch (target.measure) {
    case 'count':
      return '次';
    case 'hours':
      return '学时';
    case 'coverage':
      return '项';
    case 'quantity':
    case 'latest':
      return '';
  }
}

/** A comparison in words. */
export const COMPARISON_WORDS: Readonly<Record<Comparison, string>> = {
  atLeast: '不少于',
  moreThan: '超过',
  atMost: '不超过',
};

/** How often, in words. */
export const CADENCE_WORDS = {
  year: '全年',
  halfYear: '每半年',
  quarter: '每季度',
  month: '每月',
  week: '每周',
  monday: '每周一',
} as const;

/** 要求 in words. @example requirementOf(target) // '每月不少于2次' */
export function requirementOf(target: Target, quota: number | null): string {
  const value = quota === null ? target.quotaText || '待明确' : plainNumber(quota);
  return `${CADENCE_WORDS[target.cadence]}${COMPARISON_WORDS[target.comparison]}${value}${unitOf(target)}`;
}

/** The sign of a comparison. */
export function signOf(comparison: Comparison): string {
  return COMPARISON.words[comparison][0];
}

/** A period in words of its year: 2022年, 上半年, 3季度, 5月, 第10周. */
export function periodWord(period: Period): string {
  switch (period.span) {
    case 'year':
      return `${period.label}年`;
    case 'halfYear':
      return period.label.endsWith('H1') ? '上半年' : '下半年';
    case 'quarter':
      return `${period.label.slice(-1)}季度`;
    case 'month':
      return `${Number(period.label.slice(-2))}月`;
    case 'week':
      return `第${Number(period.label.slice(-2))}周`;
  }
}

/** The missing periods folded. @example foldPeriods([feb, may], 10) // '缺2、5月，2/10' */
export function foldPeriods(periods: readonly Period[], judged: number): string {
  const [first] = periods;
  if (first === undefined) return '';
  if (first.span === 'year') return periodWord(first);
  if (first.span === 'halfYear')
    return `缺${periods.map(periodWord).join('、')}，${periods.length}/${judged}`;
  const numbers = periods.map((period) => Number(/\d+$/.exec(period.label)?.[0] ?? 0)).join('、');
  const folded = { quarter: `${numbers}季度`, month: `${numbers}月`, week: `第${numbers}周` }[first.span];
  return `缺${folded}，${periods.length}/${judged}`;
}
