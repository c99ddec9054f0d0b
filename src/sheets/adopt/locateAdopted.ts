import { fold } from '../../domain/fold';
import { isBlank, textOf } from '../cell';
import type { SheetGrid, TableRange } from '../decode/BookGrids';
import { cellAt, endColumnOf, endRowOf } from '../decode/BookGrids';
import { ledgerTable } from '../describe/ledgerSheet';
import type { Column } from '../describe/SheetDescription';
import { columnOf } from '../describe/SheetDescription';
import type { AdoptedLedger } from './AdoptedLedger';
import { isCountField, mappedFields } from './adoptedFields';
import type { HeaderColumn } from './headerColumns';
import { headerColumns, OUR_HEADERS } from './headerColumns';
import type { AdoptedField, ColumnHeader, LedgerMapping } from './LedgerMapping';

/** The header is looked for among this many rows from the first that is used. */
export const HEADER_DEPTH = 30;

/** 核查说明 of a sheet of others lies in one line: Excel would make the rows as high as wrapped sentences need. */
const EXPLANATION = unwrapped(columnOf(ledgerTable, 'explanation'));

/**
 * Finds the columns of a mapping on a sheet by their headers, wherever they stand now. Null where the sheet does not
 * have the ledger: the date is gone, or the type where no fixed one is given, or more than half of the columns.
 */
export function locateAdopted(
  mapping: LedgerMapping,
  grid: SheetGrid,
  table: TableRange | null = null,
): AdoptedLedger | null {
  const found = bestHeader(mapping, grid);
  if (found === null || !isEnough(mapping, found.byKey)) return null;
  const { headerRow, byKey } = found;
  const lastHeaderRow = headerRow + mapping.headerRows - 1;
  const columns = new Map<string, number>();
  const labels = new Map<string, number>();
  const described: Column[] = [];
  const missing: ColumnHeader[] = [];
  for (const [field, headers] of mappedFields(mapping)) {
    let nth = 0;
    for (const header of headers) {
      const at = byKey.get(header);
      if (at === undefined) {
        missing.push(header);
        continue;
      }
      nth += 1;
      const key = nth === 1 ? field : `${field}#${nth}`;
      columns.set(key, at.columnIndex);
      labels.set(key, at.labelRow);
      described.push(adoptedColumn(field, key, at.text));
    }
  }
  const ours = ourColumns(grid, headerRow, lastHeaderRow, Math.max(...columns.values()));
  for (const [key, { rowIndex, columnIndex }] of ours) {
    columns.set(key, columnIndex);
    labels.set(key, rowIndex);
  }
  const ofCheck = new Set([...ours.values()].map(({ columnIndex }) => columnIndex));
  const isTable = table !== null && table.sheet === grid.name && table.rowIndex === lastHeaderRow;
  return {
    mapping,
    located: {
      table: {
        key: 'ledger',
        name: '',
        firstColumn: grid.columnIndex,
        statusKey: 'status',
        explanationKey: 'explanation',
        columns: [columnOf(ledgerTable, 'status'), ...described, EXPLANATION],
      },
      sheet: grid.name,
      headerRow: lastHeaderRow,
      firstBodyRow: lastHeaderRow + 1,
      endRow: Math.max(lastHeaderRow + 1, endOfContents(grid, ofCheck)),
      columns,
      exactHeaders: false,
      endColumn: endOfColumns(grid, headerRow),
      excelTable: isTable ? table.name : null,
      labels,
      mappingId: mapping.id,
    },
    labels,
    missing,
  };
}

/** The headers of a mapping that a sheet does not have, where its header is most like the mapping's. */
export function missingHeaders(mapping: LedgerMapping, grid: SheetGrid): ColumnHeader[] {
  const found = bestHeader(mapping, grid);
  const all = mappedFields(mapping).flatMap(([, headers]) => headers);
  return found === null ? all : all.filter((header) => !found.byKey.has(header));
}

interface FoundHeader {
  readonly headerRow: number;
  readonly byKey: ReadonlyMap<ColumnHeader, HeaderColumn>;
}

/** The row whose headers have most of the mapping's; of equal ones the first, so that a repeated header is none. */
function bestHeader(mapping: LedgerMapping, grid: SheetGrid): FoundHeader | null {
  const wanted = new Set(mappedFields(mapping).flatMap(([, headers]) => headers));
  let best: FoundHeader | null = null;
  let most = 0;
  const end = Math.min(grid.rowIndex + HEADER_DEPTH, endRowOf(grid));
  // Of a long ledger most merged areas are below.
  const top = { ...grid, merges: (grid.merges ?? []).filter(({ rowIndex }) => rowIndex <= end) };
  for (let row = grid.rowIndex; row < end; row += 1) {
    const byKey = new Map(headerColumns(top, row, mapping.headerRows).map((each) => [each.key, each]));
    const count = [...wanted].filter((header) => byKey.has(header)).length;
    if (count > most) {
      most = count;
      best = { headerRow: row, byKey };
    }
  }
  return best;
}

