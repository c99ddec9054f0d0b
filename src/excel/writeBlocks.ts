import type { BlockWrite } from '../sheets/BlockWrite';
import type { CellValue } from '../sheets/cell';
import { eachBlock } from './eachBlock';

/** Bytes of one request, well under the 5 MB at which Excel on the web refuses it. */
export const BYTES_PER_REQUEST = 1_500_000;

/** Rough cost of a cell's envelope in JSON, besides its text. */
const BYTES_PER_CELL = 4;

/**
 * Writes values in as few syncs as their size allows. User words never become formulas: see {@link asText}.
 * Rows of one write may be split over requests; nothing is written out of order.
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  writes: readonly BlockWrite[],
  onWritten?: (fraction: number) => void,
): Promise<void> {
  const requests = packed(writes);
  await eachBlock(requests, async (together, index) => {
    for (const { sheet, rowIndex, columnIndex, values } of together) {
      const width = values[0]?.length ?? 0;
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(rowIndex, columnIndex, values.length, width);
      range.values = values.map((row) => row.map(asText));
    }
    await (index === requests.length - 1 ? syncQuietly(context) : context.sync());
    onWritten?.((index + 1) / requests.length);
  });
}

/** Syncs without repainting in between: a repaint may lag after writes (office-js issues 1157, 5299). */
export async function syncQuietly(context: Excel.RequestContext): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  await context.sync();
}

/** Characters that a cell holds. */
const CELL_LIMIT = 32_767;

/**
 * A text as a cell takes it: one that Excel would take for a formula stays a text by the leading apostrophe that Excel
 * hides, and one that is too long for a cell is cut.
 */
export function asText(value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  const text = /^[=+\-@']/.test(value) ? `'${value}` : value;
  return text.length <= CELL_LIMIT ? text : `${text.slice(0, CELL_LIMIT - 1)}…`;
}

function packed(writes: readonly BlockWrite[]): BlockWrite[][] {
  const requests: BlockWrite[][] = [];
  let bytes = Infinity;
  const push = (write: BlockWrite, size: number): void => {
    if (bytes + size > BYTES_PER_REQUEST) {
      requests.push([]);
      bytes = 0;
    }
    bytes += size;
    requests.at(-1)?.push(write);
  };
  for (const write of writes) {
    let start = 0;
    let size = 0;
    write.values.forEach((row, index) => {
      const more = row.reduce<number>((sum, cell) => sum + BYTES_PER_CELL + bytesOf(cell), 0);
      if (size + more > BYTES_PER_REQUEST && index > start) {
        push({ ...write, rowIndex: write.rowIndex + start, values: write.values.slice(start, index) }, size);
        start = index;
        size = 0;
      }
      size += more;
    });
    if (write.values.length > start)
      push({ ...write, rowIndex: write.rowIndex + start, values: write.values.slice(start) }, size);
  }
  return requests;
}

/** Bytes in UTF-8, taking every character beyond ASCII for three. */
export function bytesOf(cell: CellValue): number {
  if (typeof cell !== 'string') return 8;
  let bytes = cell.length;
  for (let index = 0; index < cell.length; index += 1) if (cell.charCodeAt(index) > 127) bytes += 2;
  return bytes;
}
