import { expectLedger } from '../../support/ledgerExpect';
import {
  CASE_ACTIVITIES,
  CASE_OFFICE,
  CASE_PLAN,
  ISSUE_CASES,
  ledgerOfOneRow,
} from '../../support/ledgerIssueCases';

test.each(Object.entries(ISSUE_CASES))('%s', (code, [text, where]) => {
  expectLedger(`
    截至 2022-06-30
    ${text}
    数据问题
    | 代码 | 表 | 行 | 列 | 级别 | 内容 | 似 |
    | ${code} | ${where} |`);
});

// `ISSUE_CASES` has every code of the union (`Record<IssueCode, …>` does not compile otherwise); this holds the number.
test('there are 41 codes', () => {
  expect(Object.keys(ISSUE_CASES)).toHaveLength(41);
});

test('every issue that holds is listed', () => {
  expectLedger(`
    截至 2022-06-30
    ${CASE_PLAN}${CASE_OFFICE}${CASE_ACTIVITIES}
    工作台账
    | 日期 | 活动类型 | 学时 | 数量 | 归属周期 | 主办级别 | 参加人员 | 对应指标 |
    | 3.5  | 党组会   | 很多 | 3-4  | 年初     | 部级     | 张山     | 2j       |
    | 2022-03-05 | 例会 | 50   | 多   |          |          |          |          |
    数据问题
    | 代码                  | 行 | 列       | 级别 |
    | dateUnreadable        | 2  | 日期     | 错误 |
    | typeUnknown           | 2  | 活动类型 | 错误 |
    | hoursUnreadable       | 2  | 学时     | 错误 |
    | quantityUnreadable    | 2  | 数量     | 错误 |
    | attributionUnreadable | 2  | 归属周期 | 错误 |
    | levelUnknown          | 2  | 主办级别 | 提醒 |
    | participantUnknown    | 2  | 参加人员 | 提醒 |
    | targetUnknown         | 2  | 对应指标 | 提醒 |
    | quantityUnreadable    | 3  | 数量     | 错误 |
    | hoursUnusual          | 3  | 学时     | 提醒 |
    | participantsMissing   | 3  | 参加人员 | 提醒 |
    | chairMissing          | 3  | 主持人   | 提醒 |
    | speakerMissing        | 3  | 主讲人   | 提醒 |
    | firstTopicBlank       | 3  | 第一议题 | 提醒 |`);
});

test.each([
  ['hours of exactly 40 are usual', ledgerOfOneRow('学时', '2022-03-05 | 党课 | 40')],
  ['归属周期 silences dateOutsidePlan', ledgerOfOneRow('归属周期', '2021-03-05 | 党课 | 2022-01')],
  [
    'a blank waiver period is the year',
    `${CASE_PLAN}${CASE_OFFICE}豁免登记\n| 考核对象 | 指标编号 |\n| 张三 | o |`,
  ],
  [
    '集体 and units may be waived',
    `${CASE_PLAN}${CASE_OFFICE}豁免登记\n| 考核对象 | 指标编号 |\n| 集体、综合科、一支部 | 2i |`,
  ],
  [
    'without a roster a waiver may name anybody',
    '计划指标\n| 编号 | 活动类型 | 指标值 |\n| 1 | 党课 | 1 |\n豁免登记\n| 考核对象 | 指标编号 |\n| 周八 | 1 |',
  ],
  [
    'a target that is off is not asked for its scope',
    '计划指标\n| 编号 | 考核范围 | 指标值 | 启用 |\n| 1a | 每名党员 | 1 | 否 |',
  ],
  ['无 in 缺席人员 is nobody', ledgerOfOneRow('缺席人员', '2022-03-05 | 党课 | 无')],
])('no issue: %s', (_, text) => {
  expectLedger(`
    截至 2022-06-30
    ${text}
    数据问题：无`);
});
