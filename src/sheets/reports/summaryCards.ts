import type { CellValue } from '../cell';
import { percent, rateCell } from '../encode/words';
import { countChange, figuresBefore, pastFigures, rateChange } from './historyRates';
import type { ReportFacts } from './ReportFacts';
import { cell } from './pageParts';
import type { ReportRow } from './ReportPage';
import { WHOLE, tightRow } from './summaryColumns';
import { monthDay } from './summaryMatters';

/** One of the four figures: what it is, its number, what it is made of, and what it became since the last time. */
interface Card {
  readonly label: string;
  readonly value: CellValue;
  readonly style: 'figure' | 'figurePercent';
  readonly note: string;
}

/** Where each of the four begins. */
const STARTS = [0, 3, 10, 17] as const;

/** 应考核, 达标率, 序时达标率, 未达标, each with its denominator and its change since the last check date. */
export function cardRows(facts: ReportFacts): ReportRow[] {
  const cards = cardsOf(facts);
  const at = (index: number): number => (STARTS[index + 1] ?? WHOLE) - (STARTS[index] ?? 0);
  return [
    tightRow(cards.map(({ label }, index) => cell(label, 'label', at(index)))),
    {
      cells: cards.map(({ value, style }, index) => cell(value, style, at(index))),
      height: 34,
    },
    tightRow(cards.map(({ note }, index) => cell(note, 'centered', at(index)))),
  ];
}

function cardsOf({ result, input, history }: ReportFacts): readonly Card[] {
  const { counts, judged, metRate, onPaceRate } = result.figures;
  const before = figuresBefore(history, result.asOf);
  const change = (word: (since: string, then: NonNullable<typeof before>) => string): string =>
    before === null ? '首次核查' : word(monthDay(before.asOf, input.options.planYear), before);
  const shown = (rate: number | null): number | null => (rate === null ? null : Number(rateCell(rate)));
  return [
    {
      label: '应考核（项）',
      value: judged,
      style: 'figure',
      note: `另有待明确${counts.unset}、只记数${counts.tally}、不作考核${counts.exempt}\n${change((since, then) => countChange(since, judged, then.judged))}`,
    },
    {
      label: '达标率',
      value: rateCell(metRate),
      style: 'figurePercent',
      note: `达标${counts.met} ÷ 应考核${judged}\n${change((since, then) => rateChange(since, shown(metRate), then.metRate))}`,
    },
    {
      label: '序时达标率',
      value: rateCell(onPaceRate),
      style: 'figurePercent',
      note: `（达标${counts.met}＋正常${counts.onTrack}）÷ 应考核${judged}\n${change((since, then) => rateChange(since, shown(onPaceRate), then.onPaceRate))}`,
    },
    {
      label: '未达标（项）',
      value: counts.short,
      style: 'figure',
      note: `占应考核${judged}项的${percent(judged === 0 ? null : counts.short / judged)}\n${change((since, then) => countChange(since, counts.short, then.short))}`,
    },
  ];
}

/** So many check dates make up the trend. */
const SHOWN = 6;

/** 走势: 序时达标率 on the last check dates up to this one; '' for the first. */
export function trendText({
  history,
  input,
  result,
}: Pick<ReportFacts, 'history' | 'input' | 'result'>): string {
  const soFar = history.filter(({ asOf }) => asOf <= result.asOf);
  if (soFar.length < 2) return '';
  const points = soFar
    .slice(-SHOWN)
    .map((row) => `${monthDay(row.asOf, input.options.planYear)}${percent(pastFigures(row).onPaceRate)}`);
  return `序时达标率走势：${points.join(' → ')}。`;
}
