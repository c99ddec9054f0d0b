import type { Area } from './area';
import type { BookState } from './BookState';
import { formatOf } from './cellStyles';
import { scalarOf, type Scalar } from './cellValues';
import { copyCells } from './copyCells';
import type { EngineSheet } from './EngineSheet';

/**
 * Drags the fill handle from a source over a target that continues it downwards, upwards, to the right or to the left:
 * two or more numbers go on in equal steps, a date and a text that ends in digits count on, the rest is repeated.
 * @throws RefusedError AccessDenied on a protected sheet
 */
export function fillSeries(book: BookState, sheet: EngineSheet, source: Area, target: Area): void {
  const isDown = source.column === target.column && source.columns === target.columns;
  const isBack = isDown ? target.row < source.row : target.column < source.column;
  copyCells(book, sheet, source, sheet, target);
  for (const line of lines(source, isDown)) fillLine(sheet, line, target, isDown, isBack);
  book.touched();
}

function lines(source: Area, isDown: boolean): Area[] {
  return Array.from({ length: isDown ? source.columns : source.rows }, (_, index) =>
    isDown
      ? { ...source, column: source.column + index, columns: 1 }
      : { ...source, row: source.row + index, rows: 1 },
  );
}

function fillLine(sheet: EngineSheet, line: Area, target: Area, isDown: boolean, isBack: boolean): void {
  const values = sheet.read(line, (cell) => (cell?.formula === undefined ? scalarOf(cell) : '')).flat();
  const format = formatOf(sheet.find(line.row, line.column)?.style ?? {});
  const next = continuation(values, format);
  if (!next) return;
  const count = isDown ? target.rows : target.columns;
  for (let index = 0; index < count; index++) {
    const [row, column] = isDown ? [target.row + index, line.column] : [line.row, target.column + index];
    sheet.cell(row, column).value = next(isBack ? index - count : values.length + index);
  }
}

/** The value at a place of the series, 0 for the first of the source; undefined where the source is repeated. */
function continuation(values: readonly Scalar[], format: string): ((place: number) => Scalar) | undefined {
  const [first] = values;
  if (values.every((value) => typeof value === 'number')) return numbers(values as readonly number[], format);
  if (values.length !== 1 || typeof first !== 'string') return undefined;
  const [, head = '', digits = ''] = /^(.*?)(\d{1,9})$/s.exec(first) ?? [];
  if (digits === '') return undefined;
  return (place) => head + String(Math.abs(Number(digits) + place)).padStart(digits.length, '0');
}

function numbers(values: readonly number[], format: string): ((place: number) => number) | undefined {
  const [first = 0, second] = values;
  const isDate = /[ymd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
  const step = second === undefined ? (isDate ? 1 : undefined) : second - first;
  const isEven = values.every((value, index) => Math.abs(first + index * (step ?? 0) - value) < 1e-9);
  if (step === undefined || !isEven) return undefined;
  return (place) => Number((first + place * step).toPrecision(15));
}
