import { CancelledError } from '../excel/HostError';

/** Longest stretch without giving way, in milliseconds: with the step in hand nothing in the pane blocks for more than 100. */
const SLICE_MS = 25;

/** Runs a stepwise computation, giving way to the page before it and between slices; stops where the user says so. */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  onStep: (step: Step) => void,
  signal?: AbortSignal,
): Promise<Result> {
  // What came before may have taken its time: reading an answer, or another computation.
  await pause();
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    if (performance.now() >= until) {
      await pause();
      until = performance.now() + SLICE_MS;
    }
    if (signal?.aborted === true) throw new CancelledError();
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** For computations too short to be shown. */
export function ignoreStep(): void {
  return;
}
