import type { CheckResult } from '../../domain/checkPlan';
import { cellAt } from '../decode/BookGrids';
import type { SheetGrid } from '../decode/BookGrids';
import type { LocatedTable } from '../decode/locateTable';
import { dayOfSerial } from '../decode/readDate';
import type { HistoryRow } from './ReportFacts';

/** 历次检查 as it stands, in the order of the days; rows without a day are left out. */
export function readHistory(located: LocatedTable, grid: SheetGrid): HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (let row = located.firstBodyRow; row < located.endRow; row += 1) {
    const number = (key: string): number | null => {
      const column = located.columns.get(key);
      const value = column === undefined ? '' : cellAt(grid, row, column);
      return typeof value === 'number' ? value : null;
    };
    const asOf = number('asOf');
    if (asOf === null) continue;
    const count = (key: string): number => number(key) ?? 0;
    rows.push({
      asOf: dayOfSerial(asOf),
      met: count('met'),
      onTrack: count('onTrack'),
      atRisk: count('atRisk'),
      short: count('short'),
      late: count('late'),
      unset: count('unset'),
    });
  }
  return rows.sort((a, b) => a.asOf - b.asOf);
}

/** The history with a check in it: it replaces the earlier one of its day. */
export function withCheck(
  history: readonly HistoryRow[],
  { asOf, figures: { counts } }: Pick<CheckResult, 'asOf' | 'figures'>,
): HistoryRow[] {
  const { met, onTrack, atRisk, short, late, unset } = counts;
  const own = { asOf, met, onTrack, atRisk, short, late, unset };
  return [...history.filter((row) => row.asOf !== asOf), own].sort((a, b) => a.asOf - b.asOf);
}
