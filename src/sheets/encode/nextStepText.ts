import { civilOf } from '../../domain/day';
import type { Day } from '../../domain/day';
import { shortfallOf } from '../../domain/finding';
import type { Roster } from '../../domain/roster';
import type { DueItem, Step, StepNumber, StepService, Uncovered } from '../../domain/nextSteps/Step';
import { findingShortfall } from './findingRows';
import { participantsText } from './participantsText';
import { peopleChoice } from './peopleChoice';
import { LEVEL } from '../words';
import { periodWord, plainNumber, requirementOf, shortDate, unitOf } from './words';

/** A step in words, part by part. */
export interface StepText {
  /** 开展 党组会议 1次 */
  readonly title: string;
  /** 主题 填 …, 参加 …, 最迟 …: what to heed when it is held and logged. */
  readonly details: readonly string[];
  /** 10月31日前 */
  readonly latest: string;
  /** What it serves, a line a target: `2i 每月召开党组会议（集体，10月）`. */
  readonly serves: readonly string[];
  /** How many targets × subjects it closes a gap of. */
  readonly closes: number;
  /** '' for none. */
  readonly warning: string;
  /** All of it as one sentence. */
  readonly sentence: string;
}

/** An item that falls due, in words. */
export interface DueText {
  readonly targetId: string;
  readonly title: string;
  readonly subject: string;
  readonly periods: string;
  readonly requirement: string;
  readonly actual: string;
  readonly shortfall: string;
  /** YYYY-MM-DD */
  readonly latest: string;
}

/** How many targets the sentence names. */
const NAMED_TARGETS = 5;
/** How many people a line names. */
const NAMED_SUBJECTS = 8;

/** Says what a step is. With the roster people are told by group words where these fit. */
export function stepText(step: Step, roster: Roster | null = null): StepText {
  const title = titleOf(step);
  const latest = `${monthDay(step.latest, step.earliest)}前`;
  const details = [...detailsOf(step, roster), `最迟 ${latest}`];
  const serves = servesLines(step.serves);
  const closed = step.serves.filter(({ closes }) => closes);
  const closes = new Set(closed.map(({ target, subject }) => `${target.id}\n${subject.key}`)).size;
  const limits = step.exceeds.map(({ id, title: name }) => `${id} ${name}`).join('、');
  const warning = limits === '' ? '' : `会使 ${limits} 超过上限，请先核对`;
  const named = serves.slice(0, NAMED_TARGETS).join('、') + (serves.length > NAMED_TARGETS ? ' 等' : '');
  const sentence = `${title}：${[...details, `可${closes > 1 ? '同时' : ''}补上 ${closes} 项：${named}`].join('；')}。`;
  return { title, details, latest, serves, closes, warning, sentence };
}

function titleOf({ activity, topics, targetIds, serves, times }: Step): string {
  const [first] = serves;
  const what =
    activity?.name ??
    (targetIds.length > 0
      ? `「${first?.target.title ?? ''}」`
      : `${topics
          .slice(0, 2)
          .map((topic) => `「${topic}」`)
          .join('')}相关活动`);
  return `开展 ${what} ${times}次`;
}

function detailsOf(step: Step, roster: Roster | null): string[] {
  const { topics, attendees, chair, speaker, organiser, level, hours, quantity } = step;
  const leading = new Set([chair, speaker]);
  const others = attendees.some((member) => !leading.has(member));
  const people = participantsText(peopleChoice(attendees, roster, [step.earliest, step.latest]));
  return [
    ...(step.activity === null && step.targetIds.length === 0 ? ['活动类型 不限'] : []),
    ...(topics.length === 0 ? [] : [`主题 填 ${topics.join('、')}`]),
    ...(others ? [`参加 ${people}`] : []),
    ...(chair === null ? [] : [`主持 ${chair.name}`]),
    ...(speaker === null ? [] : [`主讲 ${speaker.name}`]),
    ...(organiser === '' ? [] : [`组织单位 填 ${organiser}`]),
    ...(level === null ? [] : [`主办级别 ${LEVEL.words[level][0]}以上`]),
    ...(hours === null ? [] : [`学时 ${hoursText(step, hours)}`]),
    ...(quantity === null ? [] : [`数量 填 ${numberText(quantity)}`]),
    ...(step.firstTopic ? ['第一议题 填 是'] : []),
    ...(step.attribution === null ? [] : [`归属周期 填 ${step.attribution.label}`]),
    ...(step.targetIds.length === 0 ? [] : [`对应指标 填 ${step.targetIds.join('、')}`]),
    ...(step.noteUnlessMonday ? ['不在周一的，备注写明原因'] : []),
    ...(step.distinctDays && step.times > 1 ? ['分开在不同的日子'] : []),
  ];
}

