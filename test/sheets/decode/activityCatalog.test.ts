import { readActivities, withNamedActivities } from '../../../src/sheets/decode/activityCatalog';
import type { ActivityField } from '../../../src/sheets/decode/fields';
import { expectLedger } from '../../support/ledgerExpect';

function read(
  ...lines: readonly { readonly [Key in ActivityField]?: string }[]
): ReturnType<typeof readActivities> {
  return readActivities(
    lines.map((cells, index) => ({ origin: { sheet: '活动类型', rowNumber: index + 5 }, cells })),
  );
}

test('a type, what it wants, and its aliases', () => {
  const { byWord } = read({
    name: '党组 会议',
    aliases: '党组会、党组（扩大）会议',
    oncePerDay: '是',
    wantsFirstTopic: '是',
    wantsHours: '否',
  });
  const activity = {
    name: '党组会议',
    oncePerDay: true,
    wantsParticipants: false,
    wantsHours: false,
    wantsChair: false,
    wantsSpeaker: false,
    wantsFirstTopic: true,
  };
  expect(Object.fromEntries(byWord)).toEqual({
    党组会议: activity,
    党组会: activity,
    '党组(扩大)会议': activity,
  });
});

test('of repeated types and aliases the first counts; a type’s own name goes before an alias', () => {
  const { byWord } = read(
    { name: '党课', aliases: '讲座、培训', wantsHours: '是' },
    { name: '党课', aliases: '上课' },
    { name: '培训', aliases: '讲座' },
    { aliases: '别的' },
  );
  const named = Object.fromEntries([...byWord].map(([word, { name }]) => [word, name]));
  expect(named).toEqual({ 党课: '党课', 讲座: '党课', 培训: '培训' });
  expect(byWord.get('党课')?.wantsHours).toBe(true);
});

test('types that targets name are known and want nothing', () => {
  const { byWord } = withNamedActivities(read({ name: '党课', wantsHours: '是' }), ['党课', '调研']);
  expect([byWord.get('党课')?.wantsHours, byWord.get('调研')?.wantsHours]).toEqual([true, false]);
});

test('known types: of the sheet and of every target, also one that is off, unreadable or repeats an id', () => {
  expectLedger(`
    截至 2022-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 | 启用 |
    | 1    | 党课     | 1      |      |
    | 2    | 调研     | 1      | 否   |
    | 3    | 走访     | 若干   |      |
    | 1    | 招商     | 1      |      |
    活动类型
    | 活动类型 | 别名 |
    | 例会     | 周会 |
    工作台账
    | 日期       | 活动类型   |
    | 2022-03-01 | 党课       |
    | 2022-03-01 | 调研       |
    | 2022-03-01 | 走访       |
    | 2022-03-01 | 招商       |
    | 2022-03-01 | 周会       |
    | 2022-03-01 | 读书会     |
    | 2022-03-01 | 党课、例会 |
    数据问题
    | 代码               | 表       | 行 | 列       | 内容       |
    | targetFieldUnknown | 计划指标 | 4  | 指标值   | 若干       |
    | targetIdDuplicate  | 计划指标 | 5  | 编号     | 1          |
    | typeUnknown        | 工作台账 | 7  | 活动类型 | 读书会     |
    | typeUnknown        | 工作台账 | 8  | 活动类型 | 党课、例会 |
    核查
    | 行 | 核查   | 核查说明                                          |
    | 2  | 计入   | 计入 1                                            |
    | 3  | 未计入 | 未计入：没有指标要求「调研」，不影响考核          |
    | 6  | 未计入 | 未计入：没有指标要求「例会」，不影响考核          |`);
});
