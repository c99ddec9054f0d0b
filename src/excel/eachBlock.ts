import { CancelledError } from './HostError';

/** A run of rows, half-open. */
export interface RowBlock {
  readonly start: number;
  readonly end: number;
}

/**
 * Does something for each block in turn, since each is a request or an answer of its own; stops where the user says so.
 * Blocks that are made one by one are made when their turn comes, so that the page gets its own in between.
 */
export async function eachBlock<Block>(
  blocks: Iterable<Block>,
  act: (block: Block, index: number, isLast: boolean) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const iterator = blocks[Symbol.iterator]();
  let index = 0;
  for (let block = iterator.next(); block.done !== true; index += 1) {
    if (signal?.aborted === true) throw new CancelledError();
    const { value } = block;
    block = iterator.next();
    await act(value, index, block.done === true);
  }
}

/** Splits `count` rows into blocks of at most `size`. @example rowBlocks(5, 2) // [0,2) [2,4) [4,5) */
export function rowBlocks(count: number, size: number): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (let start = 0; start < count; start += size)
    blocks.push({ start, end: Math.min(count, start + size) });
  return blocks;
}
