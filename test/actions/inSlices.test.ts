import { inSlices } from '../../src/actions/inSlices';
import { CancelledError } from '../../src/excel/HostError';

function* countTo(last: number, busyMs = 0): Generator<number, string> {
  for (let step = 1; step <= last; step += 1) {
    const until = performance.now() + busyMs;
    while (performance.now() < until);
    yield step;
  }
  return 'done';
}

test('runs every step in order and hands out the result', async () => {
  const seen: number[] = [];
  expect(await inSlices(countTo(5), (step) => seen.push(step))).toBe('done');
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test('gives way to the page, so that nothing blocks for more than 100 ms', async () => {
  const beats: number[] = [performance.now()];
  const pulse = setInterval(() => beats.push(performance.now()), 1);
  await inSlices(countTo(20, 10), () => undefined);
  clearInterval(pulse);
  expect(beats.length).toBeGreaterThanOrEqual(4);
});

test('stops at the step at which the user says so', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const run = inSlices(
    countTo(5),
    (step) => {
      seen.push(step);
      if (step === 2) stop.abort();
    },
    stop.signal,
  );
  await expect(run).rejects.toBeInstanceOf(CancelledError);
  expect(seen).toEqual([1, 2]);
});
