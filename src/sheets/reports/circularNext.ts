import type { Assessment } from '../../domain/assess';
import type { Day } from '../../domain/day';
import { civilOf, dayOf } from '../../domain/day';
import type { Target } from '../../domain/target';
import { longDate } from '../encode/words';
import { mattersByTarget, numbered, titlesText } from './circularProblems';
import { firstLatest } from './followUps';
import { hasPassed } from './hasPassed';
import type { ReportFacts } from './ReportFacts';

/** 下步要求: what must be mended until when, what falls due next, what is to be cleared up. */
export function nextSection(facts: ReportFacts): string[] {
  const parts = [mendText(facts), dueText(facts), clarifyText(facts)].filter((part) => part.length > 0);
  return [
    ...numbered(parts),
    `${parts.length === 0 ? '没有需要补办的事项。' : ''}各责任主体要按计划推进各项工作，办结一项登记一项，做到事项、时间、人员与台账一致。`,
  ];
}

/** What can still be mended, by the latest day of the target's first matter; then how many targets are past mending. */
function mendText(facts: ReportFacts): string[] {
  const byDay = new Map<Day, Target[]>();
  let past = 0;
  for (const { target, matters } of mattersByTarget(facts)) {
    const latest = firstLatest(matters);
    if (latest === null) past += 1;
    else byDay.set(latest, [...(byDay.get(latest) ?? []), target]);
  }
  const lines = [...byDay]
    .sort(([a], [b]) => a - b)
    .map(
      ([day, targets]) =>
        `最迟${longDate(day)}${hasPassed(facts, day) ? '（已过，请立即补办）' : ''}：${ownersText(targets)}。`,
    );
  const expired =
    past === 0 ? [] : [`已过期或超限的${past}项，能补做的尽快补做（记为逾期补齐），不能补做的说明原因。`];
  const open = lines.length === 0 ? [] : ['下列事项还可以补办，请责任主体按期办结。', ...lines];
  const [first, ...rest] = [...open, ...expired];
  return first === undefined ? [] : [`抓紧补齐。${first}`, ...rest];
}

/** What is on pace or begins soon and falls due until the end of the next month. */
function dueText({ result }: ReportFacts): string[] {
  const { year, month } = civilOf(result.asOf);
  const until = dayOf(year, month + 2, 1) - 1;
  const missing = new Set(result.findings.map(({ target }) => target));
  const targets = result.plan.grids.flatMap(({ target }, index) => {
    const due = (result.assessments[index] ?? []).some(
      (each) => isAhead(each) && each.obligation.due >= result.asOf && each.obligation.due <= until,
    );
    return due && !missing.has(target) ? [target] : [];
  });
  if (targets.length === 0) return [];
  return [
    `按期完成。${longDate(until)}以前（含当日）到期的还有${targets.length}项：${ownersText(targets)}。`,
  ];
}

/** Still to be done and not behind. */
function isAhead({ status, obligation }: Assessment): boolean {
  if (status === 'onTrack') return true;
  const { target, exempt, quota } = obligation;
  return status === 'upcoming' && target.enabled === 'yes' && !exempt && quota !== null;
}

/** Targets by 责任主体. @example '党组7b 专题研判；综合科17e 月度计划' */
function ownersText(targets: readonly Target[]): string {
  const byOwner = new Map<string, Target[]>();
  for (const target of targets) {
    const owner = target.owner || '未列责任主体';
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), target]);
  }
  return [...byOwner].map(([owner, of]) => `${owner}——${titlesText(of)}`).join('；');
}

function clarifyText(facts: ReportFacts): string[] {
  const { result, issues, input } = facts;
  const unrecorded = mattersByTarget(facts).filter(
    ({ matters }) => matters[0]?.finding.unrecorded === true,
  ).length;
  const { unset } = result.figures.counts;
  const elsewhere = issues.filter(({ table }) => table !== 'ledger').length;
  const parts = [
    input.entries.length === 0 ? '台账还没有登记，已开展的工作尽快登记' : '',
    unrecorded === 0 ? '' : `台账无记录的${unrecorded}项，已开展的立即补登，没有开展的限期开展`,
    issues.some(({ table }) => table === 'ledger') ? '登记有误和需要核对的，对照台账 核查说明 逐条更正' : '',
    elsewhere === 0 ? '' : `计划、名册等表的${elsewhere}处问题尽快改正`,
    unset === 0 ? '' : `指标值待明确的${unset}项，尽快确定指标值`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`核实更正。${parts.join('；')}。`];
}
