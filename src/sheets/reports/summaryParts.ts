import type { Figures, TargetStatus } from '../../domain/figures';
import { figuresBy, figuresOf } from '../../domain/figures';
import { splitList } from '../../domain/fold';
import type { Target } from '../../domain/target';
import { columnLetters } from '../columnLetters';
import { rateCell } from '../encode/words';
import { cell } from './pageParts';
import type { ReportCell } from './ReportPage';

/** Headers of a part; the five states in the order of the chart, from good to bad, then what they add up to. */
export const PART_HEADERS = ['达标', '正常', '逾期补齐', '滞后', '未达标', '应考核', '序时达标率'] as const;

/** How many of the columns of a part are the states. */
export const PART_STATES = 5;

/** How many rows a part has room for. */
const ROOM = 8;

/** A row of a part: chapter or 责任主体, and its figures. */
export interface PartRow {
  readonly word: string;
  readonly figures: Figures;
}

/** Names that are longer are cut. */
const LONG_CHAPTER = 18;
const LONG_OWNER = 12;

/** A long chapter as its first clause. @example clauseOf('（四）着力打造过硬队伍，持续开展作风建设') // '（四）着力打造过硬队伍' */
export function clauseOf(chapter: string): string {
  return chapter.length > LONG_CHAPTER ? (/^[^，；。]{4,}/.exec(chapter)?.[0] ?? chapter) : chapter;
}

/** A long list of owners as its first, a long one cut. @example ownersOf('党组、党支部、综合科、资本市场科') // '党组等4个' */
export function ownersOf(owner: string): string {
  if (owner.length <= LONG_OWNER) return owner;
  const [first = '', ...others] = splitList(owner);
  const name = first.length > LONG_OWNER - 3 ? `${first.slice(0, LONG_OWNER - 3)}…` : first;
  return others.length > 0 ? `${name}等${others.length + 1}个` : name;
}

/** Names cut where that still tells them apart. */
export function shortNames(
  names: readonly string[],
  cut: (name: string) => string,
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) counts.set(cut(name), (counts.get(cut(name)) ?? 0) + 1);
  return new Map(names.map((name) => [name, counts.get(cut(name)) === 1 ? cut(name) : name]));
}

/** The figures by chapter or by 责任主体; what there is no room for is added up in the last row. */
export function partRows(
  statuses: readonly TargetStatus[],
  wordOf: (target: Target) => string,
): readonly PartRow[] {
  const judged = figuresBy(statuses, wordOf).filter(({ figures }) => figures.judged > 0);
  if (judged.length <= ROOM) return judged;
  const shown = judged.slice(0, ROOM - 1);
  const words = new Set(shown.map(({ word }) => word));
  const others = statuses.filter(({ target }) => !words.has(wordOf(target)));
  return [...shown, { word: `其他${judged.length - shown.length}个`, figures: figuresOf(others) }];
}

/** The cells of a part's row; blank ones for a part that is shorter than the one beside it. */
export function partCells(part: PartRow | undefined): ReportCell[] {
  if (part === undefined) return [cell('', 'text'), ...PART_HEADERS.map(() => cell('', 'centered'))];
  const { counts, judged, onPaceRate } = part.figures;
  const numbers = [counts.met, counts.onTrack, counts.late, counts.atRisk, counts.short, judged];
  return [
    cell(part.word, 'text'),
    ...numbers.map((value) => cell(value, 'number')),
    cell(rateCell(onPaceRate), 'percent'),
  ];
}

/** The totals of a part as formulas over its rows; `column` is that of the first number, rows are 0-based, end exclusive. */
export function totalCells(column: number, start: number, end: number): ReportCell[] {
  const letters = PART_HEADERS.map((_, index) => columnLetters(column + index));
  const sums = letters.slice(0, -1).map((letter): ReportCell => ({
    value: end > start ? { formula: `=SUM(${letter}${start + 1}:${letter}${end})` } : 0,
    style: 'total',
  }));
  const [met = '', onTrack = ''] = letters;
  const judged = letters[PART_STATES] ?? '';
  const row = end + 1;
  const rate = `=IF(${judged}${row}=0,"—",ROUND((${met}${row}+${onTrack}${row})/${judged}${row},3))`;
  return [cell('合计', 'total'), ...sums, { value: { formula: rate }, style: 'totalPercent' }];
}
