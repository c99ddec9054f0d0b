import type { CheckOutcome } from '../actions/CheckOutcome';
import type { Place } from '../actions/goToCell';
import type { Setup } from '../actions/openPane';
import type { EntryDraft } from '../sheets/decode/entryDraft';
import type { ActionControl } from '../actions/Progress';
import type { CheckRequest } from '../actions/readAndCheck';
import type { ReportChoice } from '../actions/reportRecords';
import type { ReportsOutcome } from '../actions/writeReports';
import type { WriteOutcome } from '../actions/UserWrite';
import type { Day } from '../domain/day';
import type { PlanTemplate } from '../plans/PlanTemplate';
import type { ActionName, PaneActions } from './PaneActions';
import type { LiveMode } from './useLive';
import type { OpeningState } from './useOpening';
import type { Outdated, ShownCheck } from './ShownCheck';
import type { Runner } from './useRunner';

/** The tabs of the pane: 检查, 登记, 下一步, 查看, 汇总. */
export type PaneTab = 'check' | 'record' | 'next' | 'explain' | 'reports';

/** The pages that take the place of 检查 until they are left: 补填待明确, 加入名册, 从已有名单填, 从台账收集, 套用现有台账, 新年度. */
export type PaneForm = 'quotas' | 'roster' | 'staffList' | 'gatherNames' | 'adopt' | 'newYear';

/** What every panel of the pane gets: its state, and what its buttons do. Each starts one action and shows what came of it. */
export interface Pane {
  readonly actions: PaneActions;
  /** The plan that 放入计划模板 writes. */
  readonly plan: PlanTemplate;
  readonly now: () => Date;
  /** Busy while `runner.running` is not null. */
  readonly runner: Runner;
  /** What the workbook said when it was read last; null until then. */
  readonly setup: Setup | null;
  readonly opening: OpeningState;
  /** Reads the setup again. */
  readonly reload: () => void;
  /** Shows no check any more: its marks are gone. */
  readonly forget: () => void;
  /** Marks the results as outdated: the pane has changed what they were made from. */
  readonly outdate: () => void;
  /** Of the last check that is shown; null before the first, once its marks are gone, and where only its sheet is left. */
  readonly outcome: CheckOutcome | null;
  readonly shown: ShownCheck | null;
  /** What was changed since the check that is shown; null where nothing is known of. */
  readonly outdated: Outdated | null;
  readonly live: LiveMode;
  readonly tab: PaneTab;
  readonly openTab: (tab: PaneTab) => void;
  /** The form that stands in place of 检查; null for none. */
  readonly form: PaneForm | null;
  /** Opens a form, and the tab 检查 with it; null leaves it. */
  readonly openForm: (form: PaneForm | null) => void;
  /** Opens 登记 with an entry begun. */
  readonly record: (draft: EntryDraft) => void;
  /** The last entry that was asked for, a new object each time; null at first. */
  readonly draft: { readonly entry: EntryDraft } | null;
  /** Without a day: that of the date chooser. */
  readonly request: (asOf?: Day | null) => CheckRequest;
  /** The day of the date chooser; null where it is left to the workbook. */
  readonly asOf: Day | null;
  readonly chooseDay: (asOf: Day | null) => void;
  readonly jump: (place: Place) => void;
  /**
   * Runs what writes for the user, then says `title`, what was left and 撤销本次写入, marks the results as outdated, and
   * reads the setup again.
   */
  readonly write: (
    name: ActionName,
    title: string | ((outcome: WriteOutcome) => string),
    work: (control: ActionControl) => Promise<WriteOutcome>,
    after?: (outcome: WriteOutcome) => void,
  ) => void;
  readonly check: () => void;
  readonly checkClearingFilters: () => void;
  /** Writes the chosen pages for leaders, then says which and offers 撤销本次写入. */
  readonly makeReports: (choice: ReportChoice & { readonly remember?: true }) => void;
  /** What was made last in this pane; null before, and once it is taken back. */
  readonly made: ReportsOutcome | null;
  readonly showSheet: (sheet: string) => void;
  readonly putTemplate: () => void;
  readonly putSample: () => void;
  readonly removeSample: () => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly repair: () => void;
}
