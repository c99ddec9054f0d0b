import { formatDay } from '../domain/day';
import type { CellValue } from '../sheets/cell';
import { isBlank, textOf } from '../sheets/cell';
import { dayOfSerial } from '../sheets/decode/readDate';
import { rowGrid } from '../sheets/decode/userRows';
import type { TableInGrid } from '../sheets/encode/undoRecord';
import { rowHash } from '../sheets/encode/undoRecord';
import { readJson } from './readJson';

/** A row of the sample: the hash of what it held, and how to call it should it be changed. */
export type SampleRowRecord = readonly [hash: string, label: string];

/** The tables that the sample fills. */
export const SAMPLE_TABLES = ['roster', 'ledger'] as const;
export type SampleTable = (typeof SAMPLE_TABLES)[number];

/** What 放入示例 wrote, as the workbook keeps it until 清除示例. */
export interface SampleRecord {
  readonly rows: Readonly<Record<SampleTable, readonly SampleRowRecord[]>>;
  /** The row after the last of each table before the sample, 0-based. */
  readonly ends: Readonly<Record<SampleTable, number>>;
  /** 核查日期 as the sample filled it in; null where it was there before. */
  readonly asOf: number | null;
}

/** A row as it is kept. */
export function rowRecord(
  { located }: TableInGrid,
  cells: Readonly<Partial<Record<string, CellValue>>>,
): SampleRowRecord {
  const { name, date, activity, content } = cells;
  const day = typeof date === 'number' ? formatDay(dayOfSerial(date)) : textOf(date);
  const label =
    textOf(name) || [day, textOf(activity), textOf(content)].filter((word) => !isBlank(word)).join(' ');
  return [rowHash({ located, grid: rowGrid(located, cells) }, 0), label];
}

/** The record of a workbook; null where there is no sample in it. */
export function readSampleRecord(text: string | null): SampleRecord | null {
  const record = text === null ? null : readJson(text);
  return typeof record === 'object' && record !== null && 'rows' in record && 'ends' in record
    ? (record as SampleRecord)
    : null;
}
