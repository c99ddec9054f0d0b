import type { Assessment } from '../../../src/domain/assess';
import { isJudged } from '../../../src/domain/assess';
import { peoplePage } from '../../../src/sheets/reports/peoplePage';
import type { ReportFacts } from '../../../src/sheets/reports/ReportFacts';
import { rowTexts } from './pageText';
import { OFFICES, textFacts } from './reportCases';

const NAMES = 3;

const FACTS = textFacts(`
  截至 2022-05-31
  计划指标
  | 编号 | 指标 | 活动类型 | 计算方式 | 指标值 | 单位 | 周期 | 考核范围       |
  | h    | 学时 | 学习     | 学时     | 40     | 学时 | 年   | 每名党员       |
  | m    | 学习 | 学习     | 次数     | 1      | 次   | 月   | 每名党员       |
  | s    | 党课 | 党课     | 次数     | 1      | 次   | 年   | 每名党支部书记 |
  | c    | 会议 | 会议     | 次数     | 1      | 次   | 年   | 集体           |
  人员名册
  | 姓名 | 科室   | 党支部 | 身份       | 任职止     |
  | 张三 | 综合科 | 第一   | 党支部书记 |            |
  | 李四 | 法规科 | 第一   | 党员       |            |
  | 王五 | 综合科 | 第二   | 党员       | 2022-03-31 |
  | 赵六 |        |        | 党员       |            |
  | 钱七 | 法规科 |        | 群众       |            |
  工作台账
  | 日期       | 活动类型 | 内容 | 参加人员   | 学时 |
  | 2022-01-05 | 学习     | 甲   | 张三、李四 | 30   |
  | 2022-02-05 | 学习     | 乙   | 张三、王五 | 10.5 |
  | 2022-03-05 | 学习     | 丙   | 张三       | 1    |
  | 2022-04-05 | 学习     | 丁   | 张三       | 1    |
  | 2022-05-05 | 学习     | 戊   | 张三       | 1    |
`);

test('people × personal targets, then how many of each department and branch have done theirs', () => {
  expect(rowTexts(peoplePage(FACTS)).slice(3)).toEqual([
    [
      '姓名',
      '科室',
      '党支部',
      'h 学时\n全年不少于40学时',
      'm 学习\n每月不少于1次',
      's 党课\n全年不少于1次',
      '达标项',
      '状态',
    ],
    ['张三', '综合科', '第一', '43.5/40 ✓', '5/5 ✓', '0/1 …', '2/3 …', '正常'],
    ['李四', '法规科', '第一', '30/40 …', '1/5 ✗', '', '0/2 ✗', '未达标'],
    ['王五', '综合科', '第二', '免', '1/3 ✗', '', '0/1 ✗', '未达标'],
    ['赵六', '—', '—', '0/40 △', '0/5 ✗', '', '0/2 ✗', '未达标'],
    ['按科室（格内：完成人数/考核人数）'],
    ['综合科（2人）', '1/1 ✓', '1/2 ✗', '0/1 …', '0/2 ✗', '1人未达标'],
    ['法规科（1人）', '0/1 …', '0/1 ✗', '—', '0/1 ✗', '1人未达标'],
    ['未分科室（1人）', '0/1 △', '0/1 ✗', '—', '0/1 ✗', '1人未达标'],
    ['按党支部（格内：完成人数/考核人数）'],
    ['第一（2人）', '1/2 …', '1/2 ✗', '0/1 …', '0/2 ✗', '1人未达标'],
    ['第二（1人）', '—', '0/1 ✗', '—', '0/1 ✗', '1人未达标'],
    ['未分党支部（1人）', '0/1 △', '0/1 ✗', '—', '0/1 ✗', '1人未达标'],
    ['全部（4人）', '1/3 △', '1/4 ✗', '0/1 …', '0/4 ✗', '3人未达标'],
    ['共4人，个人指标3项；名册另有1人没有个人指标，不列。'],
  ]);
});

test.each([
  ['nobody', '没有人员名册，个人指标没有核对。'],
  ['nothing', '没有人员名册，个人指标没有核对。'],
])('%s: %s', (office, text) => {
  expect(rowTexts(peoplePage(officeOf(office))).at(-1)).toEqual([text]);
});

test('a plan without personal targets says so', () => {
  const facts = textFacts(`
    截至 2022-05-31
    计划指标
    | 编号 | 指标 | 活动类型 | 指标值 | 周期 | 考核范围 |
    | c    | 会议 | 会议     | 1      | 年   | 集体     |
    人员名册
    | 姓名 | 身份 |
    | 张三 | 党员 |
  `);
  expect(rowTexts(peoplePage(facts)).slice(3)).toEqual([['计划没有可以考核的个人指标。']]);
});

