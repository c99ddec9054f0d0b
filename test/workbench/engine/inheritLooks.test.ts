import type { Host } from '../../../workbench/node/startHost';
import { freshHost, onSheet1 } from '../onHost';

let host: Host;

beforeEach(async () => {
  host = freshHost();
  host.workbook.paste('Sheet1', 'A1', [
    ['表头', '数'],
    ['甲', 1],
  ]);
  await onSheet1((sheet) => {
    sheet.getRange('A1:B1').format.fill.color = '#DDEEFF';
    sheet.getRange('A1:B1').format.font.bold = true;
    sheet.getRange('1:1').format.rowHeight = 40;
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('B2').numberFormat = [['0.00']];
  });
});

/** Fill, boldness, number format and height of a cell, and the width of its column. */
async function look(address: string): Promise<unknown[]> {
  const cell = await onSheet1((sheet) =>
    sheet
      .getRange(address)
      .load('values,numberFormat,format/fill/color,format/font/bold,format/rowHeight,format/columnWidth'),
  );
  const { fill, font, rowHeight, columnWidth } = cell.format;
  return [
    cell.values[0]?.[0],
    fill.color,
    font.bold,
    cell.numberFormat[0]?.[0],
    rowHeight,
    Math.round(columnWidth),
  ];
}

describe('rows and columns that are put in look like what is before them', () => {
  test('rows: like the row above, empty', async () => {
    await onSheet1((sheet) => sheet.getRange('2:3').insert('Down'));
    expect(await look('A2')).toEqual(['', '#DDEEFF', true, 'General', 40, 120]);
    expect(await look('B3')).toEqual(['', '#DDEEFF', true, 'General', 40, 48]);
    expect(await look('B4')).toEqual([1, '#FFFFFF', false, '0.00', 15, 48]);
  });

  test('columns: like the one before', async () => {
    await onSheet1((sheet) => sheet.getRange('B:B').insert('Right'));
    expect(await look('B1')).toEqual(['', '#DDEEFF', true, 'General', 40, 120]);
    expect(await look('C2')).toEqual([1, '#FFFFFF', false, '0.00', 15, 48]);
  });

  test('the first row and the first column: like nothing', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('A:A').insert('Right');
    });
    expect(await look('A1')).toEqual(['', '#FFFFFF', false, 'General', 15, 48]);
    expect(await look('B2')).toEqual(['表头', '#DDEEFF', true, 'General', 40, 120]);
  });

  test('what one paints afterwards stays with its row', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('2:2').insert('Down');
      sheet.getRange('A2').format.fill.color = '#FF0000';
    });
    expect((await look('A1'))[1]).toBe('#DDEEFF');
  });
});
