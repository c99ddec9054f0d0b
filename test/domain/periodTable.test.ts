import { checkLedgerText } from '../support/ledgerText';
import { expectLedger } from '../support/ledgerExpect';

/** The periods that a row falls into, for cadences from 年 to 周; – where it falls into none. */
function periodsOfRow(date: string, attribution: string): string {
  const { result, issues } = checkLedgerText(`
    截至 2023-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期 |
    | y | 例会 | 1 | 年 |
    | h | 例会 | 1 | 半年 |
    | q | 例会 | 1 | 季度 |
    | m | 例会 | 1 | 月 |
    | w | 例会 | 1 | 周 |
    工作台账
    | 日期 | 活动类型 | 归属周期 |
    | ${date} | 例会 | ${attribution} |`);
  expect(issues).toEqual([]);
  return result.assessments
    .map((ofTarget) => ofTarget.find(({ rows }) => rows.length > 0)?.obligation.period.label ?? '–')
    .join(' ');
}

describe('without 归属周期 the date decides', () => {
  test.each([
    ['2022-04-06', '2022 2022H1 2022Q2 2022-04 2022-W14'],
    ['2022-12-31', '2022 2022H2 2022Q4 2022-12 2022-W52'],
    ['2022-01-03', '2022 2022H1 2022Q1 2022-01 2022-W01'],
    // The first two days of 2022 lie in the last week of 2021.
    ['2022-01-02', '2022 2022H1 2022Q1 2022-01 –'],
  ])('%s: %s', (date, periods) => {
    expect(periodsOfRow(date, '')).toBe(periods);
  });
});

describe('归属周期: as fine as the cadence or finer, the period that holds its first day; coarser, by date if it lies in it', () => {
  test.each([
    ['2022-04-06', '2022-03', '2022 2022H1 2022Q1 2022-03 –'],
    ['2022-04-06', '2022Q1', '2022 2022H1 2022Q1 – –'],
    ['2022-02-06', '2022Q1', '2022 2022H1 2022Q1 2022-02 2022-W05'],
    ['2022-04-06', '2022', '2022 2022H1 2022Q2 2022-04 2022-W14'],
    ['2023-01-10', '2022', '2022 – – – –'],
    ['2023-01-10', '2022H2', '2022 2022H2 – – –'],
    ['2023-01-10', '2022-12', '2022 2022H2 2022Q4 2022-12 –'],
    // A week belongs to the month of its Monday.
    ['2022-07-04', '2022-W26', '2022 2022H1 2022Q2 2022-06 2022-W26'],
    ['2023-01-03', '2022-W52', '2022 2022H2 2022Q4 2022-12 2022-W52'],
    ['2021-12-30', '2022-W01', '2022 2022H1 2022Q1 2022-01 2022-W01'],
    // Whatever may be a date is its month; 44640 is 20 March 2022.
    ['2022-04-06', '44640', '2022 2022H1 2022Q1 2022-03 –'],
    ['2022-04-06', '2022年3月5日', '2022 2022H1 2022Q1 2022-03 –'],
    // Of another year: nothing.
    ['2022-04-06', '2021', '– – – – –'],
    ['2022-04-06', '2021-12', '– – – – –'],
  ])('%s of %s: %s', (date, attribution, periods) => {
    expect(periodsOfRow(date, attribution)).toBe(periods);
  });
});

test('当月最后1个工作日: the date alone decides', () => {
  expectLedger(`
    截至 2022-12-31
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期 | 截止规则           |
    | 1    | 报表     | 1      | 月   | 当月最后1个工作日 |
    | 2    | 报表     | 1      | 月   |                    |
    工作台账
    | 日期       | 活动类型 | 归属周期 |
    | 2022-10-20 | 报表     | 2022-09  |
    判定
    | 编号 | 周期    | 完成值 | 状态     |
    | 1    | 2022-09 | 0      | 未达标   |
    | 1    | 2022-10 | 1      | 达标     |
    | 2    | 2022-09 | 1      | 逾期补齐 |
    | 2    | 2022-10 | 0      | 未达标   |`);
});

test('每周一: a row of a week whose Monday is a holiday falls into no period', () => {
  expectLedger(`
    截至 2022-04-20
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期   |
    | 1    | 例会     | 1      | 每周一 |
    工作台账
    | 日期       | 活动类型 | 备注       | 归属周期 |
    | 2022-04-05 | 例会     | 清明后补开 |          |
    | 2022-04-11 | 例会     |            | 2022-W14 |
    判定
    | 编号 | 周期     | 完成值 | 状态   |
    | 1    | 2022-W14 | 无     | 无     |
    | 1    | 2022-W15 | 0      | 未达标 |
    核查
    | 行 | 核查   | 核查说明                                      |
    | 2  | 未计入 | 未计入：〔日期〕和归属周期不在 1 的考核期内 |
    | 3  | 未计入 | 未计入：〔日期〕和归属周期不在 1 的考核期内 |
    数据问题：无`);
});
