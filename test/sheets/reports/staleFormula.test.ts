import type { CellValue } from '../../../src/sheets/cell';
import { locateTable, isLocated } from '../../../src/sheets/decode/locateTable';
import { STALE_TEXT, staleFormula } from '../../../src/sheets/reports/staleFormula';
import { gridOf } from '../../support/ledgerText';

function formulaOf(rows: readonly (readonly CellValue[])[], sheet = '工作台账'): string {
  const grid = gridOf(sheet, rows);
  const tables = [
    { name: 'Ledger', sheet, rowIndex: 0, columnIndex: 0, rowCount: rows.length, columnCount: 4 },
  ];
  const located = locateTable('ledger', { grids: [grid], tables });
  if (!isLocated(located)) throw new Error('no ledger');
  return staleFormula([{ located, grid }]);
}

test('sums numbers and lengths of texts over what the user fills, from the header to rows that are still to come', () => {
  const formula = formulaOf([
    ['核查', '日期', '活动类型', '核查说明'],
    ['计入', 44600, '党课', '计入 1a'],
    ['', 44601.5, '', ''],
  ]);
  const range = "'工作台账'!$B$1:$C$503";
  // 44600 + 44601.5, 日期 2, 活动类型 4, 党课 2; what the check writes is left out.
  expect(formula).toBe(
    `=IF(ABS(IFERROR(SUM(${range})+SUMPRODUCT(ISTEXT(${range})*LEN(${range})),-1)-89209.5)<0.01,"","${STALE_TEXT}")`,
  );
});

test('quotes the name of a sheet', () => {
  expect(formulaOf([['日期', '活动类型']], "o'clock")).toContain("'o''clock'!$A$1:$B$501");
});

test('columns in which a cell shows an error are not summed until none does', () => {
  expect(
    formulaOf([
      ['日期', '活动类型'],
      [44600, '#N/A'],
    ]),
  ).toContain('),-1)--1)<0.01');
});

test('is never longer than Excel takes, however many ledgers there are', () => {
  const grid = gridOf('长'.repeat(31), [
    ['日期', '活动类型'],
    [1, '党课'],
  ]);
  const located = locateTable('ledger', {
    grids: [grid],
    tables: [{ name: 'Ledger', sheet: grid.name, rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }],
  });
  if (!isLocated(located)) throw new Error('no ledger');
  const formula = staleFormula(Array.from({ length: 100 }, () => ({ located, grid })));
  const sums = formula.split('IFERROR').length - 1;
  expect(formula.length).toBeLessThanOrEqual(8192);
  expect(sums).toBeGreaterThan(30);
  // Each of them: 日期 2 + 1, 活动类型 4 + 党课 2.
  expect(formula).toContain(`-${9 * sums})<0.01`);
});

test('nothing to watch is never stale', () => {
  expect(staleFormula([])).toBe('=""');
});
