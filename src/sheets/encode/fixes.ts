import type { InputIssue, Origin, TableKey } from '../../domain/issue';
import type { CellValue } from '../cell';
import { columnLetters } from '../columnLetters';
import type { BookGrids } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import type { DecodedBook } from '../decode/decodeBook';
import { serialOf } from '../decode/readDate';
import { describe } from '../describe/allSheets';
import { headerOf } from '../describe/SheetDescription';
import { isCertainDate } from './certainDate';
import { createSpeller } from './correctSpelling';
import { quoted } from './issueText';
import { replaceWord } from './replaceWord';
import { shortDate } from './words';

/** 更正: a safe correction of one cell, offered beside its data problem. */
export interface Fix {
  readonly table: TableKey;
  readonly origin: Origin;
  readonly field: string;
  /** Header of the column. */
  readonly column: string;
  readonly address: string;
  /** The whole cell as read. */
  readonly before: CellValue;
  readonly after: CellValue;
  /** The one word to replace in a list; null where the whole cell is. */
  readonly replace: { readonly from: string; readonly to: string } | null;
  /** 「张山」→「张三」 */
  readonly text: string;
  /** Equal for corrections that are alike: same column and same words; `textDate` for all dates. */
  readonly alike: string;
}

/**
 * Applies a correction to a cell as it is now, or null where it no longer fits. Of two corrections of one cell both
 * hold, in any order: a word in a list is looked for in the cell as the other left it.
 */
export function applyFix(cell: CellValue, { before, after, replace }: Fix): CellValue | null {
  if (cell === before) return after;
  return replace === null || typeof cell !== 'string' ? null : replaceWord(cell, replace.from, replace.to);
}

/**
 * The safe corrections of a workbook, in the order of their problems; none where it is not certain what was meant: two
 * words equally close, the word twice in its cell, or the right one there already. A planned row has no problems, so
 * only its date is corrected.
 */
export function fixesOf(decoded: DecodedBook, book: BookGrids, issues: readonly InputIssue[]): Fix[] {
  const spell = createSpeller(decoded);
  const words = issues.flatMap((issue): Fix[] => {
    const cell = cellOf(decoded, book, issue);
    const word = cell === null ? null : spell(issue, cell.value);
    if (cell === null || word === null) return [];
    const { from, to } = word;
    const after = word.whole ? to : typeof cell.value === 'string' ? replaceWord(cell.value, from, to) : null;
    if (after === null) return [];
    return [
      {
        ...placeOf(issue, cell.address),
        before: cell.value,
        after,
        replace: word.whole ? null : { from, to },
        text: `${quoted(from)}→${quoted(to)}`,
        alike: `${issue.table}.${issue.field} ${from}→${to}`,
      },
    ];
  });
  return [...words, ...textDates(decoded, book)];
}

type CellPlace = Pick<InputIssue, 'table' | 'origin' | 'field'>;

function placeOf(
  { table, origin, field }: CellPlace,
  address: string,
): Pick<Fix, 'table' | 'origin' | 'field' | 'column' | 'address'> {
  return { table, origin, field, column: headerOf(describe(table).table, field), address };
}

interface Cell {
  readonly value: CellValue;
  readonly address: string;
}

function cellOf(
  { located }: DecodedBook,
  { grids }: BookGrids,
  { table, origin, field }: CellPlace,
): Cell | null {
  const column = located.get(table)?.columns.get(field);
  const grid = grids.find(({ name }) => name === origin.sheet);
  if (column === undefined || grid === undefined) return null;
  return {
    value: cellAt(grid, origin.rowNumber - 1, column),
    address: `${columnLetters(column)}${origin.rowNumber}`,
  };
}

/** 日期 that is read but stands in its cell as text or as 20220305, so that it can neither be sorted nor filtered. */
function textDates(decoded: DecodedBook, book: BookGrids): Fix[] {
  const { entries, options } = decoded.input;
  return entries.flatMap(({ origin, date }): Fix[] => {
    const place: CellPlace = { table: 'ledger', origin, field: 'date' };
    const cell = date === null ? null : cellOf(decoded, book, place);
    if (date === null || cell === null || !isCertainDate(cell.value, date, options.planYear)) return [];
    return [
      {
        ...placeOf(place, cell.address),
        before: cell.value,
        after: serialOf(date),
        replace: null,
        text: `${quoted(String(cell.value))}→日期 ${shortDate(date)}`,
        alike: 'textDate',
      },
    ];
  });
}
