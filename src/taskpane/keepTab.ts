import type { KeyboardEvent } from 'react';

/**
 * Leaves Tab to the browser where the focus is on a heading, a message or a menu entry (tabIndex −1). Office.js on the web
 * moves the focus itself, knows only what Tab stops at, and from anything else would leave the pane.
 */
export function keepTab(event: KeyboardEvent): void {
  if (event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0)
    event.stopPropagation();
}
