import { freshHost, onSheet1 } from '../onHost';
import type { Host } from '../../../workbench/node/startHost';

let host: Host;

beforeEach(() => {
  host = freshHost();
});

test('formats are written and read back; mixed ones read null', async () => {
  const [one, mixed] = await onSheet1((sheet) => {
    const { format } = sheet.getRange('A1:B2');
    format.wrapText = true;
    format.horizontalAlignment = 'Center';
    format.verticalAlignment = 'Top';
    format.indentLevel = 1;
    format.fill.color = '#ABCDEF';
    format.font.name = '宋体';
    format.font.size = 12;
    format.font.bold = true;
    format.font.color = '#FF0000';
    format.rowHeight = 30;
    format.columnWidth = 96;
    const border = format.borders.getItem('EdgeBottom');
    border.style = 'Continuous';
    border.color = '#808080';
    const load =
      'wrapText,horizontalAlignment,verticalAlignment,indentLevel,rowHeight,columnWidth,fill/color,font/name,font/size,font/bold,font/color';
    return [format.load(load), sheet.getRange('A1:C1').format.load(load)] as const;
  });
  expect(one.toJSON()).toMatchObject({
    wrapText: true,
    horizontalAlignment: 'Center',
    verticalAlignment: 'Top',
    indentLevel: 1,
    rowHeight: 30,
    columnWidth: 96,
    fill: { color: '#ABCDEF' },
    font: { name: '宋体', size: 12, bold: true, color: '#FF0000' },
  });
  expect([mixed.wrapText, mixed.columnWidth, mixed.font.bold]).toEqual([null, null, null]);
});

test('a whole column keeps its format for the cells to come', async () => {
  await onSheet1((sheet) => {
    sheet.getRange('B:B').numberFormat = '@' as never;
    sheet.getRange('B:B').format.font.bold = true;
    sheet.getRange('B7').values = [['007']];
  });
  const read = await onSheet1((sheet) =>
    sheet.getRange('B7:B8').load('values,numberFormat,format/font/bold'),
  );
  expect([read.values, read.numberFormat, read.format.font.bold]).toEqual([
    [['007'], ['']],
    [['@'], ['@']],
    true,
  ]);
});

test('clearing takes contents or formats', async () => {
  await onSheet1((sheet) => {
    sheet.getRange('A1:B1').values = [['x', 'y']];
    sheet.getRange('A1:B1').format.fill.color = 'red';
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
  });
  expect(host.workbook.values('Sheet1', 'A1:B1')).toEqual([['', 'y']]);
  expect([host.workbook.fill('Sheet1', 'A1'), host.workbook.fill('Sheet1', 'B1')]).toEqual([
    '#FF0000',
    undefined,
  ]);
});

test('groups are hidden and shown; a mixed range reads null', async () => {
  const read = await onSheet1((sheet) => {
    sheet.getRange('C:E').group('ByColumns');
    sheet.getRange('C:E').hideGroupDetails('ByColumns');
    return [sheet.getRange('C:E').load('columnHidden'), sheet.getRange('A:E').load('columnHidden')];
  });
  expect(read.map(({ columnHidden }) => columnHidden)).toEqual([true, null]);
  const shown = await onSheet1((sheet) => {
    sheet.getRange('C:E').showGroupDetails('ByColumns');
    return sheet.getRange('A:E').load('columnHidden');
  });
  expect(shown.columnHidden).toBe(false);
});

test('the used range is that of the values, or also of the formats', async () => {
  const read = await onSheet1((sheet) => {
    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('F9').format.fill.color = 'red';
    return [
      sheet.getUsedRange(true).load('address'),
      sheet.getUsedRange().load('address'),
      sheet.getRange('H:H').getUsedRangeOrNullObject().load('address'),
    ];
  });
  expect(read.map((range) => (range.isNullObject ? null : range.address))).toEqual([
    'Sheet1!B2:C3',
    'Sheet1!B2:F9',
    null,
  ]);
});

test('an empty sheet has no used range; without OrNullObject it is A1', async () => {
  const [none, first] = await onSheet1(
    (sheet) =>
      [sheet.getUsedRangeOrNullObject(true).load('address'), sheet.getUsedRange().load('address')] as const,
  );
  expect([none.isNullObject, first.address]).toEqual([true, 'Sheet1!A1']);
});

test('ranges derive from ranges', async () => {
  const addresses = await onSheet1((sheet) => {
    const range = sheet.getRange('B2:D5');
    return [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastColumn(),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-3, 1),
      range.getBoundingRect('F9'),
      range.getIntersectionOrNullObject('C4:Z9'),
      range.getRowsBelow(2),
    ].map((part) => part.load('address'));
  });
  expect(addresses.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
    'C3',
    'B2:D2',
    'D2:D5',
    'B5:D5',
    'D2:D5',
    '2:5',
    'B:D',
    'A3:C6',
    'B2:E2',
    'B2:F9',
    'C4:D5',
    'B6:D7',
  ]);
});
