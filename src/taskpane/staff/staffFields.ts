import type { RosterField } from '../../sheets/decode/fields';
import { rosterTable } from '../../sheets/describe/rosterSheet';
import type { StaffColumn, StaffFields, StaffProposal } from '../../sheets/staff/StaffProposal';

/** What is said of a column of a list: one of ours, or that it is not used. */
export type StaffChoice = RosterField | 'unused';

/** By the place of the column; without one nobody has said anything of it yet. */
export type StaffChoices = Readonly<Partial<Record<number, StaffChoice>>>;

/** The columns of 人员名册 in their order, as choices. */
export const STAFF_FIELDS: readonly { readonly field: RosterField; readonly header: string }[] =
  rosterTable.columns.flatMap(({ key, header, by }) =>
    by === 'user' ? [{ field: key as RosterField, header }] : [],
  );

/** What is certain of a list's columns; doubtful ones are left open. */
export function firstChoices({ columns }: StaffProposal): StaffChoices {
  return Object.fromEntries(
    columns.flatMap(({ columnIndex, field, certainty }): [number, StaffChoice][] => {
      if (certainty === 'doubtful') return [];
      return [[columnIndex, certainty === 'sure' && field !== null ? field : 'unused']];
    }),
  );
}

/** The columns of which somebody has yet to say what they are. */
export function openColumns({ columns }: StaffProposal, choices: StaffChoices): readonly StaffColumn[] {
  return columns.filter(({ columnIndex }) => choices[columnIndex] === undefined);
}

/** The columns that are read. */
export function chosenFields(choices: StaffChoices): StaffFields {
  const fields = new Map<number, RosterField>();
  for (const [column, choice] of Object.entries(choices))
    if (choice !== undefined && choice !== 'unused') fields.set(Number(column), choice);
  return fields;
}
