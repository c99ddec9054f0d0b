import type { IssueCode } from '../../src/domain/issue';

export const CASE_OFFICE = `
  人员名册
  | 姓名 | 科室   | 党支部 | 身份 | 分管领域 | 任职起     |
  | 张三 | 综合科 | 一支部 | 党员 | 招商     |            |
  | 李四 | 综合科 | 一支部 | 党员 |          | 2022-03-01 |
`;

export const CASE_ACTIVITIES = `
  活动类型
  | 活动类型 | 需参加人员 | 需学时 | 需主持人 | 需主讲人 | 需第一议题 |
  | 例会     | 是         | 是     | 是       | 是       | 是         |
  | 党课     |            |        |          |          |            |
  | 党组会议 |            |        |          |          |            |
  | 招商     |            |        |          |          |            |
`;

export const CASE_PLAN = `
  计划指标
  | 编号 | 考核范围 | 活动类型 | 计算方式 | 指标值 | 单位 | 周期 | 由谁组织 | 截止规则          |
  | 2i   | 集体     | 党课     | 次数     | 5      |      | 年   |          |                   |
  | q    | 集体     | 招商     | 数量     | 5      | 亿元 | 年   |          |                   |
  | o    | 每名党员 | 党课     | 次数     | 1      |      | 年   | 所在支部 |                   |
  | w    | 集体     | 党组会议 | 次数     | 1      |      | 每周一 |        |                   |
  | r    | 集体     | 党组会议 | 次数     | 5      |      | 月   |          | 当月最后1个工作日 |
`;

/** A ledger of one row beside a sound plan. */
export function ledgerOfOneRow(headers: string, cells: string): string {
  return `${CASE_PLAN}${CASE_OFFICE}${CASE_ACTIVITIES}\n工作台账\n| 日期 | 活动类型 | ${headers} |\n| ${cells} |`;
}

/** The case of a code: the workbook, and where the issue is said: sheet, row, column, severity, what was found, what is meant. */
export type IssueCase = readonly [text: string, where: string];

/** Codes of ledgers of others, which a text has none of: adoptedLedgers.test.ts, attendance.test.ts. */
type AdoptedCode =
  'adoptedLedgerMissing' | 'adoptedLedgerMoved' | 'adoptedColumnMissing' | 'attendanceMismatch';

