import type { CheckOutcome, PlacedFinding } from '../actions/CheckOutcome';

/** What the pane shows of a check: one made in this pane or found again on opening, what is left of it on its sheet, or that it is torn. */
export type ShownCheck =
  | {
      readonly kind: 'outcome';
      readonly outcome: CheckOutcome;
      readonly origin: 'button' | 'live' | 'opening';
    }
  | {
      readonly kind: 'past';
      readonly findings: readonly PlacedFinding[];
      readonly asOf: string;
      readonly checkedAt: string;
    }
  | { readonly kind: 'torn'; readonly checkedAt: string };

/** Who changed the workbook since the check that is shown; `pane` is a button of the pane. */
export interface Outdated {
  readonly by: 'user' | 'coauthor' | 'pane';
  readonly sheet: string | null;
}
