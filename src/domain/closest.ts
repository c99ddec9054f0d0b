/**
 * The known word that is closest to a misspelt one, or null when none is close: at most one edit, two from six characters
 * on or from four where the last two, which say what kind of thing it is, agree; or one word holding the other.
 * @example closest('党组会', ['党组会议', '党课']) // '党组会议'
 */
export function closest(word: string, known: Iterable<string>): string | null {
  if (word === '') return null;
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of known) {
    if (candidate === word || candidate === '') continue;
    const distance = wordDistance(word, candidate);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A word that holds the other is a little farther than a typing slip, so that slips win. */
function wordDistance(word: string, candidate: string): number {
  const isOneKind = word.slice(-2) === candidate.slice(-2);
  const allowed = word.length >= 6 || (word.length >= 4 && isOneKind) ? 2 : 1;
  const edits =
    Math.abs(word.length - candidate.length) <= allowed ? editDistance(word, candidate) : Infinity;
  const sharesACharacter = [...word].some((char) => candidate.includes(char));
  if (edits <= allowed && sharesACharacter) return edits;
  const held =
    word.length >= 2 && candidate.length >= 2 && (candidate.includes(word) || word.includes(candidate));
  return held ? 2.5 + Math.abs(word.length - candidate.length) / 100 : Infinity;
}

/** Insertions, deletions, replacements and swaps of neighbours, each one edit. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const cell = (i: number, j: number): number => rows[i]?.[j] ?? (i === 0 ? j : Infinity);
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, cell(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  }
  return cell(a.length, b.length);
}
