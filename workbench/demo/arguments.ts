import { parseArgs } from 'node:util';
import type { Day } from '../../src/domain/day';
import { readDate } from '../../src/sheets/decode/readDate';

/** What the command was asked to do. */
export interface DemoArguments {
  /** None: the sample office. */
  readonly workbooks: readonly string[];
  /** How the ledgers of these workbooks are read: a file that `npm run map` made. */
  readonly map: string | null;
  readonly asOf: Day | null;
  readonly out: string | null;
  readonly json: string | null;
}

/** The command cannot be carried out as it was given; the message is one line for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line; throws {@link UsageError} for an unknown option, a missing value, a day that does not exist, or
 * options that do not go together.
 */
export function readArguments(args: readonly string[]): DemoArguments {
  const { workbook = [], map, 'as-of': asOf, out, json } = parse(args);
  if (workbook.length > 1 && (out !== undefined || json !== undefined))
    throw new UsageError('参数有误：--out 和 --json 只能与一个 --workbook 同用');
  if (workbook.length === 0 && map !== undefined)
    throw new UsageError('参数有误：--map 要与 --workbook 同用');
  return {
    workbooks: workbook,
    map: map ?? null,
    asOf: asOf === undefined ? null : readDay(asOf),
    out: out ?? null,
    json: json ?? null,
  };
}

const OPTIONS = {
  workbook: { type: 'string', multiple: true },
  map: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  json: { type: 'string' },
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(`参数有误：${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function readDay(text: string): Day {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDate(text, 0) : null;
  if (day === null) throw new UsageError(`--as-of 要填日期，如 2022-06-30，不能是 ${text}`);
  return day;
}
