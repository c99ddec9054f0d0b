import { CancelledError } from './HostError';

/** A run of rows, half-open. */
export interface RowBlock {
  readonly start: number;
  readonly end: number;
}

/** Does something for each block in turn, since each is a request or an answer of its own; stops where the user says so. */
export async function eachBlock<Block>(
  blocks: readonly Block[],
  act: (block: Block, index: number) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  for (const [index, block] of blocks.entries()) {
    if (signal?.aborted === true) throw new CancelledError();
    await act(block, index);
  }
}

/** Splits `count` rows into blocks of at most `size`. @example rowBlocks(5, 2) // [0,2) [2,4) [4,5) */
export function rowBlocks(count: number, size: number): RowBlock[] {
  const blocks: RowBlock[] = [];
  for (let start = 0; start < count; start += size)
    blocks.push({ start, end: Math.min(count, start + size) });
  return blocks;
}
