import { CancelledError } from '../excel/HostError';

/** Longest stretch without giving way, in milliseconds: nothing in the pane blocks for more than 100. */
const SLICE_MS = 40;

/** Runs a stepwise computation, giving way to the page between slices; stops where the user says so. */
export async function inSlices<Step, Result>(
  steps: Generator<Step, Result>,
  onStep: (step: Step) => void,
  signal?: AbortSignal,
): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    onStep(step.value);
    if (performance.now() >= until) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      until = performance.now() + SLICE_MS;
    }
    if (signal?.aborted === true) throw new CancelledError();
  }
}

/** For computations too short to be shown. */
export function ignoreStep(): void {
  return;
}
