import type { Explanation } from '../../../src/sheets/encode/Explanation';
import { explainPlace } from '../../../src/sheets/encode/explain';
import { OFFICE } from '../../support/ledgerOffice';
import type { CheckedText } from '../../support/ledgerText';
import { checkLedgerText } from '../../support/ledgerText';

const CHECKED: CheckedText = checkLedgerText(`
  截至 2022-06-30
  计划指标
  | 编号 | 指标     | 原文         | 考核范围 | 活动类型 | 主题 | 参与方式 | 由谁组织 | 指标值 | 周期 | 启用 | 计算方式 |
  | 1    | 上党课   | 每季度讲党课 | 每名党员 | 党课     |      | 主讲     |          | 1      | 季度 |      |          |
  | 2    | 廉政教育 |              | 集体     | 党课     | 廉政 |          |          | 1      | 年   |      |          |
  | 3    | 支部学习 |              | 每名党员 | 党课     |      | 参加     | 所在支部 | 1      | 年   |      |          |
  | 4    | 停用     |              | 集体     | 党课     |      |          |          | 1      | 年   | 否   |          |
  | 5    | 有误     |              | 集体     | 党课     |      |          |          | 很多   | 年   |      |          |
  | 6    | 没有人   |              | 每名院士 | 党课     |      |          |          | 1      | 年   |      |          |
  | 7    | 学时     |              | 每名党员 | 培训     |      |          |          | 10     | 年   |      | 学时     |
  ${OFFICE}
  工作台账
  | 日期       | 活动类型 | 主题 | 参加人员 | 主讲人     | 组织单位 | 学时 |
  | 2022-02-03 | 党课     |      | 李四     | 张三       |          |      |
  | 2022-05-03 | 党课     | 廉政 |          | 张三、王五 | 一支部   |      |
  | '          |          |      |          |            |          |      |
  | 2022-05-04 | 党棵     |      |          |            |          |      |
  | 2022-12-04 | 党课     |      |          |            |          |      |
  | 2022-05-05 | 培训     |      | 李四     |            |          | 4    |
`);

function explain(sheet: string, rowNumber: number): Explanation {
  return explainPlace(CHECKED.book, CHECKED.result, { sheet, rowNumber });
}

test('a ledger row: its word and explanation, what it counts for, for whom and when, and what it is near', () => {
  expect(explain('工作台账', 2)).toEqual({
    kind: 'row',
    place: '工作台账 第2行',
    status: '提醒',
    explanation: '计入 1；〔组织单位〕未填，3 要看由谁组织，未计',
    counted: [{ targetId: '1', title: '上党课', whom: '张三', period: '1季度' }],
    near: [
      { targetId: '2', title: '廉政教育', reason: '〔主题〕不合，2 要：廉政' },
      { targetId: '3', title: '支部学习', reason: '〔组织单位〕未填，3 要看由谁组织，未计' },
    ],
  });
  expect(explain('工作台账', 3)).toMatchObject({
    status: '计入',
    counted: [
      { targetId: '1', whom: '张三、王五', period: '2季度' },
      { targetId: '2', whom: '集体', period: '2022年' },
      { targetId: '3', whom: '张三', period: '2022年' },
    ],
    near: [],
  });
});

test.each([
  [5, '未计入', '未计入：〔活动类型〕「党棵」不是活动类型（似：党课），请从下拉中选，一行只填一种'],
  [6, '计划中', '计划中：2022-12-04 在核查日期之后，届时再计'],
])('ledger row %i counts for nothing: %s', (rowNumber, status, explanation) => {
  expect(explain('工作台账', rowNumber)).toMatchObject({ kind: 'row', status, explanation, counted: [] });
});

test('what is said of a row is what its cells say', () => {
  for (const [rowNumber, cells] of CHECKED.sheets.cells.ledger)
    expect(explain('工作台账', rowNumber)).toMatchObject(cells);
  expect(CHECKED.sheets.cells.ledger.size).toBe(5);
});

