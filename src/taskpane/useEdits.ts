import { useCallback, useEffect, useRef, useState } from 'react';
import type { PaneActions } from './PaneActions';
import type { Outdated } from './ShownCheck';

/** A change of the workbook, numbered in the order in which the pane learnt of it. */
export type NumberedEdit = Outdated & { readonly number: number };

interface Edits {
  readonly lastEdit: NumberedEdit | null;
  /** Number of the last edit by now; 0 before the first. */
  readonly count: () => number;
  /** Notes a change that the pane itself has made. */
  readonly note: (edit: Outdated) => void;
  /** Watches from now on; a second time does nothing. */
  readonly watch: () => Promise<void>;
}

/** What is changed in the workbook while the pane watches; nothing is asked of Excel before `watch`. */
export function useEdits(watchEdits: PaneActions['watchEdits']): Edits {
  const [lastEdit, setLastEdit] = useState<NumberedEdit | null>(null);
  const number = useRef(0);
  const watching = useRef<ReturnType<PaneActions['watchEdits']> | null>(null);

  const note = useCallback((edit: Outdated): void => {
    number.current += 1;
    setLastEdit({ by: edit.by, sheet: edit.sheet, number: number.current });
  }, []);

  const watch = useCallback(async (): Promise<void> => {
    watching.current ??= watchEdits(note);
    try {
      await watching.current;
    } catch (error) {
      // The next check tries again.
      watching.current = null;
      throw error;
    }
  }, [watchEdits, note]);

  useEffect(
    () => () => {
      const stopping = watching.current;
      watching.current = null;
      // What could not be watched need not be stopped, and the pane is going.
      void stopping?.then(
        (stop) => stop(),
        () => undefined,
      );
    },
    [],
  );

  const count = useCallback(() => number.current, []);
  return { lastEdit, count, note, watch };
}
