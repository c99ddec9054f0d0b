import type { CellValue } from '../sheets/cell';
import type { SheetGrid } from '../sheets/decode/BookGrids';
import type { RowBlock } from './eachBlock';
import { eachBlock, rowBlocks } from './eachBlock';
import { HostError } from './HostError';

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

/** A sheet and the part of it that has values. */
export interface SheetHandle {
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

/** Reads the values of sheets in as few answers as their size allows. */
export async function readGrids(
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
