import { fold } from '../../domain/fold';
import type { ColumnMeaning } from './columnMeaning';
import type { HeaderColumn } from './headerColumns';
import type { AdoptedField } from './LedgerMapping';

interface MeantColumn {
  readonly column: HeaderColumn;
  readonly meaning: ColumnMeaning;
}

/** Fields of which a row has one: several columns of them cannot be joined unasked. */
const ONE_COLUMN: readonly AdoptedField[] = [
  'activity',
  'hours',
  'quantity',
  'level',
  'firstTopic',
  'attribution',
  'organisers',
  'expectedCount',
  'presentCount',
  'leaveCount',
  'absentCount',
];

/** Headers that say of themselves that they are about the deed. */
const OWN: Readonly<Partial<Record<AdoptedField, RegExp>>> = {
  date: /^(?:日期|时间|年月日)$|活动|会议|学习|谈话|谈心|培训|召开|开展|举办|举行|党课|党日|授课|讲课|调研|走访|开始|起始|起止/,
  activity: /活动类型|会议类型|活动类别|会议类别/,
  organisers: /组织|主办|承办|举办|开展/,
  presentCount: /实到|实际|实参|实出/,
  hours: /^(?:学时|课时)/,
};

/**
 * The meanings of a sheet's columns seen together: of several columns for one field the one whose header is about the deed
 * is taken; where that does not tell, all of them are asked.
 */
export function settledMeanings(columns: readonly MeantColumn[]): ColumnMeaning[] {
  const meanings = columns.map(({ meaning }) => meaning);
  const of = (field: AdoptedField): number[] =>
    meanings.flatMap((meaning, index) => (meaning.kind === 'sure' && meaning.field === field ? [index] : []));
  const own = (field: AdoptedField, index: number): boolean =>
    OWN[field]?.test(fold(columns[index]?.column.text ?? '')) ?? false;

  const isDatePart = (index: number): boolean => /^[年月日]$/.test(columns[index]?.column.text ?? '');
  const dates = of('date').filter((index) => !isDatePart(index));
  const ownDates = dates.filter((index) => own('date', index));
  const kept = dates.length === 1 ? dates : ownDates;
  for (const index of dates) if (kept.length !== 1 || kept[0] !== index) meanings[index] = ask('date');
  // Beside a certain date another one is of no use.
  if (of('date').length > 0)
    meanings.forEach((meaning, index) => {
      if (meaning.kind === 'doubtful' && meaning.candidates[0] === 'date')
        meanings[index] = without(meaning, 'date');
    });

  for (const field of ONE_COLUMN) {
    const sure = of(field);
    if (sure.length < 2) continue;
    const best = sure.filter((index) => own(field, index));
    for (const index of sure) if (best.length !== 1 || best[0] !== index) meanings[index] = ask(field);
  }
  // 姓名 beside 参加人员 may be the chair's, the clerk's or anybody's.
  const people = of('participants');
  if (people.length > 1)
    for (const index of people)
      if (/^(?:姓名|人员|人员姓名)$/.test(columns[index]?.column.text ?? ''))
        meanings[index] = ask('participants');
  if (of('activity').length > 0)
    meanings.forEach((meaning, index) => {
      if (meaning.kind === 'doubtful' && meaning.candidates[0] === 'activity')
        meanings[index] = without(meaning, 'activity');
    });
  return meanings;
}

function ask(field: AdoptedField): ColumnMeaning {
  return { kind: 'doubtful', candidates: [field] };
}

/** A doubtful column without a field that another has for certain. */
function without(
  { candidates }: Extract<ColumnMeaning, { kind: 'doubtful' }>,
  field: AdoptedField,
): ColumnMeaning {
  const left = candidates.filter((each) => each !== field);
  return left.length === 0 ? { kind: 'unused' } : { kind: 'doubtful', candidates: left };
}
