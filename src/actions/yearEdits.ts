import type { CellEdit, CellFormats } from '../excel/writeUserCells';
import type { CellValue } from '../sheets/cell';
import { isBlank, textOf } from '../sheets/cell';
import { cellAt } from '../sheets/decode/BookGrids';
import type { LiveSheet } from '../sheets/newYear/archiveFault';
import { isFormula } from '../sheets/newYear/archiveFault';
import { movedDate } from '../sheets/newYear/movedDate';
import { columnLetters } from '../sheets/columnLetters';
import { quoted } from '../sheets/encode/issueText';
import type { NewYearRequest } from './NewYear';
import type { YearBook } from './yearBook';
import { filledRows, optionCell } from './yearBook';

/** Cells that get another value, and what is to be said of them. */
export interface YearEdits {
  readonly edits: readonly (CellEdit & { readonly formats: CellFormats })[];
  readonly notes: readonly string[];
}

/** The cells of 设置 that belong to a year: the year itself, and the days that lie in it. Null where the year cannot be set. */
export function optionEdits(year: YearBook, live: LiveSheet, { to }: NewYearRequest): YearEdits | null {
  const column = year.tables.get('options')?.located.columns.get('value');
  const planYear = optionCell(year, 'planYear');
  if (column === undefined || planYear === null || isFormula(live, planYear.rowIndex, column)) return null;
  const edit = (rowIndex: number, before: CellValue, after: CellValue): YearEdits['edits'][number] => ({
    sheet: live.grid.name,
    rowIndex,
    columnIndex: column,
    before,
    after,
    formats: { first: null, last: null },
  });
  const { value } = planYear;
  const after =
    /20\d{2}/.test(textOf(value)) && typeof value === 'string' ? value.replace(/20\d{2}/, String(to)) : to;
  const edits = [edit(planYear.rowIndex, value, after)];
  const notes: string[] = [];
  for (const [name, label] of [
    ['asOf', '核查日期'],
    ['countFrom', '起算日期'],
  ] as const) {
    const cell = optionCell(year, name);
    if (cell === null || isBlank(cell.value)) continue;
    if (isFormula(live, cell.rowIndex, column)) notes.push(`「设置」${label}是公式，没有清空；请看一下。`);
    else edits.push(edit(cell.rowIndex, cell.value, ''));
  }
  return { edits, notes };
}

/** 截止规则 that are dates move along with the year. */
export function deadlineEdits(year: YearBook, live: LiveSheet, { from, to }: NewYearRequest): YearEdits {
  const targets = year.tables.get('targets');
  const column = targets?.located.columns.get('deadline');
  const idColumn = targets?.located.columns.get('id');
  if (column === undefined || idColumn === undefined) return { edits: [], notes: [] };
  const moved: string[] = [];
  const calculated: string[] = [];
  const edits = filledRows(year, 'targets').flatMap((rowIndex): YearEdits['edits'] => {
    const before = cellAt(live.grid, rowIndex, column);
    const after = movedDate(before, from, to - from);
    if (after === null) return [];
    if (isFormula(live, rowIndex, column)) {
      calculated.push(`${columnLetters(column)}${rowIndex + 1}`);
      return [];
    }
    moved.push(textOf(cellAt(live.grid, rowIndex, idColumn)));
    const formats = { first: typeof after === 'string' ? '@' : null, last: null };
    return [{ sheet: live.grid.name, rowIndex, columnIndex: column, before, after, formats }];
  });
  const notes: string[] = [];
  if (moved.length > 0)
    notes.push(`指标${moved.map((id) => quoted(id)).join('')}的截止日期已顺延到${to}年，请核对。`);
  if (calculated.length > 0)
    notes.push(`「${live.grid.name}」${calculated.join('、')} 的截止规则是公式，没有顺延。`);
  return { edits, notes };
}
