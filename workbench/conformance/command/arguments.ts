import { parseArgs } from 'node:util';
import { UsageError } from '../../demo/arguments';

/** What `npm run conformance` was asked to do. */
export type ConformanceTask =
  | { readonly kind: 'serve'; readonly port: number }
  | { readonly kind: 'build' }
  | { readonly kind: 'host'; readonly out: string }
  | { readonly kind: 'replay'; readonly file: string };

/** Where the manifest says that the page lives. */
export const PORT = 3002;
const HOST_OUT = 'out/conformance/host.json';

const OPTIONS = {
  host: { type: 'boolean' },
  replay: { type: 'string' },
  out: { type: 'string' },
  build: { type: 'boolean' },
} as const;

/** Reads the command line. @throws UsageError for an unknown option, a missing value or two tasks at once */
export function readTask(args: readonly string[]): ConformanceTask {
  const { host, replay, out, build } = parse(args);
  const asked = [host === true, replay !== undefined, build === true].filter(Boolean).length;
  if (asked > 1) throw new UsageError('--host、--replay、--build 只能选一个');
  if (out !== undefined && host !== true) throw new UsageError('--out 只能和 --host 一起用');
  if (replay !== undefined) return { kind: 'replay', file: replay };
  if (host === true) return { kind: 'host', out: out ?? HOST_OUT };
  return build === true ? { kind: 'build' } : { kind: 'serve', port: PORT };
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(`参数有误：${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