test('a person: every target owed, with its periods', () => {
  const person = explain('人员名册', 2);
  if (person.kind !== 'person') throw new Error(person.kind);
  expect(person.name).toBe('张三');
  expect(
    person.lines.map(({ targetId, status, actual, shortfall, latest }) => [
      targetId,
      status,
      actual,
      shortfall,
      latest,
    ]),
  ).toEqual([
    ['1', '正常', '2次', '无', '—'],
    ['3', '达标', '1次', '无', '—'],
    ['7', '滞后', '0学时', '10学时', '2022-12-31'],
  ]);
  expect(person.lines[0]).toMatchObject({
    requirement: '每季度不少于1次',
    statusKey: 'onTrack',
    title: '上党课',
  });
  expect(person.lines[0]?.periods).toEqual([
    { label: '1季度', statusKey: 'met', status: '达标', actual: '1次', rows: '第2行' },
    { label: '2季度', statusKey: 'met', status: '达标', actual: '1次', rows: '第3行' },
    { label: '3季度', statusKey: 'upcoming', status: '未到期', actual: '—', rows: '' },
    { label: '4季度', statusKey: 'upcoming', status: '未到期', actual: '—', rows: '' },
  ]);
  // 李四 lacks both quarters, one of which is past; 4 of the 10 hours are there.
  const other = explain('人员名册', 3);
  if (other.kind !== 'person') throw new Error(other.kind);
  expect(
    other.lines.map(({ targetId, status, actual, shortfall, latest }) => [
      targetId,
      status,
      actual,
      shortfall,
      latest,
    ]),
  ).toEqual([
    ['1', '未达标', '0次', '2次', '2022-06-30'],
    ['3', '正常', '0次', '1次', '2022-12-31'],
    ['7', '滞后', '4学时', '6学时', '2022-12-31'],
  ]);
});

test('a person of whom nothing is asked', () => {
  expect(explain('人员名册', 5)).toEqual({
    kind: 'person',
    place: '人员名册 第5行',
    name: '赵六',
    lines: [],
  });
});

test('a target: the clause, the requirement, its subjects by periods', () => {
  const target = explain('计划指标', 2);
  if (target.kind !== 'target') throw new Error(target.kind);
  expect(target).toMatchObject({
    place: '计划指标 第2行',
    targetId: '1',
    title: '上党课',
    quote: '每季度讲党课',
    requirement: '每季度不少于1次',
  });
  expect(
    target.subjects.map(({ subject, status, periods }) => [
      subject,
      status,
      ...periods.map((each) => each.status),
    ]),
  ).toEqual([
    ['张三', '正常', '达标', '达标', '未到期', '未到期'],
    ['李四', '未达标', '未达标', '滞后', '未到期', '未到期'],
    ['王五', '未达标', '未达标', '达标', '未到期', '未到期'],
    ['孙七', '未达标', '未达标', '滞后', '未到期', '未到期'],
  ]);
});

test.each([
  [5, '计划指标 第5行（未启用）'],
  [6, '计划指标 第6行（有误，没有考核）'],
  [7, '计划指标 第7行（没有考核对象）'],
])('target row %i has nobody to judge', (rowNumber, place) => {
  expect(explain('计划指标', rowNumber)).toMatchObject({ kind: 'target', place, subjects: [] });
});

test.each([
  ['工作台账', 1, '工作台账 第1行（是表头）'],
  ['工作台账', 4, '工作台账 第4行（没有可说明的内容）'],
  ['工作台账', 99, '工作台账 第99行（不是台账、名册、指标的行）'],
  ['领导汇总', 3, '领导汇总 第3行（不是台账、名册、指标的行）'],
])('%s row %i means nothing to the check', (sheet, rowNumber, place) => {
  expect(explain(sheet, rowNumber)).toEqual({ kind: 'none', place });
});
