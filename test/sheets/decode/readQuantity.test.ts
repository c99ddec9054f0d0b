import { readQuantity } from '../../../src/sheets/decode/readQuantity';
import type { CellValue } from '../../../src/sheets/cell';

test.each<[CellValue, number, string]>([
  [3, 3, ''],
  [0, 0, ''],
  [1.25, 1.25, ''],
  ['3', 3, ''],
  ['3名', 3, '名'],
  ['3 名', 3, '名'],
  ['３名', 3, '名'],
  ['1200万元', 1200, '万元'],
  ['1,200万元', 1200, '万元'],
  ['1，200 万元', 1200, '万元'],
  ['1,234,567.5元', 1234567.5, '元'],
  ['12.5亿元', 12.5, '亿元'],
  ['20220', 20220, ''],
])('%j is %d %j', (cell, value, unit) => {
  expect(readQuantity(cell)).toEqual({ value, unit });
});

test.each<[CellValue]>([
  [-1],
  ['-1'],
  ['三名'],
  ['约30家'],
  ['3-4家'],
  ['3~4家'],
  ['3家2名'],
  ['1,20万元'],
  ['12,3456'],
  ['1.2.3'],
  ['名'],
  ['>3'],
  [false],
])('%j is none', (cell) => {
  expect(readQuantity(cell)).toBeNull();
});
