import { formatDay } from '../../domain/day';
import { fold } from '../../domain/fold';
import type { CellValue } from '../cell';
import { isBlank, textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import { readDate } from '../decode/readDate';
import type { AdoptedLedger } from './AdoptedLedger';
import type { AdoptedCells } from './adoptedFields';
import { isCountField, mappedFields } from './adoptedFields';
import { isDitto } from './cellWords';
import { headerUnit } from './headerWords';
import type { AdoptedField, FixedField } from './LedgerMapping';
import { createDeedEnds } from './deedEnds';
import { createMergedCells } from './mergedCells';
import { plainDate } from './readDays';
import { withPeople } from './rowPeople';

/** Reads the rows of an adopted ledger, in order: 同上 takes what the row before held. */
export interface RowReader {
  /** The row after the last of the deed that begins in a row: more than one where its date cell is merged. */
  readonly endOfDeed: (rowIndex: number) => number;
  /** What the rows of one deed hold; `heading` gives its type where no column does. */
  readonly cellsOf: (rows: readonly number[], heading: string) => AdoptedCells;
}

interface MappedColumn {
  readonly key: string;
  readonly field: AdoptedField;
  readonly header: string;
  /** The year of 2022年 above 月 and 日. */
  readonly group: string;
  readonly columnIndex: number;
  /** Of bare numbers below it, '' for none. */
  readonly unit: string;
}

/** What stands between texts of several columns or rows that make one cell. */
const LISTED: ReadonlySet<AdoptedField> = new Set([
  'topics',
  'participants',
  'absentees',
  'chair',
  'speaker',
  'organisers',
  'targets',
]);

const FIXED_FIELDS: readonly FixedField[] = ['activity', 'topics', 'organisers', 'level'];

/** A reader of the rows of an adopted ledger. */
export function createRowReader(ledger: AdoptedLedger, grid: SheetGrid): RowReader {
  const { located, mapping } = ledger;
  const merged = createMergedCells(grid, located.firstBodyRow, located.endRow);
  const columns = mappedColumns(located, mapping, grid);
  const mappedIndexes = columns.map(({ columnIndex }) => columnIndex);
  const byField = new Map<AdoptedField, MappedColumn[]>();
  for (const column of columns) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  const above = new Map<string, CellValue>();

  /** A merged cell is read in its first mapped column, in each of its rows. */
  const filledCell = (row: number, column: number): CellValue => {
    const area = merged.areaOf(row, column);
    if (area === null) return cellAt(grid, row, column);
    const first = mappedIndexes.filter((each) => each >= area.columnIndex && each <= column);
    return Math.min(...first) === column ? cellAt(grid, area.rowIndex, area.columnIndex) : '';
  };
  const endOfDeed = createDeedEnds(ledger, grid, merged);
  /** 学时 over several rows of the same people is one sum: it stays with the last of them. */
  const isSumOfMore = (row: number, column: number): boolean => {
    const area = merged.areaOf(row, column);
    if (area === null || row === area.rowIndex + area.rowCount - 1) return false;
    const people = byField.get('participants') ?? byField.get('date') ?? [];
    return people.every(({ columnIndex }) => merged.spans(row, columnIndex, row + 1));
  };
  const cellIn = (row: number, column: MappedColumn, isAlone = true): CellValue => {
    const { key, field, unit, columnIndex } = column;
    let cell = filledCell(row, columnIndex);
    if (mapping.ditto && isDitto(textOf(cell))) cell = above.get(key) ?? cell;
    above.set(key, cell);
    if (field !== 'hours' && field !== 'quantity') return cell;
    if (isAlone && !isBlank(cell) && isSumOfMore(row, columnIndex)) return 0;
    return unit !== '' && /^[\d.]+$/.test(fold(textOf(cell))) ? `${textOf(cell).trim()}${unit}` : cell;
  };
  /** Of further rows of a deed only what is their own: a merged cell was read with the first. */
  const ownCellIn = (row: number, column: MappedColumn): CellValue => {
    const area = merged.areaOf(row, column.columnIndex);
    return area !== null && area.rowIndex < row ? '' : cellIn(row, column, false);
  };
  const textIn = (rows: readonly number[], field: AdoptedField): CellValue => {
    const cells = (byField.get(field) ?? []).flatMap((column) =>
      rows.map((row, index) =>
        index === 0 ? cellIn(row, column, rows.length === 1) : ownCellIn(row, column),
      ),
    );
    return joined(cells, field);
  };

  return {
    endOfDeed,
    cellsOf: (rows, heading) => {
      const taken: { [Field in AdoptedField]?: CellValue } = {};
      for (const field of byField.keys())
        taken[field] =
          field === 'date' ? dateIn(rows, byField.get('date') ?? [], cellIn) : textIn(rows, field);
      const observed = (byField.get('participants') ?? []).filter(({ header }) => header.includes('列席'));
      const hasObservers = observed.some(({ columnIndex }) =>
        rows.some((row) => !isBlank(filledCell(row, columnIndex))),
      );
      const cells = { ...withPeople(taken, byField.get('absentees')?.[0]?.header ?? '', hasObservers) };
      const headed = mapping.columns.activity === undefined ? mapping.words[heading] : undefined;
      if (headed !== undefined) cells.activity = headed;
      for (const field of FIXED_FIELDS) {
        const fixed = mapping.fixed[field];
        if (fixed !== undefined && isBlank(cells[field])) cells[field] = fixed;
      }
      return cells;
    },
  };
}

function mappedColumns(
  located: AdoptedLedger['located'],
  mapping: AdoptedLedger['mapping'],
  grid: SheetGrid,
): MappedColumn[] {
  return mappedFields(mapping).flatMap(([field]) =>
    located.table.columns.flatMap(({ key, header }) => {
      const columnIndex = located.columns.get(key);
      if (columnIndex === undefined || (key !== field && !key.startsWith(`${field}#`))) return [];
      const groupRow = located.headerRow - mapping.headerRows + 1;
      const group = textOf(cellAt(grid, groupRow, columnIndex));
      return [{ key, field, header, group, columnIndex, unit: headerUnit(header) }];
    }),
  );
}

/** Texts of several cells as one, each once. Of one cell it is the cell itself, so that a number stays one. */
function joined(cells: readonly CellValue[], field: AdoptedField): CellValue {
  const filled = cells.filter((cell) => !isBlank(cell));
  const [first = ''] = filled;
  if (filled.length <= 1 || isCountField(field)) return first;
  const isSum = field === 'hours' || field === 'quantity';
  if (isSum && filled.every((cell) => typeof cell === 'number'))
    return filled.reduce((sum: number, cell) => sum + Number(cell), 0);
  return [...new Set(filled.map((cell) => textOf(cell).trim()))].join(LISTED.has(field) ? '、' : '；');
}

/** The date of a row: of one column its cell; of 年, 月 and 日 one date; of a first and a last day a range. */
function dateIn(
  rows: readonly number[],
  columns: readonly MappedColumn[],
  cellIn: (row: number, column: MappedColumn) => CellValue,
): CellValue {
  const [row = 0] = rows;
  const parts = columns.map((column) => ({ ...column, cell: cellIn(row, column) }));
  const [first] = parts;
  if (first === undefined || parts.length === 1) return plainDate(first?.cell ?? '');
  if (parts.every(({ cell }) => isBlank(cell))) return '';
  if (parts.every(({ header }) => /^[年月日]$/.test(header))) {
    const year = /^(\d{4})年/.exec(fold(first.group))?.[1];
    const spelt = parts
      .filter(({ cell }) => !isBlank(cell))
      .map(({ header, cell }) => `${fold(textOf(cell)).replace(/\D/g, '')}${header}`)
      .join('');
    return spelt.includes('年') || year === undefined ? spelt : `${year}年${spelt}`;
  }
  const days = parts.map(({ cell }) => dayText(cell)).filter((text) => text !== '');
  return [...new Set(days)].join('至');
}

function dayText(cell: CellValue): string {
  const day = typeof cell === 'number' ? readDate(cell, 0) : null;
  return day === null ? textOf(cell).trim() : formatDay(day);
}
