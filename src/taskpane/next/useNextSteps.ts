import { useEffect, useState } from 'react';
import type { CheckOutcome } from '../../actions/CheckOutcome';
import type { FailureText } from '../../actions/failureText';
import { inSlices } from '../../actions/inSlices';
import { planNextSteps } from '../../domain/nextSteps/planNextSteps';
import type { NextSteps } from '../../domain/nextSteps/Step';

/** How far the planning of the next steps is. */
export type Planning =
  | { readonly kind: 'idle' }
  /** `fraction` is 0 to 1. */
  | { readonly kind: 'planning'; readonly fraction: number }
  | { readonly kind: 'planned'; readonly next: NextSteps }
  | { readonly kind: 'failed'; readonly failure: FailureText };

/**
 * Plans the next steps of a check in slices, once it is looked at; stops when the panel is left or another check comes.
 */
export function useNextSteps(
  outcome: CheckOutcome | null,
  active: boolean,
  failureText: (error: unknown) => FailureText,
): Planning {
  const [known, setKnown] = useState<{ readonly of: CheckOutcome; readonly planning: Planning } | null>(null);
  const isDone = known !== null && known.of === outcome && known.planning.kind !== 'planning';
  useEffect(() => {
    if (outcome === null || !active || isDone) return;
    const controller = new AbortController();
    const tell = (planning: Planning): void => {
      if (!controller.signal.aborted) setKnown({ of: outcome, planning });
    };
    const steps = planNextSteps(outcome.input, outcome.result);
    const onStep = (fraction: number): void => {
      tell({ kind: 'planning', fraction });
    };
    inSlices(steps, onStep, controller.signal).then(
      (next) => {
        tell({ kind: 'planned', next });
      },
      // Stopping is an error too, of which nobody is told any more.
      (error: unknown) => {
        tell({ kind: 'failed', failure: failureText(error) });
      },
    );
    return () => {
      controller.abort();
    };
  }, [outcome, active, isDone, failureText]);
  if (outcome === null) return { kind: 'idle' };
  return known?.of === outcome ? known.planning : { kind: 'planning', fraction: 0 };
}