/** Hours add up over rows, so that a long one may be held in parts; those who lack less may stay away from some. */
function hoursText({ serves }: Step, hours: StepNumber): string {
  const missing = serves.flatMap((each) => (each.target.measure === 'hours' ? [each.missing] : []));
  const part = hours.value > PART_HOURS ? '，可分次' : '';
  return `共${numberText(hours)}${part}${new Set(missing).size > 1 ? '，所差较少的可少参加' : ''}`;
}

/** More hours than these are hardly held in one piece. */
const PART_HOURS = 8;

function numberText({ value, unit, over }: StepNumber): string {
  return over === null ? `${plainNumber(value)}${unit}` : `超过${plainNumber(over)}${unit}`;
}

/** A line a target: whom and which periods it serves. */
function servesLines(serves: readonly StepService[]): string[] {
  const byTarget = new Map<string, StepService[]>();
  for (const service of serves) {
    const others = byTarget.get(service.target.id);
    if (others === undefined) byTarget.set(service.target.id, [service]);
    else others.push(service);
  }
  return [...byTarget.values()].flatMap((ofTarget) => {
    const [first] = ofTarget;
    if (first === undefined) return [];
    const { target } = first;
    const subjects = [...new Set(ofTarget.map(({ subject }) => subject.name || '集体'))];
    const named = subjects.slice(0, NAMED_SUBJECTS).join('、');
    const unit = first.subject.kind === 'person' ? '人' : '个';
    const who = subjects.length > NAMED_SUBJECTS ? `${named} 等${subjects.length}${unit}` : named;
    const periods = [...new Set(ofTarget.map(({ period }) => periodWord(period)))];
    const open = ofTarget.filter(({ closes }) => !closes).length;
    const rest = open === 0 ? '' : open === ofTarget.length ? '，还需再做' : `，其中${open}项还需再做`;
    return [`${target.id} ${target.title}（${who}，${periods.join('、')}${rest}）`];
  });
}

/** Says what falls due. */
export function dueText({ target, subject, open, latest }: DueItem): DueText {
  const [first] = open;
  const actuals = [...new Set(open.map(({ actual }) => (actual === null ? '无' : plainNumber(actual))))];
  const unit = actuals.every((word) => word === '无') ? '' : unitOf(target);
  return {
    targetId: target.id,
    title: target.title,
    subject: subject.name || '集体',
    periods: open.map(({ obligation }) => periodWord(obligation.period)).join('、'),
    requirement: requirementOf(target, first?.obligation.quota ?? null),
    actual: `${actuals.length === 1 && open.length > 1 ? '各' : ''}${actuals.join('、')}${unit}`,
    shortfall: findingShortfall({ target, missing: open }),
    latest: shortDate(latest),
  };
}

/** Why no step closes an obligation, and what to do instead. */
export function uncoveredText({ assessment, reason }: Uncovered): string {
  const { target, subject, period } = assessment.obligation;
  const head = `${target.id} ${target.title}（${subject.name || '集体'}，${periodWord(period)}）`;
  switch (reason) {
    case 'ratio':
      return `${head}：今后每次都安排第一议题，并在〔第一议题〕填 是`;
    case 'noDay':
      return `${head}：截止日前已没有能计入的日子，还差${plainNumber(shortfallOf(assessment) ?? 0)}${unitOf(target)}`;
    case 'noWay':
      return target.organiser !== null
        ? `${head}：名册中没有填${OWN_WORDS[target.organiser]}，请先补填`
        : `${head}：按现有的活动类型、主题补不上，请核对这项指标`;
  }
}

const OWN_WORDS = {
  ownBranch: '所在党支部',
  linkedBranch: '联系支部',
  ownDepartment: '所在科室',
  ownPortfolio: '分管领域',
} as const;

/** `10月31日`, with the year where it is not that of the other day. */
function monthDay(day: Day, beside: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${civilOf(beside).year === year ? '' : `${year}年`}${month}月${dayOfMonth}日`;
}
