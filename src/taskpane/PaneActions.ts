import type { CheckOutcome } from '../actions/CheckOutcome';
import type { CheckRequest } from '../actions/readAndCheck';
import type { TemplateOutcome } from '../actions/createTemplate';
import type { FailureText } from '../actions/failureText';
import type { ActionControl } from '../actions/Progress';
import type { SummaryOutcome } from '../actions/writeSummary';
import type { PlanTemplate } from '../plans/PlanTemplate';

/** What the pane can have done: the actions of `src/actions`, handed in so that the pane is tested without Excel. */
export interface PaneActions {
  readonly createTemplate: (plan: PlanTemplate, control?: ActionControl) => Promise<TemplateOutcome>;
  readonly checkLedger: (request: CheckRequest, control?: ActionControl) => Promise<CheckOutcome>;
  readonly writeSummary: (request: CheckRequest, control?: ActionControl) => Promise<SummaryOutcome>;
  readonly clearMarks: () => Promise<void>;
  readonly undoCheck: () => Promise<{ readonly restored: boolean }>;
  readonly repairMarks: () => Promise<void>;
  readonly goToCell: (sheet: string, address: string) => Promise<void>;
  readonly failureText: (error: unknown) => FailureText;
}

/** The actions that the pane can be busy with. */
export type ActionName = Exclude<keyof PaneActions, 'failureText'>;
