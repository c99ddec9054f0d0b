import type { SheetGrid, TableRange } from '../sheets/decode/BookGrids';
import { endColumnOf } from '../sheets/decode/BookGrids';
import { isMadeSheet, ownSheets } from '../sheets/decode/ownSheets';
import type { ReadControl } from './readGrids';
import { readGrids } from './readGrids';
import { readMerges } from './readMerges';

/** A sheet that is not ours, as far as it is filled. */
export interface OtherSheet {
  readonly name: string;
  /** Excel's id, which stays when the sheet is renamed. */
  readonly id: string;
  /** Its values and merged areas. */
  readonly grid: SheetGrid;
  readonly tables: readonly TableRange[];
  /** The first column right of all that stands on it, and of what was made ready beside that: empty cells with borders. */
  readonly freeColumn: number;
  readonly isProtected: boolean;
}

/** Formats that end further out than this many columns are those of whole rows, which nobody made ready for anything. */
const FORMATS_NEAR = 20;

/** What is read of the sheets of others. */
export interface OtherControl extends ReadControl {
  /** Only the sheet of this id. */
  readonly only?: string;
}

/**
 * Reads the filled sheets that are not ours, in the order of their tabs; the number of syncs grows only with blocks of
 * cells. A sheet that carries a name of ours but holds no table of ours is the user's.
 */
export async function readOtherSheets(
  context: Excel.RequestContext,
  control: OtherControl,
): Promise<readonly OtherSheet[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/id');
  tables.load('items/name');
  await context.sync();
  const tableHandles = tables.items.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    worksheet: table.worksheet.load('name'),
  }));
  const handles = worksheets.items
    .filter(({ name, id }) => !isMadeSheet(name) && (control.only ?? id) === id)
    .map((sheet) => ({
      sheet,
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
      formatted: sheet.getUsedRangeOrNullObject().load('columnIndex,columnCount'),
      protection: sheet.protection.load('protected'),
    }));
  await context.sync();
  const ranges = tableHandles.map(({ table, range, worksheet }): TableRange => {
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { name: table.name, sheet: worksheet.name, rowIndex, columnIndex, rowCount, columnCount };
  });
  const filled = handles.filter(({ used }) => !used.isNullObject);
  const grids = await readGrids(context, filled, control);
  const own = ownSheets({ grids, tables: ranges });
  const merges = await readMerges(
    context,
    grids.filter((grid) => !own.has(grid.name)),
  );
  return filled.flatMap(({ sheet: { name, id }, formatted, protection }, index) => {
    const grid = grids[index];
    if (grid === undefined || own.has(name)) return [];
    const [end, formatsEnd] = [endColumnOf(grid), formatted.columnIndex + formatted.columnCount];
    return [
      {
        name,
        id,
        grid: { ...grid, merges: merges.get(name) ?? [] },
        tables: ranges.filter(({ sheet }) => sheet === name),
        freeColumn: formatsEnd > end && formatsEnd <= end + FORMATS_NEAR ? formatsEnd : end,
        isProtected: protection.protected,
      },
    ];
  });
}
