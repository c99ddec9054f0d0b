import type { PastFinding, Problem } from '../../actions/CheckOutcome';
import type { Place } from '../../actions/goToCell';
import type { RolledStatus } from '../../domain/rollUp';
import type { Fix } from '../../sheets/encode/fixes';
import type { ReminderTo } from '../../sheets/encode/reminderText';
import type { ListedFinding } from './ListedFinding';

/** One line of the result list. Headings fold what follows them; the others are entries that can be gone through. */
export type ResultRow =
  | {
      readonly kind: 'section' | 'group';
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly open: boolean;
      /** Whom 催办 of this group is for; null where there is nobody or nothing left to mend. */
      readonly to: ReminderTo | null;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly listed: ListedFinding;
      /** What the group's heading does not say yet. */
      readonly title: string;
    }
  | {
      readonly kind: 'problem';
      readonly key: string;
      readonly problem: Problem;
      readonly fix: Fix | null;
      /** The corrections that are alike, this one included. */
      readonly alike: readonly Fix[];
    }
  | {
      readonly kind: 'target';
      readonly key: string;
      readonly status: RolledStatus;
      readonly targetId: string;
      readonly title: string;
      readonly place: Place;
    }
  | { readonly kind: 'resolved'; readonly key: string; readonly finding: PastFinding; readonly place: Place };

/** Where a click on an entry goes; null for headings. */
export function placeOfRow(row: ResultRow): Place | null {
  switch (row.kind) {
    case 'section':
    case 'group':
      return null;
    case 'finding':
      return row.listed.row.place;
    case 'problem':
      return row.problem.place;
    case 'target':
    case 'resolved':
      return row.place;
  }
}
