import type { Figures } from '../../domain/figures';
import { figuresBy } from '../../domain/figures';
import { longDate, percent } from '../encode/words';
import type { HistoryRow, ReportFacts } from './ReportFacts';

/** 总体情况: the figures, their change since the check before, by chapter, and who has something short. */
export function situationSection(facts: ReportFacts): string[] {
  const { figures, targetStatuses } = facts.result;
  const chapters = figuresBy(targetStatuses, ({ chapter }) => chapter).filter(
    ({ figures: each }) => each.judged > 0,
  );
  const owners = figuresBy(targetStatuses, ({ owner }) => owner || '未列责任主体').filter(
    ({ figures: { counts } }) => counts.short + counts.atRisk > 0,
  );
  return [
    overallText(figures),
    ...changeText(facts),
    ...(chapters.length < 2
      ? []
      : [`分章节看：${chapters.map(({ word, figures: each }) => partText(word, each)).join('；')}。`]),
    ...(owners.length === 0
      ? []
      : [
          `有未达标或滞后事项的责任主体：${owners.map(({ word, figures: each }) => lackText(word, each)).join('；')}。`,
        ]),
  ];
}

function overallText({ counts, judged, metRate, onPaceRate }: Figures): string {
  const unset = counts.unset === 0 ? '' : `另有${counts.unset}项指标值待明确，不计入。`;
  if (judged === 0) return `目前没有可以考核的指标。${unset}`;
  const others = [
    counts.atRisk === 0 ? '' : `滞后${counts.atRisk}项`,
    counts.short === 0 ? '' : `未达标${counts.short}项`,
    counts.late === 0 ? '' : `逾期补齐${counts.late}项`,
  ].filter((part) => part !== '');
  return (
    `列入考核${judged}项，达标${counts.met}项，达标率${percent(metRate)}；按序时进度正常推进${counts.onTrack}项，` +
    `序时达标率${percent(onPaceRate)}${others.length === 0 ? '' : `；${others.join('，')}`}。${unset}`
  );
}

/** What has changed since the last check of an earlier day; nothing where there was none. */
function changeText({ history, result }: ReportFacts): string[] {
  const before = history.filter(({ asOf }) => asOf < result.asOf).at(-1);
  if (before === undefined) return [];
  const { counts } = result.figures;
  const words: readonly (readonly [keyof HistoryRow & keyof typeof counts, string])[] = [
    ['met', '达标'],
    ['onTrack', '正常推进'],
    ['atRisk', '滞后'],
    ['short', '未达标'],
    ['late', '逾期补齐'],
  ];
  const changes = words.flatMap(([key, word]) => {
    const difference = counts[key] - before[key];
    if (difference === 0) return [];
    return [`${word}${difference > 0 ? '增加' : '减少'}${Math.abs(difference)}项`];
  });
  const said = changes.length === 0 ? '各项数字没有变化' : changes.join('，');
  return [`与上次核查（截至${longDate(before.asOf)}）相比，${said}。`];
}

function partText(word: string, { judged, counts, metRate }: Figures): string {
  return `${word || '未分章节'}应考核${judged}项，达标${counts.met}项，达标率${percent(metRate)}`;
}

function lackText(word: string, { counts }: Figures): string {
  const parts = [
    counts.short === 0 ? '' : `未达标${counts.short}项`,
    counts.atRisk === 0 ? '' : `滞后${counts.atRisk}项`,
  ].filter((part) => part !== '');
  return `${word}${parts.join('、')}`;
}
