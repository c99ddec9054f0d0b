/** What a clerk parts several words of a cell with. */
const SEPARATOR = /[、，,；;\r\n]/;

/**
 * The words of a cell that may hold several: split at 、，,；; and line breaks, but not inside brackets; brackets that do not
 * close are text.
 * @example piecesOf('全体党员（除甲、乙）、张三') // ['全体党员（除甲、乙）', '张三']
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const char of text) {
    if (char === '(' || char === '（') depth += 1;
    if ((char === ')' || char === '）') && depth > 0) depth -= 1;
    if (depth === 0 && SEPARATOR.test(char)) {
      pieces.push(piece);
      piece = '';
    } else {
      piece += char;
    }
  }
  const all = depth === 0 ? [...pieces, piece] : text.split(SEPARATOR);
  return all.map((each) => each.trim()).filter((each) => each !== '');
}

/** The words as one cell, each once. */
export function joinPieces(pieces: readonly string[]): string {
  return [...new Set(pieces)].join('、');
}
