import type { Day } from './day';
import type { Cadence } from './period';

export type TargetKind = 'quantified' | 'cadence' | 'deliverable' | 'attribute' | 'qualitative';
export type Participation = 'any' | 'attends' | 'chairs' | 'speaks';
export type Organiser = 'ownBranch' | 'linkedBranch' | 'ownDepartment' | 'ownPortfolio';
export type Measure = 'count' | 'hours' | 'quantity' | 'latest' | 'coverage' | 'ratio';
export type Comparison = 'atLeast' | 'moreThan' | 'atMost';
export type Firmness = 'must' | 'stretch';
export type Enabled = 'yes' | 'tallyOnly' | 'no';

/** 主办级别 from the highest; its place in the list is its rank. */
export const LEVELS = ['central', 'provincial', 'municipal', 'county', 'township', 'ownOffice'] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a level is as high as the least one wanted. A row without level reaches none. */
export function reachesLevel(level: Level | null, least: Level): boolean {
  return level !== null && LEVELS.indexOf(level) <= LEVELS.indexOf(least);
}

/** 考核范围: whom a target is asked of; `except` holds folded roles or names. */
export type Scope =
  | { readonly kind: 'collective' }
  | { readonly kind: 'department' | 'branch'; readonly except: readonly string[] }
  | {
      readonly kind: 'person';
      readonly roles: readonly string[];
      readonly match: 'any' | 'all';
      readonly except: readonly string[];
    };

/** 截止规则: until when a deed for a period is on time. */
export type Deadline =
  | { readonly rule: 'periodEnd' }
  | { readonly rule: 'lastWorkday' }
  | { readonly rule: 'dayOfMonth'; readonly day: number }
  | { readonly rule: 'nextYear'; readonly month: number; readonly day: number }
  | { readonly rule: 'date'; readonly date: Day };

/** 指标: one requirement of the plan. Words to compare are folded; 活动类型 are resolved through the aliases. */
export interface Target {
  /** Place in the plan, from 0. */
  readonly index: number;
  readonly rowNumber: number;
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly chapter: string;
  readonly task: string;
  /** 原文: the plan's own words. */
  readonly quote: string;
  readonly kind: TargetKind;
  readonly scope: Scope;
  readonly activities: readonly string[];
  readonly topics: readonly string[];
  readonly participation: Participation;
  readonly organiser: Organiser | null;
  readonly level: Level | null;
  readonly measure: Measure;
  readonly comparison: Comparison;
  /** Null is 待明确; percent where the measure is a ratio. */
  readonly quota: number | null;
  /** 指标值 as written, for findings: `XX`. */
  readonly quotaText: string;
  readonly unit: string;
  readonly cadence: Cadence;
  readonly deadline: Deadline;
  readonly firmness: Firmness;
  readonly enabled: Enabled;
  /** False where a field could not be read: the target is not judged and has no status. */
  readonly readable: boolean;
}
