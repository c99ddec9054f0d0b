import type { IssueCode, Severity } from '../../src/domain/issue';

/** A data problem that the sample must raise. */
export interface ExpectedIssue {
  /** The slip, in words. */
  readonly slip: string;
  /** Index in SAMPLE_LEDGER. */
  readonly row: number;
  /** Header of the column at fault. */
  readonly column: string;
  readonly code: IssueCode;
  readonly severity: Severity;
}

function error(row: number, column: string, code: IssueCode, slip: string): ExpectedIssue {
  return { slip, row, column, code, severity: 'error' };
}

function notice(row: number, column: string, code: IssueCode, slip: string): ExpectedIssue {
  return { slip, row, column, code, severity: 'notice' };
}

/** Every data problem of the sample on 30 September 2022: these and no others, in the order of the rows. */
export const EXPECTED_ISSUES: readonly ExpectedIssue[] = [
  error(16, '日期', 'dateOutsidePlan', 'last year typed in January: 2021-1-17'),
  error(28, '活动类型', 'typeUnknown', '党组会 instead of 党组会议'),
  error(50, '活动类型', 'typeUnknown', 'two types in one cell: 组织生活会暨主题党日'),
  notice(54, '参加人员', 'participantOffRoster', '周文博 before he came into office'),
  error(72, '日期', 'dateUnreadable', '3.5'),
  notice(91, '参加人员', 'participantUnknown', '张山, misspelt for 张三'),
  notice(92, '参加人员', 'participantUnknown', '罗经理, a visitor'),
  error(127, '日期', 'dateUnreadable', '待定'),
  error(135, '日期', 'dateMissing', 'no date'),
  notice(143, '日期', 'maybeLate', 'the plan of the next month a day after the last workday of April'),
  notice(151, '日期', 'notMonday', 'a session moved to Tuesday, with 备注'),
  notice(158, '内容', 'duplicate', 'the same trip a second time'),
  notice(160, '组织单位', 'organiserBlank', '主题党日 without a branch; two leaders took part (3b)'),
  notice(179, '数量', 'quantityConverted', '万元 for 亿元'),
  error(182, '日期', 'dateUnreadable', 'a range: 6月9日-10日'),
  notice(184, '主题', 'organiserBlank', '理论宣讲 without 主题 (6d)'),
  notice(187, '主办级别', 'levelUnknown', '市直机关'),
  notice(189, '参加人员', 'participantsMissing', '主题党日 without 参加人员'),
  notice(198, '学时', 'hoursMissing', '集中学习 without 学时'),
  notice(216, '内容', 'duplicate', 'the new member entered twice'),
  notice(216, '数量', 'quantityUnusual', 'a bare 10000 where 1 is wanted (10e)'),
  notice(217, '数量', 'quantityConverted', '元 for 万元'),
  notice(220, '主持人', 'chairMissing', '支委会 without 主持人'),
  error(227, '活动类型', 'typeMissing', 'no type'),
  notice(230, '参加人员', 'participantOffRoster', '何刚 after he retired'),
  notice(236, '日期', 'notMonday', 'a session made up on a Wednesday, with 备注 and 归属周期'),
  error(238, '日期', 'dateUnreadable', 'two days: 7月21日/22日'),
  notice(240, '学时', 'hoursUnusual', '50 学时 in one row'),
  notice(244, '第一议题', 'firstTopicBlank', '党组会议 without 第一议题'),
  notice(251, '日期', 'maybeLate', "July's plan on the first workday of August"),
  notice(257, '主讲人', 'speakerMissing', '党课 without 主讲人'),
  error(261, '学时', 'hoursUnreadable', '2次 where hours belong'),
  error(263, '数量', 'quantityUnreadable', '约0.3万元'),
  error(265, '活动类型', 'typeUnknown', '新闻宣传 is not listed'),
  notice(272, '对应指标', 'targetUnknown', '13A for 13a'),
  notice(273, '主持人', 'participantUnknown', '赵健国, misspelt for 赵建国'),
  notice(275, '参加人员', 'participantUnknown', '同上'),
  error(279, '归属周期', 'attributionUnreadable', '9月份'),
  notice(297, '数量', 'quantityMissing', '党费支出 without a sum (19c.2)'),
  notice(308, '数量', 'quantityUnit', '人 where the plan counts in 名 (10e)'),
];

/**
 * Slips that can be read, with the row each is in: they raise nothing.
 * 148 (存款余额 as a bare number in 万元) becomes quantityUnusual as soon as 2e gets a quota.
 */
export const SILENT_SLIPS: Readonly<Record<string, number>> = {
  '2022-03 as 归属周期': 64,
  '20220305': 71,
  '2022.3.14': 82,
  '张 三': 84,
  '3 月21日（周一）': 88,
  'bare number off by 10,000': 148,
  'made up late with 归属周期': 183,
  'Tuesday without 备注': 185,
  '(请假)': 24,
  planned: 322,
};
