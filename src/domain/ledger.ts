import type { Day } from './day';
import type { Origin } from './issue';
import { isSameRow } from './issue';
import type { Level } from './target';
import type { Period } from './period';

/** 数量 with the unit written beside it; '' is a bare number. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** 活动类型: what a type of deed wants of its rows. */
export interface Activity {
  readonly name: string;
  /** 同日计一次. */
  readonly oncePerDay: boolean;
  readonly wantsParticipants: boolean;
  readonly wantsHours: boolean;
  readonly wantsChair: boolean;
  readonly wantsSpeaker: boolean;
  readonly wantsFirstTopic: boolean;
}

/** 台账: one dated deed with its origin row. Words to compare are folded; people are indexes into the roster. */
export interface LedgerEntry {
  readonly origin: Origin;
  /** Null where it is missing or unreadable. */
  readonly date: Day | null;
  /** Null where it is missing or unknown. */
  readonly activity: Activity | null;
  readonly topics: readonly string[];
  readonly content: string;
  readonly attendees: readonly number[];
  readonly chairs: readonly number[];
  readonly speakers: readonly number[];
  /** 主持人 and 主讲人 as written, to tell duplicates. */
  readonly chairText: string;
  readonly speakerText: string;
  readonly hours: number | null;
  readonly organisers: readonly string[];
  readonly level: Level | null;
  readonly quantity: Quantity | null;
  /** True where 数量 is blank (an unreadable one is not). */
  readonly quantityBlank: boolean;
  readonly firstTopic: boolean;
  /** 归属周期, null where blank. */
  readonly attribution: Period | null;
  /** 对应指标: ids of known targets. */
  readonly targetIds: readonly string[];
  readonly hasNote: boolean;
  /** 计划中: dated after asOf, in the plan year or with 归属周期. */
  readonly planned: boolean;
  /** True where the row has an error, so that it is not counted. */
  readonly invalid: boolean;
}

/** How many rows entries stand in: one that was split into several deeds is one row. */
export function rowCount(entries: readonly LedgerEntry[]): number {
  return entries.filter(({ origin }, index) => {
    const before = entries[index - 1]?.origin;
    return before === undefined || !isSameRow(before, origin);
  }).length;
}
