import type { AdoptedField, FixedField, LedgerMapping } from '../../../src/sheets/adopt/LedgerMapping';
import type { LedgerSample } from '../../../workbench/samples/ledgers/LedgerSample';

/** What the clerk says when asked: what goes into the mapping besides what was certain. */
export interface Answers {
  readonly columns?: Readonly<Partial<Record<AdoptedField, readonly string[]>>>;
  readonly fixed?: Readonly<Partial<Record<FixedField, string>>>;
  readonly words?: LedgerMapping['words'];
  readonly splitDates?: LedgerMapping['splitDates'];
  readonly splitActivities?: boolean;
  readonly ditto?: boolean;
  readonly mergedRows?: LedgerMapping['mergedRows'];
}

/** What a careful clerk expects of a ledger, written by hand before there was code that reads it. */
export interface ExpectedLedger {
  readonly sample: LedgerSample;
  /** Our columns and the headers that are read as such, once the clerk has answered. */
  readonly columns: Readonly<Partial<Record<AdoptedField, readonly string[]>>>;
  /** Headers that mean nothing to a check; they are named to the user. */
  readonly unused: readonly string[];
  /** What is asked, in short: 活动类型 党课 · 词 党组会 4 · 日期 2 · 活动 2 · 同上 3 · 合并 1. Columns may be asked besides. */
  readonly questions: readonly string[];
  readonly answers: Answers;
  /**
   * 行 | 日期 | 活动类型 | 主题 | 内容 | 到会 | 主持 | 主讲 | 学时 | 数据问题: dates and names as understood; more than
   * eight people are counted; a problem is its code and what was found.
   */
  readonly entries: string;
  /** Rows that are none: 行 | why. */
  readonly skipped: string;
  /** Rows that belong to the entry above them. */
  readonly joined?: readonly number[];
  /** What 核查 says of the rows in a check of the whole year; the rest of the column stays empty. */
  readonly words: string;
}
