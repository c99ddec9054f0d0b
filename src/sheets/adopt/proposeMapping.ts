import { fold } from '../../domain/fold';
import type { SheetGrid } from '../decode/BookGrids';
import type { ColumnMeaning, SheetFacts } from './columnMeaning';
import { columnMeaning } from './columnMeaning';
import type { ColumnValues, KnownWords } from './columnValues';
import { columnValues } from './columnValues';
import { certainWords } from './certainWords';
import type { HeaderColumn } from './headerColumns';
import { findHeader } from './findHeader';
import { shownHeader } from './headerColumns';
import type { AdoptedField, ColumnHeader, LedgerMapping } from './LedgerMapping';
import { mappingQuestions } from './mappingQuestions';
import type { ColumnArea, KnownPlan, MappingQuestion, ProposedColumn, SheetProposal } from './SheetProposal';
import { settledMeanings } from './settledMeanings';

/** What a proposal is made by: the plan's words, and what the user selected. */
export interface ProposalContext extends KnownPlan {
  /** The cells in which the table is looked for; without, the whole sheet. */
  readonly area?: ColumnArea;
}

/**
 * How a sheet might be read as a ledger, null where no header of one is found: a row (or two) among the first 30 with a
 * date and at least one more column that we know. What is certain is in the mapping; what is doubtful is asked. Yields now and
 * then.
 */
export function* proposeMapping(
  grid: SheetGrid,
  known: ProposalContext,
): Generator<void, SheetProposal | null> {
  const header = findHeader(grid, known.area) ?? (known.area === undefined ? null : findHeader(grid));
  if (header === null) return null;
  const words: KnownWords = {
    types: new Set(known.activities.map(fold)),
    topics: new Set((known.topics ?? []).map(fold)),
  };
  const firstBodyRow = header.row + header.rows;
  const values: ColumnValues[] = [];
  for (const { columnIndex } of header.columns) {
    yield;
    values.push(columnValues(grid, columnIndex, firstBodyRow, words));
  }
  const facts: SheetFacts = {
    isTalks: header.columns.some(({ text }) => /谈话人|谈话对象|谈心/.test(text)),
    knowsTypes: words.types.size > 0,
  };
  const meanings = settledMeanings(
    header.columns.map((column, index) => {
      const ofColumn = values[index];
      return {
        column,
        meaning: ofColumn === undefined ? UNUSED : columnMeaning(column, ofColumn, facts),
      };
    }),
  );
  const columns = header.columns.map((column, index) =>
    proposedColumn(column, meanings[index] ?? UNUSED, values[index]),
  );
  const mapping = yield* mappingOf(grid, header.rows, columns, words);
  const asked = columns.flatMap(({ header: shown, key, certainty }, index): MappingQuestion[] => {
    const meaning = meanings[index];
    return certainty === 'doubtful' && meaning?.kind === 'doubtful'
      ? [{ kind: 'column', header: shown, key, candidates: meaning.candidates }]
      : [];
  });
  return {
    sheet: grid.name,
    headerRow: header.row,
    headerRows: header.rows,
    columns,
    mapping,
    questions: [...asked, ...(yield* mappingQuestions(mapping, grid, known))],
    score: scoreOf(columns, values),
  };
}

const UNUSED: ColumnMeaning = { kind: 'unused' };

function proposedColumn(
  column: HeaderColumn,
  meaning: ColumnMeaning,
  values: ColumnValues | undefined,
): ProposedColumn {
  return {
    header: shownHeader(column),
    key: column.key,
    columnIndex: column.columnIndex,
    field:
      meaning.kind === 'sure'
        ? meaning.field
        : meaning.kind === 'doubtful'
          ? (meaning.candidates[0] ?? null)
          : null,
    certainty: meaning.kind,
    samples: values?.samples ?? [],
  };
}

function* mappingOf(
  grid: SheetGrid,
  headerRows: 1 | 2,
  columns: readonly ProposedColumn[],
  known: KnownWords,
): Generator<void, LedgerMapping> {
  const mapped: Partial<Record<AdoptedField, ColumnHeader[]>> = {};
  for (const { key, field, certainty } of columns)
    if (field !== null && certainty === 'sure') mapped[field] = [...(mapped[field] ?? []), key];
  const mapping: LedgerMapping = {
    id: '',
    sheet: grid.name,
    sheetId: '',
    headerRows,
    columns: mapped,
    fixed: {},
    words: {},
    splitDates: 'no',
    splitActivities: false,
    ditto: false,
    mergedRows: 'each',
  };
  return { ...mapping, words: yield* certainWords(mapping, grid, known.types) };
}

/** How much it looks like a ledger: a date with dates in it, people, content, and few columns that we do not know. */
function scoreOf(columns: readonly ProposedColumn[], values: readonly ColumnValues[]): number {
  const dates = Math.max(
    0,
    ...columns.map(({ field }, index) => (field === 'date' ? (values[index]?.dates ?? 0) : 0)),
  );
  const has = (...fields: readonly AdoptedField[]): number =>
    columns.some(({ field }) => field !== null && fields.includes(field)) ? 1 : 0;
  const known = columns.filter(({ field }) => field !== null).length / Math.max(1, columns.length);
  const score =
    0.4 * dates +
    0.2 * has('participants', 'chair', 'speaker', 'presentCount') +
    0.2 * has('content', 'topics', 'activity') +
    0.2 * known;
  return Math.round(score * 100) / 100;
}
