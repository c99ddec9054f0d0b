import type { BlockWrite } from '../sheets/BlockWrite';
import type { CellValue } from '../sheets/cell';
import { eachBlock } from './eachBlock';

/**
 * Bytes of one request, far under the 5 MB at which Excel on the web refuses it: putting one together must not keep the
 * pane from answering.
 */
const BYTES_PER_REQUEST = 600_000;

/** Bytes of the undo record, which is one setting and goes in one request. */
export const BYTES_PER_RECORD = 1_500_000;

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
  const total = writes.reduce((sum, { values }) => sum + values.length, 0);
  let written = 0;
  await eachBlock(packed(writes), async (together, _index, isLast) => {
    for (const { sheet, rowIndex, columnIndex, values } of together) {
      const width = values[0]?.length ?? 0;
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRangeByIndexes(rowIndex, columnIndex, values.length, width);
      range.values = values.map((row) => row.map(asText));
      written += values.length;
    }
    await (isLast ? syncQuietly(context) : context.sync());
    onWritten?.(written / total);
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

/** Splits writes into requests, one at a time. */
function* packed(writes: readonly BlockWrite[]): Generator<readonly BlockWrite[], void> {
  let request: BlockWrite[] = [];
  let bytes = 0;
  for (const write of writes) {
    let start = 0;
    for (const [index, row] of write.values.entries()) {
      const more = row.reduce<number>((sum, cell) => sum + BYTES_PER_CELL + bytesOf(cell), 0);
      if (bytes > 0 && bytes + more > BYTES_PER_REQUEST) {
        if (index > start) request.push(part(write, start, index));
        yield request;
        request = [];
        bytes = 0;
        start = index;
      }
      bytes += more;
    }
    if (write.values.length > start) request.push(part(write, start, write.values.length));
  }
  if (request.length > 0) yield request;
}

function part(write: BlockWrite, start: number, end: number): BlockWrite {
  return { ...write, rowIndex: write.rowIndex + start, values: write.values.slice(start, end) };
}

/** Bytes in UTF-8, taking every character beyond ASCII for three. */
export function bytesOf(cell: CellValue): number {
  if (typeof cell !== 'string') return 8;
  let bytes = cell.length;
  for (let index = 0; index < cell.length; index += 1) if (cell.charCodeAt(index) > 127) bytes += 2;
  return bytes;
}
