import { expectLedger } from '../support/ledgerExpect';
import { OFFICE } from '../support/ledgerOffice';
import { checkLedgerText } from '../support/ledgerText';

/** The names of those who owe a target of a scope, in their order. */
function subjectsOf(scope: string, others: string): string {
  const { result } = checkLedgerText(`
    截至 2022-06-30
    计划指标
    | 编号 | 考核范围 | 活动类型 | 指标值 |
    | 1 | ${scope} | 党课 | 1 |
    ${others}`);
  return (result.plan.grids[0]?.subjects ?? [])
    .map(({ name, kind }) => (kind === 'collective' ? '集体' : name))
    .join(' ');
}

test.each([
  ['', '集体'],
  ['集体', '集体'],
  ['每名党员', '张三 李四 王五 孙七'],
  ['每名党组成员', '张三 孙七'],
  ['每名领导班子成员', '张三 孙七'],
  ['每名党员干部', '张三 王五 孙七'],
  ['每名党支部委员', '王五 孙七'],
  ['每名入党积极分子', '赵六'],
  // 、 is either role, 且 both.
  ['每名党组书记、党支部书记', '张三 王五'],
  ['每名党员干部且党支部委员', '王五 孙七'],
  // Except roles, with those that imply them, or names.
  ['每名党员（除党组成员）', '李四 王五'],
  ['每名党组成员（除党组书记）', '孙七'],
  ['每名党员(除李四、王五)', '张三 孙七'],
  ['每名党员（除党支部委员、张三）', '李四'],
  ['每个科室', '综合科 业务科'],
  ['每个党支部', '一支部 二支部'],
  ['每个科室（除综合科）', '业务科'],
])('%j is asked of %s', (scope, names) => {
  expect(subjectsOf(scope, OFFICE)).toBe(names);
});

describe('units', () => {
  const UNITS = `
    单位
    | 名称   | 类别   | 是否考核 |
    | 法规科 | 科室   |          |
    | 综合科 | 科室   | 否       |
    | 业务科 | 科室   | 是       |
    | 三支部 | 党支部 | 是       |
  `;

  test.each([
    ['每个科室', '法规科 业务科'],
    ['每个党支部', '三支部'],
  ])('where there is a table of units, %s are those of it that are assessed', (scope, names) => {
    expect(subjectsOf(scope, OFFICE + UNITS)).toBe(names);
    expect(subjectsOf(scope, UNITS)).toBe(names);
  });
});

test('a scope that nobody meets is a notice, and the target has no status', () => {
  expectLedger(`
    截至 2022-06-30
    计划指标
    | 编号 | 考核范围   | 活动类型 | 指标值 |
    | 1    | 每名副市长 | 党课     | 1      |
    | 2    | 集体       | 党课     | 1      |
    ${OFFICE}
    数据问题
    | 代码       | 表       | 行 | 列       | 级别 |
    | scopeEmpty | 计划指标 | 2  | 考核范围 | 提醒 |
    指标
    | 编号 | 状态       |
    | 1    | 无考核对象 |
    | 2    | 正常       |
    汇总
    | 应考核 |
    | 1      |`);
});

test('without a roster the targets that need one are named, and the rest is checked', () => {
  expectLedger(`
    截至 2023-01-01
    计划指标
    | 编号 | 考核范围   | 活动类型 | 指标值 |
    | 1    | 每名党员   | 党课     | 1      |
    | 2    | 每个科室   | 党课     | 1      |
    | 3    | 集体       | 党课     | 1      |
    数据问题
    | 代码          | 表       | 行 | 列       | 级别 |
    | rosterMissing | 计划指标 | 2  | 考核范围 | 错误 |
    | rosterMissing | 计划指标 | 3  | 考核范围 | 错误 |
    指标
    | 编号 | 状态       |
    | 1    | 无考核对象 |
    | 2    | 无考核对象 |
    | 3    | 未达标     |`);
});
