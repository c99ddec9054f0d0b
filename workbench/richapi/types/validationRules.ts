import type {
  DataValidation,
  DataValidationOperator,
  DataValidationWithFormulae,
} from '@cj-tech-master/excelts';
import { formatA1, parseA1, quoteSheetName, splitSheetAddress } from '../../engine/a1';
import type { BookState } from '../../engine/BookState';
import { RefusedError } from '../../engine/RefusedError';
import { isFormula } from '../../engine/typedText';
import { asRange, badArgument, readOneOf, readRecord } from '../arguments';
import type { Argument } from '../TypeTable';
import type { Json } from '../wire';

const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const satisfies Record<string, DataValidationOperator>;

/** Kinds of rules with operator and formulas: Office.js name → the library's type and Excel's type name. */
const COMPARISONS = {
  wholeNumber: { type: 'whole', wire: 'WholeNumber' },
  decimal: { type: 'decimal', wire: 'Decimal' },
  textLength: { type: 'textLength', wire: 'TextLength' },
  date: { type: 'date', wire: 'Date' },
} as const;

type Comparison = keyof typeof COMPARISONS;
type Rule = Pick<DataValidationWithFormulae, 'type' | 'formulae' | 'operator'>;

const DAY = 86_400_000;
const MAX_INLINE_LIST = 255;

/** Excel's name of a validation's kind. */
export function wireType(validation: DataValidation): string {
  if (validation.type === 'list') return 'List';
  if (validation.type === 'custom') return 'Custom';
  return Object.values(COMPARISONS).find(({ type }) => type === validation.type)?.wire ?? 'None';
}

/** A rule as Office.js gives it. @throws RefusedError InvalidArgument for a rule Excel would not take */
export function ruleFromWire(rule: Readonly<Record<string, Argument>>, book: BookState): Rule {
  const [kind, ...more] = Object.entries(rule).filter(([, value]) => value !== undefined && value !== null);
  if (!kind || more.length > 0)
    throw new RefusedError('InvalidArgument', 'A validation has exactly one rule.');
  const [name, body] = kind;
  if (name === 'list') return listRule(readRecord(body), book);
  if (name === 'custom') return { type: 'custom', formulae: [formulaText(readRecord(body)['formula'])] };
  if (name === 'time')
    throw new RefusedError('NotImplemented', 'The embedded host keeps no time validations.');
  return comparison(readOneOf(name, Object.keys(COMPARISONS) as Comparison[]), readRecord(body));
}

function formulaText(value: Argument): string {
  const text = typeof value === 'string' && value.startsWith('=') ? value.slice(1) : '';
  if (text === '' || !isFormula(text)) throw badArgument('a formula', value);
  return text;
}

function listRule(
  { source, inCellDropDown = true }: Readonly<Record<string, Argument>>,
  book: BookState,
): Rule {
  if (inCellDropDown !== true)
    throw new RefusedError('NotImplemented', 'The embedded host keeps only lists with a drop-down.');
  const range = asRange(source);
  if (range)
    return { type: 'list', formulae: [`${quoteSheetName(range.sheet.name)}!${formatA1(range.area, true)}`] };
  if (typeof source !== 'string' || source === '') throw badArgument('a list', source);
  if (source.startsWith('=')) return { type: 'list', formulae: [listReference(source.slice(1), book)] };
  if (source.length > MAX_INLINE_LIST)
    throw new RefusedError('InvalidArgument', 'A list typed in holds at most 255 characters.');
  return { type: 'list', formulae: [`"${source.replaceAll('"', '""')}"`] };
}

/** A list's source is a name in use or the address of one row or column. INDIRECT is refused, as by Excel's API. */
function listReference(formula: string, book: BookState): string {
  const isName = book.names.list.some(({ name }) => name.toLowerCase() === formula.toLowerCase());
  const { sheet, rest } = splitSheetAddress(formula);
  const area = parseA1(rest);
  const isRange = area !== undefined && (sheet === undefined || book.sheets.find(sheet) !== undefined);
  const isLine = area !== undefined && (area.rows === 1 || area.columns === 1);
  if (isName || (isRange && isLine)) return formula;
  throw new RefusedError(
    'InvalidArgument',
    `The source of a list must be a name in use or one row or column: =${formula}`,
  );
}

function comparison(kind: Comparison, body: Readonly<Record<string, Argument>>): Rule {
  const operator =
    OPERATORS[readOneOf(body['operator'] ?? 'Between', Object.keys(OPERATORS) as (keyof typeof OPERATORS)[])];
  const wantsTwo = operator === 'between' || operator === 'notBetween';
  const formulas = wantsTwo ? [body['formula1'], body['formula2']] : [body['formula1']];
  return { type: COMPARISONS[kind].type, operator, formulae: formulas.map((value) => bound(kind, value)) };
}

function bound(kind: Comparison, value: Argument): string | number | Date {
  if (kind === 'date') return dateBound(value);
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value === '') throw badArgument('a number or a formula', value);
  return value.startsWith('=') ? formulaText(value) : Number(value);
}

/** The library keeps the bounds of dates as dates, so formulas have no place there. */
function dateBound(value: Argument): Date {
  if (typeof value === 'number') return new Date(Date.UTC(1899, 11, 30) + value * DAY);
  if (typeof value === 'string' && value.startsWith('=')) {
    throw new RefusedError(
      'NotImplemented',
      'The embedded host keeps date validations with fixed dates only.',
    );
  }
  const date = new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) throw badArgument('a date', value);
  return date;
}

/** A rule as Office.js reads it. */
export function ruleToWire(validation: DataValidation): Json {
  if (validation.type === 'any') return {};
  const [first, second] = validation.formulae ?? [];
  if (validation.type === 'list')
    return { list: { inCellDropDown: true, source: listSource(String(first)) } };
  if (validation.type === 'custom') return { custom: { formula: `=${String(first)}` } };
  const kind = Object.entries(COMPARISONS).find(([, { type }]) => type === validation.type)?.[0] ?? 'decimal';
  const operator =
    Object.entries(OPERATORS).find(([, model]) => model === (validation.operator ?? 'between'))?.[0] ??
    'Between';
  return {
    [kind]: {
      formula1: shownBound(first),
      ...(second === undefined ? {} : { formula2: shownBound(second) }),
      operator,
    },
  };
}

function listSource(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

function shownBound(value: string | number | Date | undefined): Json {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' && Number.isNaN(Number(value)) ? `=${value}` : Number(value);
}
