import { parseArgs } from 'node:util';
import { UsageError } from '../demo/arguments';

/** What the command was asked to do. */
export interface MapArguments {
  readonly workbooks: readonly string[];
  readonly out: string | null;
}

const OPTIONS = { out: { type: 'string' } } as const;

/** Reads the command line; throws {@link UsageError} for an unknown option, a missing value or no workbook at all. */
export function readMapArguments(args: readonly string[]): MapArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new UsageError('参数有误：要写一个或几个 .xlsx 工作簿');
  return { workbooks: positionals, out: values.out ?? null };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`参数有误：${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
