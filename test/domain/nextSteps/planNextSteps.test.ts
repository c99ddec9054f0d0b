import { runToEnd } from '../../../src/domain/checkPlan';
import { formatDay } from '../../../src/domain/day';
import { planNextSteps } from '../../../src/domain/nextSteps/planNextSteps';
import type { NextSteps } from '../../../src/domain/nextSteps/Step';
import { day } from '../../support/ledgerDay';
import { STEP_HEADERS, loggedSteps } from '../../support/loggedSteps';
import { OFFICE } from '../../support/ledgerOffice';
import { checkBook, checkLedgerText } from '../../support/ledgerText';
import { samplePlanBook } from '../../support/samplePlan';

interface Planned extends NextSteps {
  /** A step as `2× 党课 甲、乙 张三,李四 主持王五 一支部 → 1 张三 2022Q3 +2`. */
  readonly lines: readonly string[];
}

function plan(text: string): Planned {
  const { book, result } = checkLedgerText(text);
  const next = runToEnd(planNextSteps(book.input, result));
  const lines = next.steps.map((step) => {
    const what = [
      `${step.times}× ${step.activity?.name ?? '任何'}`,
      step.topics.join('、'),
      step.attendees.map(({ name }) => name).join(','),
      step.chair === null ? '' : `主持${step.chair.name}`,
      step.speaker === null ? '' : `主讲${step.speaker.name}`,
      step.organiser,
      step.hours === null ? '' : `${step.hours.value}学时`,
      step.attribution?.label ?? '',
      `${formatDay(step.earliest)}至${formatDay(step.latest)}`,
    ].filter((part) => part !== '');
    const serves = step.serves.map(
      ({ target, subject, amount, closes }) => `${target.id}${subject.name}+${amount}${closes ? '' : '…'}`,
    );
    return `${what.join(' ')} → ${serves.join(' ')}`;
  });
  return { ...next, lines };
}

test('the row that serves the most comes first, and what is left of it follows', () => {
  const { lines } = plan(`
    截至 2022-09-15
    计划指标
    | 编号 | 考核范围 | 活动类型   | 指标值 | 周期 | 参与方式 |
    | 1    | 集体     | 党课、例会 | 3      | 年   |          |
    | 2    | 每名党员 | 例会       | 1      | 季度 | 参加     |
    | 3    | 集体     | 会议       | 1      | 月   |          |
    ${OFFICE}`);
  expect(lines).toEqual([
    '1× 例会 张三,李四,王五,孙七 2022-09-15至2022-09-30 → 1+1… 2张三+1 2李四+1 2王五+1 2孙七+1',
    '1× 会议 2022-09-15至2022-09-30 → 3+1',
    '2× 党课 2022-09-15至2022-12-31 → 1+2',
  ]);
});

test('one chair, one speaker and one unit a row; who leads also attends', () => {
  const { lines } = plan(`
    截至 2022-09-15
    计划指标
    | 编号 | 考核范围 | 活动类型 | 指标值 | 周期 | 参与方式 | 由谁组织 |
    | 1    | 每名党支部委员 | 例会 | 1 | 年 | 主持     |          |
    | 2    | 每名党组成员   | 例会 | 1 | 年 | 主讲     |          |
    | 3    | 每个党支部     | 例会 | 1 | 年 |          |          |
    | 4    | 每名党员       | 例会 | 1 | 年 | 参加     | 所在支部 |
    ${OFFICE}`);
  expect(lines).toEqual([
    '1× 例会 张三,李四,王五 主持王五 主讲张三 一支部 2022-09-15至2022-12-31 → 1王五+1 2张三+1 3一支部+1 4张三+1 4李四+1',
    '1× 例会 王五,孙七 主持孙七 主讲孙七 二支部 2022-09-15至2022-12-31 → 1孙七+1 2孙七+1 3二支部+1 4王五+1 4孙七+1',
  ]);
});

test('what another row needs is found out from the rules, not told: 联系支部 and 本人分管领域', () => {
  const { lines } = plan(`
    截至 2022-09-15
    计划指标
    | 编号 | 考核范围   | 活动类型 | 指标值 | 周期 | 参与方式 | 由谁组织     |
    | 1    | 每名党组成员 | 例会   | 1      | 年   | 主讲     | 联系支部     |
    | 2    | 每名党员   | 宣讲     | 1      | 年   | 主讲     | 本人分管领域 |
    ${OFFICE}`);
  expect(lines).toEqual([
    '1× 例会 张三 主讲张三 二支部 2022-09-15至2022-12-31 → 1张三+1',
    '1× 例会 孙七 主讲孙七 一支部 2022-09-15至2022-12-31 → 1孙七+1',
    '1× 宣讲 招商 张三 主讲张三 2022-09-15至2022-12-31 → 2张三+1',
    '1× 宣讲 保险 王五 主讲王五 2022-09-15至2022-12-31 → 2王五+1',
  ]);
});

test('in September nobody is told to hold what is owed in December; what has begun is all there', () => {
  const { due, steps } = plan(`
    截至 2022-09-15
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期   |
    | 1    | 例会     | 1      | 月     |
    | 2    | 党课     | 1      | 季度   |
    | 3    | 培训     | 1      | 年     |
    工作台账
    | 日期       | 活动类型 |
    | 2022-09-01 | 党课     |`);
  expect(due.map(({ target, latest, open }) => [target.id, formatDay(latest), open.length])).toEqual([
    ['1', '2022-09-30', 1],
    ['3', '2022-12-31', 1],
  ]);
  expect(
    steps.map(({ activity, serves }) => [activity?.name, serves.map(({ period }) => period.label)]),
  ).toEqual([
    ['例会', ['2022-09']],
    ['培训', ['2022']],
  ]);
});

