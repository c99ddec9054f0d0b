import { dueText, uncoveredText } from '../../../src/sheets/encode/nextStepText';
import { told } from '../../support/toldSteps';

test('a step that goes beyond a limit says so', () => {
  const { texts } = told([
    '1 | 培训 | 集体 | 培训 | | | | | | | 2 | | 年 |',
    '2 | 精简 | 集体 | 培训 | | | | | | ≤ | 1 | | 年 |',
  ]);
  expect(texts.map(({ warning }) => warning)).toEqual(['会使 2 精简 超过上限，请先核对']);
});

test('what falls due, by latest date', () => {
  const { next } = told(
    [
      '1 | 培训 | 集体 | 培训 | | | | | | | 2 | | 年 |',
      '2 | 学习 | 每个科室 | 集中学习 | | | | | | | 1 | 次/月 | 月 |',
    ],
    ['2022-03-01 | 培训 | | | |'],
  );
  expect(next.due.map(dueText)).toEqual([
    {
      targetId: '2',
      title: '学习',
      subject: '综合科',
      periods: '10月',
      requirement: '每月不少于1次',
      actual: '0次',
      shortfall: '1次',
      latest: '2022-10-31',
    },
    expect.objectContaining({ subject: '业务科' }),
    {
      targetId: '1',
      title: '培训',
      subject: '集体',
      periods: '2022年',
      requirement: '全年不少于2次',
      actual: '1次',
      shortfall: '1次',
      latest: '2022-12-31',
    },
  ]);
});

test.each<[string, string, readonly string[], string]>([
  [
    '占比',
    '1 | 第一议题 | 集体 | 党组会议 | | | | | 占比 | | 100% | | 年 |',
    ['2022-03-01 | 党组会议 | | 否 | |'],
    '1 第一议题（集体，2022年）：今后每次都安排第一议题，并在〔第一议题〕填 是',
  ],
  [
    'no day left',
    '1 | 谈话 | 集体 | 谈心谈话 | | | | | | | 3 | | 月 |',
    ['2022-10-31 | 谈心谈话 | | | |'],
    '1 谈话（集体，10月）：截止日前已没有能计入的日子，还差2次',
  ],
  [
    'nothing to be organised by',
    '1 | 生活 | 每名入党积极分子 | 培训 | | 参加 | 所在支部 | | | | 1 | | 年 |',
    [],
    '1 生活（赵六，2022年）：名册中没有填所在党支部，请先补填',
  ],
  [
    'more topics than there are',
    '1 | 教育 | 集体 | 培训 | 党史 | | | | 覆盖 | > | 1 | | 年 |',
    [],
    '1 教育（集体，2022年）：按现有的活动类型、主题补不上，请核对这项指标',
  ],
])('no step closes it: %s', (_, target, rows, expected) => {
  const { next } = told([target], rows, '2022-10-31');
  expect(next.steps).toEqual([]);
  expect(next.uncovered.map(uncoveredText)).toEqual([expected]);
});
