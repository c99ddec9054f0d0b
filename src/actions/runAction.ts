import type { Context } from '../excel/HostError';
import { runInExcel } from '../excel/runInExcel';
import type { ActionControl, Progress } from './Progress';

/**
 * Runs an action's batch in Excel; where Excel does not answer, since a cell is being edited, that is told as its progress,
 * and the action goes on from where it was. Faults of the host come out as `HostError`.
 */
export function runAction<Result>(
  control: ActionControl,
  batch: (context: Context, control: ActionControl) => Promise<Result>,
): Promise<Result> {
  let last: Progress = { stage: 'reading', fraction: 0 };
  const tell = (progress: Progress): void => {
    last = progress;
    control.onProgress?.(progress);
  };
  return runInExcel((context) => batch(context, { ...control, onProgress: tell }), {
    ...control,
    onWaiting: (waiting) => {
      control.onProgress?.(waiting ? { stage: 'waiting', fraction: 0 } : last);
    },
  });
}
