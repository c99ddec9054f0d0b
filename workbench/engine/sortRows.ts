import type { CellValue } from '@cj-tech-master/excelts';
import { lastColumn, lastRow, type Area } from './area';
import { scalarOf, valueTypeOf } from './cellValues';
import type { CellStyle } from './cellStyles';
import type { EngineSheet } from './EngineSheet';
import { translateFormula } from './formulaReferences';
import { mergedAreas } from './mergedAreas';
import { RefusedError } from './RefusedError';
import { refuseIfProtected } from './writeCells';

interface SortedRow {
  readonly row: number;
  readonly rank: number;
  readonly value: string | number | boolean;
  readonly cells: readonly {
    readonly value: CellValue;
    readonly formula: string | undefined;
    readonly style: CellStyle;
  }[];
}

const BLANK = 4;
const RANK = { Double: 0, String: 1, Boolean: 2, Error: 3, Empty: BLANK } as const;
const collator = new Intl.Collator('zh-CN', { numeric: false });

/**
 * Sorts the rows of an area by one of its columns, as Excel's 升序 and 降序: numbers, texts, booleans, errors; blanks
 * last both ways; equal rows keep their order. Values and cell formats move, also relative references as if copied;
 * conditional formats, validations and heights stay. Rows hidden by a filter stay where they are.
 * @throws RefusedError AccessDenied on a protected sheet, InvalidOperation for merged cells
 */
export function sortRows(sheet: EngineSheet, area: Area, column: number, isAscending: boolean): void {
  refuseIfProtected(sheet);
  refuseMerged(sheet, area);
  sheet.home.calculate();
  const rows = readRows(sheet, area, column);
  const sorted = rows.toSorted((a, b) => compare(a, b, isAscending));
  rows.forEach(({ row }, index) => {
    const source = sorted[index];
    if (source && source.row !== row) putRow(sheet, area, row, source);
  });
  sheet.home.touched();
  sheet.home.events.emit({ kind: 'changed', sheet, area, changeType: 'RangeEdited' });
}

function refuseMerged(sheet: EngineSheet, area: Area): void {
  if (mergedAreas(sheet, area).length > 0)
    throw new RefusedError('InvalidOperation', 'Merged cells cannot be sorted.');
}

function readRows(sheet: EngineSheet, area: Area, column: number): SortedRow[] {
  const rows: SortedRow[] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    if (sheet.filteredRows.has(row)) continue;
    const key = sheet.find(row, column);
    const value = scalarOf(key);
    // A formula that gives '' sorts as a text, an empty cell as a blank.
    rows.push({ row, rank: RANK[valueTypeOf(key)], value, cells: readCells(sheet, area, row) });
  }
  return rows;
}

function readCells(sheet: EngineSheet, area: Area, row: number): SortedRow['cells'] {
  return Array.from({ length: area.columns }, (_, offset) => {
    const cell = sheet.find(row, area.column + offset);
    return { value: cell?.value ?? null, formula: cell?.formula, style: cell?.style ?? {} };
  });
}

function compare(a: SortedRow, b: SortedRow, isAscending: boolean): number {
  if (a.rank === BLANK || b.rank === BLANK) return Number(a.rank === BLANK) - Number(b.rank === BLANK);
  const order = a.rank === b.rank ? compareValues(a.value, b.value) : a.rank - b.rank;
  return isAscending ? order : -order;
}

function compareValues(a: SortedRow['value'], b: SortedRow['value']): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b);
}

function putRow(sheet: EngineSheet, area: Area, row: number, source: SortedRow): void {
  for (let column = area.column; column <= lastColumn(area); column++) {
    const from = source.cells[column - area.column];
    const isBlank = !from || (from.value === null && Object.keys(from.style).length === 0);
    if (isBlank && !sheet.find(row, column)) continue;
    const cell = sheet.cell(row, column);
    cell.value =
      from?.formula === undefined
        ? (from?.value ?? null)
        : { formula: translateFormula(from.formula, row - source.row, 0) };
    cell.style = from?.style ?? {};
  }
}
