import { useCallback, useRef, useState } from 'react';
import type { FailureText } from '../actions/failureText';
import type { ActionControl, Progress } from '../actions/Progress';
import type { Notice } from './Notice';
import type { ActionName } from './PaneActions';

/** The action under way. */
export interface Running {
  readonly name: ActionName;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

/** Work for the runner: resolves with what to say of it, or null where the pane shows it otherwise. */
export type Work = (control: ActionControl) => Promise<Notice | null>;

/** One action at a time: what runs, what came of the last one, and the ways to start and to stop. */
export interface Runner {
  readonly running: Running | null;
  readonly notice: Notice | null;
  readonly run: (name: ActionName, work: Work) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Runs one action at a time and turns every failure into a notice; the only place of the pane that catches. */
export function useRunner(failureText: (error: unknown) => FailureText): Runner {
  const [running, setRunning] = useState<Running | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const controller = useRef<AbortController | null>(null);

  const run = useCallback(
    (name: ActionName, work: Work): void => {
      if (controller.current !== null) return;
      const current = new AbortController();
      controller.current = current;
      setNotice(null);
      setRunning({ name, progress: null, cancelling: false });
      const onProgress = (progress: Progress): void => {
        setRunning((before) => (before === null ? null : { ...before, progress }));
      };
      const finish = async (): Promise<Notice | null> => {
        try {
          return await work({ signal: current.signal, onProgress });
        } catch (error) {
          return { intent: current.signal.aborted ? 'info' : 'error', ...failureText(error) };
        }
      };
      void finish().then((outcome) => {
        controller.current = null;
        setRunning(null);
        setNotice(outcome);
      });
    },
    [failureText],
  );

  const cancel = useCallback((): void => {
    controller.current?.abort();
    setRunning((before) => (before === null ? null : { ...before, cancelling: true }));
  }, []);

  const dismiss = useCallback((): void => {
    setNotice(null);
  }, []);

  return { running, notice, run, cancel, dismiss };
}
