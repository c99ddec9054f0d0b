import { useState } from 'react';

/** How many rows of a long list are drawn at first, and how many more each time. */
export const STEP = 200;

/** The first items of a long list, and a way to see more of them. */
export function useShown<Item>(items: readonly Item[]): {
  readonly shown: readonly Item[];
  readonly left: number;
  readonly showMore: () => void;
} {
  const [limit, setLimit] = useState(STEP);
  return {
    shown: items.slice(0, limit),
    left: Math.max(0, items.length - limit),
    showMore: () => {
      setLimit((before) => before + STEP);
    },
  };
}
