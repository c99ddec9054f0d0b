import { figuresBy } from '../../src/domain/figures';
import { percent } from '../../src/sheets/encode/words';
import { expectLedger } from '../support/ledgerExpect';
import { checkLedgerText } from '../support/ledgerText';

const YEAR = `
  截至 2022-05-01
  计划指标
  | 编号 | 章节 | 责任主体 | 活动类型 | 指标值 | 周期 | 启用   |
  | 1    | 一   | 党组     | 党课     | 1      | 年   |        |
  | 2    | 一   | 支部     | 培训     | 1      | 年   |        |
  | 3    | 一   | 党组     | 党课     | 1      | 季度 |        |
  | 4    | 二   | 支部     | 例会     | 1      | 季度 |        |
  | 5    | 二   | 支部     | 例会     | 1      | 季度 |        |
  | 6    | 二   | 党组     | 例会     | XX     | 季度 |        |
  | 7    | 二   | 党组     | 例会     | 1      | 季度 | 只记数 |
  | 8    | 三   | 党组     | 例会     | 1      | 季度 | 否     |
  | 9    | 三   | 党组     | 培训     | 1      | 季度 |        |
  | 10   | 三   | 综合科   | 调研     | 1      | 月   |        |
  | 11   | 三   | 综合科   | 调研     | 1      | 旬   |        |
  豁免登记
  | 考核对象 | 指标编号 |
  | 集体     | 9        |
  工作台账
  | 日期       | 活动类型 | 归属周期 |
  | 2022-03-01 | 党课     |          |
  | 2022-04-05 | 例会     | 2022Q1   |
  | 2022-01-05 | 调研     |          |
  | 2022-02-05 | 调研     |          |
  | 2022-03-05 | 调研     |          |
  | 2022-04-05 | 调研     |          |
`;

test('应考核 are the targets judged; 达标率 = met ÷ them, 序时达标率 = (met + onTrack) ÷ them', () => {
  expectLedger(`${YEAR}
    指标
    | 编号 | 状态     |
    | 1    | 达标     |
    | 2    | 正常     |
    | 3    | 正常     |
    | 4    | 逾期补齐 |
    | 5    | 逾期补齐 |
    | 6    | 待明确   |
    | 7    | 只记数   |
    | 8    | 未启用   |
    | 9    | 不作考核 |
    | 10   | 正常     |
    | 11   | 有误     |
    汇总
    | 应考核 | 达标 | 正常 | 滞后 | 未达标 | 逾期补齐 | 待明确 | 只记数 | 不作考核 | 达标率 | 序时达标率 |
    | 6      | 1    | 3    | 0    | 0      | 2        | 1      | 1      | 1        | 16.7%  | 66.7%      |`);
});

test('also by chapter and 责任主体, in the order of the plan', () => {
  const { result } = checkLedgerText(YEAR);
  const lines = (by: 'chapter' | 'owner'): readonly string[] =>
    figuresBy(result.targetStatuses, (target) => target[by]).map(
      ({ word, figures }) =>
        `${word} ${figures.counts.met}/${figures.judged} ${percent(figures.metRate)} ${percent(figures.onPaceRate)}`,
    );
  expect(lines('chapter')).toEqual(['一 1/3 33.3% 100.0%', '二 0/2 0.0% 0.0%', '三 0/1 0.0% 100.0%']);
  expect(lines('owner')).toEqual(['党组 1/2 50.0% 100.0%', '支部 0/3 0.0% 33.3%', '综合科 0/1 0.0% 100.0%']);
});

test('0 ÷ 0 is —', () => {
  expectLedger(`
    截至 2022-05-01
    计划指标
    | 编号 | 活动类型 | 指标值 |
    | 1    | 党课     | XX     |
    汇总
    | 应考核 | 达标率 | 序时达标率 |
    | 0      | —      | —          |`);
});
