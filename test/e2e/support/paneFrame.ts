import type { Frame, Page } from 'playwright-core';

/** The frame that the pane's page runs in. @throws Error where the pane is closed */
export function paneFrame(page: Page): Frame {
  const frame = page.frame({ url: /\/taskpane\.html/ });
  if (frame === null) throw new Error('The pane is closed');
  return frame;
}
