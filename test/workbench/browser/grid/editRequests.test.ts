import { parseA1 } from '../../../../workbench/engine/a1';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../../../workbench/engine/area';
import {
  addedByFill,
  areaOf,
  pasteArea,
  resizeOps,
  spread,
  typedText,
} from '../../../../workbench/browser/grid/editRequests';
import { commandOps, groupOp } from '../../../../workbench/browser/grid/gridCommands';
import { separated, separatedTexts } from '../../../../workbench/browser/grid/separatedTexts';

const area = (a1: string): Area => parseA1(a1) ?? { row: 0, column: 0, rows: 0, columns: 0 };

test.each([
  ['a text', { v: '会议' }, '会议'],
  ['a formula', { v: null, f: '=A1' }, '=A1'],
  ['nothing', { v: null }, ''],
  ['no cell', null, ''],
  ['a text that was forced', { v: '001', t: 4 }, "'001"],
  ['two lines', { v: null, p: { body: { dataStream: '甲\r乙\r\n' } } }, '甲\n乙'],
  ['a style alone', { s: {} }, undefined],
])('typed: %s', (_, cell, text) => {
  expect(typedText(cell)).toBe(text);
});

test.each([
  ['cells', { startRow: 1, endRow: 2, startColumn: 3, endColumn: 3, rangeType: 0 }, area('D2:D3')],
  ['rows', { startRow: 1, endRow: 2, startColumn: 0, endColumn: 25, rangeType: 1 }, area('2:3')],
  ['columns', { startRow: NaN, endRow: NaN, startColumn: 1, endColumn: 2 }, area('B:C')],
  [
    'all',
    { startRow: 0, endRow: 99, startColumn: 0, endColumn: 25, rangeType: 3 },
    { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS },
  ],
])('a range of %s', (_, range, expected) => {
  expect(areaOf(range)).toEqual(expected);
});

test.each([
  ['down', 'B2:C3', 'B2:C7', 'B4:C7'],
  ['up', 'B5:C6', 'B2:C6', 'B2:C4'],
  ['right', 'B2:B3', 'B2:E3', 'C2:E3'],
  ['left', 'D2:D3', 'B2:D3', 'B2:C3'],
])('the fill handle %s adds what is beyond the source', (_, source, target, added) => {
  expect(addedByFill(area(source), area(target))).toEqual(area(added));
});

test('the fill handle let go where it began adds nothing', () => {
  expect(addedByFill(area('B2'), area('B2'))).toBeUndefined();
});

test('pasted texts fill a selection that is a multiple, else they go from its first cell on', () => {
  expect(spread([['甲']], area('A1:B2'))).toEqual([
    ['甲', '甲'],
    ['甲', '甲'],
  ]);
  expect(spread([['甲'], ['乙']], area('A1:A3'))).toEqual([['甲'], ['乙']]);
  expect(spread([['甲']], area('A:A'))).toEqual([['甲']]);
  expect(pasteArea(area('A1:A2'), area('C1:C4'))).toEqual(area('C1:C4'));
  expect(pasteArea(area('A1:A2'), area('C1:C3'))).toEqual(area('C1:C2'));
});

test('one width is one edit, different heights are one a row', () => {
  const range = { startRow: 2, endRow: 3, startColumn: 1, endColumn: 2 };
  expect(resizeOps('S', 'column', [range], 90)).toEqual([
    { kind: 'resize', sheetId: 'S', axis: 'column', first: 1, count: 2, pixels: 90 },
  ]);
  expect(resizeOps('S', 'row', [range], { 3: 40 })).toEqual([
    { kind: 'resize', sheetId: 'S', axis: 'row', first: 3, count: 1, pixels: 40 },
  ]);
});

test.each([
  [
    'a block',
    'a\tb\r\n1\t2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['a cell with line breaks and quotation marks', '"甲\n""乙"""\t2', [['甲\n"乙"', '2']]],
  ['quotation marks that are no marks', '他说"好"\t2', [['他说"好"', '2']]],
  [
    'empty cells',
    '\t\n\tb',
    [
      ['', ''],
      ['', 'b'],
    ],
  ],
  ['nothing', '', [['']]],
])('the clipboard: %s', (_, text, block) => {
  expect(separatedTexts(text)).toEqual(block);
});

test('a block comes back from the clipboard as it went', () => {
  const block = [
    ['甲\n乙', '"', ''],
    ['\t', '', 'z'],
  ];
  expect(separatedTexts(separated(block))).toEqual(block);
});

test('commands work on the selected rows and columns', () => {
  expect(commandOps('deleteRow', 'S', area('B3:C4'))).toEqual([
    { kind: 'delete', sheetId: 'S', axis: 'row', first: 2, count: 2 },
  ]);
  expect(commandOps('deleteRow', 'S', area('B:B'))).toEqual([]);
  expect(commandOps({ fill: '#FF0000' }, 'S', area('B3'))).toEqual([
    { kind: 'fillColour', sheetId: 'S', areas: [area('B3')], colour: '#FF0000' },
  ]);
  expect(groupOp('S', { axis: 'column', first: 3, last: 5, isCollapsed: true })).toEqual({
    kind: 'hide',
    sheetId: 'S',
    axis: 'column',
    first: 3,
    count: 3,
    isHidden: false,
  });
});
