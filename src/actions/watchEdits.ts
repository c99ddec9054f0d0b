import type { BookEdit } from '../excel/editEvents';
import { listenToEdits } from '../excel/editEvents';
import { HostError } from '../excel/HostError';
import { runInExcel } from '../excel/runInExcel';

/**
 * Tells of every edit of the workbook that is not the add-in's own, a co-author's included, so that results can be called
 * stale. Call it after the first check, not on opening. An Excel that refuses such events tells of none: then results stand
 * with their time only. The answered function ends it.
 */
export async function watchEdits(onEdit: (edit: BookEdit) => void): Promise<() => Promise<void>> {
  let ended = false;
  const tell = (edit: BookEdit): void => {
    if (!ended) onEdit(edit);
  };
  const listening = await runInExcel((context) => listenToEdits(context, tell)).catch(nullIfRefused);
  return async () => {
    if (ended) return;
    ended = true;
    if (listening === null) return;
    await runInExcel((context) => listening.stop(context), { within: listening.context }).catch(
      nullIfRefused,
    );
  };
}

/** Watching is an extra: where the host refuses it, or its ending, everything else still works. */
function nullIfRefused(error: unknown): null {
  if (error instanceof HostError) return null;
  throw error;
}
