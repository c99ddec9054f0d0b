import { unzip } from '@cj-tech-master/excelts/archive';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { pointsToStored, storedToCharacters, storedToPoints } from '../../../workbench/engine/columnWidths';

/** Widths as the column menu of Excel says them, in characters, in pixels, in points, and as Excel stores them. */
test.each([
  [8.43, 64, 48, 9.140625],
  [10, 75, 56.25, 10.7109375],
  [1.86, 18, 13.5, 2.5703125],
  [50, 355, 266.25, 50.7109375],
])('%d characters are %d pixels, %d points, stored as %d', (characters, pixels, points, stored) => {
  expect(storedToPoints(stored)).toBe(points);
  expect(points / 0.75).toBe(pixels);
  expect(pointsToStored(points)).toBeCloseTo(stored, 2);
  expect(storedToCharacters(stored)).toBeCloseTo(characters, 1);
});

test('every width of whole pixels is the same after saving and opening', () => {
  for (let pixels = 1; pixels < 2000; pixels += 1)
    expect(storedToPoints(pointsToStored(pixels * 0.75))).toBe(pixels * 0.75);
});

test('a saved file holds the width with its margin, as Excel writes it', async () => {
  const workbook = EngineWorkbook.create();
  workbook.setColumnWidth('Sheet1', 0, 56.25);
  let sheet = '';
  for await (const entry of unzip(await workbook.toXlsx()).entries())
    if (entry.path === 'xl/worksheets/sheet1.xml') sheet = await entry.text();
  expect(Number(/<col [^>]*width="([\d.]+)"/.exec(sheet)?.[1])).toBeCloseTo(10.7109375, 2);
});
