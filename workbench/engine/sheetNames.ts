import { RefusedError } from './RefusedError';

/** A sheet name is at most so long. */
export const MAX_SHEET_NAME = 31;

/** Refuses what Excel refuses as a sheet name. @throws RefusedError InvalidArgument */
export function checkSheetName(name: unknown): asserts name is string {
  const isFine =
    typeof name === 'string' &&
    name.length > 0 &&
    name.length <= MAX_SHEET_NAME &&
    !/[\\/?*:[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!isFine) throw new RefusedError('InvalidArgument', `Not a valid sheet name: ${String(name)}`);
}
