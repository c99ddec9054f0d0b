import type { Finding } from '../../domain/finding';
import { fold } from '../../domain/fold';
import { severityOf } from '../../domain/issue';
import type { Target } from '../../domain/target';
import { STATUS_WORDS } from '../encode/words';
import type { ListedFinding } from './followUps';
import { listedFindings } from './followUps';
import { periodsText } from './periodRuns';
import type { ReportFacts } from './ReportFacts';

/** How many targets a part lists before the rest is counted. */
const LISTED = 10;

const NUMERALS = ['一', '二', '三', '四', '五', '六'] as const;

/** The matters of one target. */
export interface TargetMatters {
  readonly target: Target;
  readonly status: Finding['status'];
  readonly matters: readonly ListedFinding[];
}

/** The findings target by target, in the order of the findings: 未达标 first. */
export function mattersByTarget(facts: ReportFacts): TargetMatters[] {
  const groups = new Map<Target, ListedFinding[]>();
  for (const matter of listedFindings(facts)) {
    const { target } = matter.finding;
    groups.set(target, [...(groups.get(target) ?? []), matter]);
  }
  return [...groups].map(([target, matters]) => ({
    target,
    status: matters.some(({ finding }) => finding.status === 'short') ? 'short' : 'atRisk',
    matters,
  }));
}

/** 主要问题: what is short, what is behind, what the ledger has nothing on, and how well it is kept. */
export function problemsSection(facts: ReportFacts): string[] {
  const groups = mattersByTarget(facts);
  const parts = [
    listed(groups, 'short', '以下事项有一期或几期没有达到要求。'),
    listed(groups, 'atRisk', '以下事项落后于序时进度、临近期限，或者力争完成而没有完成。'),
    unrecordedText(groups),
    ledgerText(facts),
  ].filter((part) => part.length > 0);
  const { judged } = facts.result.figures;
  const none = judged === 0 ? '没有可以考核的指标，还看不出问题。' : '没有未达标和滞后的事项。';
  return [...(groups.length === 0 ? [none] : []), ...numbered(parts)];
}

/** Parts numbered （一）（二） where there are several. */
export function numbered(parts: readonly (readonly string[])[]): string[] {
  if (parts.length === 1) return [...(parts[0] ?? [])];
  return parts.flatMap((part, index) =>
    part.map((text, place) => (place === 0 ? `（${NUMERALS[index] ?? ''}）${text}` : text)),
  );
}

/** Ids and titles in a list, the rest counted. */
export function titlesText(targets: readonly Target[]): string {
  const named = targets
    .slice(0, LISTED)
    .map(({ id, title }) => `${id} ${title}`)
    .join('、');
  return targets.length > LISTED ? `${named}等${targets.length}项` : named;
}

function listed(groups: readonly TargetMatters[], status: Finding['status'], why: string): string[] {
  const of = groups.filter((group) => group.status === status);
  if (of.length === 0) return [];
  const lines = of.slice(0, LISTED).map((group, index) => `${index + 1}. ${groupText(group)}`);
  const rest = of.length > LISTED ? [`其余${of.length - LISTED}项见 检查结果。`] : [];
  return [`${STATUS_WORDS[status]}${of.length}项。${why}`, ...lines, ...rest];
}

function groupText({ target, matters }: TargetMatters): string {
  const [first] = matters;
  if (first === undefined) return '';
  const owner = target.owner === '' ? '' : `（责任主体：${target.owner}）`;
  const requirement = first.row.requirement;
  if (target.scope.kind !== 'collective')
    return `${target.id} ${target.title}${owner}：要求${EACH[target.scope.kind]}${requirement}，${subjectsText(target.scope.kind, matters)}。`;
  return `${target.id} ${target.title}${owner}：要求${requirement}，${collectiveText(first)}。`;
}

/** What the collective has and lacks; the periods are named where there are several. */
function collectiveText({ finding, row }: ListedFinding): string {
  const { target, missing, judged, unrecorded } = finding;
  const periods = missing.map(({ obligation }) => obligation.period);
  const where =
    target.cadence === 'year'
      ? ''
      : `考核${judged}期，缺${periodsText(periods)}${periods.length > 1 ? `共${periods.length}期` : ''}，`;
  if (unrecorded) return `${where}台账无记录`;
  const shortfall = target.comparison === 'atLeast' ? `还差${row.shortfall}` : row.shortfall;
  return where === '' ? `已有${row.actual}，${shortfall}` : `${where}${shortfall}`;
}

const EACH = { department: '每个科室', branch: '每个党支部', person: '每人' } as const;

/** Who is short and who is behind: units by name, people by how many of each department. */
function subjectsText(kind: keyof typeof EACH, matters: readonly ListedFinding[]): string {
  return (['short', 'atRisk'] as const)
    .flatMap((status) => {
      const of = matters
        .filter(({ finding }) => finding.status === status)
        .map(({ finding }) => finding.subject);
      if (of.length === 0) return [];
      const who = kind === 'person' ? `${of.length}人` : of.map(({ name }) => name).join('、');
      const where = kind === 'person' ? departmentsText(of) : '';
      return [`${who}${STATUS_WORDS[status]}${where}`];
    })
    .join('，');
}

function departmentsText(subjects: readonly Finding['subject'][]): string {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { member } of subjects) {
    const name = member === null || member.department === '' ? '未分科室' : member.department;
    const entry = counts.get(fold(name)) ?? { name, count: 0 };
    entry.count += 1;
    counts.set(fold(name), entry);
  }
  return `（${[...counts.values()].map(({ name, count }) => `${name}${count}人`).join('、')}）`;
}

function unrecordedText(groups: readonly TargetMatters[]): string[] {
  const targets = groups
    .filter(({ matters }) => matters[0]?.finding.unrecorded === true)
    .map(({ target }) => target);
  if (targets.length === 0) return [];
  return [`台账无记录${targets.length}项。没有开展还是没有登记，须由责任主体核实：${titlesText(targets)}。`];
}

/** How many rows of the ledgers were not counted, and how many others should be looked at. */
function ledgerText({ issues }: ReportFacts): string[] {
  const errors = new Set<string>();
  const notices = new Set<string>();
  let elsewhere = 0;
  for (const issue of issues) {
    const row = `${issue.origin.sheet}\n${issue.origin.rowNumber}`;
    if (issue.table !== 'ledger') elsewhere += 1;
    else (severityOf(issue) === 'error' ? errors : notices).add(row);
  }
  for (const row of errors) notices.delete(row);
  const parts = [
    errors.size === 0 ? '' : `${errors.size}条登记有误、没有计入`,
    notices.size === 0 ? '' : `${notices.size}条需要核对`,
    elsewhere === 0 ? '' : `计划、名册等表有${elsewhere}处需要改正`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`台账登记质量。${parts.join('，')}。`];
}

/** 未达标人员名单: for each personal target who is short and who is behind, by name. */
export function namedPeople(facts: ReportFacts): string[] {
  return mattersByTarget(facts)
    .filter(({ target }) => target.scope.kind === 'person')
    .map(({ target, matters }) => {
      const parts = (['short', 'atRisk'] as const).flatMap((status) => {
        const names = matters
          .filter(({ finding }) => finding.status === status)
          .map(({ finding }) => finding.subject.name);
        return names.length === 0 ? [] : [`${STATUS_WORDS[status]}${names.length}人：${names.join('、')}`];
      });
      return `${target.id} ${target.title}　${parts.join('；')}。`;
    });
}
