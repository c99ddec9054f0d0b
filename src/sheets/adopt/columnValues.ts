import { fold } from '../../domain/fold';
import type { CellValue } from '../cell';
import { isBlank, textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt, endColumnOf, endRowOf } from '../decode/BookGrids';
import { piecesOf } from '../decode/pieces';
import { isName } from '../decode/rosterWords';
import { readAttendance, readCount } from './attendanceText';
import { isDitto, plainType, typePieces } from './cellWords';
import { absentNames, presentNames } from './nameWords';
import { LEVEL } from '../words';
import { holdsDate } from './readDays';
import { isRemark, isSeparator, isSubtotal } from './rowKind';

/** What the cells of a column look like: shares of those that are filled, 0 to 1. */
export interface ColumnValues {
  /** How many cells were looked at that are filled. */
  readonly filled: number;
  readonly dates: number;
  readonly timesOfDay: number;
  /** Bare numbers of people: 12, 12人. */
  readonly counts: number;
  /** 应到12人，实到10人. */
  readonly attendance: number;
  readonly names: number;
  readonly numbers: number;
  /** Hours with their unit: 2学时, 半天. */
  readonly hours: number;
  readonly yesNo: number;
  readonly levels: number;
  /** Known types, also several in a cell, or with a month before them. */
  readonly types: number;
  /** Known types and nothing else. */
  readonly bareTypes: number;
  readonly topics: number;
  /** A few different ones, as shown. */
  readonly samples: readonly string[];
}

/** Words that columns are known by. */
export interface KnownWords {
  readonly types: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** So many rows tell what a column holds. */
const LOOKED_AT = 300;
const SAMPLES = 4;
const SAMPLE_LENGTH = 30;

/** Looks at the cells of a column below its header. */
export function columnValues(
  grid: SheetGrid,
  columnIndex: number,
  firstRow: number,
  known: KnownWords,
): ColumnValues {
  const cells: CellValue[] = [];
  const end = Math.min(endRowOf(grid), firstRow + LOOKED_AT);
  for (let row = firstRow; row < end; row += 1) {
    const cell = cellAt(grid, row, columnIndex);
    const text = textOf(cell);
    if (isBlank(cell) || isDitto(text) || isSubtotal(firstText(grid, row))) continue;
    if (typeof cell === 'string' && (isSeparator(text) || isSubtotal(text) || isRemark(text))) continue;
    cells.push(cell);
  }
  const share = (test: (cell: CellValue, text: string) => boolean): number =>
    cells.length === 0 ? 0 : cells.filter((cell) => test(cell, fold(textOf(cell)))).length / cells.length;
  const different = [...new Set(cells.map((cell) => textOf(cell).trim()))];
  return {
    filled: cells.length,
    dates: share((cell) => holdsDate(cell)),
    timesOfDay: share(isTimeOfDay),
    counts: share((cell) => readCount(cell) !== null),
    attendance: share((cell) => readAttendance(cell) !== null),
    names: share((cell) => typeof cell === 'string' && looksLikeNames(cell)),
    numbers: share((_, text) => /^\d+(?:\.\d+)?$/.test(text)),
    hours: share((_, text) => /^(?:\d+(?:\.\d+)?(?:学时|课时|小时|天)|半天)$/.test(text)),
    yesNo: share((_, text) => text === '是' || text === '否'),
    levels: share((_, text) => LEVEL.read(text) !== null),
    types: share((_, text) => isKnownType(text, known.types)),
    bareTypes: share((_, text) => known.types.has(text)),
    topics: share((_, text) => piecesOf(text).every((piece) => known.topics.has(fold(piece)))),
    samples: different.slice(0, SAMPLES).map(shortened),
  };
}

/** The first cell of a row that is filled: 小计 or 合计 says that the others are sums. */
function firstText(grid: SheetGrid, row: number): string {
  for (let column = grid.columnIndex; column < endColumnOf(grid); column += 1) {
    const cell = cellAt(grid, row, column);
    if (!isBlank(cell)) return textOf(cell);
  }
  return '';
}

/** Whether a word of the type column is a known 活动类型, also with a month before it, or several of them. */
export function isKnownType(text: string, types: ReadonlySet<string>): boolean {
  const word = fold(text);
  if (types.has(word) || types.has(plainType(word))) return true;
  const pieces = typePieces(text);
  return pieces.length > 1 && pieces.every((piece) => types.has(piece) || types.has(plainType(piece)));
}

function isTimeOfDay(cell: CellValue, text: string): boolean {
  if (typeof cell === 'number') return cell > 0 && cell < 1;
  return /^(?:上午|下午|晚上|中午)?(?:\d{1,2}[:点时]\d{0,2}分?(?:[-—~至]\d{1,2}[:点时]\d{0,2}分?)?|上午|下午|晚上|中午|全天)$/.test(
    text,
  );
}

/** Whether most words of a cell are names of people or groups of people. */
function looksLikeNames(text: string): boolean {
  const pieces = piecesOf(absentNames(presentNames(text))).flatMap((piece) => piece.split(/\s+/));
  const people = pieces.filter(
    (piece) => isName(fold(piece), 'strict') || /^.{0,8}全体/.test(fold(piece)) || fold(piece).length === 1,
  );
  return pieces.length > 0 && people.length * 5 >= pieces.length * 4;
}

function shortened(text: string): string {
  const plain = text.replace(/\s+/g, ' ');
  return plain.length <= SAMPLE_LENGTH ? plain : `${plain.slice(0, SAMPLE_LENGTH)}…`;
}