function isEnough(mapping: LedgerMapping, byKey: FoundHeader['byKey']): boolean {
  const { date = [], activity = [] } = mapping.columns;
  const has = (header: ColumnHeader): boolean => byKey.has(header);
  const all = mappedFields(mapping).flatMap(([, headers]) => headers);
  return (
    date.length > 0 &&
    date.every(has) &&
    (activity.every(has) || mapping.fixed.activity !== undefined) &&
    all.filter(has).length * 2 >= all.length
  );
}

function unwrapped({ wrap: _wrap, ...column }: Column): Column {
  return column;
}

/** A column of an adopted sheet, described as ours of the same field, with their header. */
function adoptedColumn(field: AdoptedField, key: string, header: string): Column {
  if (isCountField(field)) return { key, header, by: 'user', width: 8, format: 'general' };
  const { width, format } = columnOf(ledgerTable, field);
  return { key, header, by: 'user', width, format, ...(field === 'date' ? { required: true } : {}) };
}

/** A column that is called as one of ours. */
interface CalledLikeOurs {
  readonly rowIndex: number;
  readonly columnIndex: number;
  /** `ours`: most of what stands in it a check has written; `theirs`: it is not. */
  readonly holds: 'ours' | 'theirs' | 'nothing';
}

/**
 * 核查 and 核查说明 right of the mapped columns, where a check or the adoption put them: the last of each, filled ones first. A
 * column that is only called so is the user's own, and so is a blank one without the other.
 */
function ourColumns(
  grid: SheetGrid,
  headerRow: number,
  lastHeaderRow: number,
  lastMapped: number,
): ReadonlyMap<OurKey, CalledLikeOurs> {
  const found = new Map<OurKey, CalledLikeOurs>();
  for (let rowIndex = lastHeaderRow; rowIndex >= headerRow; rowIndex -= 1)
    for (let columnIndex = endColumnOf(grid) - 1; columnIndex > lastMapped; columnIndex -= 1) {
      const text = fold(textOf(cellAt(grid, rowIndex, columnIndex)));
      for (const key of OUR_KEYS) {
        if (text !== OUR_HEADERS[key]) continue;
        const holds = contentsOf(grid, lastHeaderRow + 1, columnIndex, key);
        const isBetter = holds === 'ours' && found.get(key)?.holds === 'nothing';
        if (holds !== 'theirs' && (isBetter || !found.has(key)))
          found.set(key, { rowIndex, columnIndex, holds });
      }
    }
  if (found.size === OUR_KEYS.length) return found;
  return new Map([...found].filter(([, { holds }]) => holds === 'ours'));
}

type OurKey = keyof typeof OUR_HEADERS;

const OUR_KEYS: readonly OurKey[] = ['status', 'explanation'];

/** How what a check writes into the two columns begins. */
const OUR_WORDS: Readonly<Record<OurKey, RegExp>> = {
  status: /^(?:计入|提醒|未计入|计划中)$/,
  explanation: /^(?:计入|未计入|计划中|〔)/,
};

function contentsOf(
  grid: SheetGrid,
  firstRow: number,
  columnIndex: number,
  key: OurKey,
): CalledLikeOurs['holds'] {
  let [filled, ours] = [0, 0];
  for (let row = firstRow; row < endRowOf(grid); row += 1) {
    const cell = cellAt(grid, row, columnIndex);
    if (isBlank(cell)) continue;
    filled += 1;
    if (OUR_WORDS[key].test(textOf(cell))) ours += 1;
  }
  if (filled === 0) return 'nothing';
  return ours * 2 >= filled ? 'ours' : 'theirs';
}

/** The row after the last that holds anything in columns other than ours. */
function endOfContents(grid: SheetGrid, ofCheck: ReadonlySet<number>): number {
  for (let row = endRowOf(grid) - 1; row >= grid.rowIndex; row -= 1)
    for (let column = grid.columnIndex; column < endColumnOf(grid); column += 1)
      if (!ofCheck.has(column) && !isBlank(cellAt(grid, row, column))) return row + 1;
  return grid.rowIndex;
}

/** The column after the last that holds anything or is merged below the title, so that nothing is written over. */
function endOfColumns(grid: SheetGrid, headerRow: number): number {
  let end = 0;
  for (let row = grid.rowIndex; row < endRowOf(grid); row += 1) {
    let column = endColumnOf(grid);
    while (column > Math.max(end, grid.columnIndex) && isBlank(cellAt(grid, row, column - 1))) column -= 1;
    end = Math.max(end, column);
  }
  for (const { rowIndex, rowCount, columnIndex, columnCount } of grid.merges ?? [])
    if (rowIndex + rowCount > headerRow) end = Math.max(end, columnIndex + columnCount);
  return end;
}
