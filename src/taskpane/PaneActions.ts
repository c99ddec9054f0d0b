import type { AdoptOutcome } from '../actions/adoptLedger';
import type { CheckOutcome } from '../actions/CheckOutcome';
import type { TemplateOutcome } from '../actions/createTemplate';
import type { EntryBook, SavedEntry } from '../actions/entryForm';
import type { FailureText } from '../actions/failureText';
import type { Place } from '../actions/goToCell';
import type { AdoptionBook } from '../actions/openAdoption';
import type { Opening } from '../actions/openPane';
import type { GatheredBook } from '../actions/gatheredNames';
import type { NewYearOutcome, NewYearPlan, NewYearRequest } from '../actions/NewYear';
import type { ActionControl } from '../actions/Progress';
import type { CheckRequest } from '../actions/readAndCheck';
import type { ReleaseOutcome } from '../actions/releaseLedger';
import type { UndoneWrite, UserWrite, WriteOutcome } from '../actions/UserWrite';
import type { StaffLists } from '../actions/staffLists';
import type { ReportChoice } from '../actions/reportRecords';
import type { ReportsOutcome, ReportsUndo } from '../actions/writeReports';
import type { UndoneReports } from '../actions/undoReports';
import type { Day } from '../domain/day';
import type { LedgerMapping } from '../sheets/adopt/LedgerMapping';
import type { PlanTemplate } from '../plans/PlanTemplate';
import type { EntryDraft } from '../sheets/decode/entryDraft';
import type { PastedMember } from '../sheets/decode/pastedRoster';
import type { Explanation } from '../sheets/encode/Explanation';
import type { EntryPreview } from '../sheets/encode/entryPreview';
import type { Fix } from '../sheets/encode/fixes';

/** An edit of the workbook that is not the add-in's own. */
export interface SeenEdit {
  readonly by: 'user' | 'coauthor';
  /** Null where Excel does not tell. */
  readonly sheet: string | null;
}

/** The number that a target is given: `text` is what the cell of 指标值 will hold. */
export interface QuotaEntry {
  readonly targetId: string;
  readonly text: string;
}

/** What the pane can have done: the actions of `src/actions`, handed in so that the pane is tested without Excel. */
export interface PaneActions {
  /** One read-only batch; the only thing that is asked of Excel when the pane opens. */
  readonly openPane: (today: Day, control?: ActionControl) => Promise<Opening>;
  readonly createTemplate: (plan: PlanTemplate, control?: ActionControl) => Promise<TemplateOutcome>;
  readonly checkLedger: (request: CheckRequest, control?: ActionControl) => Promise<CheckOutcome>;
  readonly writeReports: (
    request: CheckRequest,
    choice: ReportChoice & { readonly remember?: true },
    control?: ActionControl,
  ) => Promise<ReportsOutcome>;
  readonly undoReports: (undo: ReportsUndo, control?: ActionControl) => Promise<UndoneReports>;
  /** Brings a sheet to the front. */
  readonly goToSheet: (sheet: string, control?: ActionControl) => Promise<void>;
  readonly clearMarks: (control?: ActionControl) => Promise<void>;
  readonly undoCheck: (control?: ActionControl) => Promise<{ readonly restored: boolean }>;
  readonly repairMarks: (control?: ActionControl) => Promise<void>;
  readonly goToPlace: (
    place: Place,
    control?: ActionControl,
  ) => Promise<{ readonly found: 'asBefore' | 'moved' | 'gone' }>;
  /** Resolves with the way to stop watching. */
  readonly watchEdits: (onEdit: (edit: SeenEdit) => void) => Promise<() => Promise<void>>;
  /** Whether the user's Ctrl+Z survives what an add-in writes. */
  readonly undoSurvives: () => boolean;
  readonly undoWrite: (write: UserWrite, control?: ActionControl) => Promise<UndoneWrite>;
  readonly saveQuotas: (quotas: readonly QuotaEntry[], control?: ActionControl) => Promise<WriteOutcome>;
  readonly addMembers: (members: readonly PastedMember[], control?: ActionControl) => Promise<WriteOutcome>;
  /** Other sheets of the workbook that look like lists of staff. */
  readonly openStaffLists: (control?: ActionControl) => Promise<StaffLists>;
  /** Names in the ledgers that are not on the roster. */
  readonly openGatheredNames: (request: CheckRequest, control?: ActionControl) => Promise<GatheredBook>;
  readonly openNewYear: (control?: ActionControl) => Promise<NewYearPlan>;
  readonly startYear: (request: NewYearRequest, control?: ActionControl) => Promise<NewYearOutcome>;
  readonly putSample: (plan: PlanTemplate, control?: ActionControl) => Promise<WriteOutcome>;
  readonly removeSample: (control?: ActionControl) => Promise<WriteOutcome>;
  /** The sheets that may be adopted as ledgers, and those that are. */
  readonly openAdoption: (request: CheckRequest, control?: ActionControl) => Promise<AdoptionBook>;
  readonly adoptLedger: (
    sheet: { readonly id: string; readonly name: string },
    mapping: LedgerMapping,
    control?: ActionControl,
  ) => Promise<AdoptOutcome>;
  /** `id` is the mapping's. */
  readonly releaseLedger: (id: string, control?: ActionControl) => Promise<ReleaseOutcome>;
  readonly applyFixes: (fixes: readonly Fix[], control?: ActionControl) => Promise<WriteOutcome>;
  readonly explainSelection: (request: CheckRequest, control?: ActionControl) => Promise<Explanation>;
  readonly openEntry: (request: CheckRequest, control?: ActionControl) => Promise<EntryBook>;
  /** `rowNumber` null: a new row. */
  readonly previewEntry: (book: EntryBook, draft: EntryDraft, rowNumber: number | null) => EntryPreview;
  /** `rowNumber` null: the next free row of the ledger. */
  readonly saveEntry: (
    book: EntryBook,
    draft: EntryDraft,
    rowNumber: number | null,
    control?: ActionControl,
  ) => Promise<SavedEntry>;
  readonly failureText: (error: unknown) => FailureText;
}

/** The actions that the pane can be busy with. */
export type ActionName = Exclude<
  keyof PaneActions,
  'failureText' | 'openPane' | 'goToPlace' | 'goToSheet' | 'watchEdits' | 'undoSurvives' | 'previewEntry'
>;
