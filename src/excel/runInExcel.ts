import type { RunControl } from './EditWait';
import { EditWait } from './EditWait';
import { asHostError } from './HostError';

/**
 * Runs a batch in Excel; every fault of the host comes out as a {@link HostError}, other errors as they are. While a cell
 * is being edited the batch waits (where the host can: set DelayForCellEdit), and its first sync reads what stands there
 * when it wakes.
 */
export async function runInExcel<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  control: RunControl = {},
): Promise<Result> {
  const { whileEditing, within } = control;
  const wait = new EditWait(control);
  await wait.forEarlierRuns();
  const options = {
    delayForCellEdit: whileEditing !== 'refuse',
    ...(within === undefined ? {} : { previousObjects: within }),
  };
  try {
    return await Excel.run(options, (context) => {
      wait.watch(context);
      return batch(context);
    });
  } catch (error) {
    throw asHostError(error);
  }
}
