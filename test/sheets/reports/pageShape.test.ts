import type { CellValue } from '../../../src/sheets/cell';
import { hasBreaks, pageOf, shapeOf } from '../../../src/sheets/reports/pageShape';
import { extentOf, placedCells } from '../../../src/sheets/reports/placedCells';
import { progressPage } from '../../../src/sheets/reports/progressPage';
import { readRecords, recordOf, writeRecords } from '../../../src/sheets/reports/reportRecord';
import type { ReportFacts } from '../../../src/sheets/reports/ReportFacts';
import type { ReportPage } from '../../../src/sheets/reports/ReportPage';
import { summaryPage } from '../../../src/sheets/reports/summaryPage';
import { supervisionPage } from '../../../src/sheets/reports/supervisionPage';
import { OFFICES } from './reportCases';

const PAGES: Readonly<Record<string, (facts: ReportFacts) => ReportPage>> = {
  summary: (facts) => summaryPage(facts, { formula: '=""' }),
  progress: progressPage,
  supervision: supervisionPage,
};

function factsOf(office: string): ReportFacts {
  const facts = OFFICES[office]?.();
  if (facts === undefined) throw new RangeError(office);
  return facts;
}

/** A page as its cells hold it: values, with 0 for what a formula shows, and formulas. */
function heldBy(page: ReportPage): { values: CellValue[][]; formulas: CellValue[][] } {
  const { rows, columns } = extentOf(page);
  const blank = (): CellValue[][] =>
    Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(''));
  const [values, formulas] = [blank(), blank()];
  for (const { cell, row, column } of placedCells(page)) {
    const { value } = cell;
    const [shown, formula] = typeof value === 'object' ? [0, value.formula] : [value, value];
    values[row]?.splice(column, 1, shown);
    formulas[row]?.splice(column, 1, formula);
  }
  return { values, formulas };
}

const plain = (page: ReportPage): unknown =>
  page.rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map(({ across = 1, down = 1, ...cell }) => ({ ...cell, across, down })),
  }));

describe.each(Object.entries(PAGES))('%s', (_, pageFor) => {
  test('comes back from its shape and what its cells hold', () => {
    const page = pageFor(factsOf('sample'));
    const { values, formulas } = heldBy(page);
    const back = pageOf(shapeOf(page), values, formulas);
    expect(plain(back)).toEqual(plain(page));
    expect({ ...back, rows: [] }).toEqual({ ...page, rows: [] });
    expect(hasBreaks(shapeOf(page))).toBe(page.rows.some(({ breakBefore }) => breakBefore === true));
  });

  test('has a short record, whatever the office', () => {
    for (const office of ['sample', 'large', 'largeEmptyLedger'])
      expect(writeRecords([recordOf(pageFor(factsOf(office)), 'id', '表')]).length).toBeLessThan(70_000);
  });
});

test('records are read back, and what is none is left out', () => {
  const record = recordOf(progressPage(factsOf('sample')), 'id', '月度进度');
  expect(readRecords(JSON.parse(writeRecords([record])))).toEqual([record]);
  expect(readRecords({ pages: [record, { key: 'x' }, null] })).toEqual([record]);
  for (const other of [null, 5, {}, { pages: 5 }]) expect(readRecords(other)).toEqual([]);
});
