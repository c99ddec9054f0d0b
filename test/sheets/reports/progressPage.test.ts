import type { Assessment, Status } from '../../../src/domain/assess';
import { civilOf } from '../../../src/domain/day';
import { progressPage } from '../../../src/sheets/reports/progressPage';
import type { ReportFacts } from '../../../src/sheets/reports/ReportFacts';
import { rowTexts } from './pageText';
import { OFFICES, textFacts } from './reportCases';

const FIRST_MONTH = 4;

describe('each sign', () => {
  const facts = textFacts(`
    截至 2022-05-20
    计划指标
    | 编号 | 指标   | 责任主体 | 活动类型 | 指标值 | 周期   | 考核范围 | 截止规则 | 启用   | 比较 | 刚性 |
    | m    | 例会   | 党组     | 会议     | 2      | 月     | 集体     |          |        |      |      |
    | q    | 党课   | 党支部   | 党课     | 1      | 季度   | 集体     |          |        |      |      |
    | h    | 报告   | 党组     | 报告     | 1      | 半年   | 集体     |          |        |      |      |
    | y    | 例会   | 党组     | 会议     | 9      | 年     | 集体     |          |        |      |      |
    | p    | 讲课   | 本人     | 党课     | 1      | 年     | 每名党员 |          |        |      |      |
    | pm   | 读书   | 本人     | 党课     | 1      | 月     | 每名党员 |          |        |      |      |
    | x    | 走访   | 综合科   | 走访     | XX     | 月     | 集体     |          |        |      |      |
    | t    | 走访   | 综合科   | 走访     |        | 月     | 集体     |          | 只记数 |      |      |
    | a    | 会议   | 综合科   | 会议     | 2      | 月     | 集体     |          |        | ≤    |      |
    | off  | 走访   | 综合科   | 走访     |        | 月     | 集体     |          | 否     |      |      |
    人员名册
    | 姓名 | 科室   | 身份 |
    | 张三 | 综合科 | 党员 |
    | 李四 | 综合科 | 党员 |
    豁免登记
    | 考核对象 | 指标编号 | 周期    |
    | 集体     | m        | 2022-03 |
    工作台账
    | 日期       | 活动类型 | 内容 | 参加人员   | 归属周期 |
    | 2022-01-05 | 会议     | 甲   | 张三       |          |
    | 2022-01-06 | 会议     | 乙   | 张三       |          |
    | 2022-01-07 | 会议     | 丙   | 张三       |          |
    | 2022-02-08 | 会议     | 丁   | 张三       |          |
    | 2022-05-09 | 会议     | 戊   | 张三       | 2022-02  |
    | 2022-04-10 | 党课     | 己   | 张三       |          |
    | 2022-04-11 | 走访     | 庚   | 张三       |          |
  `);
  const rows = rowTexts(progressPage(facts));

  test.each([
    // Met, made good late, waived, short, open and behind pace, to come.
    ['m', '3/2 ✓ 2/2 补 免 0/2 ✗ 0/2 △ — — — — — — —', '2/4 ✗', '4、5月', '未达标'],
    ['q', '0/1 ✗ 1/1 ✓ — —', '1/2 ✗', '1季度', '未达标'],
    ['h', '0/1 … —', '0/1 …', '无', '正常'],
    ['y', '3 1   1       ', '5/9 …', '无', '正常'],
    ['p', '   1        ', '1/2 …', '无', '正常'],
    ['pm', '0/2 ✗ 0/2 ✗ 0/2 ✗ 1/2 ✗ 0/2 … — — — — — — —', '1/10 ✗', '2人共7期', '未达标'],
    ['x', '0/？ 0/？ 0/？ 1/？ 0/？ — — — — — — —', '？', '—', '待明确'],
    ['t', '0 0 0 1 0 — — — — — — —', '1/5', '—', '只记数'],
    ['a', '3/2 ✗ 2/2 ✓ 0/2 ✓ 0/2 ✓ 0/2 … — — — — — — —', '3/5 ✗', '1月', '未达标'],
  ])('%s', (id, months, progress, missing, status) => {
    const row = rows.find(([first]) => first === id) ?? [];
    expect(row.slice(FIRST_MONTH, -4).join(' ')).toBe(months);
    expect(row.slice(-4)).toEqual([progress, missing, row.at(-2), status]);
  });

  test('what is not listed is said', () => {
    expect(rows.flat()).toContain('计划指标共10项；未列入：1项定性或未启用。');
  });
});

test('a row of January that belongs to the year before stands in no month of it', () => {
  const facts = textFacts(`
    截至 2023-02-01
    计划指标
    | 编号 | 指标 | 活动类型 | 指标值 | 周期 | 考核范围 | 截止规则   |
    | y    | 民主生活会 | 民主生活会 | 1 | 年 | 集体 | 次年3月31日 |
    工作台账
    | 日期       | 活动类型   | 内容 | 归属周期 |
    | 2023-01-15 | 民主生活会 | 甲   | 2022     |
  `);
  const row = rowTexts(progressPage(facts)).find(([id]) => id === 'y') ?? [];
  expect(row.slice(FIRST_MONTH)).toEqual([...new Array<string>(12).fill(''), '1/1 ✓', '无', '—', '达标']);
});

