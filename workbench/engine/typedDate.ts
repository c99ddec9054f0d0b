import { daySerial, timeFraction } from './dateSerial';

/** A number with the format Excel gives the cell when the cell had none. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string;
}

const DATE = 'yyyy/m/d';
const MONTH_DAY = 'm"月"d"日"';
const MONTH = 'mmm-yy';

/** A two-digit year as Windows reads it: 00–29 → 2000s, 30–99 → 1900s. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 30 ? 2000 : 1900);
}

interface DatePattern {
  readonly pattern: RegExp;
  readonly numberFormat: string;
  readonly read: (part: (index: number) => string, thisYear: number) => number | undefined;
}

/** Spellings that a Chinese Excel takes for dates, most specific first. */
const PATTERNS: readonly DatePattern[] = [
  {
    pattern: /^(\d{4}|\d{2})[-/](\d{1,2})[-/](\d{1,2})$/,
    numberFormat: DATE,
    read: (p) => daySerial(fullYear(p(1)), Number(p(2)), Number(p(3))),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/,
    numberFormat: DATE,
    read: (p) => daySerial(Number(p(3)), Number(p(1)), Number(p(2))),
  },
  {
    pattern: /^(\d{4}|\d{2})年(\d{1,2})月(\d{1,2})日$/,
    numberFormat: 'yyyy"年"m"月"d"日"',
    read: (p) => daySerial(fullYear(p(1)), Number(p(2)), Number(p(3))),
  },
  {
    pattern: /^(\d{4}|\d{2})年(\d{1,2})月$/,
    numberFormat: 'yyyy"年"m"月"',
    read: (p) => daySerial(fullYear(p(1)), Number(p(2)), 1),
  },
  {
    pattern: /^(\d{1,2})月(\d{1,2})日$/,
    numberFormat: MONTH_DAY,
    read: (p, year) => daySerial(year, Number(p(1)), Number(p(2))),
  },
  {
    pattern: /^(\d{4})[-/](\d{1,2})$/,
    numberFormat: MONTH,
    read: (p) => daySerial(Number(p(1)), Number(p(2)), 1),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{4})$/,
    numberFormat: MONTH,
    read: (p) => daySerial(Number(p(2)), Number(p(1)), 1),
  },
  {
    pattern: /^(\d{1,2})[-/](\d{1,2})$/,
    numberFormat: MONTH_DAY,
    read: (p, year) => daySerial(year, Number(p(1)), Number(p(2))),
  },
];

function typedDay(text: string, thisYear: number): TypedNumber | undefined {
  for (const { pattern, numberFormat, read } of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const value = read((index) => match[index] ?? '', thisYear);
    if (value !== undefined) return { value, numberFormat };
  }
  return undefined;
}

function typedTime(text: string): TypedNumber | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const value = timeFraction(Number(match[1]), Number(match[2]), Number(match[3] ?? 0));
  return value === undefined ? undefined : { value, numberFormat: match[3] ? 'h:mm:ss' : 'h:mm' };
}

/**
 * Reads typed text as a date, a time, or both, as Excel with Chinese regional settings does.
 * @example typedDate('2022-03', 2022) // { value: 44621, numberFormat: 'mmm-yy' }
 */
export function typedDate(text: string, thisYear: number): TypedNumber | undefined {
  const whole = typedDay(text, thisYear) ?? typedTime(text);
  if (whole) return whole;
  const space = text.indexOf(' ');
  if (space < 0) return undefined;
  const day = typedDay(text.slice(0, space), thisYear);
  const time = typedTime(text.slice(space + 1).trim());
  return day && time ? { value: day.value + time.value, numberFormat: 'yyyy/m/d h:mm' } : undefined;
}
