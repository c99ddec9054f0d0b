/** Where a row stands: the sheet's name and the row's number as on screen (1-based). */
export interface Origin {
  readonly sheet: string;
  readonly rowNumber: number;
}

/** Whether two origins are the same row. */
export function isSameRow(a: Origin, b: Origin): boolean {
  return a.rowNumber === b.rowNumber && a.sheet === b.sheet;
}

export type Severity = 'error' | 'notice';

/** The tables that the check reads. */
export type TableKey =
  'targets' | 'ledger' | 'roster' | 'waivers' | 'activities' | 'options' | 'units' | 'calendar';

/** What was found in the cell, in the user's words, and the closest known word where there is one. */
interface Found {
  readonly found: string;
  readonly suggestion?: string;
}

interface Blank {
  readonly found: '';
}

/** The codes of data problems with the facts that each one carries. */
interface IssueFacts {
  dateMissing: Blank;
  dateUnreadable: Found;
  dateOutsidePlan: Found;
  typeMissing: Blank;
  typeUnknown: Found;
  hoursUnreadable: Found;
  quantityUnreadable: Found;
  attributionUnreadable: Found;
  participantUnknown: Found;
  participantOffRoster: Found;
  participantsMissing: Blank;
  hoursMissing: Blank;
  chairMissing: Blank;
  speakerMissing: Blank;
  hoursUnusual: Found;
  firstTopicBlank: Blank;
  duplicate: Found & { readonly first: Origin };
  levelUnknown: Found;
  organiserBlank: Blank & { readonly targetIds: readonly string[] };
  quantityUnit: Found & { readonly targetIds: readonly string[]; readonly wanted: string };
  quantityConverted: Found & { readonly converted: number; readonly unit: string };
  quantityUnusual: Found & { readonly targetId: string; readonly quota: number };
  quantityMissing: Blank & { readonly targetIds: readonly string[] };
  notMonday: Found;
  maybeLate: Found & { readonly targetId: string; readonly period: string };
  targetUnknown: Found;
  /**
   * 应到, 实到, 请假, 缺席 of an adopted ledger do not agree: among themselves (`count` is 应到, `other` what 实到, 请假 and 缺席
   * make together), or with the names (`other` is how many are named).
   */
  attendanceMismatch: Found & {
    readonly between: 'sum' | 'present' | 'away';
    readonly count: number;
    readonly other: number;
  };
  /** The mapping, or the sheet or the columns of an adopted ledger are gone, so that none of its rows is read. */
  adoptedLedgerMissing: Found & { readonly gone: 'sheet' | 'columns' | 'mapping' };
  /** An adopted ledger's sheet is gone, and another with its headers is read; `found` is the former. */
  adoptedLedgerMoved: Found;
  /** A column of an adopted ledger is gone; `found` is its header. */
  adoptedColumnMissing: Found;
  targetIdMissing: Blank;
  targetIdDuplicate: Found & { readonly first: Origin };
  targetFieldUnknown: Found;
  scopeEmpty: Found;
  rosterMissing: Found;
  memberNameMissing: Blank;
  memberDuplicate: Found & { readonly first: Origin };
  tenureUnreadable: Found;
  waiverIncomplete: Blank;
  waiverTargetUnknown: Found;
  waiverSubjectUnknown: Found;
  waiverPeriodUnreadable: Found;
  /** `name` is the option, or the unit whose 类别 cannot be read. */
  optionUnreadable: Found & { readonly name: string };
  calendarUnreadable: Found;
  calendarNotCovered: Found;
}

export type IssueCode = keyof IssueFacts;

/** 数据问题: a cell that could not be read or is doubtful, as a fact; the words are in `sheets/`. */
export type InputIssue = {
  [Code in IssueCode]: {
    readonly code: Code;
    readonly table: TableKey;
    readonly origin: Origin;
    /** The column's key in the table's description. */
    readonly field: string;
  } & IssueFacts[Code];
}[IssueCode];

const LEDGER_ERRORS: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'dateMissing',
  'dateUnreadable',
  'dateOutsidePlan',
  'typeMissing',
  'typeUnknown',
  'hoursUnreadable',
  'quantityUnreadable',
  'attributionUnreadable',
  'adoptedLedgerMissing',
]);

const NOTICES_ELSEWHERE: ReadonlySet<IssueCode> = new Set<IssueCode>(['scopeEmpty', 'calendarNotCovered']);

/** An error keeps a ledger row from counting, or a line elsewhere from being used; a notice does not. */
export function severityOf(issue: InputIssue): Severity {
  if (issue.table === 'ledger') return LEDGER_ERRORS.has(issue.code) ? 'error' : 'notice';
  return NOTICES_ELSEWHERE.has(issue.code) ? 'notice' : 'error';
}
