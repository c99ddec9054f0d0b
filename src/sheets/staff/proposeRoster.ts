import { fold } from '../../domain/fold';
import { isSubtotal } from '../adopt/rowKind';
import { textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt, endColumnOf, endRowOf } from '../decode/BookGrids';
import type { RosterField } from '../decode/fields';
import { fieldOfHeader, fieldsOfWords, isName, joinedName } from '../decode/rosterWords';
import type { StaffColumn, StaffProposal } from './StaffProposal';

/** The header is looked for among this many rows, below titles. */
const HEADER_DEPTH = 30;
const SAMPLES = 3;

/** Headers that offices use for more than one thing. */
const DOUBTFUL: ReadonlySet<string> = new Set(['单位', '所在单位', '人员', '分工', '任职时间', '说明']);

/** Fields that a column may be known by from what stands in it. */
const BY_CONTENTS: ReadonlySet<RosterField> = new Set(['department', 'branch', 'roles']);

/**
 * Looks for a list of staff on a sheet: a header with 姓名, and names below it. Each column is matched by its header, a
 * header that we do not know by what stands below it, and then it is doubtful. Null where there is no such header.
 */
export function proposeRoster(grid: SheetGrid): StaffProposal | null {
  const headerRow = findHeader(grid);
  if (headerRow === null) return null;
  const seen = new Set<RosterField>();
  const columns: StaffColumn[] = [];
  for (let columnIndex = grid.columnIndex; columnIndex < endColumnOf(grid); columnIndex += 1) {
    const header = textOf(cellAt(grid, headerRow, columnIndex)).replace(/\s+/g, '');
    if (header === '') continue;
    const column = columnOf(grid, headerRow, columnIndex, header);
    // The second of a kind (two lists side by side) is not read unasked.
    const repeated = column.field !== null && seen.has(column.field) && column.field !== 'note';
    columns.push(repeated ? { ...column, field: null, certainty: 'unused' } : column);
    if (column.field !== null) seen.add(column.field);
  }
  const nameColumn = columns.find(({ field }) => field === 'name')?.columnIndex ?? grid.columnIndex;
  const cells = bodyTexts(grid, headerRow, nameColumn);
  const names = cells.filter((text) => isName(joinedName(text), 'loose') && !isSubtotal(text));
  const distinct = new Set(names.map(fold)).size;
  const known = columns.filter(({ certainty }) => certainty === 'sure').length;
  const share = cells.length === 0 ? 0 : distinct / cells.length;
  return {
    sheet: grid.name,
    headerRow,
    columns,
    names: distinct,
    score: share * (known > 1 ? 1 : 0.7),
  };
}

/** The first row with 姓名 and another header that we know; else the first with 姓名 and a name right below. */
function findHeader(grid: SheetGrid): number | null {
  let other: number | null = null;
  for (let row = grid.rowIndex; row < Math.min(grid.rowIndex + HEADER_DEPTH, endRowOf(grid)); row += 1) {
    const fields = (grid.values[row - grid.rowIndex] ?? []).map((cell) => fieldOfHeader(textOf(cell)));
    const nameColumn = fields.indexOf('name');
    if (nameColumn < 0) continue;
    if (fields.filter((field) => field !== null).length > 1) return row;
    const below = textOf(cellAt(grid, row + 1, grid.columnIndex + nameColumn));
    if (isName(joinedName(below), 'loose')) other ??= row;
  }
  return other;
}

function columnOf(grid: SheetGrid, headerRow: number, columnIndex: number, header: string): StaffColumn {
  const texts = bodyTexts(grid, headerRow, columnIndex);
  const samples = [...new Set(texts)].slice(0, SAMPLES);
  const meant = fieldOfHeader(header);
  if (meant === 'number') return { header, columnIndex, field: null, certainty: 'unused', samples };
  if (meant !== null) {
    const certainty = DOUBTFUL.has(fold(header)) ? 'doubtful' : 'sure';
    return { header, columnIndex, field: meant, certainty, samples };
  }
  const field = fieldOfContents(texts);
  return { header, columnIndex, field, certainty: field === null ? 'unused' : 'doubtful', samples };
}

/** What most cells of a column are by themselves; null where that is nothing. */
function fieldOfContents(texts: readonly string[]): RosterField | null {
  const counts = new Map<RosterField, number>();
  for (const text of texts)
    for (const [field] of fieldsOfWords(text, 'note').slice(0, 1))
      counts.set(field, (counts.get(field) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined) return null;
  return BY_CONTENTS.has(most[0]) && most[1] * 10 >= texts.length * 7 ? most[0] : null;
}

function bodyTexts(grid: SheetGrid, headerRow: number, columnIndex: number): string[] {
  const texts: string[] = [];
  for (let row = headerRow + 1; row < endRowOf(grid); row += 1) {
    const text = textOf(cellAt(grid, row, columnIndex)).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}
