import { useEffect, useState } from 'react';

/** How long nothing must change, in milliseconds: longer than the pause between two letters. */
const SETTLE_MS = 250;

/** A value once it has stopped changing, so that what follows from it is not computed at every letter. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, SETTLE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
