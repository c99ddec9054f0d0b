import { fold, toHalfWidth } from '../../domain/fold';

/** What may stand beside a word of a list; 除 opens the exceptions of a group word. */
const BESIDE = '、,;\\r\\n\\s()';

/**
 * Replaces a word of a list in a cell, the rest left as it was typed; null where it does not stand there exactly once as
 * a word of its own, or where the right word is there already. White space and full width within the word are no matter.
 * @example replaceWord('张山、李四(请假)', '张山', '张三') // '张三、李四(请假)'
 */
export function replaceWord(cell: string, from: string, to: string): string | null {
  // Each character keeps its place, so that places in it are places in the cell.
  const plain = toHalfWidth(cell);
  const found = placesOf(plain, from);
  const [place] = found;
  if (place === undefined || found.length > 1 || placesOf(plain, to).length > 0) return null;
  return cell.slice(0, place.start) + to + cell.slice(place.end);
}

function placesOf(text: string, word: string): { readonly start: number; readonly end: number }[] {
  const letters = [...fold(word)].map((char) => char.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s*');
  if (letters === '') return [];
  const pattern = new RegExp(`(^|[${BESIDE}]|\\(除)(${letters})(?=$|[${BESIDE}])`, 'g');
  const places: { start: number; end: number }[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index + (match[1] ?? '').length;
    places.push({ start, end: start + (match[2] ?? '').length });
    // What follows a word is also what stands before the next.
    pattern.lastIndex = start + (match[2] ?? '').length;
  }
  return places;
}
