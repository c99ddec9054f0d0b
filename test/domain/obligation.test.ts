import { expectLedger } from '../support/ledgerExpect';
import { OFFICE } from '../support/ledgerOffice';
import { checkLedgerText } from '../support/ledgerText';

/** The labels of the obligations of one collective target. */
function periodsOf(cadence: string, options = '', planYear = 2022): readonly string[] {
  const { result } = checkLedgerText(`
    截至 ${planYear}-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期 |
    | 1 | 例会 | 1 | ${cadence} |
    设置
    | 选项 | 值 |
    | 计划年度 | ${planYear} |
    ${options}`);
  return result.assessments.flat().map(({ obligation }) => obligation.period.label);
}

describe('one obligation for each target × subject × period of the plan year', () => {
  test.each([
    ['年', 1],
    ['半年', 2],
    ['季度', 4],
    ['月', 12],
    ['周', 52],
    ['每周一', 46],
  ])('%s: %i in 2022', (cadence, count) => {
    expect(periodsOf(cadence)).toHaveLength(count);
  });

  test('weeks are those whose Monday lies in the plan year', () => {
    expect([periodsOf('周').at(0), periodsOf('周').at(-1)]).toEqual(['2022-W01', '2022-W52']);
    expect([periodsOf('周', '', 2026).at(0), periodsOf('周', '', 2026).at(-1)]).toEqual([
      '2026-W02',
      '2026-W53',
    ]);
  });

  test('每周一 leaves out the weeks whose Monday is a holiday', () => {
    const weeks = new Set(periodsOf('每周一'));
    // 3 January, 31 January, 4 April, 2 May, 12 September, 3 October 2022
    const off = ['2022-W01', '2022-W05', '2022-W14', '2022-W18', '2022-W37', '2022-W40'];
    expect(off.filter((week) => weeks.has(week))).toEqual([]);
    expect(weeks.has('2022-W10')).toBe(true);
  });

  test('the office’s own calendar counts for 每周一', () => {
    const { result } = checkLedgerText(`
      截至 2022-06-30
      计划指标
      | 编号 | 活动类型 | 指标值 | 周期   |
      | 1    | 例会     | 1      | 每周一 |
      日历
      | 日期       | 类型 |
      | 2022-03-07 | 放假 |
      | 2022-04-04 | 上班 |`);
    const weeks = result.assessments.flat().map(({ obligation }) => obligation.period.label);
    expect([weeks.length, weeks.includes('2022-W10'), weeks.includes('2022-W14')]).toEqual([46, false, true]);
  });

  test('for each subject', () => {
    const { result } = checkLedgerText(`
      截至 2022-06-30
      计划指标
      | 编号 | 考核范围 | 活动类型 | 指标值 | 周期 |
      | 1    | 每名党员 | 党课     | 1      | 季度 |
      ${OFFICE}`);
    expect(result.assessments.flat()).toHaveLength(4 * 4);
  });
});

describe('起算日期: periods that end after it', () => {
  test.each([
    ['2022-03-31', '月', 10, '2022-03'],
    ['2022-04-01', '月', 9, '2022-04'],
    ['2022-04-02', '月', 9, '2022-04'],
    ['2022-04-01', '季度', 3, '2022Q2'],
    ['2022-03-31', '季度', 4, '2022Q1'],
    ['2022-04-01', '年', 1, '2022'],
    ['2022-04-01', '周', 40, '2022-W13'], // Friday of the week of 28 March
    ['2022-04-04', '周', 39, '2022-W14'],
  ])('from %s: %s %i, the first %s', (from, cadence, count, first) => {
    const periods = periodsOf(cadence, `| 起算日期 | ${from} |`);
    expect([periods.length, periods[0]]).toEqual([count, first]);
  });

  test('after the year there is nothing to judge', () => {
    expectLedger(`
      截至 2022-12-31
      计划指标
      | 编号 | 活动类型 | 指标值 |
      | 1    | 党课     | 1      |
      设置
      | 选项     | 值         |
      | 起算日期 | 2023-01-01 |
      指标
      | 编号 | 状态     |
      | 1    | 无考核期 |
      汇总
      | 应考核 |
      | 0      |`);
  });
});

