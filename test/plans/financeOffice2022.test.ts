import { readFileSync } from 'node:fs';
import { fold, splitList } from '../../src/domain/fold';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import type { ActivityRow, TargetRow } from '../../src/plans/PlanTemplate';

/** An obligation of the hand-made list (test/fixtures/obligations-2022.json), as far as the test needs it. */
interface ListedObligation {
  readonly id: string;
  readonly quote: string;
  readonly value: number | string | null;
  readonly period: string;
  readonly kind: string;
}

const PLAN = readFileSync('test/fixtures/plan-2022.txt', 'utf8');
const LIST = JSON.parse(
  readFileSync('test/fixtures/obligations-2022.json', 'utf8'),
) as readonly ListedObligation[];
const { targets, activities } = FINANCE_OFFICE_2022;

/** The further parts of obligations that ask for several things; the first part has the obligation's own id. */
const SPLIT: Readonly<Record<string, readonly string[]>> = {
  '5l': ['5l.2'],
  '8a': ['8a.2'],
  '11f': ['11f.2'],
  '12e': ['12e.2', '12e.3'],
  '19c': ['19c.2'],
};

/** Targets that are counted but never judged, and those that are only listed. All others are checked. */
const TALLIES = words('2a 2b 4c 5j 8b 9f 10c 10d 10g 11d 11f.2 17i 18c 19c.2');
const LISTED_ONLY = words('1a 2c 2g 2h 5b 5k 6a 7d 9b 11c 13c 14f 15a 15b 16a 17b 17d 18d');

/** Where the note must say that the number or name is still to be given, that a reading was chosen, that the text may err. */
const TO_BE_SETTLED = words('2d 2e 2f 2i 3a 3b 3c 4a 4b 12b 19c');
const READ_BY_CHOICE = words(
  `2e 2f 3a 3b 3c 4a 4b 5a 5c 5d 5e 5f 5g 5h 5i 5l 5l.2 6b 6c 7a 7b 7c 8a 8a.2 9a 9c 9e 9g 10a 10b 10e 10f
   11a 11b 11f 12a 12c 12d 12e 12e.2 12e.3 13a 13b 14a 14b 14c 14d 14e 14g 17a 17c 17e 17f 18b 19a 19b 19c 19d 19e`,
);
const DOUBTFUL_TEXT = words('2d 4b 6a 14e 15a 15b 16a 17a 19d');

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}

function byId(id: string): TargetRow {
  const found = targets.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no target ${id}`);
  return found;
}

function activity(name: string): ActivityRow {
  const found = activities.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no activity ${name}`);
  return found;
}

function obligationOf({ id }: TargetRow): ListedObligation {
  const owner = Object.keys(SPLIT).find((whole) => SPLIT[whole]?.includes(id)) ?? id;
  const found = LIST.find((each) => each.id === owner);
  if (found === undefined) throw new Error(`no obligation for ${id}`);
  return found;
}

const idsWhere = (holds: (row: TargetRow) => boolean): string[] =>
  targets
    .filter(holds)
    .map(({ id }) => id)
    .sort();

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

describe('the plan as a whole', () => {
  test('every obligation of the list is a target, split ones with all their parts, and nothing else is', () => {
    const expected = LIST.flatMap(({ id }) => [id, ...(SPLIT[id] ?? [])]);
    expect(idsWhere(() => true)).toEqual(sorted(expected));
    expect(new Set(expected).size).toBe(expected.length);
  });

  test('no id could be taken for a number or a date when typed into a cell', () => {
    for (const { id } of targets) {
      expect(id).toMatch(/^\d+[a-z](\.[2-9])?$/);
      expect(Number(id)).toBeNaN();
    }
  });

  test('it names the office and the year', () => {
    expect(FINANCE_OFFICE_2022).toMatchObject({ office: '市金融办', year: 2022 });
  });
});

