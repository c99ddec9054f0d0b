import { useCallback, useEffect, useRef, useState } from 'react';
import type { FailureText } from '../actions/failureText';
import type { NumberedEdit } from './useEdits';

/** 实时检查: whether it may be, whether it is on, and why it did not work last. */
export interface LiveMode {
  /** Off where what an add-in writes would take the user's Ctrl+Z away. */
  readonly allowed: boolean;
  readonly on: boolean;
  readonly failure: FailureText | null;
  readonly setOn: (on: boolean) => void;
}

/** How long after the last edit is checked again. */
export const LIVE_PAUSE_MS = 2000;

interface Live {
  readonly allowed: boolean;
  readonly busy: boolean;
  /** Not yet checked; null where all is. */
  readonly edit: NumberedEdit | null;
  readonly recheck: (onFailure: (failure: FailureText) => void) => void;
}

/**
 * Checks again a pause after the user's last edit, while nothing else runs. An edit is tried once: after a failure it
 * waits for the next. Edits of others only mark the results, or two panes in live mode would answer each other for ever.
 */
export function useLive({ allowed, busy, edit, recheck }: Live): LiveMode {
  const [wanted, setWanted] = useState(false);
  const [failure, setFailure] = useState<FailureText | null>(null);
  const tried = useRef(0);
  const on = wanted && allowed;
  const latestRecheck = useRef(recheck);
  useEffect(() => {
    latestRecheck.current = recheck;
  }, [recheck]);

  const due = on && !busy && edit !== null && edit.by !== 'coauthor' ? edit.number : null;
  useEffect(() => {
    if (due === null || due <= tried.current) return undefined;
    const timer = setTimeout(() => {
      tried.current = due;
      setFailure(null);
      latestRecheck.current(setFailure);
    }, LIVE_PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [due]);

  const setOn = useCallback((next: boolean): void => {
    setWanted(next);
    setFailure(null);
  }, []);

  return { allowed, on, failure: on ? failure : null, setOn };
}
