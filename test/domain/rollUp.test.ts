import { expectLedger } from '../support/ledgerExpect';

const PLAN = `
  计划指标
  | 编号 | 考核范围 | 活动类型 | 指标值 | 周期 | 启用   |
  | q    | 集体     | 党课     | 1      | 季度 |        |
  | x    | 集体     | 党课     | XX     | 季度 |        |
  | t    | 集体     | 党课     | 1      | 季度 | 只记数 |
  | off  | 集体     | 党课     | 1      | 季度 | 否     |
  | p    | 每名党员 | 党课     | 1      | 季度 |        |
  人员名册
  | 姓名 | 身份 |
  | 甲   | 党员 |
  | 乙   | 党员 |
  工作台账
  | 日期       | 活动类型 | 参加人员 | 归属周期 |
`;

/** The day from which q is judged, the rows, and the status of q. */
describe('a target: the worst of the judged, short, atRisk, late; else met if every one of the year is', () => {
  test.each([
    ['2022-06-01', [], '未达标'],
    ['2022-06-01', ['2022-02-01'], '正常'],
    ['2022-06-20', ['2022-02-01'], '滞后'],
    ['2022-06-01', ['2022-04-06 2022Q1'], '逾期补齐'],
    ['2022-06-20', ['2022-04-06 2022Q1'], '滞后'],
    ['2022-06-20', ['2022-04-06 2022Q1', '2022-06-01'], '逾期补齐'],
    // Met so far is on track while more of the year is to come.
    ['2022-06-20', ['2022-02-01', '2022-06-01'], '正常'],
    ['2022-12-01', ['2022-02-01', '2022-06-01', '2022-08-01'], '正常'],
    ['2022-12-01', ['2022-02-01', '2022-06-01', '2022-08-01', '2022-11-01'], '达标'],
    ['2021-12-31', [], '正常'], // all upcoming
  ])('as of %s with %j: %s', (asOf, rows, status) => {
    const ledger = rows
      .map((row) => row.split(' '))
      .map(([date, period]) => `| ${date} | 党课 | | ${period ?? ''} |`);
    expectLedger(`截至 ${asOf}
      ${PLAN}
      ${ledger.join('\n')}
      指标
      | 编号 | 状态 |
      | q | ${status} |
      | x | 待明确 |
      | t | 只记数 |
      | off | 未启用 |`);
  });
});

describe('exempt obligations', () => {
  test('exempt when all are, also those to come; unset when the rest is exempt; exempt ones do not keep from met', () => {
    expectLedger(`截至 2022-06-20
      ${PLAN}
      | 2022-06-01 | 党课 |  |  |
      豁免登记
      | 考核对象 | 指标编号 | 周期                 |
      | 集体     | q        | 2022Q1、2022H2       |
      | 集体     | x        | 2022H1               |
      | 集体     | t        |                      |
      | 甲、乙   | p        |                      |
      指标
      | 编号 | 状态     | 完成期次 |
      | q    | 达标     | 1/1      |
      | x    | 待明确   | —        |
      | t    | 只记数   | —        |
      | p    | 不作考核 | —        |`);
    expectLedger(`截至 2022-06-20
      ${PLAN}
      豁免登记
      | 考核对象 | 指标编号 | 周期 |
      | 集体     | q、x     |      |
      指标
      | 编号 | 状态     |
      | q    | 不作考核 |
      | x    | 不作考核 |
      | t    | 只记数   |
      | p    | 未达标   |`);
  });

  test('an upcoming one that will be exempt stands as exempt', () => {
    expectLedger(`截至 2022-06-20
      ${PLAN}
      | 2022-02-01 | 党课 |  |  |
      豁免登记
      | 考核对象 | 指标编号 | 周期           |
      | 集体     | q        | 2022Q2、2022Q3 |
      判定
      | 编号 | 周期   | 状态     |
      | q    | 2022Q1 | 达标     |
      | q    | 2022Q2 | 不作考核 |
      | q    | 2022Q3 | 未到期   |
      | q    | 2022Q4 | 未到期   |
      指标
      | 编号 | 状态 |
      | q    | 正常 |`);
  });
});

test('a person: the worst of the judged obligations; exempt when all are; nothing judged is —', () => {
  const text = `
    计划指标
    | 编号 | 考核范围       | 活动类型 | 指标值 | 周期 |
    | 1    | 每名党员       | 党课     | 1      | 季度 |
    | 2    | 每名党员       | 培训     | 1      | 年   |
    | 3    | 每名入党申请人 | 培训     | XX     | 年   |
    人员名册
    | 姓名 | 身份       | 任职止     |
    | 甲   | 党员       |            |
    | 乙   | 党员       |            |
    | 丙   | 党员       |            |
    | 丁   | 党员       |            |
    | 戊   | 党员       | 2021-12-31 |
    | 己   | 入党申请人 |            |
    | 庚   |            |            |
    豁免登记
    | 考核对象 | 指标编号 |
    | 丁       | 2        |
    工作台账
    | 日期       | 活动类型 | 参加人员     | 归属周期 |
    | 2022-02-01 | 党课     | 乙、丁       |          |
    | 2022-04-06 | 党课     | 丙           | 2022Q1   |
    | 2022-05-01 | 党课     | 乙、丙、丁   |          |
  `;
  expectLedger(`截至 2022-06-01
    ${text}
    人员
    | 姓名 | 状态     | 还差               |
    | 甲   | 未达标   | 1 1：1次           |
    | 乙   | 正常     | 无                 |
    | 丙   | 逾期补齐 | 无                 |
    | 丁   | 达标     | 无                 |
    | 戊   | 不作考核 | 无                 |
    | 己   | —        | 无                 |
    | 庚   | —        | 没有个人指标       |`);
  expectLedger(`截至 2022-10-10
    ${text}
    人员
    | 姓名 | 状态     | 还差                |
    | 甲   | 未达标   | 1 1：3期；2 2：1次  |
    | 乙   | 未达标   | 1 1：1次；2 2：1次  |`);
});
