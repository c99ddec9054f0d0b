/** Characters that the name of a sheet may have. */
const NAME_LIMIT = 31;

/**
 * What the archive of a sheet may be called, the best first: `工作台账（2022）`, then `工作台账（2022）2` … Too long names are
 * cut before the year.
 */
export function* archiveNames(sheet: string, year: number): Generator<string, never> {
  for (let number = 1; ; number += 1) {
    const end = `（${year}）${number === 1 ? '' : number}`;
    yield cut(sheet, NAME_LIMIT - end.length) + end;
  }
}

/** Whether a sheet is called like an archive of ours. @example isArchiveName('工作台账（2022）') // true */
export function isArchiveName(name: string): boolean {
  return /.（20\d{2}）\d*$/.test(name);
}

/** Excel takes names that differ in case only for the same. */
export function sheetKey(name: string): string {
  return name.toLowerCase();
}

/** The first so many UTF-16 units, no half character at the end. */
function cut(text: string, length: number): string {
  const start = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(start) ? start.slice(0, -1) : start;
}