describe('the words of the plan', () => {
  test.each(targets)('$id quotes the plan word for word', (row) => {
    expect(PLAN).toContain(row.quote);
    expect(row.quote).toContain(obligationOf(row).quote);
  });

  test.each(['挖崛', '每度', '谋化', '领导领导小组', '激励关党务干部'])('the slip %s is kept', (slip) => {
    expect(targets.some(({ quote }) => quote.includes(slip))).toBe(true);
  });

  test('each target stands under the chapter and the numbered item that hold its words', () => {
    const lines = PLAN.split('\n').map((line) => line.trim());
    for (const { id, chapter, task, quote } of targets) {
      const item = lines.findIndex((line) => line.startsWith(`${task}。`));
      expect({ id, found: item > 0 && lines[item]?.includes(quote) }).toEqual({ id, found: true });
      const heading = lines.slice(0, item).findLast((line) => /^(（.）|三、)/.test(line));
      expect({ id, chapter }).toEqual({ id, chapter: heading });
      expect(Number.parseInt(task, 10)).toBe(Number.parseInt(id, 10));
    }
  });

  test('the targets stand in the order of the text', () => {
    const places = targets.map(({ quote }) => PLAN.indexOf(quote));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('what is asked', () => {
  test.each(targets)('$id has the kind of the list', (row) => {
    const listed = obligationOf(row).kind;
    expect(row.kind).toBe(listed.replace('·待明确', ''));
  });

  test.each(LIST.filter(({ value }) => typeof value === 'number').filter(({ kind }) => kind === '量化'))(
    '$id asks for the number of the plan, $value',
    ({ id, value }) => {
      expect(byId(id)).toMatchObject({ quota: value, enabled: '是' });
    },
  );

  test.each(LIST.filter(({ kind }) => kind === '量化·待明确'))(
    '$id keeps the placeholder $value',
    ({ id, value }) => {
      expect(byId(id)).toMatchObject({ quota: value, enabled: '是' });
      expect(byId(id).quote).toContain(value);
    },
  );

  test('named and numbered placeholders leave their targets undecided', () => {
    expect(byId('4b').topics).toBe('XXX路径、XXX速度、XXX作风、XXX形象、XXX精神');
    expect(byId('12b')).toMatchObject({ measure: '覆盖', topics: '' });
  });

  test('only the tallies are tallied, only the statements listed, all else is checked', () => {
    expect(idsWhere(({ enabled }) => enabled === '只记数')).toEqual(sorted(TALLIES));
    expect(idsWhere(({ enabled }) => enabled === '否')).toEqual(sorted(LISTED_ONLY));
    expect(idsWhere(({ enabled }) => enabled === '是')).toHaveLength(
      targets.length - TALLIES.length - LISTED_ONLY.length,
    );
  });

  test('a statement is never judged, a tally has no number', () => {
    expect(idsWhere(({ kind, enabled }) => kind === '定性' && enabled === '是')).toEqual([]);
    expect(idsWhere(({ quota, enabled }) => enabled === '只记数' && quota !== '')).toEqual([]);
    expect(idsWhere(({ quota, enabled }) => enabled === '是' && quota === '')).toEqual([]);
  });

  test.each([
    [
      '每1次以上 is at least one, of each speaker',
      '5g',
      { scope: '每名领导班子成员', participation: '主讲', quota: 1 },
    ],
    [
      'balances are levels to be exceeded',
      '2d',
      { measure: '最新值', comparison: '>', unit: '亿元', firmness: '力争' },
    ],
    ['meetings are counted month by month', '2i', { cadence: '月', scope: '集体' }],
    [
      'each quarter, in the own branch',
      '3b',
      { cadence: '季度', organiser: '所在支部', participation: '参加' },
    ],
    ['guiding the linked branch', '3c', { organiser: '联系支部', participation: '主讲' }],
    ['first topic at every meeting', '5a', { measure: '占比', quota: '100%' }],
    ['by the end of the first quarter', '5c', { deadline: '2022-03-31' }],
    ['every Monday', '5f', { cadence: '每周一', quota: 1 }],
    ['in the own field', '6d', { organiser: '本人分管领域', participation: '主讲' }],
    ['county level or above', '9d', { level: '县级', scope: '每名党支部书记' }],
    ['hours of committee members', '9e', { measure: '学时', quota: 56, scope: '每名党支部委员' }],
    ['hours of members', '10b', { measure: '学时', quota: 32, scope: '每名党员' }],
    ['each leader talks', '12d', { scope: '每名党组书记、分管领导', participation: '主讲', quota: 2 }],
    ['每度 is read as each quarter', '14e', { cadence: '季度', quota: 1 }],
    [
      'every department, every month',
      '17f',
      { scope: '每个科室', cadence: '月', deadline: '当月最后1个工作日' },
    ],
    ['the secretary chairs', '18a', { scope: '每名党组书记', participation: '主持' }],
    ['all but the secretary report', '18b', { scope: '每名党组成员（除党组书记）', participation: '主讲' }],
    ['money is a sum', '19c', { measure: '数量', unit: '万元', quota: 'XXX' }],
  ])('%s (%s)', (_why, id, fields) => {
    expect(byId(id)).toMatchObject(fields);
  });

  test('what only outside rules number is not checked: no meeting of 三会一课 has a number', () => {
    const meetings = ['支部党员大会', '支委会', '党小组会', '民主评议党员'];
    const counted = idsWhere(
      (row) =>
        typeof row.quota === 'number' && splitList(row.activities).some((name) => meetings.includes(name)),
    );
    expect(counted).toEqual([]);
    expect(byId('10c')).toMatchObject({ enabled: '只记数', quota: '' });
  });
});

describe('notes', () => {
  test.each([
    ['待明确', TO_BE_SETTLED],
    ['推定', READ_BY_CHOICE],
    ['原文疑误', DOUBTFUL_TEXT],
  ])('%s is said exactly where it is due', (word, ids) => {
    expect(idsWhere(({ note }) => note.includes(`${word}：`))).toEqual(sorted(ids));
    expect(idsWhere(({ note }) => note.includes(word))).toEqual(sorted(ids));
  });

  test('whatever is checked without a number in the plan says that its number was inferred', () => {
    const inferred = idsWhere((row) => {
      const { kind, value, period } = obligationOf(row);
      const withoutNumber = kind !== '量化' && !kind.endsWith('待明确');
      const impliedPeriod = typeof value === 'number' && period.includes('inherited');
      return row.enabled === '是' && (withoutNumber || impliedPeriod) && row.id !== '12b';
    });
    expect(READ_BY_CHOICE).toEqual(expect.arrayContaining(inferred));
  });

  test('every target that is not judged says why', () => {
    expect(idsWhere(({ enabled, note }) => enabled !== '是' && note === '')).toEqual([]);
  });
});

describe('every cell can be read', () => {
  /** What semantics.md §2 allows, column by column. */
  const GRAMMAR: Readonly<Partial<Record<keyof TargetRow, RegExp>>> = {
    kind: /^(量化|频次|成果|属性|定性)$/,
    title: /^.{2,20}$/,
    owner: /^(党组|党组书记|领导班子成员|党支部|综合科|各科室|市金融办)$/,
    scope: /^(集体|每个科室|每个党支部|每名[^、且（）]+([、且][^、且（）]+)?(（除[^（）]+）)?)$/,
    activities: /^([^、\s]+(、[^、\s]+)*)?$/,
    topics: /^([^、\s]+(、[^、\s]+)*)?$/,
    participation: /^(任一|参加|主持|主讲)?$/,
    organiser: /^(所在支部|联系支部|所在科室|本人分管领域)?$/,
    level: /^(中央|省级|市级|县级|乡镇|本单位)?$/,
    measure: /^(次数|学时|数量|最新值|覆盖|占比)?$/,
    comparison: /^[≥>≤]?$/,
    quota: /^(\d+|100%|X+)?$/,
    cadence: /^(年|半年|季度|月|周|每周一)?$/,
    deadline: /^(当月最后1个工作日|当月\d+日|次年\d+月\d+日|\d{4}-\d\d-\d\d)?$/,
    firmness: /^(必须|力争)?$/,
    enabled: /^(是|只记数|否)$/,
  };

  test.each(Object.entries(GRAMMAR))('%s', (field, pattern) => {
    const wrong = targets
      .map((row) => ({ id: row.id, cell: String(row[field as keyof TargetRow]) }))
      .filter(({ cell }) => !pattern.test(cell));
    expect(wrong).toEqual([]);
  });

  test('participation and organiser are said of people only, and always of them', () => {
    const ofPeople = idsWhere(({ scope }) => scope.startsWith('每名'));
    expect(idsWhere(({ participation }) => participation !== '')).toEqual(ofPeople);
    expect(ofPeople).toEqual(expect.arrayContaining(idsWhere(({ organiser }) => organiser !== '')));
  });

  test('only what is not checked leaves measure, comparison and cadence blank', () => {
    const blank = idsWhere((row) => row.measure === '' || row.comparison === '' || row.cadence === '');
    expect(LISTED_ONLY).toEqual(expect.arrayContaining(blank));
  });

  test('a coverage never asks for more than it names', () => {
    const tooMany = targets.filter(
      ({ measure, topics, quota }) =>
        measure === '覆盖' && topics !== '' && Number(quota) > splitList(topics).length,
    );
    expect(tooMany).toEqual([]);
  });
});

describe('activity types', () => {
  const namesAndAliases = activities.flatMap(({ name, aliases }) => [name, ...splitList(aliases)]).map(fold);

  test('names and aliases are all different', () => {
    const repeated = namesAndAliases.filter((word, place) => namesAndAliases.indexOf(word) !== place);
    expect(repeated).toEqual([]);
  });

  test('党组会 is a slip to be pointed out, not another name', () => {
    expect(namesAndAliases).not.toContain('党组会');
    expect(namesAndAliases[0]).toBe('党组会议');
  });

  test('every type that a target names is in the sheet, and every type serves a target', () => {
    const named = new Set(targets.flatMap((row) => splitList(row.activities)));
    expect(sorted([...named])).toEqual(sorted(activities.map(({ name }) => name)));
  });

  test('every checked target can be reached by a row: it names a type', () => {
    expect(idsWhere((row) => row.enabled === '是' && row.activities === '')).toEqual([]);
  });

  test('no topic is written like a type or an alias, so that a clerk knows which column it belongs to', () => {
    const topics = new Set(targets.flatMap((row) => splitList(row.topics)).map(fold));
    expect([...topics].filter((topic) => namesAndAliases.includes(topic))).toEqual([]);
  });

  test('targets of one type are told apart by topics: no two written results share one', () => {
    const topicOf = targets.filter((row) => row.activities === '文件印发').map((row) => row.topics);
    expect(topicOf).not.toContain('');
    expect(new Set(topicOf).size).toBe(topicOf.length);
  });

  test.each([
    ['学时', 'measure', ['wantsHours', 'wantsParticipants']],
    ['占比', 'measure', ['wantsFirstTopic']],
    ['主持', 'participation', ['wantsChair']],
  ] as const)('types counted by %s want what that needs', (word, field, flags) => {
    const rows = targets.filter((row) => row[field] === word && row.enabled === '是');
    const names = new Set(rows.flatMap((row) => splitList(row.activities)));
    expect(names.size).toBeGreaterThan(0);
    for (const name of names)
      for (const flag of flags) expect([name, activity(name)[flag]]).toEqual([name, '是']);
  });

  test('types whose speaker is assessed want one, but for meetings that often have none', () => {
    const spoken = new Set(
      targets
        .filter(({ participation }) => participation === '主讲')
        .flatMap((row) => splitList(row.activities)),
    );
    const without = [...spoken].filter((name) => activity(name).wantsSpeaker === '');
    expect(sorted(without)).toEqual(sorted(['党组会议', '组织生活会']));
  });

  test('only rounds of 谈心谈话 count once a day', () => {
    expect(activities.filter(({ oncePerDay }) => oncePerDay === '是').map(({ name }) => name)).toEqual([
      '谈心谈话',
    ]);
  });
});
