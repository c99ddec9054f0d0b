import { fold } from '../../domain/fold';
import type { BookGrids } from './BookGrids';
import { isLocated, locateTable } from './locateTable';
import { ALL_SHEETS, INSTRUCTIONS_SHEET, SUMMARY_SHEET } from '../describe/allSheets';

/** Sheets of ours that hold no table, only what is made anew each time. */
const MADE = [INSTRUCTIONS_SHEET, SUMMARY_SHEET, '月度进度', '个人达标', '督办单', '通报'].map(fold);

const NAMES = new Set([...ALL_SHEETS.map(({ name }) => fold(name)), ...MADE]);

/** What we put behind a name of ours: （台账对标） where it was taken, the year of an archive. */
const SUFFIX = /[（(](?:台账对标\d*|\d{4})[）)](?:\d+|[（(]\d+[）)])?$/;

/**
 * Whether a sheet's name alone says that it is ours: a report, or an archive. One that is only called like a sheet with a
 * table of ours may be the user's own.
 * @example isMadeSheet('工作台账（2022）') // true
 */
export function isMadeSheet(name: string): boolean {
  const bare = name.replace(SUFFIX, '');
  return MADE.includes(fold(name)) || (bare !== name && NAMES.has(fold(bare)));
}

/** The sheets of a workbook that hold tables of ours. */
export function ownSheets(book: BookGrids): ReadonlySet<string> {
  const located = ALL_SHEETS.flatMap(({ tables }) => tables.map(({ key }) => locateTable(key, book)));
  return new Set(located.flatMap((found) => (isLocated(found) ? [found.sheet] : [])));
}
