import { fold } from '../domain/fold';
import type { Context } from '../excel/HostError';
import { HostError } from '../excel/HostError';
import { readBook } from '../excel/readBook';
import { readTopAndRow, showCell } from '../excel/showSheet';
import { textOf } from '../sheets/cell';
import { cellAt } from '../sheets/decode/BookGrids';
import { adoptedKey } from '../sheets/decode/inputKey';
import type { LocatedTable } from '../sheets/decode/locateTable';
import { isLocated, locateTable } from '../sheets/decode/locateTable';
import { describe } from '../sheets/describe/allSheets';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { rowHash } from '../sheets/encode/undoRecord';
import { tableInGrid } from './checkTables';
import { ignoreStep, inSlices } from './inSlices';
import type { ActionControl } from './Progress';
import { runAction } from './runAction';

/** How to find a row again after a sort: by its key, or by the hash of what the user filled in it. */
export type RowIdentity =
  | { readonly table: 'targets'; readonly id: string }
  | { readonly table: 'roster'; readonly name: string }
  | { readonly table: 'ledger'; readonly hash: string; readonly adopted?: AdoptedPlace };

/** The adopted ledger that a row belongs to: its mapping, and where its columns stood. */
export interface AdoptedPlace {
  readonly mappingId: string;
  readonly located: LocatedTable;
}

/** A cell to jump to. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
  /** How to find the row again after a sort. */
  readonly row?: RowIdentity;
}

/** Whether the row stood where it was, elsewhere, or nowhere: deleted, or changed since the check. */
export interface Jump {
  readonly found: 'asBefore' | 'moved' | 'gone';
}

/** Shows a cell of a sheet and selects it. */
export async function goToCell(sheet: string, address: string, control: ActionControl = {}): Promise<void> {
  await runAction(control, (context) => showCell(context, sheet, address));
}

/**
 * Shows a cell and selects it, in the row that was meant: where another stands there now, the row is looked for in its
 * table. Where it is gone the cell where it was is shown all the same. Throws `HostError` where the sheet is gone too.
 */
export function goToPlace(place: Place, control: ActionControl = {}): Promise<Jump> {
  return runAction(control, async (context, { signal }) => {
    const { sheet, address, row: identity } = place;
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (identity === undefined || letters === undefined) {
      await showCell(context, sheet, address);
      return { found: 'asBefore' };
    }
    const rowIndex = Number(digits) - 1;
    const there = await readTopAndRow(context, sheet, rowIndex, columnsOf(identity));
    const table = there === null ? null : tableBelow(there.top, identity);
    if (there !== null && table !== null && isRow(identity, { ...table, grid: there.row }, rowIndex)) {
      await showCell(context, sheet, address);
      return { found: 'asBefore' };
    }
    const found = await findRow(context, identity, signal);
    if (found === null && there === null) throw new HostError('missing', 'ItemNotFound', null);
    const to = found ?? { sheet, rowIndex };
    await showCell(context, to.sheet, `${letters}${to.rowIndex + 1}`);
    return { found: found === null ? 'gone' : 'moved' };
  });
}

/** Columns of a sheet that must be read to know a row; of an adopted ledger those that its mapping has. */
function columnsOf(identity: RowIdentity): number {
  const adopted = identity.table === 'ledger' ? identity.adopted : undefined;
  return Math.max(0, ...(adopted?.located.columns.values() ?? [])) + 1;
}

/**
 * Locates a table by the header in the first rows of its sheet, whatever that is called. An adopted ledger's columns are
 * taken to stand where they stood: its header need not be looked for, and if they moved its row is not the one that is
 * meant.
 */
function tableBelow(top: TableInGrid['grid'], identity: RowIdentity): TableInGrid | null {
  if (identity.table === 'ledger' && identity.adopted !== undefined)
    return { located: identity.adopted.located, grid: top };
  const { table } = identity;
  const { name } = describe(table).sheet;
  const located = locateTable(table, { grids: [{ ...top, name }], tables: [] }, 'started');
  return isLocated(located) ? { located, grid: top } : null;
}

function isRow(identity: RowIdentity, table: TableInGrid, rowIndex: number): boolean {
  const word = (key: string): string => {
    const column = table.located.columns.get(key);
    return column === undefined ? '' : fold(textOf(cellAt(table.grid, rowIndex, column)));
  };
  switch (identity.table) {
    case 'targets':
      return word('id') === fold(identity.id);
    case 'roster':
      return word('name') === fold(identity.name);
    case 'ledger':
      return rowHash(table, rowIndex) === identity.hash;
  }
}

async function findRow(
  context: Context,
  identity: RowIdentity,
  signal: AbortSignal | undefined,
): Promise<{ readonly sheet: string; readonly rowIndex: number } | null> {
  const stopped = signal === undefined ? {} : { signal };
  const book = await readBook(context, { only: [identity.table], merges: 'kept', ...stopped });
  const adopted = identity.table === 'ledger' ? identity.adopted : undefined;
  const table = tableInGrid(
    adopted === undefined ? identity.table : adoptedKey({ id: adopted.mappingId }),
    book,
  );
  if (table === null) return null;
  const rowIndex = await inSlices(searchRows(identity, table), ignoreStep, signal);
  return rowIndex === null ? null : { sheet: table.located.sheet, rowIndex };
}

/** Rows between two yields. */
const ROWS_PER_STEP = 500;

function* searchRows(identity: RowIdentity, table: TableInGrid): Generator<number, number | null> {
  const { firstBodyRow, endRow } = table.located;
  for (let row = firstBodyRow; row < endRow; row += 1) {
    if (isRow(identity, table, row)) return row;
    if ((row - firstBodyRow) % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield row;
  }
  return null;
}
