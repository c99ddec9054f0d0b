/**
 * 计划指标: one target as it will stand in the sheet. Each field is the text of the cell of that column, in the words
 * of the contract (a quota may be a number); '' is a blank cell.
 */
export interface TargetRow {
  /** 编号. The parts of an obligation that was split are `5l`, `5l.2`, `5l.3`. */
  readonly id: string;
  /** 指标 */
  readonly title: string;
  /** 责任主体 */
  readonly owner: string;
  /** 指标值: a number, `100%`, the plan's own placeholder such as `XX`, or blank. */
  readonly quota: string | number;
  /** 单位 */
  readonly unit: string;
  /** 周期 */
  readonly cadence: string;
  /** 启用 */
  readonly enabled: string;
  /** 备注: the reading chosen (推定), slips of the plan (原文疑误) and what the office must still say (待明确). */
  readonly note: string;
  /** 类别 */
  readonly kind: string;
  /** 考核范围 */
  readonly scope: string;
  /** 活动类型, separated by 、 */
  readonly activities: string;
  /** 主题, separated by 、 */
  readonly topics: string;
  /** 参与方式 */
  readonly participation: string;
  /** 由谁组织 */
  readonly organiser: string;
  /** 主办级别 */
  readonly level: string;
  /** 计算方式 */
  readonly measure: string;
  /** 比较 */
  readonly comparison: string;
  /** 截止规则 */
  readonly deadline: string;
  /** 刚性 */
  readonly firmness: string;
  /** 章节: the plan's heading, word for word. */
  readonly chapter: string;
  /** 任务: heading of the plan's numbered item, word for word. */
  readonly task: string;
  /** 原文: the plan's own words, slips included. */
  readonly quote: string;
}

/** A cell that is ticked with 是 or left blank. */
export type Flag = '是' | '';

/** 活动类型: one kind of activity as it will stand in the sheet, with what its ledger rows should say. */
export interface ActivityRow {
  /** 活动类型 */
  readonly name: string;
  /** 别名, separated by 、 */
  readonly aliases: string;
  /** 同日计一次 */
  readonly oncePerDay: Flag;
  /** 需参加人员 */
  readonly wantsParticipants: Flag;
  /** 需学时 */
  readonly wantsHours: Flag;
  /** 需主持人 */
  readonly wantsChair: Flag;
  /** 需主讲人 */
  readonly wantsSpeaker: Flag;
  /** 需第一议题 */
  readonly wantsFirstTopic: Flag;
  /** 说明 */
  readonly note: string;
}

/** The cells of one row by the keys of the columns; dates are `YYYY-MM-DD`, other texts stand as they are. */
export type SampleRow = Readonly<Record<string, string>>;

/** 示例: a small made-up office that shows what a check of the plan looks like. */
export interface PlanSample {
  /** 核查日期 as of which it shows every colour, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly roster: readonly SampleRow[];
  readonly ledger: readonly SampleRow[];
}

/** A built-in plan: what a new workbook is filled with. */
export interface PlanTemplate {
  readonly name: string;
  readonly office: string;
  readonly year: number;
  readonly targets: readonly TargetRow[];
  readonly activities: readonly ActivityRow[];
  /** Loaded only when somebody wants to see it. */
  readonly sample?: () => Promise<PlanSample>;
}
