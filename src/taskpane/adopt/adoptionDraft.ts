import type { AdoptionSheet } from '../../actions/openAdoption';
import { fold } from '../../domain/fold';
import { mappedFields } from '../../sheets/adopt/adoptedFields';
import type {
  AdoptedField,
  ColumnHeader,
  FixedField,
  LedgerMapping,
  MergedRows,
  SplitDates,
} from '../../sheets/adopt/LedgerMapping';
import type { MappingQuestion, ProposedColumn, SheetProposal } from '../../sheets/adopt/SheetProposal';

/** What a column is taken for; a doubtful one that nobody has said anything of is not among the choices yet. */
export type ColumnChoice = AdoptedField | 'unused';

/** What was said so far of how a sheet is read; null and missing where it was not. */
export interface AdoptionDraft {
  readonly columns: Readonly<Record<ColumnHeader, ColumnChoice>>;
  readonly fixed: Readonly<Partial<Record<FixedField, string>>>;
  /** By the folded word; '' leaves the word as it is. */
  readonly words: Readonly<Record<string, string>>;
  readonly splitDates: SplitDates | null;
  readonly splitActivities: boolean | null;
  readonly ditto: boolean | null;
  readonly mergedRows: MergedRows | null;
}

/** What is said of a sheet before anybody is asked: how it is read now, else what is certain of the proposal. */
export function draftOf({ mapping }: AdoptionSheet, proposal: SheetProposal): AdoptionDraft {
  const keys = new Set(proposal.columns.map(({ key }) => key));
  const decided =
    mapping !== null &&
    Object.values(mapping.columns)
      .flat()
      .some((key) => keys.has(key));
  const fieldOf = new Map<ColumnHeader, AdoptedField>();
  for (const [field, headers] of mappedFields(decided ? mapping : proposal.mapping))
    for (const header of headers) fieldOf.set(header, field);
  const columns = proposal.columns.flatMap(({ key, certainty }): [ColumnHeader, ColumnChoice][] => {
    const field = fieldOf.get(key);
    if (field !== undefined) return [[key, field]];
    return decided || certainty === 'unused' ? [[key, 'unused']] : [];
  });
  const { fixed, words } = mapping ?? proposal.mapping;
  return {
    columns: Object.fromEntries(columns),
    fixed,
    words,
    splitDates: mapping?.splitDates ?? null,
    splitActivities: mapping?.splitActivities ?? null,
    ditto: mapping?.ditto ?? null,
    mergedRows: mapping?.mergedRows ?? null,
  };
}

/** The mapping that a draft says; what was not said is as cautious as can be. */
export function mappingOf(
  draft: AdoptionDraft,
  sheet: AdoptionSheet,
  { columns, headerRows }: SheetProposal,
): LedgerMapping {
  const read: Partial<Record<AdoptedField, ColumnHeader[]>> = {};
  for (const { key } of columns) {
    const choice = draft.columns[key];
    if (choice !== undefined && choice !== 'unused') read[choice] = [...(read[choice] ?? []), key];
  }
  return {
    id: sheet.mapping?.id ?? '',
    sheet: sheet.name,
    sheetId: sheet.id,
    headerRows,
    columns: read,
    fixed: filled(draft.fixed),
    words: filled(draft.words),
    splitDates: draft.splitDates ?? 'no',
    splitActivities: draft.splitActivities ?? false,
    ditto: draft.ditto ?? false,
    mergedRows: draft.mergedRows ?? 'each',
  };
}

/** Whether a column is taken for this by somebody. */
export function hasColumn(draft: AdoptionDraft, field: AdoptedField): boolean {
  return Object.values(draft.columns).includes(field);
}

/** The columns of which nobody has said yet what they are. */
export function openColumns(draft: AdoptionDraft, { columns }: SheetProposal): readonly ProposedColumn[] {
  return columns.filter(({ key }) => draft.columns[key] === undefined);
}

/** Whether a question was answered; those of columns and of the one type have their own step. */
export function isAnswered(draft: AdoptionDraft, question: MappingQuestion): boolean {
  switch (question.kind) {
    case 'column':
      return draft.columns[question.key] !== undefined;
    case 'activity':
      return hasColumn(draft, 'activity') || (draft.fixed.activity ?? '').trim() !== '';
    case 'activityWord':
      return draft.words[fold(question.word)] !== undefined;
    case 'splitDates':
      return draft.splitDates !== null;
    case 'splitActivities':
      return draft.splitActivities !== null;
    case 'ditto':
      return draft.ditto !== null;
    case 'mergedRows':
      return draft.mergedRows !== null;
  }
}

/** The questions of the step after the columns. */
export function rowQuestions(questions: readonly MappingQuestion[]): readonly RowQuestion[] {
  return questions.filter(
    (question): question is RowQuestion => question.kind !== 'column' && question.kind !== 'activity',
  );
}

/** A question about what stands in the rows. */
export type RowQuestion = Exclude<MappingQuestion, { readonly kind: 'column' | 'activity' }>;

function filled<Key extends string>(
  texts: Readonly<Partial<Record<Key, string>>>,
): Readonly<Record<Key, string>> {
  return Object.fromEntries(
    Object.entries<string | undefined>(texts).flatMap(([key, text]) =>
      text === undefined || text.trim() === '' ? [] : [[key, text.trim()]],
    ),
  ) as Record<Key, string>;
}
