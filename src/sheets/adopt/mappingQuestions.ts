import { closest } from '../../domain/closest';
import { formatDay } from '../../domain/day';
import { fold } from '../../domain/fold';
import type { CellValue } from '../cell';
import { textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import { readDate } from '../decode/readDate';
import type { AdoptedLedger } from './AdoptedLedger';
import { bodyRows, headingAbove } from './adoptedBody';
import { withKnownHeadings } from './certainWords';
import { isDitto, plainType, typePieces } from './cellWords';
import type { LedgerMapping } from './LedgerMapping';
import { locateAdopted } from './locateAdopted';
import { createDeedEnds, serialColumn } from './deedEnds';
import { createMergedCells } from './mergedCells';
import { readDays } from './readDays';
import { headingWord } from './rowKind';
import type { KnownPlan, MappingQuestion } from './SheetProposal';

/** So many examples are shown with a question. */
const EXAMPLES = 3;

/** Rows between two yields. */
const ROWS_PER_STEP = 200;

/**
 * What has to be said of the rows under the columns of a mapping: the type of a sheet without types, words that are no
 * types, cells with several days or types, 同上, merged dates. What was answered already is among them.
 * Yields now and then.
 */
export function* mappingQuestions(
  mapping: LedgerMapping,
  grid: SheetGrid,
  known: KnownPlan,
): Generator<void, readonly MappingQuestion[]> {
  const types = new Set(known.activities.map(fold));
  // Asked of any mapping with a date: a type that is still to be said keeps nothing from being looked at.
  const ledger = locateAdopted(withKnownHeadings(mapping, types), grid);
  if (ledger === null) return [];
  const seen = yield* lookThrough(ledger, grid, types);
  const questions: MappingQuestion[] = [];
  if (mapping.columns.activity === undefined && (seen.headings.size === 0 || seen.unheaded > 0))
    questions.push({ kind: 'activity', suggestion: suggestedType(grid, ledger, known) });
  for (const [word, rows] of [...seen.headings, ...seen.words])
    questions.push({ kind: 'activityWord', word, rows, suggestion: suggestedWord(word, known) });
  if (seen.days.rows > 0) questions.push({ kind: 'splitDates', ...seen.days });
  if (seen.types.rows > 0) questions.push({ kind: 'splitActivities', ...seen.types });
  if (seen.ditto > 0) questions.push({ kind: 'ditto', rows: seen.ditto });
  if (seen.merged.rows > 0) questions.push({ kind: 'mergedRows', ...seen.merged });
  return questions;
}

interface Examples {
  readonly examples: string[];
  rows: number;
}

interface SeenInRows {
  /** Headings between rows that name a type, where no column does; with how many rows they head. */
  readonly headings: ReadonlyMap<string, number>;
  /** Entries that no such heading stands above. */
  readonly unheaded: number;
  /** Words of the type column that are no known type. */
  readonly words: ReadonlyMap<string, number>;
  readonly days: Examples;
  readonly types: Examples;
  readonly ditto: number;
  readonly merged: Examples;
}

function* lookThrough(
  ledger: AdoptedLedger,
  grid: SheetGrid,
  types: ReadonlySet<string>,
): Generator<void, SeenInRows> {
  const { located, mapping } = ledger;
  const merged = createMergedCells(grid, located.firstBodyRow, located.endRow);
  const columnsOf = (field: string): number[] =>
    [...located.columns].flatMap(([key, column]) =>
      key === field || key.startsWith(`${field}#`) ? [column] : [],
    );
  const mapped = located.table.columns.flatMap(({ key, by }) => {
    const column = located.columns.get(key);
    return by === 'user' && column !== undefined ? [column] : [];
  });
  const [dates, activities] = [columnsOf('date'), columnsOf('activity')];
  // What belongs together for certain is not asked.
  const deedEnds = createDeedEnds({ ...ledger, mapping: { ...mapping, mergedRows: 'each' } }, grid, merged);
  const serial = serialColumn(ledger, grid);
  let endOfDeed = 0;
  const isType = (word: string): boolean => types.has(word) || mapping.words[word] !== undefined;
  const headings = new Map<string, number>();
  const words = new Map<string, number>();
  const seen = { days: none(), types: none(), ditto: 0, merged: none(), unheaded: 0 };
  const above = headingAbove(grid, located.headerRow - mapping.headerRows + 1);
  let heading = isType(above) && activities.length === 0 ? above : null;
  let done = 0;
  for (const { rowIndex, kind, text } of bodyRows(ledger, grid)) {
    done += 1;
    if (done % ROWS_PER_STEP === 0) yield;
    if (kind === 'separator' && activities.length === 0) {
      const word = headingWord(text);
      if (isType(word)) heading = word;
    }
    if (kind !== 'entry') continue;
    const isFirst = rowIndex >= endOfDeed;
    if (heading === null) seen.unheaded += 1;
    else headings.set(heading, (headings.get(heading) ?? 0) + 1);
    for (const column of dates) {
      const cell = cellAt(grid, rowIndex, column);
      if (readDays(cell, 2000) !== null) note(seen.days, textOf(cell));
      const area = merged.areaOf(rowIndex, column);
      if (area !== null && rowIndex > area.rowIndex && serial === null && rowIndex >= endOfDeed)
        note(seen.merged, dateText(cellAt(grid, area.rowIndex, area.columnIndex)));
    }
    for (const column of activities)
      lookAtType(textOf(cellAt(grid, rowIndex, column)), types, mapping.words, words, seen.types);
    if (mapped.some((column) => isDitto(textOf(cellAt(grid, rowIndex, column))))) seen.ditto += 1;
    if (isFirst) endOfDeed = deedEnds(rowIndex);
  }
  return { headings, words, ...seen };
}

function dateText(cell: CellValue): string {
  const day = typeof cell === 'number' ? readDate(cell, 0) : null;
  return day === null ? textOf(cell) : formatDay(day);
}

function none(): Examples {
  return { examples: [], rows: 0 };
}

function note(seen: Examples, text: string): void {
  seen.rows += 1;
  if (seen.examples.length < EXAMPLES && !seen.examples.includes(text.trim()))
    seen.examples.push(text.trim());
}

function lookAtType(
  text: string,
  types: ReadonlySet<string>,
  certain: LedgerMapping['words'],
  words: Map<string, number>,
  several: Examples,
): void {
  const word = fold(text);
  if (word === '' || isDitto(text) || types.has(word)) return;
  const isType = (piece: string): boolean => types.has(piece) || types.has(plainType(piece));
  // Only where one of the pieces is a type are they several types; else it is one word that we do not know.
  const pieces = typePieces(text);
  const isSeveral = pieces.length > 1 && pieces.some(isType);
  if (isSeveral) note(several, text);
  for (const piece of isSeveral ? pieces : [word]) {
    if (types.has(piece)) continue;
    // Asked without the month before it, so that one answer holds for all months.
    const plain = plainType(piece);
    if (!types.has(plain) || certain[plain] === undefined) words.set(plain, (words.get(plain) ?? 0) + 1);
  }
}

function suggestedWord(word: string, known: KnownPlan): string | null {
  const plain = plainType(word);
  const found = known.activities.find((name) => fold(name) === plain) ?? closest(plain, known.activities);
  return found === null ? null : typeNamed(found, known);
}

/** The type that a word stands for: itself, or the one that it is an alias of. */
function typeNamed(word: string, { aliases }: KnownPlan): string {
  return aliases?.[fold(word)] ?? word;
}

/** The type that the sheet's name or title tells: the longest one that stands in it. */
function suggestedType(
  grid: SheetGrid,
  { located, mapping }: AdoptedLedger,
  known: KnownPlan,
): string | null {
  const titles = [grid.name];
  for (let row = grid.rowIndex; row <= located.headerRow - mapping.headerRows; row += 1)
    for (const cell of grid.values[row - grid.rowIndex] ?? []) titles.push(textOf(cell));
  for (const title of titles.map(fold)) {
    const named = known.activities.filter((name) => title.includes(fold(name)));
    const [longest] = named.sort((a, b) => b.length - a.length);
    if (longest !== undefined) return typeNamed(longest, known);
  }
  return null;
}
