import { eachBlock, rowBlocks } from '../../src/excel/eachBlock';
import { CancelledError } from '../../src/excel/HostError';

test.each([
  [0, 2, []],
  [1, 2, ['0–1']],
  [2, 2, ['0–2']],
  [5, 2, ['0–2', '2–4', '4–5']],
])('%d rows in blocks of %d', (count, size, blocks) => {
  expect(rowBlocks(count, size).map(({ start, end }) => `${start}–${end}`)).toEqual(blocks);
});

test('one after the other, in order', async () => {
  const seen: string[] = [];
  await eachBlock(['a', 'b', 'c'], async (block, index) => {
    seen.push(`${block}${index} in`);
    await new Promise((resolve) => setTimeout(resolve, 3 - index));
    seen.push(`${block}${index} out`);
  });
  expect(seen).toEqual(['a0 in', 'a0 out', 'b1 in', 'b1 out', 'c2 in', 'c2 out']);
});

test('stops before the next block when the user says so', async () => {
  const stop = new AbortController();
  const seen: string[] = [];
  const run = eachBlock(
    ['a', 'b', 'c'],
    async (block) => {
      seen.push(block);
      if (block === 'b') stop.abort();
      await Promise.resolve();
    },
    stop.signal,
  );
  await expect(run).rejects.toBeInstanceOf(CancelledError);
  expect(seen).toEqual(['a', 'b']);
});

test('blocks that are made one by one are made when their turn comes, and the last is known', async () => {
  const seen: string[] = [];
  function* made(): Generator<string> {
    for (const block of ['a', 'b', 'c']) {
      seen.push(`make ${block}`);
      yield block;
    }
  }
  await eachBlock(made(), (block, _index, isLast) => {
    seen.push(isLast ? `send ${block}, the last` : `send ${block}`);
    return Promise.resolve();
  });
  expect(seen).toEqual(['make a', 'make b', 'send a', 'make c', 'send b', 'send c, the last']);
});
