import { fold } from '../domain/fold';
import type { CellValue } from '../sheets/cell';
import type { BookGrids, SheetGrid, TableRange } from '../sheets/decode/BookGrids';
import { ALL_SHEETS } from '../sheets/describe/allSheets';
import type { RowBlock } from './eachBlock';
import { eachBlock, rowBlocks } from './eachBlock';
import { HostError } from './HostError';

/** What is read of a workbook: values, tables, and what stands in the way of writing. */
export interface BookReading extends BookGrids {
  readonly sheetNames: readonly string[];
  /** Sheets with any value on them. */
  readonly filledSheets: ReadonlySet<string>;
  readonly protectedSheets: ReadonlySet<string>;
  /** Sheets with a filter that hides rows: arrays written there would land in the wrong rows (office-js issue 224). */
  readonly filteredSheets: ReadonlySet<string>;
  /** Sheets whose own filter, not a table's, hides rows. */
  readonly sheetFilters: ReadonlySet<string>;
  /** Tables, ours or not, whose filter hides rows. */
  readonly tableFilters: readonly { readonly table: string; readonly sheet: string }[];
}

/** How reading tells of its progress, and learns that it is to stop. */
export interface ReadControl {
  readonly onRead?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Cells of one answer. Excel on the web refuses answers over 5 MB; a ledger row of 19 columns with 50 names is about
 * 1.2 KB, so this is about 3.8 MB of the fullest rows and 0.6 MB of ordinary ones.
 */
const CELLS_PER_ANSWER = 60_000;

/** Reads the sheets that carry our names or tables, whole; the number of syncs grows only with blocks of cells. */
export async function readBook(
  context: Excel.RequestContext,
  control: ReadControl = {},
): Promise<BookReading> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  await context.sync();

  const ourTables = new Set(
    ALL_SHEETS.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase())),
  );
  const allTables = tables.items.map((table) => ({
    table,
    range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    worksheet: table.worksheet.load('name'),
    filter: table.autoFilter.load('isDataFiltered'),
  }));
  const sheetHandles = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    protection: sheet.protection.load('protected'),
    filter: sheet.autoFilter.load('isDataFiltered'),
  }));
  await context.sync();

  const ours = allTables.filter(({ table }) => ourTables.has(table.name.toLowerCase()));
  const tableRanges = ours.map(({ table, range, worksheet }): TableRange => {
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    return { name: table.name, sheet: worksheet.name, rowIndex, columnIndex, rowCount, columnCount };
  });
  const ourSheets = new Set(
    [...ALL_SHEETS.map(({ name }) => name), ...tableRanges.map(({ sheet }) => sheet)].map(fold),
  );
  const ourHandles = sheetHandles.filter(({ sheet }) => ourSheets.has(fold(sheet.name)));
  const grids = await readGrids(context, ourHandles, control);
  const sheetFilters = new Set(
    sheetHandles.filter(({ filter }) => filter.isDataFiltered).map(({ sheet }) => sheet.name),
  );
  const tableFilters = allTables
    .filter(({ filter }) => filter.isDataFiltered)
    .map(({ table, worksheet }) => ({ table: table.name, sheet: worksheet.name }));
  return {
    grids,
    tables: tableRanges,
    sheetNames: worksheets.items.map(({ name }) => name),
    filledSheets: new Set(
      sheetHandles.filter(({ used }) => !used.isNullObject).map(({ sheet }) => sheet.name),
    ),
    protectedSheets: new Set(
      sheetHandles.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet.name),
    ),
    filteredSheets: new Set([...sheetFilters, ...tableFilters.map(({ sheet }) => sheet)]),
    sheetFilters,
    tableFilters,
  };
}

interface SheetHandle {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** A part of a sheet's used range that fits into one answer. */
interface Part extends RowBlock {
  readonly sheet: Excel.Worksheet;
  readonly into: CellValue[][];
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly columnCount: number;
}

async function readGrids(
  context: Excel.RequestContext,
  handles: readonly SheetHandle[],
  { onRead, signal }: ReadControl,
): Promise<SheetGrid[]> {
  const grids: SheetGrid[] = [];
  const parts: Part[] = [];
  for (const { sheet, used } of handles) {
    const into: CellValue[][] = [];
    if (used.isNullObject) {
      grids.push({ name: sheet.name, rowIndex: 0, columnIndex: 0, values: into });
      continue;
    }
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    grids.push({ name: sheet.name, rowIndex, columnIndex, values: into });
    const rows = Math.max(1, Math.floor(CELLS_PER_ANSWER / columnCount));
    for (const block of rowBlocks(rowCount, rows))
      parts.push({ ...block, sheet, into, rowIndex, columnIndex, columnCount });
  }
  const answers = packed(parts);
  await eachBlock(
    answers,
    async (together, index) => {
      await readParts(context, together);
      onRead?.((index + 1) / answers.length);
    },
    signal,
  );
  return grids;
}

/** Puts neighbouring small parts into one answer. */
function packed(parts: readonly Part[]): Part[][] {
  const answers: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    const more = (part.end - part.start) * part.columnCount;
    if (cells + more > CELLS_PER_ANSWER) {
      answers.push([]);
      cells = 0;
    }
    cells += more;
    answers.at(-1)?.push(part);
  }
  return answers;
}

/** Reads parts in one answer; where that is refused for its size, in halves. */
async function readParts(context: Excel.RequestContext, parts: readonly Part[]): Promise<void> {
  const ranges = parts.map((part) =>
    part.sheet
      .getRangeByIndexes(
        part.rowIndex + part.start,
        part.columnIndex,
        part.end - part.start,
        part.columnCount,
      )
      .load('values'),
  );
  try {
    await context.sync();
  } catch (error) {
    const halves =
      error instanceof OfficeExtension.Error && error.code === 'ResponsePayloadSizeLimitExceeded'
        ? halved(parts)
        : null;
    if (halves === null) throw error;
    await readParts(context, halves[0]);
    await readParts(context, halves[1]);
    return;
  }
  for (const [index, range] of ranges.entries()) {
    const values = range.values as CellValue[][] | null;
    // Too many cells may come back as null instead of an error.
    if (values === null) throw new HostError('responseTooLarge', 'NullValues', null);
    parts[index]?.into.push(...values);
  }
}

function halved(parts: readonly Part[]): readonly [readonly Part[], readonly Part[]] | null {
  if (parts.length > 1) {
    const middle = parts.length >> 1;
    return [parts.slice(0, middle), parts.slice(middle)];
  }
  const [part] = parts;
  if (part === undefined || part.end - part.start < 2) return null;
  const middle = (part.start + part.end) >> 1;
  return [[{ ...part, end: middle }], [{ ...part, start: middle }]];
}
