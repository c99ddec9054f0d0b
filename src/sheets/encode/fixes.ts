import type { InputIssue, Origin, TableKey } from '../../domain/issue';
import type { CellValue } from '../cell';
import { columnLetters } from '../columnLetters';
import type { BookGrids } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import type { DecodedBook } from '../decode/decodeBook';
import type { InputKey } from '../decode/inputKey';
import { inputKeyOf } from '../decode/inputKey';
import type { LocatedTable } from '../decode/locateTable';
import { readDate, serialOf } from '../decode/readDate';
import { isCertainDate } from './certainDate';
import type { ColumnNames, NamedCell } from './columnNames';
import { columnNamesOf } from './columnNames';
import { createSpeller } from './correctSpelling';
import { quoted } from './issueText';
import { replaceWord } from './replaceWord';
import { shortDate } from './words';

/** 更正: a safe correction of one cell, offered beside its data problem. */
export interface Fix {
  readonly table: TableKey;
  readonly origin: Origin;
  readonly field: string;
  /** The table that the cell lies in, and the key of its column there. */
  readonly at: InputKey;
  readonly key: string;
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
  const look = createLook(decoded, book);
  const words = issues.flatMap((issue): Fix[] => {
    const cell = look(issue);
    if (cell === null) return [];
    const word = spell(issue, cell.before);
    // On a sheet of others the word may come from the cell above or from the mapping, or be a part of its cell.
    if (word === null || (cell.isAdopted && word.whole && word.from !== issue.found)) return [];
    const { from, to } = word;
    const after = word.whole
      ? to
      : typeof cell.before === 'string'
        ? replaceWord(cell.before, from, to)
        : null;
    if (after === null) return [];
    return [
      {
        ...cell.place,
        before: cell.before,
        after,
        replace: word.whole ? null : { from, to },
        text: `${quoted(from)}→${quoted(to)}`,
        alike: `${issue.table}.${issue.field} ${from}→${to}`,
      },
    ];
  });
  return [...words, ...textDates(decoded, look)];
}

interface FixableCell {
  readonly place: Pick<Fix, 'table' | 'origin' | 'field' | 'at' | 'key' | 'column' | 'address'>;
  readonly before: CellValue;
  /** Whether it stands on a sheet of others. */
  readonly isAdopted: boolean;
}

type Look = (cell: NamedCell) => FixableCell | null;

/** Looks at the cells of problems; null where their column is not on the sheet. */
function createLook({ located, adopted }: DecodedBook, { grids }: BookGrids): Look {
  const names: ColumnNames = columnNamesOf(adopted);
  const gridOf = new Map(grids.map((grid) => [grid.name, grid]));
  const adoptedOn = new Map(adopted.map((ledger) => [ledger.located.sheet, ledger.located]));
  return (cell) => {
    const { table, origin, field } = cell;
    const isAdopted = names.isAdopted(cell);
    const at: LocatedTable | undefined = isAdopted ? adoptedOn.get(origin.sheet) : located.get(table);
    const key = names.keyOf(cell);
    const column = at?.columns.get(key);
    const grid = gridOf.get(origin.sheet);
    if (at === undefined || column === undefined || grid === undefined) return null;
    const address = `${columnLetters(column)}${origin.rowNumber}`;
    return {
      place: { table, origin, field, at: inputKeyOf(at), key, column: names.headerOf(cell), address },
      before: cellAt(grid, origin.rowNumber - 1, column),
      isAdopted,
    };
  };
}

/** 日期 that is read but stands in its cell as text or as 20220305, so that it can neither be sorted nor filtered. */
function textDates(decoded: DecodedBook, look: Look): Fix[] {
  const { entries, options } = decoded.input;
  return entries.flatMap(({ origin, date }): Fix[] => {
    const cell = date === null ? null : look({ table: 'ledger', origin, field: 'date' });
    if (date === null || cell === null || !isCertainDate(cell.before, date, options.planYear)) return [];
    // A cell with several days was split, and none of them is all that stands in it.
    if (readDate(cell.before, options.planYear) !== date) return [];
    return [
      {
        ...cell.place,
        before: cell.before,
        after: serialOf(date),
        replace: null,
        text: `${quoted(String(cell.before))}→日期 ${shortDate(date)}`,
        alike: 'textDate',
      },
    ];
  });
}
