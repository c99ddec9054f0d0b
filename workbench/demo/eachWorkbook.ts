import { failureText } from '../../src/actions/failureText';
import { BookLayoutError, layoutText } from '../../src/sheets/BookLayoutError';
import { UsageError } from './arguments';

/** Exit status for a file or arguments that cannot be used; nothing is written then. */
const UNUSABLE = 2;

/**
 * Does something with each of several files; one that cannot be used is one line on the error channel and exit status 2,
 * and the next is tried all the same.
 */
export async function eachWorkbook(
  paths: readonly string[],
  work: (path: string) => Promise<void>,
): Promise<void> {
  for (const path of paths) {
    try {
      await work(path);
    } catch (error) {
      explainFailure(error, paths.length > 1 ? path : null);
    }
  }
}

/**
 * One clear line and status 2 for what the user can mend; anything else is a fault of ours and shows itself whole. The
 * file is named where there are several and the line does not.
 */
export function explainFailure(error: unknown, path: string | null): void {
  const line =
    error instanceof UsageError
      ? error.message
      : error instanceof BookLayoutError
        ? `${layoutText(error.fault)}，无法检查`
        : null;
  if (line === null) {
    const { title, advice } = failureText(error);
    console.error(`${title}：${advice}`);
    throw error;
  }
  console.error(path === null || line.includes(path) ? line : `${path}：${line}`);
  process.exitCode = UNUSABLE;
}
