import type { Day } from '../../src/domain/day';
import { formatDay, weekdayOf } from '../../src/domain/day';
import type { Step } from '../../src/domain/nextSteps/Step';
import { LEVEL } from '../../src/sheets/words';

/** The columns that a step's row fills. */
export const STEP_HEADERS = [
  '日期',
  '活动类型',
  '主题',
  '内容',
  '参加人员',
  '主持人',
  '主讲人',
  '学时',
  '数量',
  '组织单位',
  '主办级别',
  '第一议题',
  '归属周期',
  '备注',
  '对应指标',
] as const;

/** How far into its days a step is held: 0 on the first, 1 on the last. */
export type When = 0 | 0.5 | 1;

/**
 * The ledger rows of steps, logged exactly as they say, as texts of cells. `anyType` stands where any type will do.
 * Those of 同日计一次 take days of their own, the most pressing first.
 */
export function loggedSteps(
  steps: readonly Step[],
  when: When,
  anyType: string,
  taken: ReadonlySet<string> = new Set(),
): string[][] {
  const used = new Set(taken);
  const rows: string[][] = [];
  for (const step of [...steps].sort((a, b) => a.latest - b.latest)) {
    for (let time = 0; time < step.times; time += 1) {
      let date: Day = step.earliest + Math.floor((step.latest - step.earliest) * when);
      if (step.distinctDays) {
        date = step.earliest;
        while (used.has(dayKey(step, date))) date += 1;
        expect(date).toBeLessThanOrEqual(step.latest);
        used.add(dayKey(step, date));
      }
      rows.push(rowOf(step, date, anyType, rows.length));
    }
  }
  return rows;
}

/** By what 同日计一次 tells rows apart. */
export function dayKey(step: Pick<Step, 'activity' | 'organiser'>, date: Day): string {
  return `${formatDay(date)} ${step.activity?.name ?? ''} ${step.organiser}`;
}

function rowOf(step: Step, date: Day, anyType: string, number: number): string[] {
  const cells: Record<(typeof STEP_HEADERS)[number], string> = {
    日期: formatDay(date),
    活动类型: step.activity?.name ?? anyType,
    主题: step.topics.join('、'),
    内容: `第${number}件`,
    参加人员: step.attendees.map(({ name }) => name).join('、'),
    主持人: step.chair?.name ?? '',
    主讲人: step.speaker?.name ?? '',
    学时: step.hours === null ? '' : String(step.hours.value),
    数量: step.quantity === null ? '' : `'${step.quantity.value}${step.quantity.unit}`,
    组织单位: step.organiser,
    主办级别: step.level === null ? '' : LEVEL.words[step.level][0],
    第一议题: step.firstTopic ? '是' : '',
    归属周期: step.attribution?.label ?? '',
    备注: step.noteUnlessMonday && weekdayOf(date) !== 1 ? '调整' : '',
    对应指标: step.targetIds.join('、'),
  };
  return STEP_HEADERS.map((header) => cells[header]);
}
