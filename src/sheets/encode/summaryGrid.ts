import type { CheckResult } from '../../domain/checkPlan';
import type { Figures } from '../../domain/figures';
import { figuresBy } from '../../domain/figures';
import type { InputIssue } from '../../domain/issue';
import type { Options } from '../../domain/options';
import type { CellValue } from '../cell';
import type { FindingRow } from './findingRows';
import { longDate, percent, rateCell } from './words';

/** The cells of 领导汇总 in fixed places, so that it can be written again over itself; rates are numbers. */
export interface SummaryGrid {
  readonly title: string;
  readonly stamp: string;
  readonly sentence: string;
  readonly figures: readonly CellValue[];
  readonly matters: readonly (readonly CellValue[])[];
  readonly chapters: readonly (readonly CellValue[])[];
  readonly owners: readonly (readonly CellValue[])[];
  readonly remark: string;
}

/** How many rows each part has room for. */
export const SUMMARY_ROOM = { matters: 10, chapters: 8, owners: 10 } as const;

export const FIGURE_HEADERS = [
  '应考核',
  '达标',
  '正常',
  '滞后',
  '未达标',
  '逾期补齐',
  '达标率',
  '序时达标率',
] as const;

export const MATTER_HEADERS = ['状态', '编号', '事项', '责任主体', '期次', '还差', '最迟', '怎么补'] as const;

export interface SummaryFacts {
  readonly result: CheckResult;
  readonly findings: readonly FindingRow[];
  readonly issues: readonly InputIssue[];
  readonly options: Options;
  readonly checkedAt: string;
}

/** Makes 领导汇总: the situation in a sentence, the figures, the worst matters, by chapter and by 责任主体. */
export function summaryGrid({ result, findings, issues, options, checkedAt }: SummaryFacts): SummaryGrid {
  const { figures, targetStatuses, asOf } = result;
  const { counts, judged, metRate, onPaceRate } = figures;
  const office = options.office || '本单位';
  const errors = new Set(
    issues
      .filter(({ table }) => table === 'ledger')
      .map(({ origin }) => `${origin.sheet}\n${origin.rowNumber}`),
  ).size;
  return {
    title: `${office}${options.planYear}年计划落实情况汇总`,
    stamp: `截至日期：${longDate(asOf)}　　核查时间：${checkedAt}`,
    sentence:
      `全年应考核${judged}项，达标${counts.met}项，占${percent(metRate)}；按序时进度正常推进${counts.onTrack}项，` +
      `序时达标率${percent(onPaceRate)}；滞后${counts.atRisk}项，未达标${counts.short}项，逾期补齐${counts.late}项。` +
      (counts.unset > 0 ? `另有${counts.unset}项待明确指标值，不计入。` : ''),
    figures: [
      judged,
      counts.met,
      counts.onTrack,
      counts.atRisk,
      counts.short,
      counts.late,
      rateCell(metRate),
      rateCell(onPaceRate),
    ],
    matters: worstMatters(findings),
    chapters: partRows(result, SUMMARY_ROOM.chapters, ({ chapter }) => chapter || '（未分章节）'),
    owners: partRows(result, SUMMARY_ROOM.owners, ({ owner }) => owner || '（未列责任主体）'),
    remark: `说明：待明确${counts.unset}项、只记数${counts.tally}项、不作考核${counts.exempt}项不计入达标率；台账有${errors}行需要核对，详见 工作台账 核查说明列。共列入${targetStatuses.length}项指标。`,
  };
}

/** At most ten matters, one a target: the findings of one target are told together. */
function worstMatters(findings: readonly FindingRow[]): CellValue[][] {
  const byTarget = new Map<string, FindingRow[]>();
  for (const finding of findings)
    byTarget.set(finding.targetId, [...(byTarget.get(finding.targetId) ?? []), finding]);
  return [...byTarget.values()].slice(0, SUMMARY_ROOM.matters).flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const several = group.length > 1;
    const periods = several ? `${group.length}个对象` : first.periods;
    const shortfall =
      first.actual === '台账无记录'
        ? '台账无记录'
        : several
          ? `${group.length}个对象未达到`
          : first.shortfall;
    const latest =
      group
        .map((each) => each.latest)
        .filter((each) => each !== '—')
        .sort()[0] ?? '—';
    return [
      [
        first.status,
        first.targetId,
        first.title,
        first.owner,
        periods,
        shortfall,
        latest,
        several ? `逐个见 检查结果。${generalMend(first)}` : first.mend,
      ],
    ];
  });
}

function generalMend({ requirement }: FindingRow): string {
  return `要求${requirement}。`;
}

/** Rows of a table by chapter or owner; what does not fit is added up in the last. */
function partRows(result: CheckResult, room: number, wordOf: Parameters<typeof figuresBy>[1]): CellValue[][] {
  const judged = figuresBy(result.targetStatuses, wordOf).filter(({ figures }) => figures.judged > 0);
  if (judged.length <= room) return judged.map(({ word, figures }) => partRow(word, figures));
  const shown = new Set(judged.slice(0, room - 1).map(({ word }) => word));
  const others = figuresBy(result.targetStatuses, (target) =>
    shown.has(wordOf(target)) ? wordOf(target) : '其他',
  );
  return [
    ...others.filter(({ word }) => shown.has(word)),
    ...others.filter(({ word }) => !shown.has(word)),
  ].map(({ word, figures }) => partRow(word, figures));
}

function partRow(word: string, { judged, counts, metRate, onPaceRate }: Figures): CellValue[] {
  return [
    word,
    judged,
    counts.met,
    counts.onTrack,
    counts.atRisk,
    counts.short,
    counts.late,
    rateCell(metRate),
    rateCell(onPaceRate),
  ];
}
