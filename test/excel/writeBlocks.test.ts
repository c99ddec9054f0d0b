import { asText, writeBlocks } from '../../src/excel/writeBlocks';
import type { CellValue } from '../../src/sheets/cell';
import { emptyHost } from '../support/hostOffice';

test.each<[CellValue, CellValue]>([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@a', "'@a"],
  ["'a", "''a"],
  ['a=1', 'a=1'],
  ['', ''],
  [-1, -1],
  [true, true],
])('%j is written as %j', (value, written) => {
  expect(asText(value)).toBe(written);
});

function write(values: CellValue[][], told: number[] = []): Promise<void> {
  return Excel.run((context) =>
    writeBlocks(context, [{ sheet: 'Sheet1', rowIndex: 4, columnIndex: 1, values }], (fraction) =>
      told.push(fraction),
    ),
  );
}

test('what looks like a formula comes back as it was, and is none', async () => {
  const { workbook } = emptyHost();
  const words = ['=1+1', '+86', '-张三', '@all', "'x", '=HYPERLINK("a")'];
  await write(words.map((word) => [word]));
  expect(workbook.values('Sheet1', 'B5:B10').flat()).toEqual(words);
});

test('a little goes in one request', async () => {
  const host = emptyHost();
  const told: number[] = [];
  await write([[1], [2]], told);
  expect(told).toEqual([1]);
  expect(host.workbook.values('Sheet1', 'B5:B6').flat()).toEqual([1, 2]);
});

test('much goes in several, each well under the limit, every row at its place', async () => {
  const host = emptyHost({ maxPayloadBytes: 2_000_000 });
  const told: number[] = [];
  const values = Array.from({ length: 2_000 }, (_, index) => [`${index}${'字'.repeat(700)}`]);
  await write(values, told);
  expect(told.length).toBeGreaterThanOrEqual(3);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  expect(host.workbook.values('Sheet1', 'B5:B2004')).toEqual(values);
  expect(host.workbook.value('Sheet1', 'B2005')).toBe('');
});

test('nothing to write takes no request of its own', async () => {
  const host = emptyHost();
  const told: number[] = [];
  await Excel.run((context) => writeBlocks(context, [], (fraction) => told.push(fraction)));
  expect(told).toEqual([]);
  expect(host.syncCount).toBeLessThanOrEqual(1);
});
