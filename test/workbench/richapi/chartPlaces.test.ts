import type { Host } from '../../../workbench/node/startHost';
import { hostWithRows, reopened, withChart } from '../onChart';
import { onSheet1 } from '../onHost';

let host: Host;

beforeEach(() => {
  host = hostWithRows();
});

describe('places', () => {
  const box = 'left,top,width,height';
  const sides = ({ left, top, width, height }: Excel.Chart): number[] => [left, top, width, height];

  test('cells: it covers the last one', async () => {
    const chart = await withChart('Pie', (made, sheet) => {
      sheet.getRange('1:9').format.rowHeight = 20;
      sheet.getRange('A:E').format.columnWidth = 60;
      made.setPosition('B2', sheet.getRange('C4'));
      return made.load(box);
    });
    expect(sides(chart)).toEqual([60, 20, 120, 60]);
  });

  test('one cell: it keeps its size', async () => {
    const chart = await withChart('Pie', (made) => {
      made.setPosition('B2');
      return made.load(box);
    });
    expect(sides(chart).slice(2)).toEqual([360, 216]);
  });

  test('points, in the file too', async () => {
    await withChart('Pie', (made) => Object.assign(made, { left: 100, top: 33, width: 250, height: 123 }));
    host = await reopened(host);
    const chart = await onSheet1((sheet) => sheet.charts.getItemAt(0).load(box));
    expect(sides(chart).map(Math.round)).toEqual([100, 33, 250, 123]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void, number[]]>([
    ['rows above', (sheet) => sheet.getRange('1:2').insert('Down'), [60, 60, 120, 60]],
    ['rows inside', (sheet) => sheet.getRange('3:3').insert('Down'), [60, 20, 120, 80]],
    [
      'a row inside taken out',
      (sheet) => {
        sheet.getRange('3:3').delete('Up');
      },
      [60, 20, 120, 40],
    ],
    [
      'its first row taken out',
      (sheet) => {
        sheet.getRange('2:2').delete('Up');
      },
      [60, 20, 120, 40],
    ],
    ['rows below', (sheet) => sheet.getRange('6:6').insert('Down'), [60, 20, 120, 60]],
    [
      'a wider column',
      (sheet) => {
        sheet.getRange('C:C').format.columnWidth = 90;
      },
      [60, 20, 150, 60],
    ],
    [
      'a column before',
      (sheet) => {
        sheet.getRange('A:A').delete('Left');
      },
      [0, 20, 120, 60],
    ],
    [
      'a hidden row',
      (sheet) => {
        sheet.getRange('3:3').rowHidden = true;
      },
      [60, 20, 120, 40],
    ],
  ])('it moves and sizes with its cells: %s', async (_, edit, expected) => {
    await withChart('Pie', (made, sheet) => {
      sheet.getRange('1:99').format.rowHeight = 20;
      sheet.getRange('A:Z').format.columnWidth = 60;
      made.setPosition('B2', 'C4');
    });
    const chart = await onSheet1((sheet) => {
      edit(sheet);
      sheet.getRange('1:99').format.rowHeight = 20;
      return sheet.charts.getItemAt(0).load(box);
    });
    expect(sides(chart)).toEqual(expected);
  });
});
