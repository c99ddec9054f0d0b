/**
 * Reads lines and tabs as Excel writes them: a cell with a tab, a line break or a quotation mark stands in quotation
 * marks, which are doubled inside. The last line break belongs to the last row.
 */
export function separatedTexts(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, quoted, plain = '', end = ''] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '' || pattern.lastIndex >= text.length) break;
  }
  return rows;
}

/** Writes a block of texts as Excel puts it on the clipboard. */
export function separated(texts: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return texts.map((row) => row.map(cell).join('\t')).join('\r\n');
}
