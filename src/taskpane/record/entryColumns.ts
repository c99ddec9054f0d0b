import type { EntryBook } from '../../actions/entryForm';
import type { EntryDraft } from '../../sheets/decode/entryDraft';
import type { LedgerField } from '../../sheets/decode/fields';

/** The columns in the order of the form. */
const COLUMNS: readonly LedgerField[] = [
  'date',
  'activity',
  'topics',
  'content',
  'participants',
  'absentees',
  'chair',
  'speaker',
  'hours',
  'firstTopic',
  'organisers',
  'quantity',
  'level',
  'attribution',
  'targets',
  'evidence',
  'note',
];

const ALWAYS: ReadonlySet<LedgerField> = new Set<LedgerField>(['date', 'activity', 'topics', 'content']);

/**
 * Which columns of the form stand first: those that every row has, those that the chosen type wants, and those that held
 * something when the form was opened; the rest stands under 更多栏目.
 */
export function entryColumns(
  book: EntryBook,
  activity: string,
  opened: EntryDraft,
): { readonly first: readonly LedgerField[]; readonly more: readonly LedgerField[] } {
  const type = book.activities.find(({ name }) => name === activity);
  const wanted: ReadonlySet<LedgerField> = new Set<LedgerField>([
    ...(type === undefined || type.wantsParticipants ? (['participants', 'absentees'] as const) : []),
    ...(type?.wantsChair === true ? (['chair'] as const) : []),
    ...(type?.wantsSpeaker === true ? (['speaker'] as const) : []),
    ...(type?.wantsHours === true ? (['hours'] as const) : []),
    ...(type?.wantsFirstTopic === true ? (['firstTopic'] as const) : []),
  ]);
  const isFirst = (column: LedgerField): boolean =>
    ALWAYS.has(column) || wanted.has(column) || (opened[column] ?? '') !== '';
  return { first: COLUMNS.filter(isFirst), more: COLUMNS.filter((column) => !isFirst(column)) };
}
