import type { Finding } from '../../domain/finding';
import { shortfallOf } from '../../domain/finding';
import { exactSum } from '../../domain/exact';
import type { Target } from '../../domain/target';
import { headerOf } from '../describe/SheetDescription';
import { ledgerTable } from '../describe/ledgerSheet';
import { FIELD_OF_PARTICIPATION } from './participation';
import { longDate, plainNumber, unitOf } from './words';

/** 怎么补: what would mend a finding, in one or two sentences. */
export function mendText(finding: Finding): string {
  const { target, missing, latest, unrecorded } = finding;
  if (target.comparison === 'atMost') return '已超过上限，请核对台账并说明原因。';
  const closed = missing.filter(({ open }) => !open).map(({ obligation }) => obligation.period.label);
  const open = missing.filter(({ open: isOpen }) => isOpen);
  const sentences: string[] = [];
  if (unrecorded) sentences.push('台账无记录：已开展的请补登。');
  if (open.length > 0)
    sentences.push(`${openText(finding, open)}${latest === null ? '' : `，最迟${longDate(latest)}`}。`);
  if (closed.length > 0) sentences.push(closedText(target, closed));
  return sentences.join('');
}

function openText({ target, subject }: Finding, open: Finding['missing']): string {
  const who = whoText(target, subject);
  const shortfall = plainNumber(exactSum(open.map((each) => shortfallOf(each) ?? 0)));
  const what = activityText(target);
  switch (target.measure) {
    case 'count':
      return `再${who === '' ? '开展' : who}${what}${target.comparison === 'moreThan' ? `，须超过${plainNumber(open[0]?.obligation.quota ?? 0)}次` : `${shortfall}${unitOf(target)}`}`;
    case 'hours':
      return `再${who === '' ? '开展' : who}${what}，补足${shortfall}学时`;
    case 'quantity':
      return `再${who === '' ? '开展' : who}${what}，补足${shortfall}${unitOf(target)}`;
    case 'latest':
      return `登记${what}的最新数值，须${target.comparison === 'moreThan' ? '超过' : '达到'}${plainNumber(open[0]?.obligation.quota ?? 0)}${unitOf(target)}`;
    case 'coverage':
      return `补开展尚未覆盖的主题（共${target.topics.length}个：${target.topics.join('、')}）`;
    case 'ratio':
      return `每次${what}都安排第一议题，并在〔第一议题〕填 是`;
  }
}

function whoText({ participation }: Target, { kind, name }: Finding['subject']): string {
  if (kind === 'collective') return '';
  return kind === 'person' ? `由${name}${PARTICIPATION_WORDS[participation]}` : `由${name}办理`;
}

const PARTICIPATION_WORDS = { any: '参与', attends: '参加', chairs: '主持', speaks: '主讲' } as const;

/** What to hold and how to log it, so that the row will count. */
function activityText({ activities, topics, id, participation, scope, organiser, level }: Target): string {
  const type =
    activities.length > 0
      ? activities.slice(0, 3).join('或')
      : topics.length > 0
        ? '相关活动'
        : `对应指标填 ${id} 的工作`;
  const columns = [
    topics.length > 0 ? `〔主题〕填${topics.slice(0, 3).join('或')}` : '',
    scope.kind === 'person' && participation !== 'any' && participation !== 'attends'
      ? `〔${headerOf(ledgerTable, FIELD_OF_PARTICIPATION[participation])}〕填本人`
      : '',
    scope.kind === 'department' ||
    scope.kind === 'branch' ||
    (organiser !== null && organiser !== 'ownPortfolio')
      ? '填〔组织单位〕'
      : '',
    level !== null ? '填〔主办级别〕' : '',
  ].filter((column) => column !== '');
  return columns.length === 0 ? type : `${type}（${columns.join('，')}）`;
}

function closedText(target: Target, labels: readonly string[]): string {
  const shown = labels.slice(0, 3).join('、') + (labels.length > 3 ? ' 等' : '');
  if (target.deadline.rule === 'lastWorkday')
    return `${shown} 已过期：按时报送才算达标，补报只作备查；确已按时的请补登并填当日日期。`;
  if (target.measure === 'ratio')
    return `${shown} 已过期：请核对各次会议的〔第一议题〕，漏登的改为 是；确未安排的说明原因。`;
  return `${shown} 已过期：补做记为逾期补齐，〔归属周期〕填 ${labels[0] ?? ''}${labels.length > 1 ? ' 等' : ''}。`;
}
