import type { Assessment } from '../../domain/assess';
import type { CheckResult } from '../../domain/checkPlan';
import type { Day } from '../../domain/day';
import { civilOf } from '../../domain/day';
import { exactSum } from '../../domain/exact';
import type { Finding } from '../../domain/finding';
import { shortfallOf } from '../../domain/finding';
import type { Target } from '../../domain/target';
import { findingShortfall } from '../encode/findingRows';
import { shortfallText } from '../encode/targetCells';
import { STATUS_WORDS, plainNumber, unitOf } from '../encode/words';
import { hasPassed } from './hasPassed';
import { periodsText } from './periodRuns';
import type { ReportFacts } from './ReportFacts';

/** A matter for the leaders: a target that is short or at risk, all its subjects together. */
export interface Matter {
  readonly status: string;
  readonly matter: string;
  readonly who: string;
  readonly gap: string;
  readonly latest: string;
  readonly remedy: string;
}

/** The findings of one target. */
type Group = readonly [Finding, ...Finding[]];

/** Units and people, and periods, that are named before the rest is counted. */
const NAMED = 4;
const NAMED_PERIODS = 6;

/** All matters, the most urgent first: 未达标 before 滞后, what can still be made up by its latest day, then the plan. */
export function mattersOf(facts: ReportFacts): Matter[] {
  const { result, withNames } = facts;
  const assessmentsOf = new Map(
    result.plan.grids.map(({ target }, index) => [target, result.assessments[index] ?? []]),
  );
  return groupsOf(result)
    .sort((a, b) => rankOf(a) - rankOf(b) || a[0].target.index - b[0].target.index)
    .map((group) => {
      const { target } = group[0];
      return {
        status: STATUS_WORDS[statusOf(group)],
        matter: `${target.title}（${target.id}）`,
        who: whoText(group, withNames),
        gap: gapText(group, assessmentsOf.get(target) ?? []),
        latest: latestText(group, facts),
        remedy: remedyText(group),
      };
    });
}

