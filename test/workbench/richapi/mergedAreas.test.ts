import type { Host } from '../../../workbench/node/startHost';
import { freshHost, onSheet1, refusalOf, valueOf } from '../onHost';

let host: Host;

beforeEach(() => {
  host = freshHost();
});

/** Merges and then asks for the merged areas of a range. */
async function mergedIn(range: string, merges: readonly string[]): Promise<string | null> {
  const areas = await onSheet1((sheet) => {
    for (const merge of merges) sheet.getRange(merge).merge();
    return sheet.getRange(range).getMergedAreasOrNullObject().load('address,areaCount,cellCount');
  });
  return areas.isNullObject
    ? null
    : `${areas.address} (${String(areas.areaCount)}, ${String(areas.cellCount)})`;
}

describe('getMergedAreasOrNullObject', () => {
  test.each([
    ['none', 'A1:Z99', [], null],
    ['one', 'A1:Z99', ['B2:D2'], 'Sheet1!B2:D2 (1, 3)'],
    [
      'some, from top to bottom',
      'A1:Z99',
      ['A5:A9', 'C2:D3', 'A2:B3'],
      'Sheet1!A2:B3, Sheet1!C2:D3, Sheet1!A5:A9 (3, 13)',
    ],
    ['one outside', 'A1:B2', ['C3:D4'], null],
    ['one that reaches out, as a whole', 'A3:B4', ['A1:A3', 'A4:C4'], 'Sheet1!A1:A3, Sheet1!A4:C4 (2, 6)'],
  ])('%s', async (_, range, merges, expected) => {
    expect(await mergedIn(range, merges)).toBe(expected);
  });

  test('items have their places, and getItemAt answers ranges that can be used', async () => {
    const { areas, items, second, count } = await onSheet1((sheet) => {
      for (const merge of ['A1:C1', 'B4:B6']) sheet.getRange(merge).merge();
      const found = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('areaCount');
      return {
        areas: found,
        items: found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount'),
        second: found.areas.getItemAt(1).getCell(0, 0).load('address'),
        count: found.areas.getCount(),
      };
    });
    expect([areas.areaCount, valueOf(count)]).toEqual([2, 2]);
    const places = items.items.map((item) => [
      item.rowIndex,
      item.columnIndex,
      item.rowCount,
      item.columnCount,
    ]);
    expect(places).toEqual([
      [0, 0, 1, 3],
      [3, 1, 3, 1],
    ]);
    expect(second.address).toBe('Sheet1!B4');
  });

  test('the areas of a null object are asked for without a fault', async () => {
    const found = await onSheet1((sheet) => {
      const areas = sheet.getRange('A1:F9').getMergedAreasOrNullObject();
      areas.load('areaCount');
      areas.areas.load('items/address');
      return areas;
    });
    expect(found.isNullObject).toBe(true);
  });

  test.each([
    [512, null],
    [513, 'GeneralException'],
  ])('%i of them', async (count, refusal) => {
    const run = onSheet1((sheet) => {
      for (let row = 1; row <= count; row++) sheet.getRange(`A${String(row)}:B${String(row)}`).merge();
      return sheet.getRange('A1:B2000').getMergedAreasOrNullObject().load('areaCount');
    });
    if (refusal === null) expect((await run).areaCount).toBe(count);
    else expect(await refusalOf(run)).toBe(refusal);
  });

  test('nothing stays kept on the host', async () => {
    await mergedIn('A1:Z99', ['B2:D2']);
    expect(host.keptReferences).toBe(0);
  });
});
