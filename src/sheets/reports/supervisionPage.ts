import type { Day } from '../../domain/day';
import { runToEnd } from '../../domain/checkPlan';
import { longDate } from '../encode/words';
import type { FollowUp, ListedFinding } from './followUps';
import { firstLatest, followUps } from './followUps';
import { cell, line, officeOf, officeYear, POINTS, row, stampText, textPage } from './pageParts';
import { hasPassed } from './hasPassed';
import { NOTHING } from './progressWords';
import { periodsText } from './periodRuns';
import type { ReportFacts } from './ReportFacts';
import type { ReportPage, ReportRow } from './ReportPage';

const WIDTHS = [5, 24, 16, 14, 15, 16];

/** Points of the box for what has been done. */
const ANSWER_HEIGHT = 72;
const SIGNATURE_HEIGHT = 40;

/** 督办单: first who is asked for how much by when, then a page for each responsible department or person. */
export function supervisionPage(facts: ReportFacts): ReportPage {
  return runToEnd(makeSupervisionPage(facts));
}

/** {@link supervisionPage} step by step, as it may have thousands of rows; yields after each block. */
export function* makeSupervisionPage(facts: ReportFacts): Generator<undefined, ReportPage> {
  const followed = followUps(facts);
  const rows = overview(facts, followed);
  for (const each of followed) {
    rows.push(...block(facts, each));
    yield;
  }
  return textPage('supervision', '督办单', WIDTHS, rows);
}

function overview(facts: ReportFacts, followed: readonly FollowUp[]): ReportRow[] {
  const top = [
    line(WIDTHS, `${officeYear(facts)}计划督办清单`, 'title', POINTS.title),
    line(WIDTHS, stampText(facts), 'stamp'),
  ];
  if (followed.length === 0)
    return [...top, line(WIDTHS, '没有需要督办的事项。', 'paragraph', POINTS.paragraph)];
  return [
    ...top,
    row(
      WIDTHS,
      ['序号', '承办单位（人）', '督办事项数', '可补', '已过期', '最迟办结（最早一项）'].map((word) =>
        cell(word, 'header'),
      ),
    ),
    ...followed.map(({ name, department, matters }, index) => {
      const mendable = matters.filter(({ finding }) => finding.mendable).length;
      const latest = firstLatest(matters);
      return row(WIDTHS, [
        cell(index + 1, 'centered'),
        cell(department === '' ? name : `${name}（${department}）`, 'text'),
        cell(matters.length, 'centered'),
        cell(mendable, 'centered'),
        cell(matters.length - mendable, 'centered'),
        cell(latest === null ? NOTHING : latestText(facts, latest), 'centered'),
      ]);
    }),
    line(WIDTHS, '一项由几个单位共同负责的，在各单位名下都列出。各单位（人）的督办单每份另起一页。', 'note'),
  ];
}

function block(facts: ReportFacts, follow: FollowUp): ReportRow[] {
  const { input, result } = facts;
  const office = officeOf(input.options);
  return [
    { ...line(WIDTHS, '督　办　单', 'title', POINTS.title), breakBefore: true },
    line(WIDTHS, stampText(facts), 'stamp'),
    line(WIDTHS, addresseeText(follow), 'heading', POINTS.heading),
    line(WIDTHS, introduction(facts, follow), 'paragraph', POINTS.paragraph),
    row(
      WIDTHS,
      ['序号', '事项', '要求', '已有', '还差', '最迟办结'].map((word) => cell(word, 'header')),
    ),
    ...follow.matters.flatMap((matter, index) => matterRows(facts, matter, index)),
    {
      ...row(WIDTHS, [cell('办理情况', 'header', 2), cell('', 'text', WIDTHS.length - 2)]),
      height: ANSWER_HEIGHT,
    },
    {
      ...row(WIDTHS, [
        cell('承办人（签字）：', 'plain', 2),
        cell('负责人（签字）：', 'plain', 2),
        cell('签收日期：　　　年　　月　　日', 'plain', 2),
      ]),
      height: SIGNATURE_HEIGHT,
    },
    line(WIDTHS, `督办：${office}　　${longDate(result.asOf)}`, 'plain'),
  ];
}

function addresseeText({ kind, name, department }: FollowUp): string {
  if (kind === 'person') return `承办人：${name}${department === '' ? '' : `（${department}）`}`;
  return `承办单位：${name}`;
}

function introduction(facts: ReportFacts, { matters, people }: FollowUp): string {
  const latest = firstLatest(matters);
  const until =
    latest === null
      ? ''
      : `，其中最早的一项最迟${longDate(latest)}办结${hasPassed(facts, latest) ? '（已过，请立即办理）' : ''}`;
  const others = people === 0 ? '' : `本科室另有${people}人的个人指标没有完成，见本人的督办单。`;
  return `　　对照${officeYear(facts)}计划核查台账，下列${matters.length}项没有达到要求${until}。请逐项办理，办结后及时登记台账；已经开展而没有登记的请补登，有出入的请说明。${others}`;
}

/** A matter: what is asked and missing, how to mend it, and the plan's own words. */
function matterRows(facts: ReportFacts, { finding, row: found }: ListedFinding, index: number): ReportRow[] {
  const { target, unrecorded, missing } = finding;
  const periods =
    target.cadence === 'year' ? '' : `\n缺${periodsText(missing.map(({ obligation }) => obligation.period))}`;
  const actual = unrecorded ? '台账无记录（没做还是没登记？）' : found.actual;
  const latest = finding.mendable && finding.latest !== null ? latestText(facts, finding.latest) : '已过期';
  const [, ...others] = WIDTHS;
  return [
    row(WIDTHS, [
      { ...cell(index + 1, 'centered'), down: 2 },
      cell(`${found.status}　${target.id} ${target.title}`, 'text'),
      cell(found.requirement, 'text'),
      cell(actual, 'text'),
      cell(`${found.shortfall}${periods}`, 'text'),
      cell(latest, 'centered'),
    ]),
    // The number covers this row too, so that its cells begin in the second column.
    line(others, `怎么补：${found.mend}\n计划条款：${clauseText(finding)}`, 'text'),
  ];
}

function latestText(facts: ReportFacts, latest: Day): string {
  return `${longDate(latest)}${hasPassed(facts, latest) ? '（已过）' : ''}`;
}

function clauseText({ target: { chapter, task, quote } }: ListedFinding['finding']): string {
  const place = [chapter, task].filter((part) => part !== '').join('　');
  const words = quote === '' ? '' : `“${quote}”`;
  return [place, words].filter((part) => part !== '').join('：') || NOTHING;
}
