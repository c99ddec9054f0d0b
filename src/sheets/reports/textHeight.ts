/** Points of one character of the standard font, the unit of column widths. */
const CHARACTER = 5.25;

/** Points beside the text that a column has, less the cell's margins: 5 pixels, less some 5 points. */
const MARGIN = -1.25;

/** Line pitch as a multiple of the font's size; fonts that stand in for 仿宋 and 宋体 need this much. */
const PITCH = 1.45;

/** The tallest that a row can be. */
export const TALLEST = 409;

/** What stands half as wide as a Chinese character; `—`, `…`, `“` are as wide as one in Chinese fonts. */
const NARROW = /[\u0020-\u007e\u00a0-\u00ff]/;

/** A run of letters or digits that is not broken, or one character. */
const PIECES = /[A-Za-z0-9.%/-]+|[^]/gu;

/** The width of columns in points. */
export function pointsOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width * CHARACTER + 3.75, 0);
}

/** How many lines a text takes in a cell of a width in characters, at a size in points. */
export function linesOf(text: string, width: number, points: number): number {
  const room = Math.max(1.5, (width * CHARACTER + MARGIN) / points);
  return text
    .split('\n')
    .map((line) => linesOfOne(line, room))
    .reduce((sum, lines) => sum + lines, 0);
}

/** The height in points of a row whose tallest cell holds a text; at least one line, at most what Excel allows. */
export function textHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
  points: number,
): number {
  const lines = Math.max(1, ...cells.map(({ text, width }) => linesOf(text, width, points)));
  return Math.min(TALLEST, Math.ceil(lines * points * PITCH + 4));
}

/** Lines of a text without breaks; a closing mark goes to the next line together with the character before it. */
function linesOfOne(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(PIECES) ?? []) {
    const needed = emsOf(piece);
    if (used + needed <= room) {
      used += needed;
    } else if (needed <= room) {
      lines += 1;
      used = CLOSING.test(piece) ? needed + 1 : needed;
    } else {
      lines += Math.floor((used + needed) / room);
      used = (used + needed) % room;
    }
  }
  return lines;
}

const CLOSING = /[，。；：、？！）》”〕】]/;

function emsOf(piece: string): number {
  return [...piece].reduce((sum, character) => sum + (NARROW.test(character) ? 0.55 : 1), 0);
}
