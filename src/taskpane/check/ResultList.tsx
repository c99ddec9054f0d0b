import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent, ReactElement } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import type { Pane } from '../Pane';
import { ResultItem } from './ResultItem';
import type { ResultRow } from './ResultRow';
import type { EntryCursor } from './useEntryCursor';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, position: 'relative' },
  item: { position: 'absolute', top: 0, insetInlineStart: 0, width: '100%' },
});

/** Heights before they are measured, in pixels. */
const HEADING_HEIGHT = 34;
const ENTRY_HEIGHT = 58;
/** The tools above the list cover its first pixels while it scrolls. */
const COVERED = 48;

interface Props {
  readonly label: string;
  readonly rows: readonly ResultRow[];
  readonly cursor: EntryCursor;
  readonly pane: Pane;
  readonly outcome: CheckOutcome | null;
  readonly onFold: (key: string) => void;
}

/**
 * The list of results, drawn only where it is in sight, so that 10,000 entries stay smooth. One row at a time takes part
 * in the order of Tab; arrow keys, Home and End go through the rest, → and ← unfold and fold.
 */
export function ResultList({ label, rows, cursor, pane, outcome, onFold }: Props): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { active, focusing, focusRow, touch } = cursor;
  // eslint-disable-next-line react-hooks/incompatible-library -- this project does not run the React compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.closest<HTMLElement>('[role="tabpanel"]') ?? null,
    estimateSize: (index) => (isHeading(rows[index]) ? HEADING_HEIGHT : ENTRY_HEIGHT),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 10,
    scrollMargin: margin,
    scrollPaddingStart: COVERED,
    // The row that has the focus stays, however far the list is scrolled.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
    useFlushSync: false,
  });

  // What stands above the list comes and goes with any render; the same number again renders nothing.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- for that reason without dependencies
  useLayoutEffect(() => {
    setMargin(list.current?.offsetTop ?? 0);
  });

  const focused = useRef(focusing);
  useEffect(() => {
    if (focused.current === focusing) return;
    focused.current = focusing;
    virtualizer.scrollToIndex(active, { align: 'auto' });
    mainOf(list.current, active)?.focus({ preventScroll: true });
  }, [focusing, active, virtualizer]);

  // What unfolds is brought into sight; once, or it would jump there again whenever it is drawn anew.
  const [unfolded, setUnfolded] = useState<{ readonly index: number } | null>(null);
  useEffect(() => {
    if (unfolded !== null) virtualizer.scrollToIndex(unfolded.index, { align: 'auto' });
  }, [unfolded, virtualizer]);

  const open = (key: string, wanted: boolean): void => {
    if (wanted) setUnfolded({ index: rows.findIndex((row) => row.key === key) });
    setOpened((before) => {
      const next = new Set(before);
      if (wanted) next.add(key);
      else next.delete(key);
      return next;
    });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const index = indexAt(event.target);
    const row = index === null ? undefined : rows[index];
    if (index === null || row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const isOpen = 'open' in row ? row.open : opened.has(row.key);
    const unfold = (): void => {
      if ('open' in row) onFold(row.key);
      else open(row.key, !isOpen);
    };
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => {
        focusRow(index + 1);
      },
      ArrowUp: () => {
        focusRow(index - 1);
      },
      Home: () => {
        focusRow(0);
      },
      End: () => {
        focusRow(rows.length - 1);
      },
      ArrowRight: () => {
        if (!isOpen) unfold();
      },
      ArrowLeft: () => {
        if (isOpen) unfold();
      },
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };

  return (
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            className={styles.item}
            style={{ transform: `translateY(${start - margin}px)` }}
            onFocus={() => {
              touch(row.key);
            }}
          >
            <ResultItem
              row={row}
              pane={pane}
              outcome={outcome}
              inTabOrder={index === active}
              current={row.key === cursor.current}
              open={opened.has(row.key)}
              onOpen={(wanted) => {
                open(row.key, wanted);
              }}
              onFold={() => {
                onFold(row.key);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}

function isHeading(row: ResultRow | undefined): boolean {
  return row?.kind === 'section' || row?.kind === 'group';
}

function indexAt(target: EventTarget): number | null {
  if (!(target instanceof Element) || target.matches('textarea, input')) return null;
  const index = target.closest('[data-index]')?.getAttribute('data-index');
  return index === null || index === undefined ? null : Number(index);
}

function mainOf(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-main]`) ?? null;
}
