import { fold } from '../../domain/fold';
import type { CellValue } from '../cell';
import { isBlank, textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import type { AdoptedLedger } from './AdoptedLedger';
import type { HeaderColumn } from './headerColumns';
import { headerColumns } from './headerColumns';
import { knownHeader } from './headerWords';
import type { MergedCells } from './mergedCells';
import { createMergedCells } from './mergedCells';
import { holdsDate } from './readDays';
import {
  headingWord,
  isBelowHeader,
  isExample,
  isRemark,
  isSeparator,
  isSignature,
  isSubtotal,
} from './rowKind';
import type { SkipReason } from './SkippedRow';
import { isDitto } from './cellWords';

/**
 * A row below the header that is not blank. `text` is what stands in it where it is no entry; `heading` is the type that a
 * heading above gives it, '' for none.
 */
export interface BodyRow {
  readonly rowIndex: number;
  readonly kind: 'entry' | SkipReason;
  readonly text: string;
  readonly heading: string;
}

/** What rows are looked at with. */
interface BodyLook {
  readonly grid: SheetGrid;
  readonly merged: MergedCells;
  readonly columns: readonly HeaderColumn[];
  readonly titles: ReadonlySet<string>;
  readonly dateColumns: readonly number[];
  readonly firstBodyRow: number;
  /** Words that are types where no column says the type. */
  readonly headings: ReadonlySet<string>;
}

interface FilledCell {
  readonly column: number;
  readonly cell: CellValue;
  readonly text: string;
}

/** Columns that are filled in advance, so that they make no row an entry. */
const FILLED_BEFOREHAND: ReadonlySet<string> = new Set([
  '序号',
  '编号',
  '号',
  'No',
  'No.',
  'NO',
  'NO.',
  '星期',
  '周次',
  '月份',
  '月',
  '年度',
  '年份',
  '季度',
]);

/** The rows of an adopted ledger that are not blank, in order, each with what it is. */
export function* bodyRows(ledger: AdoptedLedger, grid: SheetGrid): Generator<BodyRow> {
  const { located, mapping } = ledger;
  const look = lookOf(ledger, grid);
  let isClosing = false;
  let isOther = false;
  const above = headingAbove(grid, located.headerRow - mapping.headerRows + 1);
  let heading = mapping.words[above] === undefined ? '' : above;
  for (let rowIndex = located.firstBodyRow; rowIndex < located.endRow; rowIndex += 1) {
    const filled = filledCells(look, rowIndex);
    if (filled.length === 0) continue;
    const skipped: SkipReason | null = isOther ? 'otherTable' : skipReason(look, rowIndex, filled, isClosing);
    if (skipped === 'header' || skipped === 'subtotal') {
      yield { rowIndex, kind: skipped, text: textOfRow(filled), heading };
    } else if (skipped !== null) {
      isOther ||= skipped === 'otherTable';
      isClosing ||= skipped === 'remark';
      if (skipped === 'separator') {
        const word = headingWord(filled.find((each) => !isNumber(each))?.text ?? '');
        // A month's heading within a type's rows says nothing of the type.
        if (mapping.words[word] !== undefined) heading = word;
      }
      yield { rowIndex, kind: skipped, text: textOfRow(filled), heading };
    } else if (isEntry(look, filled)) {
      isClosing = false;
      yield { rowIndex, kind: 'entry', text: '', heading };
    }
  }
}

/**
 * The word of a numbered heading (一、集中学习) right above the header, '' without one; a heading below it stands for the
 * rows below that.
 */
export function headingAbove(grid: SheetGrid, headerRow: number): string {
  const row = grid.values[headerRow - 1 - grid.rowIndex] ?? [];
  const [text = '', ...others] = row.map((cell) => fold(textOf(cell))).filter((each) => each !== '');
  const word = headingWord(text);
  return others.length > 0 || word === text ? '' : word;
}

function textOfRow(filled: readonly FilledCell[]): string {
  return filled.map(({ text }) => text).join(' ');
}

function lookOf({ located, mapping }: AdoptedLedger, grid: SheetGrid): BodyLook {
  const mapped = located.table.columns.flatMap(({ key, by }) => {
    const column = located.columns.get(key);
    return by === 'user' && column !== undefined ? [column] : [];
  });
  const headerRow = located.headerRow - mapping.headerRows + 1;
  const ours = new Set([located.columns.get('status'), located.columns.get('explanation')]);
  const all = headerColumns(grid, headerRow, mapping.headerRows).filter(
    ({ columnIndex }) => !ours.has(columnIndex),
  );
  const titles = new Set<string>();
  for (let row = grid.rowIndex; row < headerRow; row += 1)
    for (const cell of grid.values[row - grid.rowIndex] ?? [])
      if (!isBlank(cell)) titles.add(fold(textOf(cell)));
  return {
    grid,
    merged: createMergedCells(grid, located.firstBodyRow, located.endRow),
    columns: besideMapped(all, mapped),
    titles,
    firstBodyRow: located.firstBodyRow,
    headings: new Set(mapping.columns.activity === undefined ? Object.keys(mapping.words) : []),
    dateColumns: [...located.columns].flatMap(([key, column]) =>
      key === 'date' || key.startsWith('date#') ? [column] : [],
    ),
  };
}

/** The columns of the table that holds the mapped ones: a column without a header parts tables side by side. */
function besideMapped(columns: readonly HeaderColumn[], mapped: readonly number[]): HeaderColumn[] {
  const headed = new Set(columns.map(({ columnIndex }) => columnIndex));
  let [first, last] = [Math.min(...mapped), Math.max(...mapped)];
  while (headed.has(first - 1)) first -= 1;
  while (headed.has(last + 1)) last += 1;
  return columns.filter(({ columnIndex }) => columnIndex >= first && columnIndex <= last);
}

function filledCells({ grid, columns }: BodyLook, rowIndex: number): FilledCell[] {
  const filled: FilledCell[] = [];
  const [first, last] = [columns[0]?.columnIndex ?? 0, columns.at(-1)?.columnIndex ?? -1];
  for (let column = first; column <= last; column += 1) {
    const cell = cellAt(grid, rowIndex, column);
    if (!isBlank(cell)) filled.push({ column, cell, text: textOf(cell).trim() });
  }
  return filled;
}

function isNumber({ text }: FilledCell): boolean {
  return /^[\d.]+$/.test(text);
}

function skipReason(
  look: BodyLook,
  rowIndex: number,
  filled: readonly FilledCell[],
  isClosing: boolean,
): SkipReason | null {
  if (isExample(filled[0]?.text ?? '')) return 'remark';
  if (rowIndex === look.firstBodyRow && isBelowHeader(filled.map(({ text }) => text))) return 'header';
  if (isDated(look, rowIndex)) {
    const isSigned = isSignature(filled[0]?.text ?? '') && filled.every(({ text }) => text.length <= 20);
    return isSigned ? 'remark' : null;
  }
  const words = filled.filter((each) => !isNumber(each));
  const [first] = words;
  if (first === undefined) return null;
  const repeated = filled.filter(({ column, text }) => isOwnHeader(look, column, text)).length;
  if (repeated >= 2 && repeated * 2 >= filled.length) return 'header';
  if (words.length >= 3 && words.filter(({ text }) => knownHeader(text)).length * 3 >= words.length * 2)
    return 'otherTable';
  if (words.length === 1 && look.titles.has(fold(first.text))) return 'header';
  if (words.slice(0, 2).some(({ text }) => isSubtotal(text))) return 'subtotal';
  if (isRemark(first.text) && (words.length === 1 || words.every(({ text }) => isRemarkPart(text))))
    return 'remark';
  if (words.length > 1) return null;
  if (isClosing) return 'remark';
  const isHeading = isSeparator(first.text) || look.headings.has(headingWord(first.text));
  return isHeading || isBand(look, rowIndex, first.column) ? 'separator' : null;
}

/** Signatures stand side by side, each with a colon or the name beside it. */
function isRemarkPart(text: string): boolean {
  return isRemark(text) || fold(text).length <= 12;
}

function isOwnHeader({ columns }: BodyLook, column: number, text: string): boolean {
  const header = columns.find(({ columnIndex }) => columnIndex === column);
  const word = fold(text);
  return (
    header !== undefined &&
    (word === fold(header.text) || (header.group !== '' && word === fold(header.group)))
  );
}

function isDated({ grid, merged, dateColumns }: BodyLook, rowIndex: number): boolean {
  return dateColumns.some((column) => {
    const first = merged.firstOf(rowIndex, column);
    const cell = cellAt(grid, first.rowIndex, first.columnIndex);
    return first.columnIndex === column && (holdsDate(cell) || isDitto(textOf(cell)));
  });
}

/** A text merged over most of the table is a heading, not an entry. */
function isBand({ merged, columns }: BodyLook, rowIndex: number, column: number): boolean {
  const area = merged.areaOf(rowIndex, column);
  return area !== null && area.columnCount >= 3 && area.columnCount * 10 >= columns.length * 6;
}

/** A row with nothing but its number, its weekday or sums of nothing is still blank. */
function isEntry({ columns }: BodyLook, filled: readonly FilledCell[]): boolean {
  return filled.some(({ column, cell, text }) => {
    if (cell === 0 || text === '0') return false;
    const header = fold(columns.find(({ columnIndex }) => columnIndex === column)?.text ?? '');
    return !FILLED_BEFOREHAND.has(header) || !/^[\d.]+$|^(?:星期|周)[一二三四五六日天]$/.test(text);
  });
}
