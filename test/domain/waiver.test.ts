import { parsePeriodLabel } from '../../src/domain/period';
import { covers } from '../../src/domain/waiver';
import { expectLedger } from '../support/ledgerExpect';
import { OFFICE } from '../support/ledgerOffice';

test.each([
  // A waiver's period covers those not coarser than itself that begin in it.
  ['2022', '2022', true],
  ['2022', '2022H1', true],
  ['2022', '2022-12', true],
  ['2022', '2022-W52', true],
  ['2022H1', '2022Q2', true],
  ['2022H1', '2022Q3', false],
  ['2022H1', '2022', false],
  ['2022Q1', '2022-03', true],
  ['2022Q1', '2022-04', false],
  ['2022-01', '2022Q1', false],
  ['2022-02', '2022-W05', false], // Monday 31 January
  ['2022-02', '2022-W06', true],
  ['2022-02', '2022-W09', true], // Monday 28 February
  ['2022-W10', '2022-W10', true],
  ['2022-W10', '2022-03', false],
  ['2021', '2022', false],
])('%s covers %s: %s', (waived, period, expected) => {
  const [a, b] = [parsePeriodLabel(waived), parsePeriodLabel(period)];
  expect(a && b && covers(a, b)).toBe(expected);
});

const PLAN = `
  截至 2022-12-31
  计划指标
  | 编号 | 考核范围 | 活动类型 | 指标值 | 周期 |
  | m    | 每名党员 | 党课     | 1      | 月   |
  | y    | 每名党员 | 党课     | 1      | 年   |
  | k    | 集体     | 党课     | 1      | 季度 |
  | d    | 每个科室 | 党课     | 1      | 年   |
  ${OFFICE}
`;

test('a waiver is for its subjects, its targets and its periods; blank is the year', () => {
  expectLedger(`${PLAN}
    豁免登记
    | 考核对象   | 指标编号 | 周期            |
    | 张三       | m        | 2022Q1、2022-07 |
    | 李四，王五 | m；y     |                 |
    | 张三       | y        | 2022H1          |
    | 集体       | k        | 2022H1          |
    | 综合科     | d        | 2022            |
    判定
    | 编号 | 对象   | 周期    | 状态     |
    | m    | 张三   | 2022-03 | 不作考核 |
    | m    | 张三   | 2022-04 | 未达标   |
    | m    | 张三   | 2022-07 | 不作考核 |
    | m    | 李四   | 2022-01 | 不作考核 |
    | m    | 王五   | 2022-12 | 不作考核 |
    | m    | 孙七   | 2022-01 | 未达标   |
    | y    | 李四   | 2022    | 不作考核 |
    | y    | 张三   | 2022    | 滞后     |
    | k    | 集体   | 2022Q2  | 不作考核 |
    | k    | 集体   | 2022Q3  | 未达标   |
    | d    | 综合科 | 2022    | 不作考核 |
    | d    | 业务科 | 2022    | 滞后     |
    数据问题：无`);
});

test('a waiver for a 科室 does not exempt its people; what a line names wrongly does not spoil the rest of it', () => {
  expectLedger(`${PLAN}
    豁免登记
    | 考核对象   | 指标编号 | 周期         |
    | 综合科     | m        |              |
    | 王五、周八 | m、zzz   | 2022-01、初春 |
    判定
    | 编号 | 对象 | 周期    | 状态     |
    | m    | 张三 | 2022-01 | 未达标   |
    | m    | 王五 | 2022-01 | 不作考核 |
    | m    | 王五 | 2022-02 | 未达标   |
    数据问题
    | 代码                   | 表       | 行 | 列       | 级别 | 内容 |
    | waiverSubjectUnknown   | 豁免登记 | 3  | 考核对象 | 错误 | 周八 |
    | waiverTargetUnknown    | 豁免登记 | 3  | 指标编号 | 错误 | zzz  |
    | waiverPeriodUnreadable | 豁免登记 | 3  | 周期     | 错误 | 初春 |`);
});
