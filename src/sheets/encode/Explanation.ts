import type { Status } from '../../domain/assess';
import type { RolledStatus } from '../../domain/rollUp';

/** A target that a ledger row counts for. */
export interface CountedLine {
  readonly targetId: string;
  readonly title: string;
  readonly whom: string;
  readonly period: string;
}

/** A target that a ledger row is near, and why it does not count for it. */
export interface NearLine {
  readonly targetId: string;
  readonly title: string;
  readonly reason: string;
}

/** One period of an obligation. */
export interface PeriodLine {
  readonly label: string;
  readonly statusKey: Status;
  readonly status: string;
  readonly actual: string;
  readonly rows: string;
}

/** What a person owes of one target. */
export interface ObligationLine {
  readonly targetId: string;
  readonly title: string;
  readonly requirement: string;
  readonly status: string;
  readonly statusKey: RolledStatus;
  readonly actual: string;
  readonly shortfall: string;
  readonly latest: string;
  readonly periods: readonly PeriodLine[];
}

/** How one subject stands to a target. */
export interface SubjectLine {
  readonly subject: string;
  readonly status: string;
  readonly statusKey: RolledStatus;
  readonly periods: readonly PeriodLine[];
}

/** What a selected place means to the check. */
export type Explanation =
  | {
      readonly kind: 'row';
      readonly place: string;
      readonly status: string;
      readonly explanation: string;
      readonly counted: readonly CountedLine[];
      readonly near: readonly NearLine[];
    }
  | {
      readonly kind: 'person';
      readonly place: string;
      readonly name: string;
      readonly lines: readonly ObligationLine[];
    }
  | {
      readonly kind: 'target';
      readonly place: string;
      readonly targetId: string;
      readonly title: string;
      readonly quote: string;
      readonly requirement: string;
      readonly subjects: readonly SubjectLine[];
    }
  | { readonly kind: 'none'; readonly place: string };