describe.each(['sample', 'large', 'emptyLedger', 'yearEnd'])(
  'every figure of %s is that of the assessments',
  (office) => {
    const facts = OFFICES[office]?.() ?? never();
    const rows = rowTexts(progressPage(facts));
    const listed = facts.result.plan.grids.map(({ target }, index) => ({
      target,
      assessments: facts.result.assessments[index] ?? [],
    }));

    test('each target stands on one row, with its status', () => {
      for (const { target, assessments } of listed) {
        const found = rows.filter(([id]) => id === target.id);
        expect(found).toHaveLength(assessments.length === 0 ? 0 : 1);
      }
      const { counts } = facts.result.figures;
      const statuses = rows
        .filter(([id]) => listed.some(({ target }) => target.id === id))
        .map((row) => row.at(-1));
      const count = (word: string): number => statuses.filter((status) => status === word).length;
      expect([count('未达标'), count('滞后'), count('逾期补齐'), count('正常'), count('达标')]).toEqual([
        counts.short,
        counts.atRisk,
        counts.late,
        counts.onTrack,
        counts.met,
      ]);
    });

    test('each cell of a month, week, quarter or half-year', () => {
      for (const { target, assessments } of listed) {
        if (target.cadence === 'year') continue;
        const row = rows.find(([id]) => id === target.id) ?? [];
        const cells = row.slice(FIRST_MONTH, -4);
        cells.forEach((text, index) => {
          const within = assessments.filter(
            ({ obligation: { period } }) =>
              Math.ceil((civilOf(period.start).month / 12) * cells.length) === index + 1,
          );
          const single = target.scope.kind === 'collective' && within[0]?.obligation.period.span !== 'week';
          expect(`${target.id} ${text}`).toBe(
            `${target.id} ${single ? cellOfOne(within) : cellOfSeveral(within)}`,
          );
        });
        expect(row.at(-4)).toBe(cellOfSeveral(assessments));
      }
    });

    test('each yearly target: what there is of what is owed, or how many have done theirs', () => {
      for (const { target, assessments } of listed) {
        if (target.cadence !== 'year') continue;
        const row = rows.find(([id]) => id === target.id) ?? [];
        const expected =
          target.scope.kind === 'collective' ? cellOfOne(assessments) : cellOfSeveral(assessments);
        expect(`${target.id} ${row.at(-4) ?? ''}`).toBe(`${target.id} ${expected}`);
        const counted = new Set(assessments.flatMap(({ rows: places }) => places)).size;
        const inMonths = row.slice(FIRST_MONTH, -4).reduce((sum, text) => sum + Number(text), 0);
        const outside = [...new Set(assessments.flatMap(({ rows: places }) => places))].filter(
          (place) => civilOf(facts.input.entries[place]?.date ?? 0).year !== facts.input.options.planYear,
        ).length;
        expect(inMonths).toBe(counted - outside);
      }
    });
  },
);

const SIGN: Readonly<Partial<Record<Status, string>>> = {
  short: ' ✗',
  atRisk: ' △',
  late: ' 补',
  onTrack: ' …',
  met: ' ✓',
};

/** A cell of one obligation, worked out anew. */
function cellOfOne(within: readonly Assessment[]): string {
  const [only] = within;
  if (only === undefined || only.status === 'upcoming') return '—';
  const actual = only.actual === null ? '无' : String(Math.round(only.actual * 100) / 100);
  if (only.status === 'exempt') return '免';
  if (only.status === 'tally') return actual;
  if (only.status === 'unset') return `${actual}/？`;
  return `${actual}/${String(only.obligation.quota)}${SIGN[only.status] ?? ''}`;
}

/** A cell of several obligations, worked out anew. */
function cellOfSeveral(within: readonly Assessment[]): string {
  const all = within.map(({ status }) => status).filter((status) => status !== 'upcoming');
  const judged = all.filter((status) => SIGN[status] !== undefined);
  const worst = Object.keys(SIGN).find((status) => judged.some((each) => each === status));
  if (worst !== undefined) {
    const done = judged.filter((status) => status === 'met' || status === 'late').length;
    return `${done}/${judged.length}${SIGN[worst as Status] ?? ''}`;
  }
  const tallied = within.filter(({ status }) => status === 'tally');
  if (tallied.length > 0)
    return `${tallied.filter(({ actual }) => actual !== null && actual > 0).length}/${tallied.length}`;
  if (all.includes('unset')) return '？';
  return all.length > 0 ? '免' : '—';
}

function never(): ReportFacts {
  throw new Error('There is no such office');
}
