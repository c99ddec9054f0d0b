import type { CellValue } from '../sheets/cell';
import { isBlank } from '../sheets/cell';
import type { Context } from './HostError';
import { asText } from './writeBlocks';

/** A cell of the user's that is to change from `before` to `after`; equal ones are only looked at. */
export interface CellEdit {
  readonly sheet: string;
  /** 0-based. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A cell as it is found just before writing. */
export interface FoundCell {
  readonly value: CellValue;
  /** The cell holds a formula, which a value would destroy. */
  readonly formula: boolean;
  /** Its number format. */
  readonly format: string;
}

/** Whether a cell is still as it was when the change was planned. */
export function isUnchanged({ value, formula }: FoundCell, { before }: CellEdit): boolean {
  return !formula && (value === before || (isBlank(before) && isBlank(value)));
}

/** Reads the cells that are to be written once more, right before the writing; parallel to `edits`. One sync. */
export async function readUserCells(context: Context, edits: readonly CellEdit[]): Promise<FoundCell[]> {
  const spans = new Map<string, { readonly row: CellEdit; start: number; end: number }>();
  for (const edit of edits) {
    const key = keyOf(edit);
    const span = spans.get(key) ?? { row: edit, start: edit.columnIndex, end: edit.columnIndex };
    span.start = Math.min(span.start, edit.columnIndex);
    span.end = Math.max(span.end, edit.columnIndex);
    spans.set(key, span);
  }
  const ranges = new Map(
    [...spans].map(([key, { row, start, end }]) => [
      key,
      context.workbook.worksheets
        .getItem(row.sheet)
        .getRangeByIndexes(row.rowIndex, start, 1, end - start + 1)
        .load('values,formulas,numberFormat,columnIndex'),
    ]),
  );
  await context.sync();
  return edits.map((edit) => {
    const range = ranges.get(keyOf(edit));
    const place = edit.columnIndex - (range?.columnIndex ?? 0);
    const at = (cells: unknown): unknown => (cells as readonly unknown[][] | undefined)?.[0]?.[place];
    const value = (at(range?.values) ?? '') as CellValue;
    const formula = at(range?.formulas);
    return {
      value,
      // A text that begins with = is its own formula; one that is calculated shows something else.
      formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
      format: String(at(range?.numberFormat) ?? 'General'),
    };
  });
}

function keyOf({ sheet, rowIndex }: CellEdit): string {
  return `${sheet}\n${rowIndex}`;
}

/** Number formats of a cell: `first` is set before the value, `last` after it; null leaves it as it is. */
export interface CellFormats {
  readonly first: string | null;
  readonly last: string | null;
}

/** Queues writing cells, neighbours in a row together; user words never become formulas: see {@link asText}. */
export function queueUserCells(
  context: Context,
  edits: readonly (CellEdit & { readonly formats: CellFormats })[],
): void {
  const sorted = [...edits].sort(
    (a, b) => a.sheet.localeCompare(b.sheet) || a.rowIndex - b.rowIndex || a.columnIndex - b.columnIndex,
  );
  const runs: (typeof sorted)[] = [];
  for (const edit of sorted) {
    const run = runs.at(-1);
    const left = run?.at(-1);
    if (run !== undefined && left !== undefined && isNext(left, edit)) run.push(edit);
    else runs.push([edit]);
  }
  for (const run of runs) {
    const [first] = run;
    if (first === undefined) continue;
    const range = context.workbook.worksheets
      .getItem(first.sheet)
      .getRangeByIndexes(first.rowIndex, first.columnIndex, 1, run.length);
    queueFormats(
      range,
      run.map(({ formats }) => formats.first),
    );
    range.values = [run.map(({ after }) => asText(after))];
    queueFormats(
      range,
      run.map(({ formats }) => formats.last),
    );
  }
}

function isNext(left: CellEdit, right: CellEdit): boolean {
  return keyOf(left) === keyOf(right) && left.columnIndex + 1 === right.columnIndex;
}

/** Null leaves a cell's format as it is; the types do not know that. */
function queueFormats(range: Excel.Range, formats: readonly (string | null)[]): void {
  if (formats.some((format) => format !== null)) range.numberFormat = [[...formats]];
}
