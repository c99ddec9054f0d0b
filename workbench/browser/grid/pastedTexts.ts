import { separatedTexts } from './separatedTexts';

/** What the clipboard holds as a block of texts: lines and tabs; a table of HTML where the text has none of it. */
export function pastedTexts(html: string, text: string): string[][] {
  const table = /<table/i.test(html)
    ? new DOMParser().parseFromString(html, 'text/html').querySelector('table')
    : null;
  const isFlat = !text.includes('\t') && (table?.rows[0]?.cells.length ?? 0) > 1;
  return table && (text === '' || isFlat) ? tableTexts(table) : separatedTexts(text);
}

/** Cells over several columns keep their place; what they cover is empty. */
function tableTexts(table: HTMLTableElement): string[][] {
  return [...table.rows].map((row) =>
    [...row.cells].flatMap((cell) => [
      cell.textContent.trim(),
      ...Array.from({ length: cell.colSpan - 1 }, () => ''),
    ]),
  );
}
