import type { Area } from '../../engine/area';
import { separated } from './separatedTexts';

/** What was copied or cut in the grid last. */
export interface Copied {
  readonly sheetId: string;
  readonly area: Area;
  readonly isCut: boolean;
  /** What went to the clipboard: is it still there, the cells themselves are pasted, with formulas and formats. */
  readonly text: string;
}

/** Puts a block of texts on the clipboard, as lines and tabs and as a table. Answers the lines and tabs. */
export function writeClipboard(texts: readonly (readonly string[])[]): string {
  const text = separated(texts);
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', tableHtml(texts));
  };
  document.addEventListener('copy', onCopy, { capture: true, once: true });
  // The one way to the clipboard that needs no permission.
  document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return text;
}

function tableHtml(texts: readonly (readonly string[])[]): string {
  const table = document.createElement('table');
  for (const row of texts) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  return table.outerHTML;
}

/** The clipboard may have got its line breaks and its end changed on the way. */
export function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
  return plain(a) === plain(b);
}
