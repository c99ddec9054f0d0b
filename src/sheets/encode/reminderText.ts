import type { CheckInput, CheckResult } from '../../domain/checkPlan';
import type { Day } from '../../domain/day';
import type { Finding } from '../../domain/finding';
import { fold, splitList } from '../../domain/fold';
import type { Period } from '../../domain/period';
import { assessedUnits } from '../../domain/subject';
import { findingActual, findingShortfall } from './findingRows';
import { mendText } from './mendText';
import { longDate, periodWord, requirementOf } from './words';

/** 催办: whom a reminder is for. An owner is a word of 责任主体 that is no department. */
export interface ReminderTo {
  readonly kind: 'department' | 'person' | 'owner';
  readonly name: string;
}

/**
 * The text of a reminder, ready to paste: what is short, first what can still be mended, then what is past. A person is
 * reminded of what they owe themselves; a department of its own, of targets it answers for, and of its people's.
 */
export function reminderText(input: CheckInput, result: CheckResult, to: ReminderTo): string {
  const findings = result.findings.filter(concerns(input, to));
  const open = findings.flatMap((finding) => part(finding, true));
  const closed = findings.flatMap((finding) => part(finding, false));
  const you = to.kind === 'person' ? '您' : '你们';
  const latest = open.flatMap((finding) => finding.latest ?? []);
  const parts = [...section('可以补的', open, to), ...section('已过期或已超限的', closed, to)];
  const lines =
    findings.length === 0
      ? [`截至${longDate(input.asOf)}，没有需要${you}补办的事项。`]
      : [
          `截至${longDate(input.asOf)}，经对照计划核查台账，${you}还有以下${open.length + closed.length}项没有完成：`,
        ];
  return [
    `${salutation(to)}：`,
    ...lines,
    ...parts,
    ...(findings.length === 0 ? [] : [closing(latest)]),
  ].join('\n');
}

/** Everybody with something that can still be mended: departments in the order of the units, then owners, then people. */
export function reminderAddressees(input: CheckInput, result: CheckResult): readonly ReminderTo[] {
  const departments = departmentsOf(input);
  const known = new Set(departments.map(fold));
  const people = new Set((input.roster?.members ?? []).map(({ name }) => fold(name)));
  const owners = new Map<string, string>();
  for (const { owner } of input.targets)
    for (const word of splitList(owner))
      if (!known.has(fold(word)) && !people.has(fold(word)) && !owners.has(fold(word)))
        owners.set(fold(word), word);
  const all: ReminderTo[] = [
    ...departments.map((name) => ({ kind: 'department' as const, name })),
    ...[...owners.values()].map((name) => ({ kind: 'owner' as const, name })),
    ...(input.roster?.members ?? []).map(({ name }) => ({ kind: 'person' as const, name })),
  ];
  const mendable = result.findings.filter((finding) => part(finding, true).length > 0);
  return all.filter((to) => mendable.some(concerns(input, to)));
}

function departmentsOf({ roster, units }: CheckInput): string[] {
  const assessed = assessedUnits('department', roster, units);
  return [...new Set([...assessed, ...assessedUnits('department', roster, null)])];
}

/** Whether a finding is one that somebody is reminded of. */
function concerns({ roster }: CheckInput, { kind, name }: ReminderTo): (finding: Finding) => boolean {
  const word = fold(name);
  const owns = ({ target }: Finding): boolean => splitList(target.owner).some((each) => fold(each) === word);
  switch (kind) {
    case 'person':
      return ({ subject }) => subject.kind === 'person' && subject.key === word;
    case 'owner':
      return owns;
    case 'department': {
      const members = new Set(
        (roster?.members ?? [])
          .filter(({ department }) => fold(department) === word)
          .map(({ index }) => index),
      );
      return (finding) => {
        const { subject } = finding;
        if (subject.kind === 'department' && subject.key === word) return true;
        return owns(finding) || (subject.member !== null && members.has(subject.member.index));
      };
    }
  }
}

/** The open or the closed obligations of a finding as one of their own; none where there are none. */
function part(finding: Finding, open: boolean): Finding[] {
  const { comparison } = finding.target;
  const missing = finding.missing.filter((each) => (each.open && comparison !== 'atMost') === open);
  if (missing.length === 0) return [];
  const dues = missing.map(({ obligation }) => obligation.due);
  return [{ ...finding, missing, mendable: open, latest: open ? Math.min(...dues) : null }];
}

function salutation({ kind, name }: ReminderTo): string {
  return kind === 'person' ? `${name}同志` : name;
}

function section(heading: string, findings: readonly Finding[], to: ReminderTo): string[] {
  if (findings.length === 0) return [];
  const sorted = [...findings].sort((a, b) => (a.latest ?? 0) - (b.latest ?? 0));
  return [`【${heading}】`, ...sorted.map((finding, index) => `${index + 1}. ${item(finding, to)}`)];
}

function item(finding: Finding, to: ReminderTo): string {
  const { target, subject, missing } = finding;
  const self = to.kind === 'person' || subject.key === fold(to.name);
  const who = self || subject.kind === 'collective' ? '' : `${subject.name}，`;
  const periods =
    target.cadence === 'year' ? '' : `${periodsText(missing.map(({ obligation }) => obligation.period))}，`;
  // To the one who is meant: 再由您参加.
  const addressed = to.kind === 'person' ? { ...finding, subject: { ...subject, name: '您' } } : finding;
  const mend = mendText({ ...addressed, unrecorded: false });
  return `${target.id} ${target.title}：${who}${periods}${requirementOf(target, missing[0]?.obligation.quota ?? null)}，${lackText(finding)}。${mend}`;
}

function lackText(finding: Finding): string {
  if (finding.unrecorded) return '台账无记录';
  const shortfall = findingShortfall(finding);
  return `已有${findingActual(finding)}，${finding.target.comparison === 'atLeast' ? '还差' : ''}${shortfall}`;
}

/** How many periods a line names. */
const NAMED_PERIODS = 6;

function periodsText(periods: readonly Period[]): string {
  const named = periods.slice(0, NAMED_PERIODS).map(periodWord).join('、');
  return periods.length > NAMED_PERIODS ? `${named}等${periods.length}期` : named;
}

function closing(latest: readonly Day[]): string {
  const ask =
    latest.length === 0
      ? '以上事项已过期，请说明情况并尽快补办'
      : `请于${longDate(Math.min(...latest))}前安排最早到期的事项`;
  return `${ask}，办完后及时登记台账；已办理而没有登记的请补登，有出入的请告知。谢谢！`;
}
