import type { LedgerEntry } from './ledger';

/**
 * Finds repeated rows: the same date, type, content, 组织单位, 主持人 and 主讲人 as an earlier row, both without error and
 * with content. Returns the place of the first row, or null. Call it once a row, in the order of the stream.
 */
export function createDuplicateFinder(): (entry: LedgerEntry, place: number) => number | null {
  const firstPlaces = new Map<string, number>();
  return (entry, place) => {
    if (entry.invalid || entry.planned || entry.content === '') return null;
    const organisers =
      entry.organisers.length > 1 ? [...entry.organisers].sort().join('、') : (entry.organisers[0] ?? '');
    const key = `${entry.date ?? ''}\n${entry.activity?.name ?? ''}\n${organisers}\n${entry.chairText}\n${entry.speakerText}\n${entry.content}`;
    const first = firstPlaces.get(key);
    if (first === undefined) firstPlaces.set(key, place);
    return first ?? null;
  };
}
