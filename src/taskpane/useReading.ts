import { useEffect, useRef, useState } from 'react';
import type { ActionControl } from '../actions/Progress';
import type { Pane } from './Pane';
import type { ActionName } from './PaneActions';

/** What a form has read of the workbook; null until then. */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly again: () => void;
}

/** Reads what a form shows as soon as it is opened, as an action of the pane. */
export function useReading<Value>(
  pane: Pane,
  name: ActionName,
  read: (control: ActionControl) => Promise<Value>,
): Reading<Value> {
  const [value, setValue] = useState<Value | null>(null);
  const again = (): void => {
    pane.runner.run(name, async (control) => {
      setValue(await read(control));
      return null;
    });
  };
  const first = useRef(again);
  useEffect(() => {
    first.current();
  }, []);
  return { value, again };
}
