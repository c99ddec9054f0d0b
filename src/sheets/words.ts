import { fold } from '../domain/fold';
import type { PartTenure } from '../domain/options';
import type { Cadence } from '../domain/period';
import type {
  Comparison,
  Enabled,
  Firmness,
  Level,
  Measure,
  Organiser,
  Participation,
  TargetKind,
} from '../domain/target';
import type { UnitKind } from '../domain/unit';

/** The words of a column with fixed values: the first word of each meaning is written and offered, all are read. */
export interface Vocabulary<Meaning extends string> {
  readonly words: Readonly<Record<Meaning, readonly [string, ...string[]]>>;
  readonly read: (text: string) => Meaning | null;
  /** The words to offer in a dropdown, in order. */
  readonly offered: readonly string[];
}

function vocabulary<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly [string, ...string[]]>>,
): Vocabulary<Meaning> {
  const meaningOf = new Map<string, Meaning>();
  for (const meaning of Object.keys(words) as Meaning[])
    for (const word of words[meaning]) meaningOf.set(fold(word), meaning);
  const offered = (Object.values(words) as readonly [string, ...string[]][]).map(([word]) => word);
  return { words, read: (text) => meaningOf.get(fold(text)) ?? null, offered };
}

export const KIND = vocabulary<TargetKind>({
  quantified: ['量化'],
  cadence: ['频次'],
  deliverable: ['成果'],
  attribute: ['属性'],
  qualitative: ['定性'],
});

export const PARTICIPATION = vocabulary<Participation>({
  any: ['任一'],
  attends: ['参加'],
  chairs: ['主持'],
  speaks: ['主讲', '汇报人', '谈话人', '指导人'],
});

export const ORGANISER = vocabulary<Organiser>({
  ownBranch: ['所在支部'],
  linkedBranch: ['联系支部'],
  ownDepartment: ['所在科室'],
  ownPortfolio: ['本人分管领域'],
});

export const LEVEL = vocabulary<Level>({
  central: ['中央'],
  provincial: ['省级'],
  municipal: ['市级'],
  county: ['县级'],
  township: ['乡镇'],
  ownOffice: ['本单位'],
});

export const MEASURE = vocabulary<Measure>({
  count: ['次数'],
  hours: ['学时'],
  quantity: ['数量'],
  latest: ['最新值'],
  coverage: ['覆盖'],
  ratio: ['占比'],
});

export const COMPARISON = vocabulary<Comparison>({
  atLeast: ['≥', '>=', '不少于', '至少', '以上', '不低于'],
  moreThan: ['>', '突破', '超过'],
  atMost: ['≤', '<=', '不超过'],
});

export const CADENCE = vocabulary<Cadence>({
  year: ['年'],
  halfYear: ['半年'],
  quarter: ['季度'],
  month: ['月'],
  week: ['周'],
  monday: ['每周一'],
});

export const FIRMNESS = vocabulary<Firmness>({ must: ['必须'], stretch: ['力争'] });

export const ENABLED = vocabulary<Enabled>({ yes: ['是'], tallyOnly: ['只记数'], no: ['否'] });

export const YES_NO = vocabulary<'yes' | 'no'>({ yes: ['是'], no: ['否'] });

export const UNIT_KIND = vocabulary<UnitKind>({ department: ['科室'], branch: ['党支部'] });

export const DAY_KIND = vocabulary<'off' | 'worked'>({ off: ['放假'], worked: ['上班'] });

export const PART_TENURE = vocabulary<PartTenure>({
  exempt: ['不作考核'],
  prorate: ['按月折算'],
  full: ['全额'],
});

/** The deadline rules to offer; 当月N日 and a date are typed. */
export const DEADLINE_EXAMPLES = ['当月最后1个工作日', '当月25日', '次年3月31日'] as const;
