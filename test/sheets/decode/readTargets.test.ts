import type { CellValue } from '../../../src/sheets/cell';
import { readActivities } from '../../../src/sheets/decode/activityCatalog';
import type { TargetField } from '../../../src/sheets/decode/fields';
import { readTargets } from '../../../src/sheets/decode/readTargets';

type Cells = { readonly [Key in TargetField]?: CellValue };

function read(...lines: readonly Cells[]): ReturnType<typeof readTargets> {
  return readTargets(
    lines.map((cells, index) => ({ origin: { sheet: '计划指标', rowNumber: index + 5 }, cells })),
    readActivities([]),
    2022,
  );
}

test('blank means the first value of a field', () => {
  const { targets, issues } = read({ id: '2i' });
  expect(issues).toEqual([]);
  expect(targets[0]).toMatchObject({
    index: 0,
    rowNumber: 5,
    id: '2i',
    title: '2i',
    kind: 'quantified',
    scope: { kind: 'collective' },
    activities: [],
    topics: [],
    participation: 'any',
    organiser: null,
    level: null,
    measure: 'count',
    comparison: 'atLeast',
    quota: null,
    cadence: 'year',
    deadline: { rule: 'periodEnd' },
    firmness: 'must',
    enabled: 'yes',
    readable: true,
  });
});

test.each<[TargetField, string, string, unknown]>([
  ['kind', '频次', 'kind', 'cadence'],
  ['kind', '成果', 'kind', 'deliverable'],
  ['kind', '属性', 'kind', 'attribute'],
  ['kind', '定性', 'kind', 'qualitative'],
  ['level', '省级', 'level', 'provincial'],
  ['measure', '学时', 'measure', 'hours'],
  ['measure', '数量', 'measure', 'quantity'],
  ['measure', '最新值', 'measure', 'latest'],
  ['measure', '覆盖', 'measure', 'coverage'],
  ['measure', '占比', 'measure', 'ratio'],
  ['comparison', ' 不 超 过 ', 'comparison', 'atMost'],
  ['comparison', '＞', 'comparison', 'moreThan'],
  ['cadence', '半年', 'cadence', 'halfYear'],
  ['cadence', '每周一', 'cadence', 'monday'],
  ['firmness', '力争', 'firmness', 'stretch'],
  ['enabled', '只记数', 'enabled', 'tallyOnly'],
  ['enabled', '否', 'enabled', 'no'],
])('%s %j', (field, cell, key, meaning) => {
  expect(read({ id: '1', [field]: cell }).targets[0]).toMatchObject({ [key]: meaning, readable: true });
});

test.each<[TargetField, CellValue]>([
  ['kind', '数字'],
  ['scope', '大家'],
  ['level', '部级'],
  ['measure', '个数'],
  ['comparison', '='],
  ['quota', '若干'],
  ['quota', '100%'],
  ['cadence', '旬'],
  ['deadline', '尽快'],
  ['firmness', '应当'],
  ['enabled', '也许'],
])('%s %j cannot be read: the target is kept, not judged, and an issue', (field, cell) => {
  const { targets, issues } = read({ id: '1', [field]: cell });
  expect(targets[0]?.readable).toBe(false);
  expect(issues).toEqual([
    {
      code: 'targetFieldUnknown',
      table: 'targets',
      origin: { sheet: '计划指标', rowNumber: 5 },
      field,
      found: String(cell),
    },
  ]);
});

test('every unreadable field is an issue of its own', () => {
  const { issues } = read({ id: '1', cadence: '旬', comparison: '=', quota: '若干' });
  expect(issues.map(({ field }) => field).sort()).toEqual(['cadence', 'comparison', 'quota']);
});

test('参与方式 and 由谁组织 are read for 每名… and ignored elsewhere', () => {
  const personal = { id: '1', scope: '每名党员', participation: '主持', organiser: '所在支部' };
  expect(read(personal).targets[0]).toMatchObject({ participation: 'chairs', organiser: 'ownBranch' });
  expect(read({ ...personal, scope: '每个科室' }).targets[0]).toMatchObject({
    participation: 'any',
    organiser: null,
  });
  expect(
    read({ ...personal, participation: '到场', organiser: '别人' })
      .issues.map(({ field }) => field)
      .sort(),
  ).toEqual(['organiser', 'participation']);
  expect(read({ ...personal, scope: '集体', participation: '到场', organiser: '别人' }).issues).toEqual([]);
});

test('a row without 编号 or with a repeated one is an issue and no target; the first stays', () => {
  const { targets, issues } = read({ quota: 1 }, { id: 'a' }, { id: 'ａ', quota: 5 }, { id: 'A' });
  expect(targets.map(({ id, rowNumber, index }) => [id, rowNumber, index])).toEqual([
    ['a', 6, 0],
    ['A', 8, 1],
  ]);
  expect(issues.map(({ code, origin, field }) => `${code} ${origin.rowNumber} ${field}`)).toEqual([
    'targetIdMissing 5 id',
    'targetIdDuplicate 7 id',
  ]);
});

test('the title is 指标, else 原文, else 编号', () => {
  const { targets } = read({ id: '1', title: '甲', quote: '乙' }, { id: '2', quote: '乙' }, { id: '3' });
  expect(targets.map(({ title }) => title)).toEqual(['甲', '乙', '3']);
});
