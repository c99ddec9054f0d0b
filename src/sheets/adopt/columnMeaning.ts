import { fold } from '../../domain/fold';
import type { ColumnValues } from './columnValues';
import { fieldBySuffix, headerMeaning } from './headerWords';
import type { HeaderColumn } from './headerColumns';
import type { AdoptedField } from './LedgerMapping';

/** What a column means by its header and its cells; candidates are in the order of likelihood. */
export type ColumnMeaning =
  | { readonly kind: 'sure'; readonly field: AdoptedField }
  | { readonly kind: 'doubtful'; readonly candidates: readonly AdoptedField[] }
  | { readonly kind: 'unused' };

/** What is known of the sheet besides the column. */
export interface SheetFacts {
  /** A ledger of talks, whose 类型 is the kind of talk. */
  readonly isTalks: boolean;
  /** The plan's types are known, so that a column without any of them is none of types. */
  readonly knowsTypes: boolean;
}

const UNUSED: ColumnMeaning = { kind: 'unused' };

function sure(field: AdoptedField): ColumnMeaning {
  return { kind: 'sure', field };
}

function doubtful(...candidates: readonly AdoptedField[]): ColumnMeaning {
  return { kind: 'doubtful', candidates };
}

/** What a column means: its header says it, and its cells must not say otherwise. */
export function columnMeaning(column: HeaderColumn, values: ColumnValues, facts: SheetFacts): ColumnMeaning {
  const meaning = headerMeaning(column);
  switch (meaning.kind) {
    case 'sure':
      return ofSure(meaning.field, column, values, facts);
    case 'doubtful':
      return ofDoubtful(meaning.candidates, column, values, facts);
    case 'unused':
      return UNUSED;
    case 'unknown':
      return ofUnknown(column, values, facts);
  }
}

/** How much of a column's cells are of a kind; a blank column speaks against nothing. */
function isMostly(share: number, { filled }: ColumnValues): boolean {
  return filled === 0 || share >= 0.5;
}

function ofSure(
  field: AdoptedField,
  column: HeaderColumn,
  values: ColumnValues,
  facts: SheetFacts,
): ColumnMeaning {
  const { filled, attendance, names, counts } = values;
  switch (field) {
    case 'date':
      // 月 and 日 of a date in two cells are numbers.
      return /^[年月日]$/.test(column.text) ? sure(field) : dateMeaning(values);
    case 'activity':
      return !facts.knowsTypes || filled === 0 || values.types >= 0.3 ? sure(field) : doubtful(field);
    case 'content':
      return contentMeaning(column, values, facts);
    case 'participants':
      if (filled > 0 && attendance >= 0.5) return sure('expectedCount');
      if (filled > 0 && counts >= 0.5) return sure('presentCount');
      return /^(?:姓名|人员|人员姓名)$/.test(column.text) && !isMostly(names, values)
        ? doubtful(field)
        : sure(field);
    case 'expectedCount':
    case 'presentCount':
    case 'leaveCount':
    case 'absentCount': {
      if (isMostly(counts, values)) return sure(field);
      if (attendance >= 0.5) return sure('expectedCount');
      if (names < 0.5) return doubtful(field);
      if (field === 'expectedCount') return doubtful('participants');
      return sure(field === 'presentCount' ? 'participants' : 'absentees');
    }
    case 'hours':
      return isMostly(values.numbers + values.hours, values) ? sure(field) : doubtful(field);
    case 'level':
      return isMostly(values.levels, values) ? sure(field) : doubtful(field);
    case 'firstTopic':
      return isMostly(values.yesNo, values) ? sure(field) : doubtful(field);
    case 'absentees':
    case 'chair':
    case 'speaker':
    case 'topics':
    case 'note':
    case 'organisers':
    case 'quantity':
    case 'attribution':
    case 'targets':
    case 'evidence':
      return sure(field);
  }
}

function dateMeaning(values: ColumnValues): ColumnMeaning {
  if (isMostly(values.dates, values)) return sure('date');
  if (values.timesOfDay >= 0.5) return UNUSED;
  if (values.hours >= 0.5) return sure('hours');
  return values.numbers >= 0.5 ? doubtful('hours', 'date') : doubtful('date');
}

/** 会议名称 may hold nothing but types, 主题 nothing but topics of the plan; where only most are such, it is asked. */
function contentMeaning(column: HeaderColumn, values: ColumnValues, facts: SheetFacts): ColumnMeaning {
  if (values.filled > 0 && values.topics >= 0.8) return sure('topics');
  if (values.filled > 0 && values.topics >= 0.5) return doubtful('topics', 'content');
  if (!facts.knowsTypes || values.filled === 0 || !/名称|主题|内容|事项$/.test(fold(column.text)))
    return sure('content');
  if (values.bareTypes >= 0.8) return sure('activity');
  return values.bareTypes >= 0.2 ? doubtful('activity', 'content') : sure('content');
}

function ofDoubtful(
  candidates: readonly AdoptedField[],
  column: HeaderColumn,
  values: ColumnValues,
  facts: SheetFacts,
): ColumnMeaning {
  const [likeliest] = candidates;
  const { filled, attendance, counts, names } = values;
  switch (likeliest) {
    case 'activity':
      if (filled > 0 && values.types >= 0.5) return sure('activity');
      if (facts.isTalks) return UNUSED;
      if (facts.knowsTypes && /形式$/.test(fold(column.text)) && values.types === 0) return UNUSED;
      return doubtful(...candidates);
    case 'absentees':
      return filled > 0 && counts === 1
        ? sure(candidates.find((field) => field !== 'absentees') ?? 'absentees')
        : sure('absentees');
    case 'expectedCount':
      if (filled > 0 && attendance >= 0.5) return sure('expectedCount');
      if (filled > 0 && names >= 0.5 && candidates.includes('participants')) return sure('participants');
      return doubtful(...candidates);
    case 'topics':
      return filled > 0 && values.topics >= 0.5 ? sure('topics') : doubtful(...candidates);
    case 'level':
      return filled > 0 && values.levels >= 0.5 ? sure('level') : doubtful(...candidates);
    case 'date':
      return filled > 0 && values.timesOfDay >= 0.5 ? UNUSED : doubtful(...candidates);
    default:
      return doubtful(...candidates);
  }
}

/** A header that we do not know: the end of it or the cells may tell, but then it is asked. */
function ofUnknown(column: HeaderColumn, values: ColumnValues, facts: SheetFacts): ColumnMeaning {
  const { filled } = values;
  const field = fieldBySuffix(column.text);
  if (field === 'date') return filled > 0 && values.dates >= 0.5 ? doubtful('date') : UNUSED;
  if (field !== null) {
    const meaning = ofSure(field, column, values, facts);
    return meaning.kind === 'sure' ? doubtful(meaning.field) : meaning;
  }
  if (filled < 2) return UNUSED;
  if (values.dates >= 0.8) return doubtful('date');
  if (facts.knowsTypes && values.types >= 0.8) return doubtful('activity');
  if (values.topics >= 0.5) return doubtful('topics');
  if (values.names >= 0.8) return doubtful('participants', 'speaker', 'chair');
  return UNUSED;
}
