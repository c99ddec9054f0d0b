import { parseArgs } from 'node:util';
import { UsageError } from '../demo/arguments';

/** What `npm start` was asked to do. */
export interface StartArguments {
  /** A workbook to open; null for a new one. */
  readonly workbook: string | null;
  /** Open the sample office. */
  readonly sample: boolean;
  /** The port of the add-in; the page takes the next one. */
  readonly port: number;
}

/** The add-in's port in the committed manifest. */
export const DEFAULT_PORT = 3000;

const OPTIONS = {
  workbook: { type: 'string' },
  sample: { type: 'boolean' },
  port: { type: 'string' },
} as const;

/** Reads the command line of `npm start`. @throws UsageError with one line for the user */
export function readStartArguments(args: readonly string[]): StartArguments {
  const { workbook = null, sample = false, port = String(DEFAULT_PORT) } = parse(args);
  if (workbook !== null && sample) throw new UsageError('--workbook 和 --sample 只能选一个');
  return { workbook, sample, port: readPort(port) };
}

function parse(args: readonly string[]): { workbook?: string; sample?: boolean; port?: string } {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(`参数有误：${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function readPort(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_534) throw new UsageError(`--port 要填 1 到 65534 的整数，不能是 ${text}`);
  return port;
}
