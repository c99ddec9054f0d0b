import { severityOf } from '../../domain/issue';
import type { ReportFacts } from './ReportFacts';

/** How many targets to be decided are named. */
const NAMED = 4;

/** What a reader of the page must know besides: what is not decided, how good the data are, what the words mean. */
export function noteLines(facts: ReportFacts): string[] {
  return [unsetLine(facts), qualityLine(facts), WORDS];
}

const WORDS =
  '名词：达标＝已完成；正常＝未到期，进度跟得上；滞后＝未到期，进度落后；未达标＝到期没完成或已无法完成；逾期补齐＝过期后补做；序时＝按时间进度；只记数＝只统计。';

function unsetLine({ result }: ReportFacts): string {
  const unset = result.targetStatuses.filter(({ status }) => status === 'unset');
  if (unset.length === 0) return '待明确：没有，各项指标值都已明确。';
  const named = unset.slice(0, NAMED).map(({ target }) => target.title);
  const rest = unset.length > NAMED ? `等${unset.length}项` : '';
  return `待明确：${named.join('、')}${rest}还没有指标值，请尽快定下来；定下来以前不计入达标率。`;
}

function qualityLine({ input, result, issues }: ReportFacts): string {
  const places = (severity: 'error' | 'notice'): number =>
    new Set(
      issues
        .filter((issue) => issue.table === 'ledger' && severityOf(issue) === severity)
        .map(({ origin }) => `${origin.sheet}\n${origin.rowNumber}`),
    ).size;
  const counted = result.outcomes.filter(({ countedFor }) => countedFor.length > 0).length;
  const unrecorded = new Set(
    result.findings.filter((finding) => finding.unrecorded).map(({ target }) => target.id),
  ).size;
  const doubt = unrecorded === 0 ? '' : `另有${unrecorded}项台账无记录，要先核实是没做还是没登记。`;
  return `台账质量：共登记${input.entries.length}条，计入${counted}条；有误${places('error')}行（没有计入），需核对${places('notice')}行，见台账的 核查说明 列。${doubt}`;
}
