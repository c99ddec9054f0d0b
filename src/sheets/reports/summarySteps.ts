import type { Day } from '../../domain/day';
import { dayOf } from '../../domain/day';
import { dueItemsOf } from '../../domain/nextSteps/dueItems';
import type { DueItem } from '../../domain/nextSteps/Step';
import type { Target } from '../../domain/target';
import { hasPassed } from './hasPassed';
import { monthDay } from './summaryMatters';
import type { ReportFacts } from './ReportFacts';

/** How many days and how many targets a day are named. */
const DAYS = 3;
const TARGETS = 3;

/** 下步: what falls due next, a line a day, with who answers for it. */
export function stepLines(facts: ReportFacts): string[] {
  const { result, input } = facts;
  const { planYear } = input.options;
  const byDay = new Map<Day, Map<Target, number>>();
  const isShort = ({ open }: DueItem): boolean => open.some(({ status }) => status !== 'onTrack');
  const due = dueItemsOf(result);
  // What is behind already goes before what is not.
  for (const { target, latest } of [...due.filter(isShort), ...due.filter((item) => !isShort(item))]) {
    const targets = byDay.get(latest) ?? new Map<Target, number>();
    targets.set(target, (targets.get(target) ?? 0) + 1);
    byDay.set(latest, targets);
  }
  const days = [...byDay].sort(([a], [b]) => a - b);
  const later = days.slice(DAYS).reduce((sum, [, targets]) => sum + targets.size, 0);
  const lines = days.slice(0, DAYS).map(([day, targets], index) => {
    const named = [...targets].slice(0, TARGETS).map(([target, subjects]) => itemText(target, subjects));
    const rest = targets.size > TARGETS ? `等${targets.size}项` : '';
    const after = index === DAYS - 1 && later > 0 ? `其后到期的还有${later}项。` : '';
    return `${index + 1}. ${monthDay(day, planYear)}前完成${hasPassed(facts, day) ? '（已过，抓紧补办）' : ''}：${named.join('、')}${rest}。${after}`;
  });
  return lines.length === 0 ? [nothingDueText(facts)] : lines;
}

function nothingDueText({ result, input }: ReportFacts): string {
  if (result.asOf < dayOf(input.options.planYear + 1, 1, 1))
    return '目前没有已开始而未完成的事项，按计划推进。';
  return result.findings.length === 0
    ? '计划年度已结束，没有未完成的事项。'
    : '计划年度已结束，没有完成的事项补做并登记（记为逾期补齐），不能补做的说明原因。';
}

function itemText({ title, owner, scope }: Target, subjects: number): string {
  const many = scope.kind === 'person' ? `${subjects}人` : scope.kind === 'collective' ? '' : `${subjects}个`;
  const who = [owner, many].filter((word) => word !== '').join('，');
  return who === '' ? title : `${title}（${who}）`;
}
