import type { Day } from './day';
import type { Span } from './period';

/** 在岗不满周期: what becomes of an obligation whose person was in role for only part of the period. */
export type PartTenure = 'exempt' | 'prorate' | 'full';

/** The office's settings, as 设置 gives them. */
export interface Options {
  readonly office: string;
  readonly planYear: number;
  /** 核查日期; null: today. */
  readonly asOf: Day | null;
  /** 起算日期; null: not filled in, and 1 January counts as the start. */
  readonly countFrom: Day | null;
  readonly hoursPerDay: number;
  readonly hoursPerHalfDay: number;
  readonly partTenure: PartTenure;
  /** 提前提醒天数. */
  readonly leadDays: Readonly<Record<Span, number>>;
  /** 学时滞后容差 as a fraction: 0.1 is 10 %. */
  readonly hoursTolerance: number;
}

export const DEFAULT_OPTIONS: Options = {
  office: '',
  planYear: 2022,
  asOf: null,
  countFrom: null,
  hoursPerDay: 8,
  hoursPerHalfDay: 4,
  partTenure: 'exempt',
  leadDays: { week: 1, month: 5, quarter: 15, halfYear: 20, year: 90 },
  hoursTolerance: 0.1,
};
