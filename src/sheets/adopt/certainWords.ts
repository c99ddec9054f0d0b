import { fold } from '../../domain/fold';
import { textOf } from '../cell';
import type { SheetGrid } from '../decode/BookGrids';
import { cellAt } from '../decode/BookGrids';
import { bodyRows, headingAbove } from './adoptedBody';
import { plainType, typePieces } from './cellWords';
import type { LedgerMapping } from './LedgerMapping';
import { locateAdopted } from './locateAdopted';
import { headingWord } from './rowKind';

/** Rows between two yields. */
const ROWS_PER_STEP = 200;

/**
 * The words of a type column that are known types but for a month before them (12月主题党日), and types that have 、 in
 * them; without such a column, the headings between rows that are types. `types` are folded. Yields now and then.
 */
export function* certainWords(
  mapping: LedgerMapping,
  grid: SheetGrid,
  types: ReadonlySet<string>,
): Generator<void, Readonly<Record<string, string>>> {
  const ledger = locateAdopted(withKnownHeadings(mapping, types), grid);
  if (ledger === null) return {};
  const words: Record<string, string> = {};
  const columns = [...ledger.located.columns].flatMap(([key, column]) =>
    key === 'activity' || key.startsWith('activity#') ? [column] : [],
  );
  const above = headingAbove(grid, ledger.located.headerRow - mapping.headerRows + 1);
  if (columns.length === 0 && types.has(above)) words[above] = above;
  let done = 0;
  for (const { rowIndex, kind, text } of bodyRows(ledger, grid)) {
    done += 1;
    if (done % ROWS_PER_STEP === 0) yield;
    if (kind === 'separator' && columns.length === 0) {
      const word = headingWord(text);
      if (types.has(word)) words[word] = word;
    }
    if (kind !== 'entry') continue;
    for (const column of columns) {
      const word = fold(textOf(cellAt(grid, rowIndex, column)));
      const pieces = typePieces(word);
      if (types.has(word)) {
        if (pieces.length > 1) words[word] = word;
        continue;
      }
      for (const piece of pieces) {
        const plain = plainType(piece);
        if (plain !== piece && !types.has(piece) && types.has(plain)) words[plain] = plain;
      }
    }
  }
  return words;
}

/** A mapping that takes every known type that stands alone in a row for a heading, where no column says the type. */
export function withKnownHeadings(mapping: LedgerMapping, types: ReadonlySet<string>): LedgerMapping {
  const known = mapping.columns.activity === undefined ? [...types].map((type) => [type, type]) : [];
  return {
    ...mapping,
    fixed: { activity: '', ...mapping.fixed },
    words: { ...Object.fromEntries(known), ...mapping.words },
  };
}
