import type { Day } from '../../domain/day';
import { exact } from '../../domain/exact';
import { rateCell } from '../encode/words';
import type { HistoryRow } from './ReportFacts';

/** The figures of a row of the history; rates are rounded as they are shown, null where nothing was judged. */
export interface PastFigures {
  readonly asOf: Day;
  readonly judged: number;
  readonly short: number;
  readonly metRate: number | null;
  readonly onPaceRate: number | null;
}

/** The figures of a row of the history. */
export function pastFigures({ asOf, met, onTrack, atRisk, short, late }: HistoryRow): PastFigures {
  const judged = met + onTrack + atRisk + short + late;
  const rate = (part: number): number | null => (judged === 0 ? null : Number(rateCell(part / judged)));
  return { asOf, judged, short, metRate: rate(met), onPaceRate: rate(met + onTrack) };
}

/** The figures of the check before a day; null where there was none. */
export function figuresBefore(history: readonly HistoryRow[], day: Day): PastFigures | null {
  const before = history.filter(({ asOf }) => asOf < day).at(-1);
  return before === undefined ? null : pastFigures(before);
}

/** What a count became since then. @example countChange(6, 5) // '增加1项' */
export function countChange(now: number, then: number): string {
  if (now === then) return '持平';
  return `${now > then ? '增加' : '减少'}${Math.abs(now - then)}项`;
}

/** What a rate became since then, as the rates are shown. @example rateChange(0.789, 0.768) // '上升2.1个百分点' */
export function rateChange(now: number | null, then: number | null): string {
  if (now === null || then === null) return '无可比';
  const points = exact((now - then) * 100);
  if (points === 0) return '持平';
  return `${points > 0 ? '上升' : '下降'}${Math.abs(points).toFixed(1)}个百分点`;
}