test('months that are still open by their deadline are made up with 归属周期', () => {
  const { lines } = plan(`
    截至 2022-03-10
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期 | 截止规则  |
    | 1    | 例会     | 1      | 月   | 次年3月31日 |
    | 2    | 例会     | 2      | 年   |           |`);
  expect(lines).toEqual([
    '1× 例会 2022-03-10至2022-03-31 → 1+1 2+1…',
    // 归属周期 2022-01 counts for the year as well, as long as the year is open.
    '1× 例会 2022-01 2022-03-10至2022-12-31 → 1+1 2+1',
    '1× 例会 2022-02 2022-03-10至2023-03-31 → 1+1',
  ]);
});

test('a weekly hour is not made a week of study', () => {
  const { lines } = plan(`
    截至 2022-09-15
    计划指标
    | 编号 | 考核范围 | 活动类型 | 计算方式 | 指标值 | 周期 |
    | 1    | 集体     | 学习     | 次数     | 1      | 周   |
    | 2    | 每名党员 | 学习     | 学时     | 40     | 年   |
    ${OFFICE}`);
  expect(lines).toEqual([
    '1× 学习 张三,李四,王五,孙七 40学时 2022-09-15至2022-12-31 → 2张三+40 2李四+40 2王五+40 2孙七+40',
    '1× 学习 2022-09-15至2022-09-18 → 1+1',
  ]);
});

test('the last week of the plan ends in the next year, where a row without 归属周期 would be an error', () => {
  const { lines } = plan(`
    截至 2022-12-28
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期 |
    | 1    | 学习     | 1      | 周   |`);
  expect(lines).toEqual(['1× 学习 2022-12-28至2022-12-31 → 1+1']);
});

test('a number is not joined where it would put a 最新值 below its quota', () => {
  const { lines } = plan(`
    截至 2022-09-15
    计划指标
    | 编号 | 活动类型 | 主题 | 计算方式 | 指标值 | 周期 |
    | 1    | 填报     | 存款 | 最新值   | 10     | 年   |
    | 2    | 填报     |      | 数量     | 20     | 年   |
    | 3    | 填报     | 存款 | 次数     | 2      | 年   |
    工作台账
    | 日期       | 活动类型 | 主题 | 数量 |
    | 2022-09-01 | 填报     | 存款 | 12   |`);
  expect(lines).toEqual([
    '1× 填报 2022-09-15至2022-12-31 → 2+8',
    '1× 填报 存款 2022-09-15至2022-12-31 → 3+1',
  ]);
});

test('a row of 同日计一次 needs a day on which nothing of its type by the same unit stands', () => {
  const { lines, uncovered } = plan(`
    截至 2022-09-29
    计划指标
    | 编号 | 考核范围   | 活动类型 | 指标值 | 周期 |
    | 1    | 集体       | 谈话     | 3      | 月   |
    | 2    | 每个党支部 | 谈话     | 1      | 月   |
    ${OFFICE}
    活动类型
    | 活动类型 | 同日计一次 |
    | 谈话     | 是         |
    工作台账
    | 日期       | 活动类型 | 组织单位 |
    | 2022-09-29 | 谈话     | 一支部   |`);
  expect(lines).toEqual([
    '1× 谈话 二支部 2022-09-29至2022-09-30 → 1+1… 2二支部+1',
    '1× 谈话 2022-09-29至2022-09-30 → 1+1',
  ]);
  expect(uncovered).toEqual([]);
});

test('nothing open, nothing to do; ≤ asks for nothing', () => {
  const { due, steps, uncovered } = plan(`
    截至 2022-09-15
    计划指标
    | 编号 | 活动类型 | 比较 | 指标值 | 周期 |
    | 1    | 例会     | ≤    | 3      | 年   |
    | 2    | 党课     |      | 0      | 年   |
    | 3    | 培训     |      | XX     | 年   |`);
  expect({ due, steps, uncovered }).toEqual({ due: [], steps: [], uncovered: [] });
});

test('the built-in plan with the sample office: 29 rows, and nothing is left open but 第一议题', () => {
  const asOf = day('2022-09-30');
  const book = samplePlanBook();
  const before = checkBook(book, asOf);
  const { steps, uncovered } = runToEnd(planNextSteps(before.book.input, before.result));
  expect(uncovered.map(({ assessment, reason }) => [assessment.obligation.target.id, reason])).toEqual([
    ['5a', 'ratio'],
  ]);
  const rows = loggedSteps(steps, 0, '党课');
  expect(rows).toHaveLength(steps.reduce((sum, { times }) => sum + times, 0));
  expect(steps.length).toBeLessThanOrEqual(30);
  const grids = book.grids.map((grid) => {
    if (grid.name !== '工作台账') return grid;
    const headers = grid.values[0] ?? [];
    const more = rows.map((row) =>
      headers.map((header) => row[STEP_HEADERS.findIndex((each) => each === header)] ?? ''),
    );
    return { ...grid, values: [...grid.values, ...more] };
  });
  const after = checkBook({ ...book, grids }, asOf);
  const open = after.result.assessments
    .flat()
    .filter(
      ({ open: isOpen, status }) =>
        isOpen && (status === 'short' || status === 'atRisk' || status === 'onTrack'),
    )
    .filter(({ metOnTime, obligation }) => !metOnTime && obligation.target.comparison !== 'atMost');
  expect(open.map(({ obligation }) => obligation.target.id)).toEqual(['5a']);
  expect(
    after.issues
      .filter(
        ({ origin }) =>
          origin.rowNumber > (book.grids.find(({ name }) => name === '工作台账')?.values.length ?? 0),
      )
      .map(({ code }) => code),
  ).not.toContain('typeUnknown');
});
