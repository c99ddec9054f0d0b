import type { Day } from '../day';
import type { Gap } from './gap';
import type { Activity } from '../ledger';
import type { Period } from '../period';
import type { Way } from './stepWay';
import type { Level } from '../target';

/** A gap as a family sees it. */
export interface Seeker {
  readonly gap: Gap;
  readonly way: Way;
  /** The last day on which a row of the family serves it. */
  readonly last: Day;
}

/** The gaps that rows of one type and 归属周期 may serve. */
export interface Pool {
  readonly activity: Activity | null;
  /** 对应指标, for targets without type and topics. */
  readonly targetIds: readonly string[];
  readonly attribution: Period | null;
  readonly seekers: readonly Seeker[];
}

/** A pool's gaps that one level and set of 主题 may serve; which of them together is decided in `bestChoice.ts`. */
export interface Family extends Omit<Pool, 'seekers'> {
  readonly level: Level | null;
  /** All that the row has of 主题; null where it may have as many as are wanted. */
  readonly topics: readonly string[] | null;
  seekers: readonly Seeker[];
}
