import { toHalfWidth } from '../../domain/fold';
import { isUnit, joinSingles } from './rosterWords';

/** A line of pasted text. */
export interface PastedLine {
  /** 1-based, blank lines counted. */
  readonly number: number;
  /** Its cells: between tabs, or without any between white space. */
  readonly cells: readonly string[];
  /** The cells were parted by tabs, so that blank ones are among them. */
  readonly tabbed: boolean;
  /** Its words, without a number at its front; 张 三 is one word. */
  readonly words: readonly string[];
  /** The words were parted by 、 or the like. */
  readonly listed: boolean;
  /** The department or branch before a colon (综合科：张三、李四), else null. */
  readonly unit: string | null;
}

/** `1.` `1、` `(1)` `①` `一、` at the front of a line, or a number in a column of its own. */
const NUMBER =
  /^\s*(?:[(]?\d{1,3}[)]?\s*[.、,:)]\s*|\d{1,3}\s+|[①-⑳]\s*|[(]?[一二三四五六七八九十]{1,3}[)、.]\s*)/;

/** Splits pasted text into lines that are not blank; a quoted cell of Excel may hold line breaks. */
export function pastedLines(text: string): PastedLine[] {
  return physicalLines(text).flatMap((raw, index) => {
    const line = toPlain(raw);
    if (line.trim() === '') return [];
    const numbered = line.replace(NUMBER, '');
    const colon = /^\s*([^\t:]{2,20}):(.*)$/.exec(numbered);
    const unit = colon !== null && isUnit((colon[1] ?? '').trim()) ? (colon[1] ?? '').trim() : null;
    const rest = unit === null ? numbered : (colon?.[2] ?? '');
    const words = rest.split(/[\t、，,;|/:()]/).flatMap((piece) => joinSingles(piece.split(/\s+/)));
    const tabbed = line.includes('\t');
    const cells = tabbed ? line.split('\t') : joinSingles(line.trim().split(/\s+/));
    return [{ number: index + 1, cells, tabbed, words, listed: /[、，,;]/.test(rest), unit }];
  });
}

function toPlain(text: string): string {
  // Tabs are no white space here: they part cells.
  return toHalfWidth(text).replace(/[^\S\t]/g, ' ');
}

/** Lines as they stand; inside "…" that begins a cell a line break is a space. */
function physicalLines(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index] ?? '';
    if (char === '"' && quoted && text[index + 1] === '"') {
      line += '"';
      index += 1;
    } else if (char === '"' && (quoted || line === '' || line.endsWith('\t'))) {
      quoted = !quoted;
    } else if (char === '\n' && !quoted) {
      lines.push(line);
      line = '';
    } else if (char !== '\r') {
      line += char === '\n' ? ' ' : char;
    }
  }
  // A quotation mark that never closes was no Excel cell: the lines count as they stand.
  return quoted ? text.split(/\r?\n/) : [...lines, line];
}
