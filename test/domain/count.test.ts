import { countLedger, ROWS_PER_STEP } from '../../src/domain/count';
import { expandPlan } from '../../src/domain/obligation';
import { expectLedger } from '../support/ledgerExpect';
import { checkLedgerText } from '../support/ledgerText';

const PLAN = `
  截至 2022-06-30
  计划指标
  | 编号 | 活动类型 | 指标值 | 周期 |
  | 1    | 党课     | 9      | 年   |
`;

test('rule 1: a row with an error, a planned one, a duplicate and one before 起算日期 do not count', () => {
  expectLedger(`${PLAN}
    设置
    | 选项     | 值         |
    | 起算日期 | 2022-02-01 |
    工作台账
    | 日期       | 活动类型 | 内容 | 学时 |
    | 2022-03-01 | 党课     | 甲   |      |
    | 2022-03-01 | 党课     | 甲   |      |
    | 2022-03-02 | 党课     |      | 很多 |
    | 2022-01-31 | 党课     |      |      |
    | 2022-02-01 | 党课     |      |      |
    | 2022-07-01 | 党课     |      |      |
    | 2022-06-30 | 党课     |      |      |
    判定
    | 编号 | 完成值 | 计入    |
    | 1    | 3      | 2、6、8 |
    核查
    | 行 | 核查   |
    | 2  | 计入   |
    | 3  | 未计入 |
    | 4  | 未计入 |
    | 5  | 未计入 |
    | 6  | 计入   |
    | 7  | 计划中 |
    | 8  | 计入   |`);
});

describe('计划中: after asOf, in the plan year or with 归属周期; no issue of any kind', () => {
  test.each([
    ['2022-07-01', '没有这种', '很多', '', '计划中', []],
    ['2022-12-31', '党课', '', '', '计划中', []],
    ['2023-01-10', '党课', '', '2022', '计划中', []],
    ['2023-01-10', '党课', '', '', '未计入', ['dateOutsidePlan']],
    // An unreadable 归属周期 silences nothing.
    ['2023-01-10', '党课', '', '年底', '未计入', ['attributionUnreadable', 'dateOutsidePlan']],
    ['2022-06-30', '没有这种', '', '', '未计入', ['typeUnknown']],
  ])('%s %s %s %s: %s %j', (date, activity, hours, attribution, word, codes) => {
    const { issues } = expectLedger(`${PLAN}
      工作台账
      | 日期 | 活动类型 | 学时 | 归属周期 |
      | ${date} | ${activity} | ${hours} | ${attribution} |
      核查
      | 行 | 核查 |
      | 2 | ${word} |`);
    expect(issues.map(({ code }) => code).sort()).toEqual(codes);
  });
});

test('a row of last year with 归属周期 counts, unless 起算日期 is filled in', () => {
  const ledger = `${PLAN}
    工作台账
    | 日期       | 活动类型 | 归属周期 |
    | 2021-12-31 | 党课     | 2022     |`;
  expectLedger(`${ledger}
    判定
    | 编号 | 完成值 |
    | 1    | 1      |
    数据问题：无`);
  expectLedger(`${ledger}
    设置
    | 选项     | 值         |
    | 起算日期 | 2022-01-01 |
    判定
    | 编号 | 完成值 |
    | 1    | 0      |
    核查
    | 行 | 核查   | 核查说明                                |
    | 2  | 未计入 | 未计入：〔日期〕早于起算日期 2022-01-01 |`);
});

test('a row may count for several targets and periods of different cadence', () => {
  expectLedger(`
    截至 2022-06-30
    计划指标
    | 编号 | 活动类型 | 主题 | 指标值 | 周期 |
    | 1    | 党课     |      | 9      | 年   |
    | 2    | 党课     |      | 1      | 月   |
    | 3    |          | 廉政 | 1      | 季度 |
    工作台账
    | 日期       | 活动类型 | 主题 |
    | 2022-05-05 | 党课     | 廉政 |
    判定
    | 编号 | 周期    | 完成值 |
    | 1    | 2022    | 1      |
    | 2    | 2022-05 | 1      |
    | 3    | 2022Q2  | 1      |
    核查
    | 行 | 核查 | 核查说明     |
    | 2  | 计入 | 计入 1、2、3 |`);
});

test('the pass pauses every so many rows and says how far it is', () => {
  const { book } = checkLedgerText(`${PLAN}
    工作台账
    | 日期       | 活动类型 |
    | 2022-05-05 | 党课     |`);
  const [entry] = book.input.entries;
  const entries = Array.from({ length: ROWS_PER_STEP * 2 + 1 }, () => entry).filter(
    (each) => each !== undefined,
  );
  const steps = [...countLedger(entries, expandPlan(book.input).grids, book.input.options)];
  expect(steps).toEqual([ROWS_PER_STEP, ROWS_PER_STEP * 2]);
});
