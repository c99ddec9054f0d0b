import { expectLedger } from '../support/ledgerExpect';
import { OFFICE } from '../support/ledgerOffice';
import { checkLedgerText } from '../support/ledgerText';

/** The notices of a code on the rows of a ledger, as `row column`. */
function noticed(code: string, text: string): readonly string[] {
  const { issues } = checkLedgerText(text);
  return issues
    .filter((issue) => issue.code === code)
    .map((issue) => `${issue.origin.rowNumber} ${issue.field}`);
}

describe('quantities', () => {
  const PLAN = `
    截至 2022-12-31
    计划指标
    | 编号 | 活动类型 | 计算方式 | 指标值 | 单位 | 主题 | 主办级别 |
    | 1    | 招商     | 数量     | 5      | 亿元 |      |          |
    | 2    | 引才     | 数量     | 5      | 名   | 博士 | 省级     |
    | 3    | 余额     | 最新值   | 5      | 亿元 |      |          |
    | 4    | 走访     | 次数     | 5      | 家   |      |          |
    | 5    | 招商     | 数量     | XX     | 万元 |      |          |
    工作台账
    | 日期       | 活动类型 | 数量  | 主题 | 主办级别 |
  `;

  test('quantityMissing: blank where a 数量 target looks', () => {
    const rows = `
      | 2022-03-01 | 招商 |  |      |      |
      | 2022-03-01 | 余额 |  |      |      |
      | 2022-03-01 | 走访 |  |      |      |
      | 2022-03-01 | 引才 |  | 博士 | 省级 |
      | 2022-03-01 | 引才 |  | 硕士 | 省级 |
      | 2022-03-01 | 引才 |  | 博士 |      |`;
    expect(noticed('quantityMissing', PLAN + rows)).toEqual(['2 quantity', '5 quantity']);
  });

  test('quantityUnit: no target that looks can read the unit', () => {
    const rows = `
      | 2022-03-01 | 招商 | 3家    |      |      |
      | 2022-03-01 | 余额 | 3美元  |      |      |
      | 2022-03-01 | 走访 | 3个    |      |      |
      | 2022-03-01 | 引才 | 3名    | 博士 | 省级 |
      | 2022-03-01 | 引才 | 3家    | 博士 | 省级 |
      | 2022-03-01 | 引才 | 3家    | 硕士 | 省级 |`;
    expect(noticed('quantityUnit', PLAN + rows)).toEqual(['2 quantity', '3 quantity', '6 quantity']);
  });

  test('quantityConverted: 元, 万元, 亿元 into another of them', () => {
    const rows = `
      | 2022-03-01 | 余额 | 3万元   |      |      |
      | 2022-03-01 | 余额 | 3亿元   |      |      |
      | 2022-03-01 | 余额 | 3       |      |      |
      | 2022-03-01 | 招商 | 3万元   |      |      |
      | 2022-03-01 | 走访 | 3万元   |      |      |`;
    expect(noticed('quantityConverted', PLAN + rows)).toEqual(['2 quantity', '5 quantity']);
  });

  test('quantityUnusual: a bare number 1000 times the quota of one that looks, or a thousandth of it', () => {
    const rows = `
      | 2022-03-01 | 余额 | 5000    |      |      |
      | 2022-03-01 | 余额 | 4999.9  |      |      |
      | 2022-03-01 | 余额 | 0.005   |      |      |
      | 2022-03-01 | 余额 | 0.0051  |      |      |
      | 2022-03-01 | 余额 | 5000亿元 |     |      |
      | 2022-03-01 | 余额 | 0       |      |      |
      | 2022-03-01 | 走访 | 5000    |      |      |`;
    expect(noticed('quantityUnusual', PLAN + rows)).toEqual(['2 quantity', '4 quantity']);
  });

  test('they hold on rows that rule 1 keeps out, but not on planned ones', () => {
    expectLedger(`
      截至 2022-06-30
      计划指标
      | 编号 | 活动类型 | 计算方式 | 指标值 | 单位 |
      | 1    | 招商     | 数量     | 5      | 名   |
      设置
      | 选项     | 值         |
      | 起算日期 | 2022-02-01 |
      工作台账
      | 日期       | 活动类型 | 内容 | 数量 | 学时 |
      | 2022-01-05 | 招商     | 甲   | 3家  |      |
      | 2022-03-01 | 招商     | 乙   | 3家  | 很多 |
      | 2022-04-01 | 招商     | 丙   |      |      |
      | 2022-04-01 | 招商     | 丙   |      |      |
      | 2022-07-01 | 招商     | 丁   |      |      |
      数据问题
      | 代码            | 行 | 列   | 级别 |
      | quantityUnit    | 2  | 数量 | 提醒 |
      | hoursUnreadable | 3  | 学时 | 错误 |
      | quantityUnit    | 3  | 数量 | 提醒 |
      | quantityMissing | 4  | 数量 | 提醒 |
      | duplicate       | 5  | 内容 | 提醒 |
      | quantityMissing | 5  | 数量 | 提醒 |`);
  });
});

