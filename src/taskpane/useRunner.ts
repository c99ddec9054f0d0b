import { useCallback, useMemo, useRef, useState } from 'react';
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
  /** Whether work goes on in the background. */
  readonly behind: boolean;
  readonly notice: Notice | null;
  readonly run: (name: ActionName, work: Work) => void;
  /**
   * Work in the background that any button may overtake: no bar, nothing on top but what it resolves with, and `onFailure`
   * instead of a notice. Does nothing while something else runs.
   */
  readonly runBehind: (work: Work, onFailure: (failure: FailureText) => void) => void;
  /** Work beside the others, such as a jump; only its own notice is shown. */
  readonly runBeside: (work: Work) => void;
  /** Stops the action under way; at once where it waits for Excel. */
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

const CANCELLED: Notice = { intent: 'info', title: '已取消', advice: '什么也没有写入。' };

const EDITING: Notice = {
  intent: 'info',
  title: '有单元格正在编辑',
  advice: '请先在表格中按回车结束编辑。',
  quiet: true,
};

const WAITING: Progress = { stage: 'waiting', fraction: 0 };

/** An action in the lane, as long as it is not overtaken or given up. */
interface Lane {
  readonly controller: AbortController;
  readonly behind: boolean;
  /** Of work behind: settles when it is over. What overtakes it waits, so that never two write at a time. */
  readonly over: Promise<void> | null;
}

/** Runs one action at a time and turns every failure into a notice; the only place of the pane that catches. */
export function useRunner(failureText: (error: unknown) => FailureText): Runner {
  const [running, setRunning] = useState<Running | null>(null);
  const [behind, setBehind] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const lane = useRef<Lane | null>(null);
  const waiting = useRef(false);

  const noticeOf = useCallback(
    async (work: () => Promise<Notice | null>, signal?: AbortSignal): Promise<Notice | null> => {
      try {
        return await work();
      } catch (error) {
        return { intent: signal?.aborted === true ? 'info' : 'error', ...failureText(error) };
      }
    },
    [failureText],
  );

  const run = useCallback(
    (name: ActionName, work: Work): void => {
      const overtaken = lane.current;
      if (overtaken?.behind === false) return;
      overtaken?.controller.abort();
      const own: Lane = { controller: new AbortController(), behind: false, over: null };
      const { signal } = own.controller;
      lane.current = own;
      if (overtaken === null) waiting.current = false;
      setNotice(null);
      setRunning({ name, progress: waiting.current ? WAITING : null, cancelling: false });
      const onProgress = (progress: Progress): void => {
        if (lane.current !== own) return;
        waiting.current = progress.stage === 'waiting';
        setRunning((before) => (before === null ? null : { ...before, progress }));
      };
      const turn = async (): Promise<Notice | null> => {
        await overtaken?.over;
        return work({ signal, onProgress });
      };
      void noticeOf(turn, signal).then((outcome) => {
        // Given up while it waited: whatever it says now, nobody is there to hear.
        if (lane.current !== own) return;
        lane.current = null;
        setRunning(null);
        setNotice(outcome);
      });
    },
    [noticeOf],
  );

  const runBehind = useCallback(
    (work: Work, onFailure: (failure: FailureText) => void): void => {
      if (lane.current !== null) return;
      const controller = new AbortController();
      const onProgress = (progress: Progress): void => {
        waiting.current = progress.stage === 'waiting';
        // Whatever overtook it waits for the same thing.
        setRunning((before) => (before === null ? null : { ...before, progress }));
      };
      const current = (): boolean => lane.current?.controller === controller;
      const finish = async (): Promise<void> => {
        try {
          const outcome = await work({ signal: controller.signal, onProgress });
          if (current() && outcome !== null) setNotice(outcome);
        } catch (error) {
          if (current()) onFailure(failureText(error));
        }
        if (current()) lane.current = null;
        setBehind(false);
      };
      waiting.current = false;
      setBehind(true);
      // The lane is taken before the work starts.
      const over = Promise.resolve().then(finish);
      lane.current = { controller, behind: true, over };
    },
    [failureText],
  );

  const runBeside = useCallback(
    (work: Work): void => {
      if (lane.current?.behind === false) return;
      const onProgress = ({ stage }: Progress): void => {
        if (stage === 'waiting') setNotice(EDITING);
        else setNotice((before) => (before === EDITING ? null : before));
      };
      void noticeOf(() => work({ onProgress })).then((outcome) => {
        // What was said quietly of the jump before is over.
        setNotice((before) => outcome ?? (before?.quiet === true ? null : before));
      });
    },
    [noticeOf],
  );

  const cancel = useCallback((): void => {
    const current = lane.current;
    if (current === null || current.behind) return;
    current.controller.abort();
    if (waiting.current) {
      lane.current = null;
      setRunning(null);
      setNotice(CANCELLED);
    } else setRunning((before) => (before === null ? null : { ...before, cancelling: true }));
  }, []);

  const dismiss = useCallback((): void => {
    setNotice(null);
  }, []);

  return useMemo(
    () => ({ running, behind, notice, run, runBehind, runBeside, cancel, dismiss }),
    [running, behind, notice, run, runBehind, runBeside, cancel, dismiss],
  );
}
