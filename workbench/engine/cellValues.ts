import { formatCellValue, type Cell } from '@cj-tech-master/excelts';
import { formatOf } from './cellStyles';
import { momentSerial } from './dateSerial';

/** What Office.js reads from a cell: an empty cell is '', an error its text, a date its serial number. */
export type Scalar = string | number | boolean;

/** Does the cell hold a formula? */
export function isFormulaCell(cell: Cell): boolean {
  return cell.formula !== undefined;
}

/** The value of a cell, formulas by their result; the covered cells of a merged area are empty. */
export function scalarOf(cell: Cell | undefined): Scalar {
  if (!cell || cell.master !== cell) return '';
  const value = cell.value;
  return typeof value === 'object' && value !== null && cell.formula !== undefined
    ? plain(cell.result)
    : plain(value);
}

function plain(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return momentSerial(value);
  if (typeof value !== 'object') return '';
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) return richText(value.richText);
  if ('checkbox' in value) return value.checkbox === true;
  if ('text' in value) return plain(value.text);
  if ('result' in value) return plain(value.result);
  return '';
}

function richText(runs: readonly unknown[]): string {
  const text = (run: unknown): string =>
    typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string' ? run.text : '';
  return runs.map(text).join('');
}

/** What the formula bar shows: the formula with its =, else the value. */
export function formulaOf(cell: Cell | undefined): Scalar {
  const formula = cell?.formula;
  return formula === undefined ? scalarOf(cell) : `=${formula}`;
}

/** The text a cell shows in its number format. Width is not looked at, so there is never ####. */
export function textOf(cell: Cell | undefined): string {
  const value = scalarOf(cell);
  if (!cell || typeof value === 'string') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = formatOf(cell.style);
  if (format === 'General' || format === '@') return generalText(value);
  return formatCellValue(value, format);
}

/** A number in format General: at most 11 significant digits. */
function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = '0', exponent = '+0'] = value.toExponential(5).split('e');
    const digits = exponent.slice(1).padStart(2, '0');
    return `${String(Number(mantissa))}E${exponent.slice(0, 1)}${digits}`;
  }
  return String(Number(value.toPrecision(11)));
}

/** Excel's RangeValueType of a cell. */
export function valueTypeOf(cell: Cell | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  const value = scalarOf(cell);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return cell?.formula === undefined ? 'Empty' : 'String';
  return isErrorCell(cell) ? 'Error' : 'String';
}

function isErrorCell(cell: Cell | undefined): boolean {
  const value = cell?.formula === undefined ? cell?.value : cell.result;
  return typeof value === 'object' && value !== null && 'error' in value;
}