describe('organiserBlank', () => {
  const PLAN = `
    截至 2022-06-30
    计划指标
    | 编号 | 考核范围 | 活动类型 | 指标值 | 参与方式 | 由谁组织     | 主题 |
    | 1    | 每名党员 | 党课     | 1      | 参加     | 所在支部     |      |
    | 2    | 每名党员 | 党课     | 1      | 参加     | 所在科室     |      |
    | 3    | 每名党员 | 党课     | 1      | 参加     | 本人分管领域 |      |
    | 4    | 每名党员 | 培训     | 1      | 主讲     | 所在支部     |      |
    | 5    | 每个科室 | 调研     | 1      |          |              |      |
    ${OFFICE}
    工作台账
    | 日期       | 活动类型 | 参加人员 | 组织单位 | 主题 | 学时 |
  `;

  test('once a cell: 组织单位, or 主题 for 本人分管领域', () => {
    const rows = `
      | 2022-03-01 | 党课 | 张三 |        |      |      |
      | 2022-03-02 | 党课 | 张三 | 一支部 |      |      |
      | 2022-03-03 | 党课 | 张三 |        | 银行 |      |
      | 2022-03-04 | 党课 | 张三 | 一支部 | 银行 |      |`;
    expect(noticed('organiserBlank', PLAN + rows)).toEqual([
      '2 organisers',
      '2 topics',
      '3 topics',
      '4 organisers',
    ]);
  });

  test('only where somebody takes part, and where rule 1 lets the row count', () => {
    const rows = `
      | 2022-03-01 | 党课 | 赵六 |        |      |      |
      | 2022-03-02 | 培训 | 张三 |        |      |      |
      | 2022-03-03 | 党课 | 张三 |        |      | 很多 |
      | 2022-07-01 | 党课 | 张三 |        |      |      |`;
    expect(noticed('organiserBlank', PLAN + rows)).toEqual([]);
  });

  test('a 每个科室 target with a blank 组织单位 gets a near miss instead', () => {
    expectLedger(`${PLAN}
      | 2022-03-01 | 调研 | 张三 |        |      |      |
      数据问题：无
      核查
      | 行 | 核查   | 核查说明                              |
      | 2  | 未计入 | 未计入：〔组织单位〕未填，5 按单位考核 |`);
  });
});

test('notMonday: a row that counts for 每周一 on another day', () => {
  expectLedger(`
    截至 2022-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期   |
    | 1    | 例会     | 1      | 每周一 |
    | 2    | 例会     | 1      | 月     |
    工作台账
    | 日期       | 活动类型 | 备注     |
    | 2022-03-07 | 例会     | 照常     |
    | 2022-03-15 | 例会     |          |
    | 2022-03-22 | 例会     | 改期     |
    | 2022-04-05 | 例会     | 清明补开 |
    数据问题
    | 代码      | 表       | 行 | 列   | 级别 | 内容       |
    | notMonday | 工作台账 | 4  | 日期 | 提醒 | 2022-03-22 |
    判定
    | 编号 | 周期     | 状态   |
    | 1    | 2022-W10 | 达标   |
    | 1    | 2022-W11 | 未达标 |
    | 1    | 2022-W12 | 达标   |`);
});
