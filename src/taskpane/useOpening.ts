import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckOutcome } from '../actions/CheckOutcome';
import type { FailureText } from '../actions/failureText';
import { localDay } from '../actions/localTime';
import type { LastCheck, Setup } from '../actions/openPane';
import type { PaneActions } from './PaneActions';

/** How the reading of the workbook stands; the pane is usable meanwhile. */
export type OpeningState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read' }
  | { readonly kind: 'failed'; readonly failure: FailureText };

interface OpenedPane {
  readonly opening: OpeningState;
  readonly setup: Setup | null;
  /** What was there of the last check when the pane opened; null until it is read. */
  readonly last: LastCheck | null;
  readonly reload: () => void;
  /** Brings the setup to what a check has just read. */
  readonly learn: (outcome: CheckOutcome) => void;
}

/** Reads how far the workbook is set up and what is there of the last check: on opening, the former also when asked. */
export function useOpening(actions: PaneActions, now: () => Date): OpenedPane {
  const { openPane, failureText } = actions;
  const [opening, setOpening] = useState<OpeningState>({ kind: 'reading' });
  const [setup, setSetup] = useState<Setup | null>(null);
  const [last, setLast] = useState<LastCheck | null>(null);
  // Only the latest reading counts.
  const latest = useRef(0);

  const read = useCallback((): void => {
    latest.current += 1;
    const own = latest.current;
    openPane(localDay(now())).then(
      (opened) => {
        setLast((before) => before ?? opened.last);
        if (latest.current !== own) return;
        setSetup(opened.setup);
        setOpening({ kind: 'read' });
      },
      (error: unknown) => {
        if (latest.current === own) setOpening({ kind: 'failed', failure: failureText(error) });
      },
    );
  }, [openPane, failureText, now]);

  useEffect(() => {
    read();
  }, [read]);

  const reload = useCallback((): void => {
    setOpening({ kind: 'reading' });
    read();
  }, [read]);

  const learn = useCallback((outcome: CheckOutcome): void => {
    setSetup((before) => (before === null ? null : learned(before, outcome)));
  }, []);

  return { opening, setup, last, reload, learn };
}

function learned(before: Setup, { input, rows }: CheckOutcome): Setup {
  const stillUnset = new Set(input.targets.filter(({ quota }) => quota === null).map(({ id }) => id));
  return {
    ...before,
    template: true,
    members: input.roster?.members.length ?? 0,
    ledgerRows: rows.read,
    unset: before.unset.filter(({ targetId }) => stillUnset.has(targetId)),
  };
}
