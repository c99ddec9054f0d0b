import { circularPage } from '../../../src/sheets/reports/circularPage';
import { peoplePage } from '../../../src/sheets/reports/peoplePage';
import { placedCells } from '../../../src/sheets/reports/placedCells';
import { progressPage } from '../../../src/sheets/reports/progressPage';
import type { ReportFacts } from '../../../src/sheets/reports/ReportFacts';
import type { ReportPage } from '../../../src/sheets/reports/ReportPage';
import { supervisionPage } from '../../../src/sheets/reports/supervisionPage';
import { TALLEST, textHeight } from '../../../src/sheets/reports/textHeight';
import { expectGolden } from '../../support/hostGrid';
import { pageText } from './pageText';
import { OFFICES } from './reportCases';

const PAGES: Readonly<Record<string, (facts: ReportFacts) => ReportPage>> = {
  月度进度: progressPage,
  个人达标: peoplePage,
  督办单: supervisionPage,
  通报: circularPage,
};

const SIZES: Readonly<Record<string, number>> = { title: 22, heading: 14, paragraph: 12 };

test.each(Object.entries(PAGES))('%s of the sample office', (name, pageOf) => {
  const page = pageOf(OFFICES['sample']?.() ?? missing());
  expect(page.sheet).toBe(name);
  expectGolden(name, pageText(page));
});

describe.each(Object.keys(OFFICES))('%s', (office) => {
  const facts = OFFICES[office]?.() ?? missing();

  test.each(Object.entries(PAGES))('%s is a page that can be written and printed', (_, pageOf) => {
    const page = pageOf(facts);
    const cells = placedCells(page);
    const { widths, rules } = page;

    // Every place is covered once.
    const covered = page.rows.map(() => widths.map(() => 0));
    for (const { row, column, rows, columns } of cells)
      for (const places of covered.slice(row, row + rows))
        for (let place = column; place < column + columns; place += 1)
          places[place] = (places[place] ?? 0) + 1;
    expect(covered.filter((places) => places.some((times) => times !== 1))).toEqual([]);

    // Nothing is cut off: each text has the height that it needs, and no row is higher than Excel allows.
    const cutOff = cells.flatMap(({ cell: { value, style }, row, column, columns }) => {
      if (typeof value === 'object') return [];
      // Merged cells also have what lies between their columns: 5 of the 7 pixels of a character.
      const texts = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      const width = texts + ((columns - 1) * 5) / 7;
      const needed = textHeight([{ text: String(value), width }], SIZES[style] ?? 11);
      return needed <= (page.rows[row]?.height ?? 0) && needed < TALLEST ? [] : [value];
    });
    expect(cutOff).toEqual([]);
    for (const { firstRow, lastRow, lastColumn } of rules) {
      expect(firstRow).toBeLessThanOrEqual(lastRow);
      expect(lastRow).toBeLessThan(page.rows.length);
      expect(lastColumn).toBeLessThan(widths.length);
    }
    // A page says when it was made, and repeats no more rows than it has.
    expect(JSON.stringify(page.rows)).toContain('截至');
    expect(page.titleRows).toBeLessThanOrEqual(page.rows.length);
  });
});

function missing(): never {
  throw new Error('There is no such office');
}