function groupsOf({ findings }: CheckResult): Group[] {
  const groups = new Map<Target, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.target);
    if (group === undefined) groups.set(finding.target, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function statusOf(group: Group): Finding['status'] {
  return group.some(({ status }) => status === 'short') ? 'short' : 'atRisk';
}

function rankOf(group: Group): number {
  const latest = latestOf(group);
  const LATER_THAN_ALL = 1_000_000;
  return (statusOf(group) === 'short' ? 0 : 2 * LATER_THAN_ALL) + (latest ?? LATER_THAN_ALL);
}

function latestOf(group: Group): Day | null {
  const days = group.flatMap(({ latest, mendable }) => (mendable && latest !== null ? [latest] : []));
  return days.length === 0 ? null : Math.min(...days);
}

/** A day in the plan's year without the year. @example monthDay(dayOf(2022, 9, 30), 2022) // '9月30日' */
export function monthDay(day: Day, planYear: number): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${year === planYear ? '' : `${year}年`}${month}月${dayOfMonth}日`;
}

function latestText(group: Group, facts: ReportFacts): string {
  const latest = latestOf(group);
  if (latest !== null)
    return `${monthDay(latest, facts.input.options.planYear)}${hasPassed(facts, latest) ? '已过' : ''}`;
  return group[0].target.comparison === 'atMost' ? '已超限' : '已过期';
}

/** 责任主体, and whom of those that it is asked of: units by name, people counted by department unless they may be named. */
function whoText(group: Group, withNames: boolean): string {
  const [{ target, subject }] = group;
  const owner = target.owner.trim();
  const asked =
    subject.kind === 'collective'
      ? ''
      : subject.kind !== 'person' || withNames
        ? listed(
            group.map(({ subject: { name } }) => name),
            subject.kind === 'person' ? '人' : '个',
          )
        : peopleByDepartment(group);
  if (owner === '' || asked === '') return owner || asked || '—';
  // 各科室 are the units that are named.
  return owner === asked || owner.startsWith('各') ? asked : `${owner}：${asked}`;
}

function peopleByDepartment(group: Group): string {
  const counts = new Map<string, number>();
  for (const { subject } of group) {
    const department = subject.member?.department ?? '';
    counts.set(department, (counts.get(department) ?? 0) + 1);
  }
  const words = [...counts].map(([department, count]) => `${department || '其他'}${count}人`);
  return words.length > NAMED || (counts.size === 1 && counts.has(''))
    ? `${group.length}人`
    : words.join('、');
}

function listed(words: readonly string[], unit: string): string {
  const named = words.slice(0, NAMED).join('、');
  return words.length > NAMED ? `${named}等${words.length}${unit}` : named;
}

/** 差多少; a target without a single row says that nobody knows whether it was done. */
function gapText(group: Group, assessments: readonly Assessment[]): string {
  const [finding] = group;
  if (finding.unrecorded) return '台账无记录（没做还是没登记？）';
  const { target } = finding;
  if (group.length > 1) {
    const most = Math.max(...group.flatMap(({ missing }) => missing.map((each) => shortfallOf(each) ?? 0)));
    const each =
      target.measure === 'hours' && most > 0 ? `，最多的差${plainNumber(most)}${unitOf(target)}` : '';
    return shortfallText(target, assessments) + each;
  }
  const shortfall = findingShortfall(finding);
  const lacking =
    target.measure === 'ratio'
      ? `差${shortfall.replace('%', '个百分点')}`
      : target.comparison === 'atLeast'
        ? `差${shortfall}`
        : shortfall;
  return target.cadence === 'year' ? lacking : `${missedPeriods(finding)}，${lacking}`;
}

function missedPeriods({ missing }: Finding): string {
  const periods = missing.map(({ obligation }) => obligation.period);
  const rest = periods.length > NAMED_PERIODS ? `等${periods.length}期` : '';
  return periodsText(periods.slice(0, NAMED_PERIODS)) + rest;
}

/** 怎么补, for somebody who gives the order and does not keep the ledger. */
function remedyText(group: Group): string {
  const [{ target, unrecorded }] = group;
  if (target.comparison === 'atMost') return '核对台账，确已超过的说明原因';
  const missing = group.flatMap((finding) => finding.missing);
  const open = missing.filter((each) => each.open);
  const closed = missing.length - open.length;
  if (unrecorded)
    return open.length > 0
      ? '先核实：已做的补登台账，没做的抓紧安排'
      : '先核实：已做的补登台账，没做的说明原因';
  const past = pastText(target);
  const parts = [
    open.length > 0 ? openText(target, open, group.length > 1) : '',
    closed > 0 ? `${open.length > 0 ? `已过期的${closed}期` : '已过期，'}${past}` : '',
  ];
  return parts.filter((part) => part !== '').join('；');
}

function pastText({ deadline, measure }: Target): string {
  if (deadline.rule === 'lastWorkday') return '补报备查';
  return measure === 'ratio' ? '核对登记，确未安排的说明原因' : '补做，记为逾期补齐';
}

function openText(target: Target, open: readonly Assessment[], several: boolean): string {
  const { measure, activities, comparison } = target;
  const unit = unitOf(target);
  const quota = plainNumber(open[0]?.obligation.quota ?? 0);
  const number = plainNumber(exactSum(open.map((each) => shortfallOf(each) ?? 0)));
  const activity = activities.slice(0, 2).join('或') || '相关活动';
  switch (measure) {
    case 'count':
      if (comparison === 'moreThan') return `再开展，须超过${quota}${unit}`;
      if (several) return `督促各自补上，共${number}${unit}`;
      return unit === '次' ? `再开展${activity}${number}次` : `再完成${number}${unit}`;
    case 'hours':
      return `组织${activity}，${several ? '各自补足学时' : `补足${number}${unit}`}`;
    case 'quantity':
      return `再完成${number}${unit}`;
    case 'latest':
      return `推进到${comparison === 'moreThan' ? '超过' : ''}${quota}${unit}，登记最新数值`;
    case 'coverage':
      return `补开展还没有覆盖的主题${number}项`;
    case 'ratio':
      return '今后每次会议都安排第一议题';
  }
}
