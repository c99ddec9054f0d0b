import type { Assessment } from '../../domain/assess';
import { civilOf } from '../../domain/day';
import type { LedgerEntry } from '../../domain/ledger';
import type { TargetGrid } from '../../domain/obligation';
import { asFineAs, spanOf } from '../../domain/period';
import { groupText, obligationText } from './progressWords';

/** A target's assessments with the grid that they belong to. */
export interface AssessedGrid {
  readonly grid: TargetGrid;
  readonly assessments: readonly Assessment[];
}

/** The bands of 月度进度 in their order; a yearly target of people or units has a band of its own. */
export type Band = 'month' | 'week' | 'quarter' | 'halfYear' | 'year' | 'yearOfSubjects';

export const BANDS: readonly Band[] = ['month', 'week', 'quarter', 'halfYear', 'year', 'yearOfSubjects'];

/** The band that a target stands in. */
export function bandOf({ target }: TargetGrid): Band {
  const span = spanOf(target.cadence);
  return span === 'year' && target.scope.kind !== 'collective' ? 'yearOfSubjects' : span;
}

/** What the heading of a band says of its cells. */
export const BAND_WORDS: Readonly<Record<Band, string>> = {
  month: '按月考核（格内：已有/要求；多个考核对象的为 完成数/应完成数）',
  week: '按周考核（格内：当月完成周数/应完成周数，以周一所在月份计）',
  quarter: '按季度考核（格内：已有/要求；多个考核对象的为 完成数/应完成数）',
  halfYear: '按半年考核（格内：已有/要求；多个考核对象的为 完成数/应完成数）',
  year: '全年考核（各月格内：当月计入的台账条数；进度：已有/要求）',
  yearOfSubjects: '对个人和单位的全年考核（各月格内：当月计入的台账条数；进度：完成的对象数/考核对象数）',
};

/** How many cells of a band share the twelve months. */
export const CELLS_IN_BAND: Readonly<Record<Band, number>> = {
  month: 12,
  week: 12,
  quarter: 4,
  halfYear: 2,
  year: 12,
  yearOfSubjects: 12,
};

/** The texts of a target's cells over the year, as many as its band has. */
export function bandCells(
  { grid, assessments }: AssessedGrid,
  entries: readonly LedgerEntry[],
): readonly string[] {
  const band = bandOf(grid);
  const cells = CELLS_IN_BAND[band];
  const year = civilOf(grid.table.periods[0]?.start ?? 0).year;
  if (band === 'year' || band === 'yearOfSubjects') return rowsByMonth(assessments, entries, year);
  return Array.from({ length: cells }, (_, index) => {
    const within = assessments.filter(({ obligation: { period } }) => {
      const { month } = civilOf(period.start);
      return Math.floor(((month - 1) * cells) / 12) === index;
    });
    const [only] = within;
    const single = grid.target.scope.kind === 'collective' && asFineAs('month', spanOf(grid.target.cadence));
    return single && only !== undefined ? obligationText(only) : groupText(within);
  });
}

/** How many ledger rows dated in each month count for a target; '' where none does. */
function rowsByMonth(
  assessments: readonly Assessment[],
  entries: readonly LedgerEntry[],
  year: number,
): readonly string[] {
  const counts = new Array<number>(12).fill(0);
  for (const place of new Set(assessments.flatMap(({ rows }) => rows))) {
    const date = entries[place]?.date ?? null;
    if (date === null) continue;
    const civil = civilOf(date);
    if (civil.year === year) counts[civil.month - 1] = (counts[civil.month - 1] ?? 0) + 1;
  }
  return counts.map((count) => (count === 0 ? '' : String(count)));
}
