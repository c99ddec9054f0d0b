import type { Host } from '../../workbench/node/startHost';

/**
 * Lets the tests say when time passes; the host's answers still come by themselves. Call it in a test, and
 * `jest.useRealTimers()` after each.
 */
export function holdTime(): void {
  jest.useFakeTimers({
    doNotFake: ['queueMicrotask', 'setImmediate', 'nextTick', 'performance', 'Date'],
  });
}

/** Time passes, in milliseconds. */
export async function pass(ms: number): Promise<void> {
  await jest.advanceTimersByTimeAsync(ms);
}

/** The user begins to edit a cell: batches wait until {@link endEditing}. */
export function beginEditing(host: Host): void {
  host.faults = { editMode: true };
}

/** The user presses Enter; what was held goes on. */
export async function endEditing(host: Host): Promise<void> {
  host.faults = {};
  await pass(100);
}

/** The result of an action that needs time to pass. */
export async function inTime<Result>(run: Promise<Result>): Promise<Result> {
  let ended = false;
  const outcome = run.finally(() => {
    ended = true;
  });
  // Whoever awaits the outcome hears of its failure.
  outcome.catch(() => undefined);
  for (let turn = 0; turn < 500 && !ended; turn += 1) await pass(10);
  return outcome;
}
