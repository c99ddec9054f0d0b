import { placedCells } from '../../../src/sheets/reports/placedCells';
import type { ReportPage } from '../../../src/sheets/reports/ReportPage';

/** The texts of a page by row, those of merged cells in their first row. */
export function rowTexts(page: ReportPage): string[][] {
  const rows = page.rows.map((): string[] => []);
  for (const { cell, row } of placedCells(page))
    rows[row]?.push(typeof cell.value === 'object' ? cell.value.formula : String(cell.value));
  return rows;
}

/** A page as text that a difference can be read from: how it prints, what is coloured, then a line a row. */
export function pageText(page: ReportPage): string {
  const { sheet, orientation, fit, titleRows, frozen, widths, rules } = page;
  const head = [
    `# ${sheet}`,
    `print: ${orientation}, ${fit}, titles ${titleRows}; frozen: ${frozen.rows} rows, ${frozen.columns} columns`,
    `widths: ${widths.join(' ')}`,
    ...rules.map(
      ({ match, word, firstRow, lastRow, firstColumn, lastColumn, highlight }) =>
        `rule: ${match} ${word} in rows ${firstRow}–${lastRow}, columns ${firstColumn}–${lastColumn}: ${highlight.font} on ${highlight.fill}`,
    ),
  ];
  const lines = page.rows.flatMap(({ cells, height, breakBefore }) => {
    const texts = cells.map(({ value, across = 1, down = 1 }) => {
      const text = typeof value === 'object' ? value.formula : String(value).replaceAll('\n', '⏎');
      return `${text}${across > 1 ? ` ⟷${across}` : ''}${down > 1 ? ` ↕${down}` : ''}`;
    });
    const line = `${cells[0]?.style ?? ''} ${height ?? 'auto'}: ${texts.join(' | ')}`;
    return breakBefore ? ['-------- page', line] : [line];
  });
  return `${[...head, '', ...lines].join('\n')}\n`;
}
