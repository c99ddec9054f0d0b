import { useCallback, useMemo, useState } from 'react';
import type { ResultRow } from './ResultRow';
import { placeOfRow } from './ResultRow';

/** Where in the list the user is. */
export interface EntryCursor {
  /** Index of the row that the keyboard is on; 0 before any. */
  readonly active: number;
  /** Counts up whenever the active row is to take the focus. */
  readonly focusing: number;
  /** Key of the entry that the user is at; null before any. */
  readonly current: string | null;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
  /** Puts the focus on a row. */
  readonly focusRow: (index: number) => void;
  /** Notes that a row has the focus. */
  readonly touch: (key: string) => void;
  /** Goes on to the next entry (1) or back (-1) and jumps to its cell; headings are passed over. */
  readonly step: (direction: 1 | -1) => void;
}

/** Keeps the place in a list whose rows come and go: by key, so that it survives a new check. */
export function useEntryCursor(rows: readonly ResultRow[], onJump: (row: ResultRow) => void): EntryCursor {
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const [focusing, setFocusing] = useState(0);
  const indexOf = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const known = activeKey === null ? undefined : indexOf.get(activeKey);
  const next = neighbour(rows, known ?? -1, 1);
  const previous = neighbour(rows, known ?? rows.length, -1);

  const focusRow = useCallback(
    (index: number): void => {
      const row = rows[index];
      if (row === undefined) return;
      setActiveKey(row.key);
      setFocusing((before) => before + 1);
    },
    [rows],
  );

  const step = (direction: 1 | -1): void => {
    const index = direction === 1 ? next : previous;
    const row = index === null ? undefined : rows[index];
    if (index === null || row === undefined) return;
    focusRow(index);
    onJump(row);
  };

  return {
    active: known ?? 0,
    focusing,
    current: activeKey,
    hasNext: next !== null,
    hasPrevious: known !== undefined && previous !== null,
    focusRow,
    touch: setActiveKey,
    step,
  };
}

function neighbour(rows: readonly ResultRow[], from: number, direction: 1 | -1): number | null {
  for (let index = from + direction; index >= 0 && index < rows.length; index += direction) {
    const row = rows[index];
    if (row !== undefined && placeOfRow(row) !== null) return index;
  }
  return null;
}
