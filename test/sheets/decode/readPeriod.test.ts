import { readPeriod } from '../../../src/sheets/decode/readPeriod';
import type { CellValue } from '../../../src/sheets/cell';

test.each<[CellValue, string]>([
  ['2022', '2022'],
  [2022, '2022'],
  ['2022H1', '2022H1'],
  ['２０２２Ｈ２', '2022H2'],
  [' 2022Q4 ', '2022Q4'],
  ['2022-03', '2022-03'],
  ['2022-W10', '2022-W10'],
  // Whatever may be a date is its month: Excel turns a typed 2022-03 into a date.
  [44621, '2022-03'],
  [44651.5, '2022-03'],
  [20220305, '2022-03'],
  ['2022年3月5日', '2022-03'],
  ['2022.3.31', '2022-03'],
  ['3月5日', '2022-03'],
])('%j is %s', (cell, label) => {
  expect(readPeriod(cell, 2022)?.label).toBe(label);
});

test.each<[CellValue]>([
  ['2022H3'],
  ['2022Q5'],
  ['2022-13'],
  ['2022-W53'],
  ['三月'],
  ['年初'],
  [3.5],
  ['3.5'],
  [1.5],
  [true],
])('%j is none', (cell) => {
  expect(readPeriod(cell, 2022)).toBeNull();
});
