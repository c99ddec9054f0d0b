import type { DrawnGrid } from '../DrawnGrid';
import type { GridPort } from '../GridPort';
import './grid.css';
import { GridSession } from './GridSession';
import { nameUniverParts } from './nameUniverParts';
import { startUniver } from './startUniver';

/** What a grid is made with. */
export interface GridOptions {
  /** Filled wholly; needs a height. */
  readonly container: HTMLElement;
  readonly port: GridPort;
  /** Why something was not done, for the status bar; '' when there is nothing to say any more. */
  readonly onMessage: (text: string) => void;
}

/** Puts a grid on the page that shows the sheet in front of the workbook behind the port. */
export async function createGrid({ container, port, onMessage }: GridOptions): Promise<DrawnGrid> {
  const frame = document.createElement('div');
  frame.className = 'grid-frame';
  const parts = {
    columns: part('grid-outline-columns'),
    rows: part('grid-outline-rows'),
    host: part('grid-host'),
  };
  parts.columns.hidden = true;
  parts.rows.hidden = true;
  frame.append(parts.rows, parts.host);
  container.replaceChildren(frame);
  const active = (await port.sheets()).find(({ isActive }) => isActive);
  if (!active) throw new Error('The workbook has no active sheet.');
  const first = await port.sheet(active.id, null);
  putBelowFormulaBar(parts.host, parts.columns);
  nameUniverParts(parts.host);
  return new GridSession({ ...startUniver(parts.host), parts, port, onMessage, first });
}

/** The marks of the columns stand between Univer's formula bar, which comes later, and the column headers. */
function putBelowFormulaBar(host: HTMLElement, bar: HTMLElement): void {
  const observer = new MutationObserver(() => {
    const header = host.querySelector('section header');
    if (!header) return;
    observer.disconnect();
    header.append(bar);
  });
  observer.observe(host, { childList: true, subtree: true });
}

function part(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
