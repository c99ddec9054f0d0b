const NEEDS_FOLDING = /[\s\u00a0\u3000\uff01-\uff5e]/;

/**
 * The form in which types, topics, names, roles, units, ids and levels are compared: full width to half width, all
 * white space removed, case kept.
 * @example fold('党组（扩大） 会议') // '党组(扩大)会议'
 */
export function fold(text: string): string {
  return NEEDS_FOLDING.test(text) ? toHalfWidth(text).replace(/\s+/g, '') : text;
}

/** The form in which 内容 is compared: full width to half width, trimmed; inner white space kept. */
export function foldContent(text: string): string {
  return NEEDS_FOLDING.test(text) ? toHalfWidth(text).trim() : text;
}

/** U+FF01–FF5E to ASCII, U+3000 and U+00A0 to a space. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000]/g, ' ');
}

const SEPARATORS = /[、，,；;\r\n]+/;

/** The pieces of a list in a cell, trimmed, blanks left out; separators are 、，,；; and line breaks. */
export function splitList(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.split(SEPARATORS)) {
    const trimmed = piece.trim();
    if (trimmed !== '') pieces.push(trimmed);
  }
  return pieces;
}

/** A list in a cell as distinct folded words, in order. */
export function foldedList(text: string): string[] {
  if (text === '') return [];
  return [...new Set(splitList(text).map(fold))];
}
