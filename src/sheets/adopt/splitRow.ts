import type { Day } from '../../domain/day';
import { civilOf } from '../../domain/day';
import { fold } from '../../domain/fold';
import type { CellValue } from '../cell';
import { isBlank, textOf } from '../cell';
import type { LedgerContext } from '../decode/LedgerContext';
import { serialOf } from '../decode/readDate';
import type { AdoptedCells } from './adoptedFields';
import { plainType, typePieces } from './cellWords';
import type { LedgerMapping } from './LedgerMapping';
import { readDays } from './readDays';

/** What is known of the plan where rows are split: its year, and which types want 学时. */
export type SplitContext = Pick<LedgerContext, 'options' | 'catalog'>;

/**
 * The deeds of a row: a day each and a type each where the mapping says so. 学时 and 数量 stay with the last of them, 学时
 * with the type that wants them, so that sums and newest values hold; numbers of people stay with the first.
 */
export function splitRow(
  cells: AdoptedCells,
  mapping: LedgerMapping,
  context: SplitContext | null,
): readonly AdoptedCells[] {
  const dates = datesOf(cells.date, mapping, context?.options.planYear ?? null);
  const types = typesOf(textOf(cells.activity), mapping);
  if (dates.length === 1 && types.length === 1)
    return [{ ...cells, ...known('date', dates[0]), ...known('activity', types[0]) }];
  const ofHours = typeOfHours(types, context);
  return dates.flatMap((date, day) =>
    types.map((activity, type): AdoptedCells => {
      const { expectedCount, presentCount, leaveCount, absentCount, ...rest } = cells;
      const counts = { expectedCount, presentCount, leaveCount, absentCount };
      const isLast = day === dates.length - 1;
      return {
        ...rest,
        ...known('date', date),
        ...known('activity', activity),
        ...(isLast && type === ofHours ? {} : zero('hours', cells.hours)),
        ...(isLast && type === types.length - 1 ? {} : zero('quantity', cells.quantity)),
        ...(day === 0 && type === 0 ? withoutBlanks(counts) : {}),
      };
    }),
  );
}

/** Which of several types has the 学时: the one that wants them, else the last. */
function typeOfHours(types: readonly (string | undefined)[], context: SplitContext | null): number {
  const wanting = types.flatMap((type, index) =>
    context?.catalog.byWord.get(fold(type ?? ''))?.wantsHours === true ? [index] : [],
  );
  const [only] = wanting;
  return only !== undefined && wanting.length === 1 ? only : types.length - 1;
}

function known(field: 'date' | 'activity', cell: CellValue | undefined): AdoptedCells {
  return cell === undefined ? {} : { [field]: cell };
}

function zero(field: 'hours' | 'quantity', cell: CellValue | undefined): AdoptedCells {
  return isBlank(cell) ? {} : { [field]: 0 };
}

function withoutBlanks(cells: Readonly<Record<string, CellValue | undefined>>): AdoptedCells {
  return Object.fromEntries(
    Object.entries(cells).flatMap(([field, cell]) => (cell === undefined ? [] : [[field, cell]])),
  );
}

/** Two years without a 29 February: a date that is another day in the other gives no year. */
const ANY_YEARS = [2001, 2003] as const;

function datesOf(
  cell: CellValue | undefined,
  { splitDates }: LedgerMapping,
  planYear: number | null,
): readonly (CellValue | undefined)[] {
  if (splitDates === 'no') return [cell];
  const days = readDays(cell, planYear ?? ANY_YEARS[0]);
  if (days === null) return [cell];
  const givesYear = planYear !== null || readDays(cell, ANY_YEARS[1])?.[0] === days[0];
  return (splitDates === 'firstDay' ? days.slice(0, 1) : days).map((day) =>
    givesYear ? serialOf(day) : monthAndDay(day),
  );
}

function monthAndDay(day: Day): string {
  const { month, day: dayOfMonth } = civilOf(day);
  return `${month}月${dayOfMonth}日`;
}

/** The types of a cell by the mapping's words; a cell whose whole word is known there is one. */
function typesOf(text: string, { words, splitActivities }: LedgerMapping): readonly (string | undefined)[] {
  const word = fold(text);
  if (word === '') return [undefined];
  const whole = words[word];
  if (whole !== undefined) return [whole];
  const pieces = splitActivities ? typePieces(text) : [];
  if (pieces.length < 2) return [words[plainType(word)] ?? text];
  return [...new Set(pieces.map((piece) => words[piece] ?? words[plainType(piece)] ?? piece))];
}
