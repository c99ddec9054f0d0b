import type { KeyboardEvent } from 'react';

/**
 * Keeps keys from Office.js on the web, which moves the focus itself: Tab from a heading, a message or a menu entry
 * (tabIndex −1), from where it would leave the pane, and Esc in a list, after which it would go to the first tab.
 */
export function keepKeys(event: KeyboardEvent): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement)) return;
  if (
    (key === 'Tab' && target.tabIndex < 0) ||
    (key === 'Escape' && target.getAttribute('role') === 'combobox')
  )
    event.stopPropagation();
}