describe('tenure', () => {
  const MONTHLY = `
    截至 2022-12-31
    计划指标
    | 编号 | 考核范围 | 活动类型 | 指标值 | 周期 |
    | 1    | 每名党员 | 党课     | 2      | 月   |
    人员名册
    | 姓名 | 身份 | 任职起     | 任职止     |
    | 甲   | 党员 | 2022-03-15 |            |
    | 乙   | 党员 | 2022-03-01 |            |
    | 丙   | 党员 |            | 2022-03-31 |
    | 丁   | 党员 |            | 2022-03-30 |
    | 戊   | 党员 | 1998-07-01 | 2030-12-31 |
  `;

  test('a period that is not wholly in role is not assessed; both days of tenure are in role', () => {
    expectLedger(`${MONTHLY}
      判定
      | 编号 | 对象 | 周期    | 指标值 | 状态     |
      | 1    | 甲   | 2022-02 | 2      | 不作考核 |
      | 1    | 甲   | 2022-03 | 2      | 不作考核 |
      | 1    | 甲   | 2022-04 | 2      | 未达标   |
      | 1    | 乙   | 2022-02 | 2      | 不作考核 |
      | 1    | 乙   | 2022-03 | 2      | 未达标   |
      | 1    | 丙   | 2022-03 | 2      | 未达标   |
      | 1    | 丙   | 2022-04 | 2      | 不作考核 |
      | 1    | 丁   | 2022-02 | 2      | 未达标   |
      | 1    | 丁   | 2022-03 | 2      | 不作考核 |
      | 1    | 戊   | 2022-01 | 2      | 未达标   |`);
  });

  test('全额 asks the whole of whoever was in role on a day; who was not at all is exempt', () => {
    expectLedger(`${MONTHLY}
      设置
      | 选项         | 值   |
      | 在岗不满周期 | 全额 |
      判定
      | 编号 | 对象 | 周期    | 指标值 | 状态     |
      | 1    | 甲   | 2022-02 | 2      | 不作考核 |
      | 1    | 甲   | 2022-03 | 2      | 未达标   |
      | 1    | 丁   | 2022-03 | 2      | 未达标   |
      | 1    | 丁   | 2022-04 | 2      | 不作考核 |`);
  });

  test('按月折算 without a whole month is exempt and shows the full quota', () => {
    expectLedger(`${MONTHLY}
      设置
      | 选项         | 值       |
      | 在岗不满周期 | 按月折算 |
      判定
      | 编号 | 对象 | 周期    | 指标值 | 状态     |
      | 1    | 甲   | 2022-03 | 2      | 不作考核 |
      | 1    | 甲   | 2022-04 | 2      | 未达标   |
      | 1    | 丁   | 2022-03 | 2      | 不作考核 |`);
  });

  test('按月折算 of a year: whole months ÷ 12; 次数, 数量 and 覆盖 rounded up, 学时 not, 最新值 and 占比 never', () => {
    // From 15 March: April to December are 9 whole months.
    expectLedger(`
      截至 2022-12-31
      计划指标
      | 编号 | 考核范围 | 活动类型 | 计算方式 | 指标值 | 主题           |
      | 1    | 每名党员 | 党课     | 次数     | 12     |                |
      | 2    | 每名党员 | 党课     | 次数     | 5      |                |
      | 3    | 每名党员 | 党课     | 学时     | 10     |                |
      | 4    | 每名党员 | 党课     | 数量     | 7      |                |
      | 5    | 每名党员 | 党课     | 覆盖     |        | 甲、乙、丙、丁、戊 |
      | 6    | 每名党员 | 党课     | 最新值   | 7      |                |
      | 7    | 每名党员 | 党课     | 占比     | 80%    |                |
      | 8    | 每名党员 | 党课     | 次数     | 4      |                |
      | 9    | 每名党员 | 党课     | 次数     | XX     |                |
      人员名册
      | 姓名 | 身份 | 任职起     |
      | 甲   | 党员 | 2022-03-15 |
      设置
      | 选项         | 值       |
      | 在岗不满周期 | 按月折算 |
      判定
      | 编号 | 指标值 |
      | 1    | 9      |
      | 2    | 4      |
      | 3    | 7.5    |
      | 4    | 6      |
      | 5    | 4      |
      | 6    | 7      |
      | 7    | 80     |
      | 8    | 3      |
      | 9    | —      |`);
  });

  test('按月折算 of quarters, half-years and weeks', () => {
    expectLedger(`
      截至 2022-12-31
      计划指标
      | 编号 | 考核范围 | 活动类型 | 指标值 | 周期 |
      | 1    | 每名党员 | 党课     | 3      | 季度 |
      | 2    | 每名党员 | 党课     | 1      | 季度 |
      | 3    | 每名党员 | 党课     | 4      | 半年 |
      | 4    | 每名党员 | 例会     | 1      | 周   |
      人员名册
      | 姓名 | 身份 | 任职起     | 任职止     |
      | 甲   | 党员 | 2022-02-02 | 2022-10-31 |
      设置
      | 选项         | 值       |
      | 在岗不满周期 | 按月折算 |
      判定
      | 编号 | 周期     | 指标值 | 状态     |
      | 1    | 2022Q1   | 1      | 未达标   |
      | 1    | 2022Q2   | 3      | 未达标   |
      | 1    | 2022Q4   | 1      | 滞后     |
      | 2    | 2022Q1   | 1      | 未达标   |
      | 3    | 2022H1   | 3      | 未达标   |
      | 3    | 2022H2   | 3      | 滞后     |
      | 4    | 2022-W05 | 1      | 不作考核 |
      | 4    | 2022-W06 | 1      | 未达标   |
      | 4    | 2022-W44 | 1      | 不作考核 |`);
  });

  test('the collective and units have no tenure', () => {
    expectLedger(`
      截至 2022-12-31
      计划指标
      | 编号 | 考核范围 | 活动类型 | 指标值 |
      | 1    | 集体     | 党课     | 1      |
      | 2    | 每个科室 | 党课     | 1      |
      人员名册
      | 姓名 | 科室   | 身份 | 任职起     |
      | 甲   | 综合科 | 党员 | 2022-03-15 |
      判定
      | 编号 | 状态 |
      | 1    | 滞后 |
      | 2    | 滞后 |`);
  });
});
