import type { AdoptedField, ColumnHeader, LedgerMapping } from './LedgerMapping';

/** What the office's plan knows, to propose by. */
export interface KnownPlan {
  /** Known 活动类型 and their aliases. */
  readonly activities: readonly string[];
  /** The type that an alias (folded) stands for, so that a suggestion gives the type's own name. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Words that targets have in 主题. */
  readonly topics?: readonly string[];
}

/** Cells of a sheet, 0-based, as a selection gives them. */
export interface ColumnArea {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** How sure the reading of a column is; `unused`: it means nothing to a check. */
export type Certainty = 'sure' | 'doubtful' | 'unused';

/** A column of a sheet and what it may mean. */
export interface ProposedColumn {
  /** As shown, white space folded; below a group 人员/应到. */
  readonly header: string;
  readonly key: ColumnHeader;
  readonly columnIndex: number;
  /** Our column; for a doubtful one the likeliest. */
  readonly field: AdoptedField | null;
  readonly certainty: Certainty;
  /** A few different cells of it, as shown. */
  readonly samples: readonly string[];
}

/** What a person has to say before the sheet is read right. */
export type MappingQuestion =
  /** A column that may mean one of several, or nothing. */
  | {
      readonly kind: 'column';
      readonly header: string;
      readonly key: ColumnHeader;
      readonly candidates: readonly AdoptedField[];
    }
  /** No column says the type: which one all rows are of. */
  | { readonly kind: 'activity'; readonly suggestion: string | null }
  /** A word of the type column that is no known 活动类型; `rows` have it. */
  | {
      readonly kind: 'activityWord';
      readonly word: string;
      readonly rows: number;
      readonly suggestion: string | null;
    }
  | { readonly kind: 'splitDates'; readonly examples: readonly string[]; readonly rows: number }
  | { readonly kind: 'splitActivities'; readonly examples: readonly string[]; readonly rows: number }
  | { readonly kind: 'ditto'; readonly rows: number }
  /** Several rows under one merged date cell: a deed each, or one deed. */
  | { readonly kind: 'mergedRows'; readonly examples: readonly string[]; readonly rows: number };

/** How a sheet might be read as a ledger: what is certain is in `mapping`, what is doubtful is asked. */
export interface SheetProposal {
  readonly sheet: string;
  /** The first row of the header, 0-based. */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  readonly columns: readonly ProposedColumn[];
  readonly mapping: LedgerMapping;
  readonly questions: readonly MappingQuestion[];
  /** 0 to 1: how much the sheet looks like a ledger. */
  readonly score: number;
}
