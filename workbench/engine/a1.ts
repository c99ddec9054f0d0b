import { areaBetween, isOnGrid, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS, type Area } from './area';

/** Column letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of column letters: A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `B2`, `B2:C9`, `B:C`, `2:9` (with or without `$`). Undefined when it is no address or lies off the grid. */
export function parseA1(text: string): Area | undefined {
  const area = parseUnbounded(text.trim());
  return area && isOnGrid(area) ? area : undefined;
}

function parseUnbounded(text: string): Area | undefined {
  const columns = COLUMNS.exec(text);
  if (columns?.[1] && columns[2]) {
    return areaBetween(0, columnIndex(columns[1]), MAX_ROWS - 1, columnIndex(columns[2]));
  }
  const rows = ROWS.exec(text);
  if (rows) return areaBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  const [from = '', to = from, more] = text.split(':');
  const first = CELL.exec(from);
  const second = CELL.exec(to);
  if (more !== undefined || !first?.[1] || !second?.[1]) return undefined;
  return areaBetween(
    Number(first[2]) - 1,
    columnIndex(first[1]),
    Number(second[2]) - 1,
    columnIndex(second[1]),
  );
}

/** Writes an area as Excel does: `B2`, `B2:C9`, whole columns `B:C`, whole rows `2:9`. `absolute` adds the `$`. */
export function formatA1(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (index: number): string => mark + columnLetters(index);
  const row = (index: number): string => `${mark}${String(index + 1)}`;
  if (area.rows === MAX_ROWS) return `${column(area.column)}:${column(lastColumn(area))}`;
  if (area.columns === MAX_COLUMNS) return `${row(area.row)}:${row(lastRow(area))}`;
  const start = column(area.column) + row(area.row);
  return area.rows === 1 && area.columns === 1
    ? start
    : `${start}:${column(lastColumn(area))}${row(lastRow(area))}`;
}

/** Puts a sheet name in quotes where a formula needs them: `Sheet1`, `'my sheet'`. */
export function quoteSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'my sheet'!A1` into sheet and rest; the sheet is undefined where none is named. */
export function splitSheetAddress(text: string): { sheet: string | undefined; rest: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { sheet: undefined, rest: text };
  const raw = text.slice(0, bang);
  const quoted = raw.startsWith("'") && raw.endsWith("'");
  return { sheet: quoted ? raw.slice(1, -1).replaceAll("''", "'") : raw, rest: text.slice(bang + 1) };
}
