import { runToEnd } from '../../src/domain/checkPlan';
import { planNextSteps } from '../../src/domain/nextSteps/planNextSteps';
import type { NextSteps } from '../../src/domain/nextSteps/Step';
import type { StepText } from '../../src/sheets/encode/nextStepText';
import { stepText } from '../../src/sheets/encode/nextStepText';
import { OFFICE } from './ledgerOffice';
import { checkLedgerText } from './ledgerText';

/** The next steps of a text ledger, and what is said of them. */
export interface Told {
  readonly next: NextSteps;
  readonly texts: readonly StepText[];
}

const HEADERS =
  '编号 | 指标 | 考核范围 | 活动类型 | 主题 | 参与方式 | 由谁组织 | 主办级别 | 计算方式 | 比较 | 指标值 | 单位 | 周期 | 截止规则';

/** Plans the next steps of the small office: targets and ledger rows as lines of their tables. */
export function told(targets: readonly string[], rows: readonly string[] = [], asOf = '2022-10-12'): Told {
  const { book, result } = checkLedgerText(`
    截至 ${asOf}
    计划指标
    | ${HEADERS} |
    ${targets.map((target) => `| ${target} |`).join('\n')}
    ${OFFICE}
    活动类型
    | 活动类型 | 需参加人员 | 需主持人 | 需第一议题 | 同日计一次 |
    | 党组会议 | 是         | 是       | 是         |            |
    | 谈心谈话 | 是         |          |            | 是         |
    | 培训     | 是         |          |            |            |
    | 集中学习 | 是         |          |            |            |
    工作台账
    | 日期 | 活动类型 | 主题 | 第一议题 | 参加人员 | 学时 |
    ${rows.map((row) => `| ${row} |`).join('\n')}`);
  const next = runToEnd(planNextSteps(book.input, result));
  return { next, texts: next.steps.map((step) => stepText(step, book.input.roster)) };
}
