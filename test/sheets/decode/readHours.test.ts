import { readHours } from '../../../src/sheets/decode/readHours';
import type { CellValue } from '../../../src/sheets/cell';

const OFFICE = { hoursPerDay: 8, hoursPerHalfDay: 4 };

test.each<[CellValue, number]>([
  [2, 2],
  [1.5, 1.5],
  [0, 0],
  ['2', 2],
  [' 1.5 ', 1.5],
  ['２学时', 2],
  ['2 学时', 2],
  ['1.5课时', 1.5],
  ['3小时', 3],
  ['半天', 4],
  ['1天', 8],
  ['2 天', 16],
  ['1.5天', 12],
])('%j is %d', (cell, hours) => {
  expect(readHours(cell, OFFICE)).toBe(hours);
});

test.each<[CellValue]>([
  [-1],
  ['-1'],
  ['两天'],
  ['一天'],
  ['2-3'],
  ['约2'],
  ['2次'],
  ['半日'],
  ['半天多'],
  ['2天半'],
  ['学时'],
  [true],
])('%j is none', (cell) => {
  expect(readHours(cell, OFFICE)).toBeNull();
});

test('days are converted as the office says', () => {
  const office = { hoursPerDay: 7.5, hoursPerHalfDay: 3 };
  expect([readHours('2天', office), readHours('半天', office), readHours('0.1天', office)]).toEqual([
    15, 3, 0.75,
  ]);
});