describe.each(['sample', 'large', 'emptyLedger', 'yearEnd'])(
  'every figure of %s is that of the assessments',
  (office) => {
    const facts = officeOf(office);
    const rows = rowTexts(peoplePage(facts));
    const personal = facts.result.plan.grids.flatMap(({ target }, index) =>
      target.scope.kind === 'person' ? [{ target, assessments: facts.result.assessments[index] ?? [] }] : [],
    );

    test('each person and target stands in one table, with its numbers', () => {
      const seen = new Set<string>();
      let header: readonly string[] = [];
      for (const row of rows) {
        if (row[0] === '姓名') header = row;
        if (facts.input.roster?.byName.has(row[0] ?? '') !== true) continue;
        row.slice(NAMES, -2).forEach((text, place) => {
          const id = header[NAMES + place]?.split(' ')[0] ?? '';
          const target = personal.find((each) => each.target.id === id);
          if (target === undefined) return expect(text).toBe('');
          const own = target.assessments.filter(({ obligation: { subject } }) => subject.name === row[0]);
          expect(numbersOf(text)).toEqual(expectedNumbers(own));
          if (own.length > 0) seen.add(`${id} ${row[0] ?? ''}`);
          return undefined;
        });
      }
      const owed = personal.flatMap(({ target, assessments }) =>
        assessments.map(({ obligation: { subject } }) => `${target.id} ${subject.name}`),
      );
      expect([...seen].sort()).toEqual([...new Set(owed)].sort());
    });

    test('all people together', () => {
      const [done = 0, judged = 0] = numbersOf(
        rows.find(([first]) => first?.startsWith('全部'))?.at(-2) ?? '',
      );
      const byPerson = new Map<string, boolean>();
      for (const { status, obligation } of personal.flatMap(({ assessments }) => assessments)) {
        if (!isJudged(status)) continue;
        const { name } = obligation.subject;
        byPerson.set(name, (byPerson.get(name) ?? true) && (status === 'met' || status === 'late'));
      }
      expect([done, judged]).toEqual([[...byPerson.values()].filter(Boolean).length, byPerson.size]);
    });
  },
);

test('many targets go on in tables below, each page with its header', () => {
  const page = peoplePage(officeOf('large'));
  const headers = page.rows.filter(({ cells }) => cells[0]?.value === '姓名');
  const ids = headers.map(({ cells }) =>
    cells.slice(NAMES, -2).map(({ value }) => String(value).split(' ')[0]),
  );
  expect(new Set(ids.map((each) => each.join(' '))).size).toBe(2);
  expect(headers.slice(1).every(({ breakBefore }) => breakBefore === true)).toBe(true);
  expect(page.titleRows).toBe(3);
});

function numbersOf(text: string): readonly number[] {
  return (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/** The numbers of a person's cell, worked out anew. */
function expectedNumbers(own: readonly Assessment[]): readonly number[] {
  const [only] = own;
  if (own.length !== 1 || only === undefined) {
    const judged = own.filter(({ status }) => isJudged(status));
    if (judged.length > 0)
      return [judged.filter(({ status }) => status === 'met' || status === 'late').length, judged.length];
    return [];
  }
  const { status, actual, obligation } = only;
  if (status === 'upcoming' || status === 'exempt') return [];
  const there = actual === null ? [] : [Math.round(actual * 100) / 100];
  return isJudged(status) ? [...there, obligation.quota ?? NaN] : there;
}

function officeOf(name: string): ReportFacts {
  const office = OFFICES[name];
  if (office === undefined) throw new Error(`There is no office ${name}`);
  return office();
}

test('what was made up after its period counts as done, with its own sign', () => {
  const facts = textFacts(`
    截至 2022-03-31
    计划指标
    | 编号 | 指标 | 活动类型 | 指标值 | 周期 | 考核范围 |
    | m    | 学习 | 学习     | 1      | 月   | 每名党员 |
    人员名册
    | 姓名 | 科室   | 党支部 | 身份 |
    | 张三 | 综合科 | 第一   | 党员 |
    工作台账
    | 日期       | 活动类型 | 内容 | 参加人员 | 归属周期 |
    | 2022-01-05 | 学习     | 甲   | 张三     |          |
    | 2022-03-05 | 学习     | 乙   | 张三     | 2022-02  |
    | 2022-03-06 | 学习     | 丙   | 张三     |          |
  `);
  expect(rowTexts(peoplePage(facts)).slice(4)).toEqual([
    ['张三', '综合科', '第一', '3/3 补', '1/1 补', '逾期补齐'],
    ['按科室（格内：完成人数/考核人数）'],
    ['综合科（1人）', '1/1 补', '1/1 补', '1人逾期补齐'],
    ['按党支部（格内：完成人数/考核人数）'],
    ['第一（1人）', '1/1 补', '1/1 补', '1人逾期补齐'],
    ['全部（1人）', '1/1 补', '1/1 补', '1人逾期补齐'],
    ['共1人，个人指标1项。'],
  ]);
});
