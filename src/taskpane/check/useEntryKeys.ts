import { useEffect, useRef } from 'react';

/**
 * Alt+↓ and F8 go on to the next entry, Alt+↑ and Shift+F8 back, wherever in the pane the focus is. Excel takes its own
 * Alt+↓ and F8 only while the focus is in the grid; browsers have no use for them but in lists and date fields.
 */
export function useEntryKeys(enabled: boolean, step: (direction: 1 | -1) => void): void {
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  }, [step]);
  useEffect(() => {
    if (!enabled) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const direction = directionOf(event);
      if (direction === null || opensItsOwn(event.target)) return;
      event.preventDefault();
      latest.current(direction);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [enabled]);
}

function directionOf({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): 1 | -1 | null {
  if (ctrlKey || metaKey) return null;
  if (key === 'F8' && !altKey) return shiftKey ? -1 : 1;
  if (!altKey || shiftKey) return null;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null;
}

/** Alt+↓ opens the calendar of a date field and the list of a select. */
function opensItsOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input[type="date"], select, [role="combobox"]');
}
