import { parse, tokenize } from '@cj-tech-master/excelts/formula';
import { RefusedError } from './RefusedError';
import { typedDate, type TypedNumber } from './typedDate';

/** What a cell holds after text was typed into it. */
export type CellContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly numberFormat?: string }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'formula'; readonly formula: string };

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

/** Is the text a formula that can be parsed? The leading = is not part of it. */
export function isFormula(text: string): boolean {
  try {
    parse(tokenize(text));
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Excel keeps 15 significant digits of a typed number; those after them become zeros. */
function fifteenDigits(digits: string): string {
  let kept = 0;
  return digits.replace(/\d/g, (digit) => {
    if (digit !== '0' || kept > 0) kept += 1;
    return kept > 15 ? '0' : digit;
  });
}

function typedNumber(text: string): TypedNumber | undefined {
  const match =
    /^([+-]?)(\(?)[¥￥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:[eE]([+-]?\d{1,3}))?(%?)(\)?)$/.exec(text);
  const digits = match?.[3] ?? '';
  if (!match || !/\d/.test(digits) || (match[2] === '(') !== (match[6] === ')')) return undefined;
  const sign = match[1] === '-' || match[2] === '(' ? -1 : 1;
  const plain = fifteenDigits(digits.replaceAll(',', ''));
  const number = sign * Number(`${plain}${match[4] === undefined ? '' : `e${match[4]}`}`);
  const decimals = /\.\d/.test(digits);
  if (match[5]) return { value: number / 100, numberFormat: decimals ? '0.00%' : '0%' };
  if (match[4] !== undefined) return { value: number, numberFormat: '0.00E+00' };
  if (/[¥￥$]/.test(text)) return { value: number, numberFormat: decimals ? '¥#,##0.00' : '¥#,##0' };
  if (digits.includes(',')) return { value: number, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { value: number, numberFormat: 'General' };
}

function typedFormula(text: string): CellContent | undefined {
  if (text.length < 2) return undefined;
  if (text.startsWith('=')) {
    const formula = text.slice(1);
    if (text.length > MAX_FORMULA)
      throw new RefusedError('InvalidArgument', 'A formula holds at most 8,192 characters.');
    if (!isFormula(formula)) throw new RefusedError('InvalidArgument', `The formula cannot be read: ${text}`);
    return { kind: 'formula', formula };
  }
  const looksLikeSum = /^[+-]/.test(text) && isFormula(text);
  return looksLikeSum ? { kind: 'formula', formula: text } : undefined;
}

/**
 * What Excel makes of text typed into a cell with this number format: a text cell (`@`) keeps it, others turn it into
 * numbers, dates, booleans, errors and formulas. A leading apostrophe always means text.
 * @throws RefusedError InvalidArgument for a formula that cannot be read and for more than 32,767 characters.
 */
export function typedContent(text: string, numberFormat: string, thisYear: number): CellContent {
  if (text.length > MAX_TEXT)
    throw new RefusedError('InvalidArgument', 'A cell holds at most 32,767 characters.');
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (numberFormat === '@') return { kind: 'value', value: text };
  const trimmed = text.trim();
  const number = typedNumber(trimmed) ?? typedDate(trimmed, thisYear);
  if (number) return numberContent(number, numberFormat, trimmed);
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'value', value: trimmed.toLowerCase() === 'true' };
  if (ERRORS.has(trimmed.toUpperCase())) return { kind: 'error', error: trimmed.toUpperCase() };
  return typedFormula(text) ?? { kind: 'value', value: text };
}

function numberContent(number: TypedNumber, cellFormat: string, text: string): CellContent {
  if (cellFormat === 'General') {
    const shown = number.numberFormat === 'General' ? {} : { numberFormat: number.numberFormat };
    return { kind: 'value', value: number.value, ...shown };
  }
  const intoPercent = cellFormat.endsWith('%') && number.numberFormat === 'General' && text !== '';
  return { kind: 'value', value: intoPercent ? number.value / 100 : number.value };
}