/** One case each; `where` is `表 | 行 | 列 | 级别 | 内容 | 似`. */
export const ISSUE_CASES: Readonly<Record<Exclude<IssueCode, AdoptedCode>, IssueCase>> = {
  dateMissing: [ledgerOfOneRow('备注', ' | 党课 | 甲'), '工作台账 | 2 | 日期 | 错误 | | '],
  dateUnreadable: [ledgerOfOneRow('备注', '3.5 | 党课 | '), '工作台账 | 2 | 日期 | 错误 | 3.5 | '],
  dateOutsidePlan: [
    ledgerOfOneRow('备注', '2021-03-05 | 党课 | '),
    '工作台账 | 2 | 日期 | 错误 | 2021-03-05 | ',
  ],
  typeMissing: [ledgerOfOneRow('备注', '2022-03-05 | | '), '工作台账 | 2 | 活动类型 | 错误 | | '],
  typeUnknown: [
    ledgerOfOneRow('备注', '2022-03-05 | 党组会 | '),
    '工作台账 | 2 | 活动类型 | 错误 | 党组会 | 党组会议',
  ],
  hoursUnreadable: [
    ledgerOfOneRow('学时', '2022-03-05 | 党课 | 很多'),
    '工作台账 | 2 | 学时 | 错误 | 很多 | ',
  ],
  quantityUnreadable: [
    ledgerOfOneRow('数量', '2022-03-05 | 党课 | 3-4家'),
    '工作台账 | 2 | 数量 | 错误 | 3-4家 | ',
  ],
  attributionUnreadable: [
    ledgerOfOneRow('归属周期', '2022-03-05 | 党课 | 年初'),
    '工作台账 | 2 | 归属周期 | 错误 | 年初 | ',
  ],
  participantUnknown: [
    ledgerOfOneRow('参加人员 | 组织单位', '2022-03-05 | 党课 | 张山 | 一支部'),
    '工作台账 | 2 | 参加人员 | 提醒 | 张山 | 张三',
  ],
  participantOffRoster: [
    ledgerOfOneRow('参加人员 | 组织单位', '2022-02-05 | 党课 | 李四 | 一支部'),
    '工作台账 | 2 | 参加人员 | 提醒 | 李四 | ',
  ],
  participantsMissing: [
    ledgerOfOneRow('学时 | 主持人 | 主讲人 | 第一议题', '2022-03-05 | 例会 | 1 | 张三 | 张三 | 否'),
    '工作台账 | 2 | 参加人员 | 提醒 | | ',
  ],
  hoursMissing: [
    ledgerOfOneRow('参加人员 | 主持人 | 主讲人 | 第一议题', '2022-03-05 | 例会 | 张三 | 张三 | 张三 | 否'),
    '工作台账 | 2 | 学时 | 提醒 | | ',
  ],
  chairMissing: [
    ledgerOfOneRow('参加人员 | 学时 | 主讲人 | 第一议题', '2022-03-05 | 例会 | 张三 | 1 | 张三 | 否'),
    '工作台账 | 2 | 主持人 | 提醒 | | ',
  ],
  speakerMissing: [
    ledgerOfOneRow('参加人员 | 学时 | 主持人 | 第一议题', '2022-03-05 | 例会 | 张三 | 1 | 张三 | 否'),
    '工作台账 | 2 | 主讲人 | 提醒 | | ',
  ],
  firstTopicBlank: [
    ledgerOfOneRow('参加人员 | 学时 | 主持人 | 主讲人', '2022-03-05 | 例会 | 张三 | 1 | 张三 | 张三'),
    '工作台账 | 2 | 第一议题 | 提醒 | | ',
  ],
  hoursUnusual: [ledgerOfOneRow('学时', '2022-03-05 | 党课 | 40.5'), '工作台账 | 2 | 学时 | 提醒 | 40.5 | '],
  duplicate: [
    ledgerOfOneRow('内容', '2022-03-05 | 党课 | 学习 |\n| 2022-03-05 | 党课 | 学习'),
    '工作台账 | 3 | 内容 | 提醒 | 2022-03-05 学习 | ',
  ],
  levelUnknown: [
    ledgerOfOneRow('主办级别', '2022-03-05 | 党课 | 部级'),
    '工作台账 | 2 | 主办级别 | 提醒 | 部级 | ',
  ],
  organiserBlank: [
    ledgerOfOneRow('参加人员', '2022-03-05 | 党课 | 张三'),
    '工作台账 | 2 | 组织单位 | 提醒 | | ',
  ],
  quantityUnit: [ledgerOfOneRow('数量', '2022-03-05 | 招商 | 3家'), '工作台账 | 2 | 数量 | 提醒 | 3家 | '],
  quantityConverted: [
    ledgerOfOneRow('数量', '2022-03-05 | 招商 | 3万元'),
    '工作台账 | 2 | 数量 | 提醒 | 3万元 | ',
  ],
  quantityUnusual: [
    ledgerOfOneRow('数量', '2022-03-05 | 招商 | 5000'),
    '工作台账 | 2 | 数量 | 提醒 | 5000 | ',
  ],
  quantityMissing: [ledgerOfOneRow('数量', '2022-03-05 | 招商 | '), '工作台账 | 2 | 数量 | 提醒 | | '],
  notMonday: [
    ledgerOfOneRow('备注', '2022-03-15 | 党组会议 | 改期'),
    '工作台账 | 2 | 日期 | 提醒 | 2022-03-15 | ',
  ],
  maybeLate: [
    ledgerOfOneRow('备注', '2022-05-09 | 党组会议 | '),
    '工作台账 | 2 | 日期 | 提醒 | 2022-05-09 | ',
  ],
  targetUnknown: [
    ledgerOfOneRow('对应指标', '2022-03-05 | 党课 | 2i、2j、2j'),
    '工作台账 | 2 | 对应指标 | 提醒 | 2j | 2i',
  ],
  targetIdMissing: [
    '计划指标\n| 编号 | 活动类型 | 指标值 |\n| | 党课 | 1 |',
    '计划指标 | 2 | 编号 | 错误 | | ',
  ],
  targetIdDuplicate: [
    '计划指标\n| 编号 | 活动类型 | 指标值 |\n| 1a | 党课 | 1 |\n| 1a | 党课 | 1 |',
    '计划指标 | 3 | 编号 | 错误 | 1a | ',
  ],
  targetFieldUnknown: [
    '计划指标\n| 编号 | 活动类型 | 周期 |\n| 1a | 党课 | 旬 |',
    '计划指标 | 2 | 周期 | 错误 | 旬 | ',
  ],
  scopeEmpty: [
    `计划指标\n| 编号 | 考核范围 | 指标值 |\n| 1a | 每名副市长 | 1 |${CASE_OFFICE}`,
    '计划指标 | 2 | 考核范围 | 提醒 | 1a | ',
  ],
  rosterMissing: [
    '计划指标\n| 编号 | 考核范围 | 指标值 |\n| 1a | 每名党员 | 1 |',
    '计划指标 | 2 | 考核范围 | 错误 | 1a | ',
  ],
  memberNameMissing: [
    '人员名册\n| 姓名 | 身份 |\n| 甲 | 党员 |\n| | 党员 |',
    '人员名册 | 3 | 姓名 | 错误 | | ',
  ],
  memberDuplicate: [
    '人员名册\n| 姓名 | 身份 |\n| 甲乙 | 党员 |\n| 甲 乙 | 党员 |',
    '人员名册 | 3 | 姓名 | 错误 | 甲乙 | ',
  ],
  tenureUnreadable: [
    '人员名册\n| 姓名 | 身份 | 任职止 |\n| 甲 | 党员 | 年底 |',
    '人员名册 | 2 | 任职止 | 错误 | 年底 | ',
  ],
  waiverIncomplete: [
    `${CASE_PLAN}${CASE_OFFICE}豁免登记\n| 考核对象 | 指标编号 | 理由 |\n| 张三 | | 病假 |`,
    '豁免登记 | 2 | 指标编号 | 错误 | | ',
  ],
  waiverTargetUnknown: [
    `${CASE_PLAN}${CASE_OFFICE}豁免登记\n| 考核对象 | 指标编号 |\n| 张三 | 2j |`,
    '豁免登记 | 2 | 指标编号 | 错误 | 2j | 2i',
  ],
  waiverSubjectUnknown: [
    `${CASE_PLAN}${CASE_OFFICE}豁免登记\n| 考核对象 | 指标编号 |\n| 张山 | o |`,
    '豁免登记 | 2 | 考核对象 | 错误 | 张山 | 张三',
  ],
  waiverPeriodUnreadable: [
    `${CASE_PLAN}${CASE_OFFICE}豁免登记\n| 考核对象 | 指标编号 | 周期 |\n| 张三 | o | 年初 |`,
    '豁免登记 | 2 | 周期 | 错误 | 年初 | ',
  ],
  optionUnreadable: ['设置\n| 选项 | 值 |\n| 一天折学时 | 八 |', '设置 | 2 | 值 | 错误 | 八 | '],
  calendarUnreadable: ['日历\n| 日期 | 类型 |\n| 2022-05-06 | 调休 |', '设置 | 2 | 类型 | 错误 | 调休 | '],
  calendarNotCovered: ['设置\n| 选项 | 值 |\n| 计划年度 | 2035 |', '设置 | 2 | 值 | 提醒 | 2035 | '],
};
