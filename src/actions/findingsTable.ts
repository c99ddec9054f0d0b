import type { BookReading } from '../excel/readBook';
import type { CellValue } from '../sheets/cell';
import { textOf } from '../sheets/cell';
import { tableInGrid } from './checkTables';
import { findingsSheet, findingsTable } from '../sheets/describe/findingsSheet';
import { historyTable } from '../sheets/describe/settingsSheet';
import type { FindingRow } from '../sheets/encode/findingRows';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { cellAt } from '../sheets/decode/BookGrids';
import type { CheckResult } from '../domain/checkPlan';
import { serialOf } from '../sheets/decode/readDate';

/** The rows of 检查结果 in the order of its columns. */
export function findingCells(findings: readonly FindingRow[]): CellValue[][] {
  return findings.map((finding) => findingsTable.columns.map(({ key }) => finding[key as keyof FindingRow]));
}

/** The rows of 检查结果 as they stand. */
export function findingsIn({ located, grid }: TableInGrid): FindingRow[] {
  const { columns, firstBodyRow, endRow } = located;
  const rows: FindingRow[] = [];
  for (let row = firstBodyRow; row < endRow; row += 1) {
    const word = (key: keyof FindingRow): string => {
      const column = columns.get(key);
      return column === undefined ? '' : textOf(cellAt(grid, row, column)).trim();
    };
    if (word('targetId') === '') continue;
    rows.push({
      number: Number(word('number')),
      status: word('status'),
      mendable: word('mendable'),
      targetId: word('targetId'),
      title: word('title'),
      subject: word('subject'),
      periods: word('periods'),
      requirement: word('requirement'),
      actual: word('actual'),
      shortfall: word('shortfall'),
      latest: word('latest'),
      mend: word('mend'),
      owner: word('owner'),
      rows: word('rows'),
    });
  }
  return rows;
}

/** Where the findings go: the table that is there, or a sheet that is still to be made. */
export interface FindingsPlace {
  readonly sheet: string;
  readonly table: TableInGrid | null;
}

/** Finds 检查结果; a sheet of that name with other content is left alone, and ours gets another name. */
export function findFindings(book: BookReading): FindingsPlace {
  const table = tableInGrid('findings', book);
  if (table !== null) return { sheet: table.located.sheet, table };
  const { name } = findingsSheet;
  return { sheet: book.filledSheets.has(name) ? `${name}（台账对标）` : name, table: null };
}

/** The rows of 历次检查 with this check: one a date, a check on the same date replaces the earlier one. */
export function historyRows({ located, grid }: TableInGrid, { asOf, figures }: CheckResult): CellValue[][] {
  const { counts } = figures;
  const own: CellValue[] = [
    serialOf(asOf),
    counts.met,
    counts.onTrack,
    counts.atRisk,
    counts.short,
    counts.late,
    counts.unset,
  ];
  const earlier: CellValue[][] = [];
  for (let row = located.firstBodyRow; row < located.endRow; row += 1) {
    const cells = historyTable.columns.map(({ key }) => {
      const column = located.columns.get(key);
      return column === undefined ? '' : cellAt(grid, row, column);
    });
    if (cells.some((cell) => cell !== '') && cells[0] !== own[0]) earlier.push(cells);
  }
  return [...earlier, own].sort((a, b) => Number(a[0]) - Number(b[0]));
}
