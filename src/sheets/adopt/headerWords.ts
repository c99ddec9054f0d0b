import { fold } from '../../domain/fold';
import { DOUBTFUL_HEADERS, SURE_HEADERS, UNUSED_HEADERS } from './headerAliases';
import type { HeaderColumn } from './headerColumns';
import type { AdoptedField } from './LedgerMapping';

const wordsOf = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

const SURE_FIELD: ReadonlyMap<string, AdoptedField> = new Map(
  (Object.entries(SURE_HEADERS) as [AdoptedField, string][]).flatMap(([field, words]) =>
    wordsOf(words).map((word) => [word, field] as const),
  ),
);
const DOUBTFUL_FIELDS: ReadonlyMap<string, readonly AdoptedField[]> = new Map(
  Object.entries(DOUBTFUL_HEADERS),
);
const UNUSED_WORDS: ReadonlySet<string> = new Set(wordsOf(UNUSED_HEADERS));

/** What a header says of its column. */
export type HeaderMeaning =
  | { readonly kind: 'sure'; readonly field: AdoptedField }
  | { readonly kind: 'doubtful'; readonly candidates: readonly AdoptedField[] }
  | { readonly kind: 'unused' }
  | { readonly kind: 'unknown' };

type NamedColumn = Pick<HeaderColumn, 'text' | 'group' | 'inDate'>;

/** What a header's words mean by themselves; white space, notes in brackets, * and a colon are looked over. */
export function headerMeaning({ text, group, inDate }: NamedColumn): HeaderMeaning {
  if (group === '' && inDate) return { kind: 'sure', field: 'date' };
  const own = plainHeader(text);
  if (group !== '') {
    const below = meaningBelow(plainHeader(group), own);
    if (below !== null) return below;
  }
  return meaningOf(own);
}

/** Whether a column numbers its rows. */
export function isSerialHeader(header: string): boolean {
  return /^(?:序号|编号|号|No\.?|NO\.?)$/.test(fold(header));
}

/** The field of the known header that ends a longer one. @example fieldBySuffix('本次活动参加人员') // 'participants' */
export function fieldBySuffix(header: string): AdoptedField | null {
  const word = plainHeader(header);
  for (let start = 1; start <= word.length - 2; start += 1) {
    const suffix = word.slice(start);
    if (UNUSED_WORDS.has(suffix)) return null;
    const field = sureField(suffix);
    if (field !== undefined) return field;
  }
  return null;
}

/** Whether a text is a header that we know. @example knownHeader('会议 时间：') // true */
export function knownHeader(text: string): boolean {
  return meaningOf(plainHeader(text)).kind !== 'unknown';
}

function meaningOf(word: string): HeaderMeaning {
  const field = sureField(word);
  if (field !== undefined) return { kind: 'sure', field };
  const candidates = DOUBTFUL_FIELDS.get(word);
  if (candidates !== undefined) return { kind: 'doubtful', candidates };
  // 是否过夜 and 主持人签字 are about the deed and its people, but name neither.
  const isUnused = UNUSED_WORDS.has(word) || /^(?:是否|有无)|(?:签字|签名|签到)$/.test(word);
  return isUnused ? { kind: 'unused' } : { kind: 'unknown' };
}

const PEOPLE: ReadonlySet<AdoptedField> = new Set(['participants', 'absentees', 'chair', 'speaker']);

/**
 * The field of a header; one of people may have a word more for how they stand there: 未到会人员姓名及原因, 主持人及职务,
 * 参会人员名单.
 */
function sureField(word: string): AdoptedField | undefined {
  const own = SURE_FIELD.get(word);
  if (own !== undefined) return own;
  const alone = peopleAlone(word);
  const field = SURE_FIELD.get(alone) ?? SURE_FIELD.get(alone.replace(/(?:姓名|名单)$/, ''));
  return field !== undefined && PEOPLE.has(field) ? field : undefined;
}

/** @example peopleAlone('缺席人员及原因') // '缺席人员' */
function peopleAlone(word: string): string {
  return word.replace(/[及和与、](?:其|缺席|请假|未到)?(?:原因|事由|理由|职务|单位|部门|科室)$/, '');
}

function plainHeader(header: string): string {
  const word = fold(header).replace(/[*※:]/g, '');
  if (sureField(word) !== undefined || DOUBTFUL_FIELDS.has(word)) return word;
  return word.replace(/[([【].*$/, '').replace(/^\d+[.、]/, '');
}

const PEOPLE_GROUPS: Readonly<Record<string, 'expected' | 'present' | 'leave' | 'absent'>> = {
  应到: 'expected',
  应到人员: 'expected',
  应参加: 'expected',
  实到: 'present',
  实到人员: 'present',
  出席: 'present',
  出席人员: 'present',
  参加: 'present',
  参加人员: 'present',
  参会人员: 'present',
  到会: 'present',
  到会人员: 'present',
  请假: 'leave',
  请假人员: 'leave',
  缺席: 'absent',
  缺席人员: 'absent',
  缺勤: 'absent',
  未到: 'absent',
  未到人员: 'absent',
};

/** 人数, 姓名, 原因 and the like mean something only with the group above them. */
function meaningBelow(group: string, own: string): HeaderMeaning | null {
  const groupField = sureField(group);
  const people = PEOPLE_GROUPS[group];
  if (/^(?:姓名|名单|人员|人员名单|人员姓名)$/.test(peopleAlone(own))) {
    if (people === 'leave' || people === 'absent') return { kind: 'sure', field: 'absentees' };
    if (people === 'present') return { kind: 'sure', field: 'participants' };
    if (people === 'expected') return { kind: 'unused' };
    if (groupField === 'chair' || groupField === 'speaker' || groupField === 'participants')
      return { kind: 'sure', field: groupField };
  }
  if (/^(?:人数|数|数量|人次|人)$/.test(own) && people !== undefined)
    return { kind: 'sure', field: COUNT_OF[people] };
  if (
    /^(?:原因|事由|职务|单位|部门|科室|电话)$/.test(own) &&
    (people !== undefined || groupField !== undefined)
  )
    return { kind: 'unused' };
  // 月 and 日 below 日期 or 2022年 are one date in two cells.
  if (/^[年月日]$/.test(own) && (groupField === 'date' || /^\d{4}年$/.test(group)))
    return { kind: 'sure', field: 'date' };
  return null;
}

const COUNT_OF = {
  expected: 'expectedCount',
  present: 'presentCount',
  leave: 'leaveCount',
  absent: 'absentCount',
} as const;

/** The unit that a header gives the bare numbers below it. @example headerUnit('签约金额（万元）') // '万元' */
export function headerUnit(header: string): string {
  if (/天数$/.test(plainHeader(header))) return '天';
  return (
    /[([【](?:单位:)?(元|万元|亿元|个|家|项|次|篇|条|件|人|名|户|场|期|份|天|学时|课时|小时|分钟)[)\]】]/.exec(
      fold(header),
    )?.[1] ?? ''
  );
}
