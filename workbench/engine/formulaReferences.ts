import { columnIndex, columnLetters } from './a1';
import { MAX_COLUMNS, MAX_ROWS } from './area';

/** One corner of a reference: a column, a row, or both (`$C5`, `C:C`, `5:5`). Zero-based. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

/** A reference in a formula, with the sheet it names, if any. `to` equals `from` for a single cell. */
export interface FormulaReference {
  readonly text: string;
  readonly sheet: string | undefined;
  readonly prefix: string;
  readonly from: Corner;
  readonly to: Corner;
  readonly isRange: boolean;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const REFERENCE = String.raw`(?<prefix>${SHEET})?(?<ref>${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})(?![\p{L}\p{N}_.(!$])`;
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|${REFERENCE}|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?|.`,
  'gsu',
);

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const letters = match?.[2] ?? '';
  const digits = match?.[4] ?? '';
  return {
    column: letters ? columnIndex(letters) : undefined,
    row: digits ? Number(digits) - 1 : undefined,
    columnFixed: letters !== '' && match?.[1] === '$',
    rowFixed: letters === '' ? match?.[1] === '$' : match?.[3] === '$',
  };
}

function sheetOf(prefix: string): string | undefined {
  if (prefix === '') return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/**
 * Rewrites every cell reference of a formula; text literals, structured references and names are left as they are.
 * The function returns the new text of a reference, `#REF!` where it points nowhere.
 */
export function rewriteReferences(formula: string, rewrite: (reference: FormulaReference) => string): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { prefix?: string; ref?: string };
    if (groups.ref === undefined) return token;
    const [first = '', second = first] = groups.ref.split(':');
    const prefix = groups.prefix ?? '';
    return rewrite({
      text: token,
      sheet: sheetOf(prefix),
      prefix,
      from: corner(first),
      to: corner(second),
      isRange: groups.ref.includes(':'),
    });
  });
}

/** The text of a reference. `#REF!` when a corner lies off the grid. */
export function referenceText(prefix: string, from: Corner, to: Corner, isRange: boolean): string {
  const first = cornerText(from);
  const second = cornerText(to);
  if (first === undefined || second === undefined) return '#REF!';
  return prefix + (isRange ? `${first}:${second}` : first);
}

function cornerText({ column, row, columnFixed, rowFixed }: Corner): string | undefined {
  if (column !== undefined && (column < 0 || column >= MAX_COLUMNS)) return undefined;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  const left = column === undefined ? '' : (columnFixed ? '$' : '') + columnLetters(column);
  return left + (row === undefined ? '' : `${rowFixed ? '$' : ''}${String(row + 1)}`);
}

/** The formula as it reads when it is filled from one cell to another: relative parts move, fixed parts stay. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (c: Corner): Corner => ({
    ...c,
    column: c.column === undefined || c.columnFixed ? c.column : c.column + columns,
    row: c.row === undefined || c.rowFixed ? c.row : c.row + rows,
  });
  return rewriteReferences(formula, ({ prefix, from, to, isRange }) =>
    referenceText(prefix, move(from), move(to), isRange),
  );
}
