import { formatDay } from '../../../src/domain/day';
import { day } from '../../support/ledgerDay';
import { expectLedger } from '../../support/ledgerExpect';

const PLAN = `
  截至 2022-06-30
  计划指标
  | 编号 | 考核范围 | 活动类型 | 指标值 |
  | 1    | 每个科室 | 党课     | 1      |
`;

test('units: one that is neither 科室 nor 党支部 is an issue at 类别 and left out; 是否考核 否 is not assessed', () => {
  const { book } = expectLedger(`${PLAN}
    单位
    | 名称   | 类别   | 是否考核 |
    | 综合 科 | 科室   |          |
    | 法规科 | 处室   |          |
    | 业务科 | 科室   | 否       |
    | 一支部 | 党支部 | 是       |
    |        | 科室   | 是       |
    | 财务科 |        |          |
    数据问题
    | 代码             | 表   | 行 | 列   | 级别 | 内容 |
    | optionUnreadable | 设置 | 3  | 类别 | 错误 | 处室 |
    | optionUnreadable | 设置 | 7  | 类别 | 错误 |      |`);
  expect(book.input.units).toEqual([
    { kind: 'department', name: '综合科', assessed: true },
    { kind: 'department', name: '业务科', assessed: false },
    { kind: 'branch', name: '一支部', assessed: true },
  ]);
});

test('calendar: 放假 and 上班; a line with an unreadable cell is left out; of a repeated day the first counts', () => {
  const { book } = expectLedger(`${PLAN.replace('每个科室', '集体')}
    日历
    | 日期       | 类型 | 说明 |
    | 2022-05-06 | 放假 |      |
    | 5月8日     | 上班 |      |
    | 五一       | 放假 |      |
    | 2022-05-09 | 调休 |      |
    |            |      | 空   |
    | 2022-05-06 | 上班 |      |
    数据问题
    | 代码               | 表   | 行 | 列   | 级别 | 内容 |
    | calendarUnreadable | 设置 | 4  | 日期 | 错误 | 五一 |
    | calendarUnreadable | 设置 | 5  | 类型 | 错误 | 调休 |
    | calendarUnreadable | 设置 | 6  | 日期 | 错误 |      |
    | calendarUnreadable | 设置 | 6  | 类型 | 错误 |      |`);
  const { isWorkday } = book.input.calendar;
  const worked = Array.from({ length: 11 }, (_, index) => day('2022-04-30') + index).filter(isWorkday);
  // 30 April to 4 May are public holidays, 7 May is made up; 6 May is ours off, 8 May ours worked, 9 and 10 as usual.
  expect(worked.map(formatDay)).toEqual([
    '2022-05-05',
    '2022-05-07',
    '2022-05-08',
    '2022-05-09',
    '2022-05-10',
  ]);
});

test('核查日期 goes before today', () => {
  const { result } = expectLedger(`${PLAN.replace('每个科室', '集体')}
    设置
    | 选项     | 值         |
    | 核查日期 | 2023-01-01 |
    判定
    | 编号 | 状态   |
    | 1    | 未达标 |`);
  expect(formatDay(result.asOf)).toBe('2023-01-01');
});

test('a plan year without built-in holidays is a notice at its cell', () => {
  expectLedger(`
    截至 2035-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 | 周期   |
    | 1    | 党课     | 1      | 每周一 |
    设置
    | 选项     | 值     |
    | 单位名称 | 市金融办 |
    | 计划年度 | 2035   |
    数据问题
    | 代码               | 表   | 行 | 列 | 级别 | 内容 |
    | calendarNotCovered | 设置 | 3  | 值 | 提醒 | 2035 |`);
});
