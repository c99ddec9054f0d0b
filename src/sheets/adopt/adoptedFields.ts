import type { CellValue } from '../cell';
import type { AdoptedField, ColumnHeader, CountField, LedgerMapping } from './LedgerMapping';

/** Every field that a column of an adopted ledger can mean, in the order in which they are offered. */
export const ADOPTED_FIELDS: readonly AdoptedField[] = [
  'date',
  'activity',
  'topics',
  'content',
  'participants',
  'absentees',
  'chair',
  'speaker',
  'hours',
  'expectedCount',
  'presentCount',
  'leaveCount',
  'absentCount',
  'note',
  'organisers',
  'level',
  'quantity',
  'firstTopic',
  'attribution',
  'targets',
  'evidence',
];

/** What numbers of people are called where a sheet has no header for them. */
export const COUNT_NAMES: Readonly<Record<CountField, string>> = {
  expectedCount: '应到人数',
  presentCount: '实到人数',
  leaveCount: '请假人数',
  absentCount: '缺席人数',
};

/** The fields that are numbers of people. */
export const COUNT_FIELDS: readonly CountField[] = [
  'expectedCount',
  'presentCount',
  'leaveCount',
  'absentCount',
];

/** Whether a field is a number of people. */
export function isCountField(field: AdoptedField): field is CountField {
  return field in COUNT_NAMES;
}

/** The mapped fields with their headers, in the order of `ADOPTED_FIELDS`. */
export function mappedFields(
  mapping: Pick<LedgerMapping, 'columns'>,
): (readonly [AdoptedField, readonly ColumnHeader[]])[] {
  return ADOPTED_FIELDS.flatMap((field) => {
    const headers = mapping.columns[field];
    return headers === undefined || headers.length === 0 ? [] : [[field, headers] as const];
  });
}

/** What a row of an adopted ledger holds, by field. */
export type AdoptedCells = { readonly [Field in AdoptedField]?: CellValue };
