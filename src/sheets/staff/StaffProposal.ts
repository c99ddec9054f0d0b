import type { RosterField } from '../decode/fields';

/** A column of a list of staff and what it may mean; a doubtful one is to be confirmed. */
export interface StaffColumn {
  /** As shown, without white space. */
  readonly header: string;
  readonly columnIndex: number;
  /** Our column; for a doubtful one the likeliest, null where it is not used. */
  readonly field: RosterField | null;
  readonly certainty: 'sure' | 'doubtful' | 'unused';
  /** A few different cells of it. */
  readonly samples: readonly string[];
}

/** How a sheet may be read as a list of staff. */
export interface StaffProposal {
  readonly sheet: string;
  /** 0-based. */
  readonly headerRow: number;
  readonly columns: readonly StaffColumn[];
  /** Rows below the header in which a name stands. */
  readonly names: number;
  /** 0 to 1: how much the sheet looks like a list of staff. */
  readonly score: number;
}

/** The column of ours that a column of the sheet is read as, by its place. */
export type StaffFields = ReadonlyMap<number, RosterField>;

/** The columns as proposed; doubtful ones are left to the user. */
export function certainFields({ columns }: Pick<StaffProposal, 'columns'>): StaffFields {
  return new Map(
    columns.flatMap(({ columnIndex, field, certainty }) =>
      field !== null && certainty === 'sure' ? [[columnIndex, field] as const] : [],
    ),
  );
}
