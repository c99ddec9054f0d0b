import { queueArchiveArea, queueEmptied, queueReadingShown } from '../excel/archiveSheets';
import { queueTableEnd, tablesWithTotals } from '../excel/growTable';
import type { Context } from '../excel/HostError';
import { queueStampLine } from '../excel/queueStampLine';
import type { BookReading } from '../excel/readBook';
import { readBook } from '../excel/readBook';
import { queueReading, queueSetting, settingText } from '../excel/settings';
import { queueUserCells } from '../excel/writeUserCells';
import { syncQuietly } from '../excel/writeBlocks';
import { rangeOf } from '../sheets/decode/userRows';
import type { LiveSheet } from '../sheets/newYear/archiveFault';
import { holdsMore } from '../sheets/newYear/archiveFault';
import type { NewYearOutcome, NewYearRequest } from './NewYear';
import { ObstacleError, obstacleTo } from './obstacles';
import { refusal, yearSheets } from './openNewYear';
import { ignoreStep, inSlices } from './inSlices';
import type { ActionControl } from './Progress';
import { readControlOf } from './readAndCheck';
import { runAction } from './runAction';
import type { Archives, ComparedArchive } from './yearArchives';
import { compareArchives, makeArchives, readLives } from './yearArchives';
import type { YearBook } from './yearBook';
import { yearBook } from './yearBook';
import type { YearEdits } from './yearEdits';
import { deadlineEdits, optionEdits } from './yearEdits';
import type { Emptying } from './yearEmptying';
import { yearEmptyings } from './yearEmptying';
import { yearNotes } from './yearNotes';

/**
 * 新年度: archives every sheet that holds something of the year as a copy, reads the copies, and only where they hold all
 * that the sheets hold now empties ledgers, waivers, results and the check's columns, in one request that also sets the
 * year. Targets, roster, types, units, options and mappings stay. Broken off anywhere, all rows are in the archive or in
 * place, and it can be done again. Throws {@link ObstacleError} where a sheet is protected or filtered.
 */
export function startYear(request: NewYearRequest, control: ActionControl = {}): Promise<NewYearOutcome> {
  return runAction(control, async (context, told) => {
    const sample = queueReading(context, 'planLedgerCheck.sample');
    const shown = queueReadingShown(context);
    const book = await readBook(context, readControlOf(told));
    const before = await inSlices(yearBook(book), ignoreStep, told.signal);
    if (before.year !== request.from)
      return notStarted(`计划年度现在是 ${before.year}，不是 ${request.from}；没有改动。`);
    const obstacle = obstacleTo(before.book, before.sheets);
    if (obstacle !== null) throw new ObstacleError(obstacle);
    const refused = refusal(before, settingText(sample));
    if (refused !== null) return notStarted(refused);
    const archives = await makeArchives(context, before, shown.name);
    told.onProgress?.({ stage: 'writing', fraction: 0.5 });
    const outcome = await emptyLives(context, archives, request);
    told.onProgress?.({ stage: 'writing', fraction: 1 });
    return outcome;
  });
}

function notStarted(...notes: readonly string[]): NewYearOutcome {
  return { started: false, sheets: [], notes };
}

/** Looks at all sheets and archives again, and empties what the archives hold. */
async function emptyLives(
  context: Context,
  archives: Archives,
  request: NewYearRequest,
): Promise<NewYearOutcome> {
  const book = await readBook(context);
  const lives = await readLives(context, [...archives.keys()]);
  const year = await inSlices(yearBook(withLives(book, lives)), ignoreStep);
  const totals = await tablesWithTotals(
    context,
    [...year.tables.values()].flatMap(({ located }) => rangeOf(located, book) ?? []),
  );
  const pairs = [...archives].map(([sheet, archive]) => ({ sheet, archive }));
  const compared = await compareArchives(context, lives, pairs);
  const differing = compared.flatMap(({ sheet, archive, fault }) =>
    fault === null ? [] : [`「${sheet}」第${fault + 1}行与存档「${archive}」不一致（可能刚刚有人改动）。`],
  );
  const added = year.sheets.filter((sheet) => !archives.has(sheet));
  if (differing.length > 0 || added.length > 0)
    return notStarted(
      ...differing,
      ...added.map((sheet) => `「${sheet}」是刚刚加的，还没有存档。`),
      '没有清空任何内容，已存档的留着。请再做一次。',
    );
  const edits = yearEditsOf(year, lives, request);
  if (edits === null)
    return notStarted('「设置」里的 计划年度 是公式或找不到，没有清空任何内容。请先改成数字。');
  const emptyings = await inSlices(yearEmptyings(year, lives, totals), ignoreStep);
  const whole = await inSlices(wholeSheets(compared, emptyings), ignoreStep);
  queueYear(context, year, archives, whole, emptyings);
  queueUserCells(context, edits.edits);
  await syncQuietly(context);
  return {
    started: true,
    sheets: yearSheets(year, archives),
    notes: [...edits.notes, ...yearNotes(year)],
  };
}

/** A workbook as its sheets were read last, with their merged cells. */
function withLives(book: BookReading, lives: ReadonlyMap<string, LiveSheet>): BookReading {
  return { ...book, grids: book.grids.map((grid) => ({ ...grid, ...lives.get(grid.name)?.grid })) };
}

function yearEditsOf(
  year: YearBook,
  lives: ReadonlyMap<string, LiveSheet>,
  request: NewYearRequest,
): YearEdits | null {
  const liveOf = (key: 'options' | 'targets'): LiveSheet | undefined =>
    lives.get(year.tables.get(key)?.grid.name ?? '');
  const [settings, targets] = [liveOf('options'), liveOf('targets')];
  const options = settings === undefined ? null : optionEdits(year, settings, request);
  if (options === null || targets === undefined) return null;
  const deadlines = deadlineEdits(year, targets, request);
  return {
    edits: [...deadlines.edits, ...options.edits],
    notes: [...deadlines.notes, ...options.notes],
  };
}

/**
 * The sheets whose archive holds no more than they do. Where it does, a part was emptied by a try that was broken off, and
 * the archive is not to be touched. Yields the number of rows done now and then.
 */
function* wholeSheets(
  archives: readonly ComparedArchive[],
  emptyings: readonly Emptying[],
): Generator<number, ReadonlySet<string>> {
  const whole = new Set<string>();
  for (const { sheet, live, grid } of archives) {
    let isWhole = live !== null && grid !== null;
    for (const { kept } of emptyings.filter((each) => each.sheet === sheet))
      if (live !== null && grid !== null && (yield* holdsMore(grid, live, kept))) isWhole = false;
    if (isWhole) whole.add(sheet);
  }
  return whole;
}

/** What is emptied goes to its archive once more right before, in the same request, as it stands then. */
function queueYear(
  context: Context,
  year: YearBook,
  archives: Archives,
  whole: ReadonlySet<string>,
  emptyings: readonly Emptying[],
): void {
  for (const { sheet, kept } of emptyings) {
    const archive = archives.get(sheet);
    if (archive !== undefined && whole.has(sheet)) queueArchiveArea(context, sheet, archive, kept);
  }
  for (const { sheet, areas } of emptyings) queueEmptied(context, sheet, areas);
  for (const { end } of emptyings) if (end !== null) queueTableEnd(context, end.range, end.endRow);
  queueStampLine(context, year.tables.get('findings')?.located ?? null, '');
  queueSetting(context, 'planLedgerCheck.undo', '');
  queueSetting(context, 'planLedgerCheck.stamp', '');
}
