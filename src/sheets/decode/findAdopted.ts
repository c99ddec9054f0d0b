import type { InputIssue } from '../../domain/issue';
import type { AdoptedLedger } from '../adopt/AdoptedLedger';
import { locateAdopted } from '../adopt/locateAdopted';
import { describe } from '../describe/allSheets';
import type { BookGrids, SheetGrid, TableRange } from './BookGrids';

/** An adopted ledger with the grid that it lies in. */
export interface AdoptedTable extends AdoptedLedger {
  readonly grid: SheetGrid;
}

/** The adopted ledgers of a workbook. */
export interface FoundLedgers {
  /** In the order of their tabs. */
  readonly adopted: readonly AdoptedTable[];
  /** Of those that are gone, and of columns that are: their rows are not read, and that is said. */
  readonly adoptedIssues: readonly InputIssue[];
}

/** What was found in a workbook, which is asked for again and again while it is checked and written. */
const known = new WeakMap<BookGrids, FoundLedgers>();

/** Finds the adopted ledgers of a workbook as their mappings say; what is gone is an issue, never left out silently. */
export function findAdopted(book: BookGrids): FoundLedgers {
  const found = known.get(book) ?? searchAdopted(book);
  known.set(book, found);
  return found;
}

function searchAdopted(book: BookGrids): FoundLedgers {
  const adopted: AdoptedTable[] = [];
  const issues: InputIssue[] = [];
  for (const grid of book.grids) {
    const { mapping } = grid;
    if (mapping === undefined) continue;
    const at = { table: 'ledger', field: 'date', origin: { sheet: grid.name, rowNumber: 1 } } as const;
    if (grid.byHeaders === true) issues.push({ code: 'adoptedLedgerMoved', ...at, found: mapping.sheet });
    const ledger = locateIn(grid, book.tables);
    if (ledger === null) {
      issues.push({ code: 'adoptedLedgerMissing', ...at, found: grid.name, gone: 'columns' });
      continue;
    }
    adopted.push(ledger);
    const origin = { sheet: grid.name, rowNumber: ledger.located.headerRow + 1 };
    for (const found of ledger.missing) issues.push({ code: 'adoptedColumnMissing', ...at, origin, found });
  }
  for (const { sheet } of book.lost ?? []) {
    const origin = { sheet, rowNumber: 1 };
    const at = { table: 'ledger', field: 'date', origin } as const;
    issues.push({ code: 'adoptedLedgerMissing', ...at, found: sheet, gone: 'sheet' });
  }
  if (book.mappingFault !== undefined) {
    const origin = { sheet: describe('ledger').sheet.name, rowNumber: 1 };
    const at = { table: 'ledger', field: 'date', origin } as const;
    issues.push({ code: 'adoptedLedgerMissing', ...at, found: book.mappingFault, gone: 'mapping' });
  }
  return { adopted, adoptedIssues: issues };
}

/** The ledger on a mapped sheet; an Excel table that has its header row is the one that it lies in. */
function locateIn(grid: SheetGrid, tables: readonly TableRange[]): AdoptedTable | null {
  const { mapping } = grid;
  const plain = mapping === undefined ? null : locateAdopted(mapping, grid);
  if (plain === null) return null;
  const { located, mapping: own } = plain;
  const first = Math.min(...located.columns.values());
  const table = tables.find(
    ({ sheet, rowIndex, columnIndex, columnCount }) =>
      sheet === grid.name &&
      rowIndex === located.headerRow &&
      columnIndex <= first &&
      first < columnIndex + columnCount,
  );
  if (table === undefined) return { ...plain, grid };
  const inTable = locateAdopted(own, grid, table) ?? plain;
  // Columns are added at the table's end, whatever stands right of it.
  const endColumn = table.columnIndex + table.columnCount;
  return { ...inTable, grid, located: { ...inTable.located, endColumn } };
}
