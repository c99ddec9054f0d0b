import { fold } from '../../domain/fold';
import type { InputIssue, Origin } from '../../domain/issue';
import type { Options } from '../../domain/options';
import { DEFAULT_OPTIONS } from '../../domain/options';
import type { Span } from '../../domain/period';
import type { CellValue, RawRow } from '../cell';
import { isBlank, textOf } from '../cell';
import { PART_TENURE } from '../words';
import type { OptionField } from './fields';
import { readDate } from './readDate';

/** The names of the options in 设置, in the order in which the template lists them. */
export const OPTION_NAMES = {
  office: '单位名称',
  planYear: '计划年度',
  asOf: '核查日期',
  countFrom: '起算日期',
  hoursPerDay: '一天折学时',
  hoursPerHalfDay: '半天折学时',
  partTenure: '在岗不满周期',
  leadDays: '提前提醒天数',
  hoursTolerance: '学时滞后容差',
} as const satisfies Record<keyof Options, string>;

export interface OptionReading {
  readonly options: Options;
  /** Where 计划年度 stands, if it does. */
  readonly planYearOrigin: Origin | null;
  readonly issues: readonly InputIssue[];
}

/** Reads the options of 设置: a blank or unreadable value is the default, of a repeated option the first counts. */
export function readOptions(rows: readonly RawRow<OptionField>[]): OptionReading {
  const found = new Map<string, RawRow<OptionField>>();
  for (const row of rows) {
    const name = fold(textOf(row.cells.option));
    if (!found.has(name)) found.set(name, row);
  }
  const issues: InputIssue[] = [];
  const read = <Value>(name: string, parse: (cell: CellValue) => Value | null, blank: Value): Value => {
    const row = found.get(name);
    const cell = row?.cells.value ?? '';
    if (row === undefined || isBlank(cell)) return blank;
    const value = parse(cell);
    if (value === null)
      issues.push({
        code: 'optionUnreadable',
        table: 'options',
        origin: row.origin,
        field: 'value',
        found: textOf(cell),
        name,
      });
    return value ?? blank;
  };
  const planYear = read(OPTION_NAMES.planYear, readYear, DEFAULT_OPTIONS.planYear);
  const day = (cell: CellValue): number | null => readDate(cell, planYear);
  const options: Options = {
    office: read(OPTION_NAMES.office, (cell) => textOf(cell).trim(), DEFAULT_OPTIONS.office),
    planYear,
    asOf: read<number | null>(OPTION_NAMES.asOf, day, DEFAULT_OPTIONS.asOf),
    countFrom: read<number | null>(OPTION_NAMES.countFrom, day, DEFAULT_OPTIONS.countFrom),
    hoursPerDay: read(OPTION_NAMES.hoursPerDay, readPositive, DEFAULT_OPTIONS.hoursPerDay),
    hoursPerHalfDay: read(OPTION_NAMES.hoursPerHalfDay, readPositive, DEFAULT_OPTIONS.hoursPerHalfDay),
    partTenure: read(
      OPTION_NAMES.partTenure,
      (cell) => PART_TENURE.read(textOf(cell)),
      DEFAULT_OPTIONS.partTenure,
    ),
    leadDays: read(OPTION_NAMES.leadDays, readLeadDays, DEFAULT_OPTIONS.leadDays),
    hoursTolerance: read(OPTION_NAMES.hoursTolerance, readTolerance, DEFAULT_OPTIONS.hoursTolerance),
  };
  return { options, planYearOrigin: found.get(OPTION_NAMES.planYear)?.origin ?? null, issues };
}

function readYear(cell: CellValue): number | null {
  const match = /^(20\d{2})年?$/.exec(fold(textOf(cell)));
  return match === null ? null : Number(match[1]);
}

function readPositive(cell: CellValue): number | null {
  const match = /^\d+(?:\.\d+)?$/.exec(fold(textOf(cell)));
  return match === null || Number(match[0]) === 0 ? null : Number(match[0]);
}

/** `10%`, `0.1` and `10` are all a tenth. */
function readTolerance(cell: CellValue): number | null {
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(fold(textOf(cell)));
  if (match === null) return null;
  const value = Number(match[1]);
  const fraction = match[2] === '%' || value > 1 ? value / 100 : value;
  return fraction <= 1 ? fraction : null;
}

const SPAN_WORDS: Readonly<Record<string, Span>> = {
  周: 'week',
  月: 'month',
  季度: 'quarter',
  半年: 'halfYear',
  年: 'year',
};

/** `周1 月5 季度15 半年20 年90`: those left out keep their default. */
function readLeadDays(cell: CellValue): Options['leadDays'] | null {
  const text = fold(textOf(cell)).replace(/[、,;:=]/g, '');
  if (!/^(?:(?:周|月|季度|半年|年)\d+天?)+$/.test(text)) return null;
  const leadDays = { ...DEFAULT_OPTIONS.leadDays };
  for (const [, word = '', days] of text.matchAll(/(周|月|季度|半年|年)(\d+)天?/g)) {
    const span = SPAN_WORDS[word];
    if (span !== undefined) leadDays[span] = Number(days);
  }
  return leadDays;
}
