import type { CellValue } from '../sheets/cell';
import type { LiveSheet } from '../sheets/newYear/archiveFault';
import type { RowBlock } from './eachBlock';
import { eachBlock, rowBlocks } from './eachBlock';
import type { Context } from './HostError';
import { HostError } from './HostError';
import type { ReadControl, SheetHandle } from './readGrids';

/** Cells of one answer: each comes twice, as a value and as it stands in the formula bar. */
const CELLS_PER_ANSWER = 25_000;

/** Finds sheets with the part of each that has values, in one sync; those that are not there are left out. */
export async function findSheets(context: Context, names: readonly string[]): Promise<SheetHandle[]> {
  const found = names.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await context.sync();
  return found.filter(({ sheet }) => !sheet.isNullObject);
}

interface Part extends RowBlock {
  readonly used: Excel.Range;
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
}

/** Reads sheets with their formulas, block by block. */
export async function readLiveSheets(
  context: Context,
  names: readonly string[],
  { onRead, signal }: ReadControl = {},
): Promise<LiveSheet[]> {
  const handles = await findSheets(context, names);
  const parts: Part[] = [];
  const lives = handles.map(({ sheet, used }): LiveSheet => {
    const values: CellValue[][] = [];
    const formulas: CellValue[][] = [];
    if (used.isNullObject)
      return { grid: { name: sheet.name, rowIndex: 0, columnIndex: 0, values }, formulas };
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    const size = Math.max(1, Math.floor(CELLS_PER_ANSWER / columnCount));
    for (const block of rowBlocks(rowCount, size)) parts.push({ ...block, used, values, formulas });
    return { grid: { name: sheet.name, rowIndex, columnIndex, values }, formulas };
  });
  const answers = packed(parts);
  await eachBlock(
    answers,
    async (together, index) => {
      await readParts(context, together);
      onRead?.((index + 1) / answers.length);
    },
    signal,
  );
  return lives;
}

/** Puts neighbouring small parts into one answer. */
function packed(parts: readonly Part[]): Part[][] {
  const answers: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    const more = (part.end - part.start) * part.used.columnCount;
    if (cells + more > CELLS_PER_ANSWER) {
      answers.push([]);
      cells = 0;
    }
    cells += more;
    answers.at(-1)?.push(part);
  }
  return answers;
}

async function readParts(context: Context, parts: readonly Part[]): Promise<void> {
  const ranges = parts.map(({ used, start, end }) =>
    used
      .getRow(start)
      .getResizedRange(end - start - 1, 0)
      .load('values,formulas'),
  );
  await context.sync();
  for (const [index, { values, formulas }] of ranges.entries()) {
    // Too many cells may come back as null instead of an error.
    if ((values as CellValue[][] | null) === null)
      throw new HostError('responseTooLarge', 'NullValues', null);
    parts[index]?.values.push(...(values as CellValue[][]));
    parts[index]?.formulas.push(...(formulas as CellValue[][]));
  }
}
