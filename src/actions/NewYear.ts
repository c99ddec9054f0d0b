/** What 新年度 does with a sheet, for the form that asks and for the outcome. */
export interface YearSheet {
  readonly sheet: string;
  /** How its copy is called, or will be. */
  readonly archive: string;
  /** What becomes of the sheet itself, in words. */
  readonly what: string;
}

/** What 新年度 would do; nothing is written yet. */
export interface NewYearPlan {
  /** 计划年度 as it stands. */
  readonly year: number;
  readonly sheets: readonly YearSheet[];
  /** What the user does better first or afterwards, in sentences. */
  readonly notes: readonly string[];
  /** Why it cannot be done now, in a sentence; null where it can. */
  readonly refused: string | null;
}

/** What came of 新年度. */
export interface NewYearOutcome {
  /** Whether the year was begun; if not, the live sheets are as they were. */
  readonly started: boolean;
  readonly sheets: readonly YearSheet[];
  /** What was left, moved, or is still to be done, in sentences. */
  readonly notes: readonly string[];
}

/** The year to begin; `from` is the one that the form showed, so that a second press does not begin another. */
export interface NewYearRequest {
  readonly from: number;
  readonly to: number;
}
