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

/** What a count became since a day. @example countChange('8月31日', 6, 5) // '比8月31日增加1项' */
export function countChange(since: string, now: number, then: number): string {
  if (now === then) return `与${since}持平`;
  return `比${since}${now > then ? '增加' : '减少'}${Math.abs(now - then)}项`;
}

/** What a rate became since a day, as the rates are shown. @example rateChange('8月31日', 0.789, 0.768) // '比8月31日上升2.1个百分点' */
export function rateChange(since: string, now: number | null, then: number | null): string {
  if (now === null || then === null) return `与${since}不可比`;
  const points = exact((now - then) * 100);
  if (points === 0) return `与${since}持平`;
  return `比${since}${points > 0 ? '上升' : '下降'}${Math.abs(points).toFixed(1)}个百分点`;
}
