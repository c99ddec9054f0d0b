import type { CellValue } from '../src/sheets/cell';
import type { BookGrids } from '../src/sheets/decode/BookGrids';
import { describe } from '../src/sheets/describe/allSheets';
import type { AnyTableKey } from '../src/sheets/describe/SheetDescription';

/** A generator of numbers in [0, 1) that gives the same ones for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PEOPLE = 500;
const TARGETS = 70;
const TYPES = 30;
const DEPARTMENTS = 12;
const FIRST_SERIAL = 44562;
const NAMES_PER_ROW = 15;

const pick = (random: () => number, count: number): number => Math.floor(random() * count);

/** A workbook of 70 targets and 500 people with a ledger of `rows` rows of 7.5 names on average; no xlsx, only values. */
export function generateBook(rows: number, seed = 1): BookGrids {
  const random = seeded(seed);
  const cadences = ['年', '季度', '月'];
  const scopes = ['集体', '集体', '每名党员', '每名党员干部', '每个科室'];
  const measures = ['次数', '次数', '学时'];
  const targets = Array.from({ length: TARGETS }, (_, index) => ({
    id: `t${index}`,
    title: `指标${index}`,
    quota: 1 + (index % 4),
    cadence: cadences[index % cadences.length] ?? '年',
    scope: scopes[index % scopes.length] ?? '集体',
    activities: `类型${index % TYPES}`,
    measure: measures[index % measures.length] ?? '次数',
    comparison: '≥',
  }));
  const roster = Array.from({ length: PEOPLE }, (_, index) => ({
    name: `人员${index}`,
    department: `科室${index % DEPARTMENTS}`,
    roles: index % 5 === 0 ? '党员干部' : index % 10 === 9 ? '群众' : '党员',
  }));
  const ledger = Array.from({ length: rows }, (_, index) => ({
    date: FIRST_SERIAL + pick(random, 270),
    activity: `类型${pick(random, TYPES)}`,
    content: `内容${index}`,
    participants: Array.from(
      { length: pick(random, NAMES_PER_ROW) + 1 },
      () => `人员${pick(random, PEOPLE)}`,
    ).join('、'),
    hours: 1 + pick(random, 4),
    organisers: `科室${pick(random, DEPARTMENTS)}`,
  }));
  const tables = { targets, roster, ledger } as const;
  return {
    tables: [],
    grids: Object.entries(tables).map(([key, records]) => gridOf(key as AnyTableKey, records)),
  };
}

function gridOf(
  key: AnyTableKey,
  records: readonly Readonly<Record<string, CellValue>>[],
): BookGrids['grids'][number] {
  const { sheet, table } = describe(key);
  const header = table.columns.map((column) => column.header);
  return {
    name: sheet.name,
    rowIndex: 0,
    columnIndex: 0,
    values: [header, ...records.map((record) => table.columns.map((column) => record[column.key] ?? ''))],
  };
}
