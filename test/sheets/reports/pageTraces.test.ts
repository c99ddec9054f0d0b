import type { CellValue } from '../../../src/sheets/cell';
import { cell, textPage } from '../../../src/sheets/reports/pageParts';
import { findPage, tracesOf } from '../../../src/sheets/reports/pageTraces';
import { pageOf, shapeOf } from '../../../src/sheets/reports/pageShape';
import { placedCells } from '../../../src/sheets/reports/placedCells';
import { supervisionPage } from '../../../src/sheets/reports/supervisionPage';
import { OFFICES } from './reportCases';

const LINES = ['标题', '一、', '甲', '乙', '', '二、', '丙', '甲', '完'];

type Lines = readonly (readonly CellValue[])[];

function traces(lines: readonly string[] = LINES): ReturnType<typeof tracesOf> {
  const cells = cellsOf(lines);
  return tracesOf(pageOf(twoColumns(lines.length), cells, cells));
}

function twoColumns(height: number): ReturnType<typeof shapeOf> {
  const rows = Array.from({ length: height }, () => ({
    cells: [cell('', 'text'), cell('', 'text')],
    height: 20,
  }));
  return shapeOf(textPage('circular', '通报', [10, 10], rows));
}

function cellsOf(lines: readonly string[]): Lines {
  return lines.map((text, index) => [text, text === '' ? '' : index % 2]);
}

function found(values: Lines): ReturnType<typeof findPage> {
  return findPage(traces(), { name: '通报', rowIndex: 0, columnIndex: 0, values, formulas: values });
}

const CELLS = cellsOf(LINES);

test.each<[string, Lines, ReturnType<typeof findPage>]>([
  ['as written', CELLS, { endRow: 9, inserted: [], whole: true }],
  ['with lines below', [...CELLS, ['我的', '']], { endRow: 9, inserted: [], whole: true }],
  ['with cells right of it', CELLS.map((row) => [...row, '旁']), { endRow: 9, inserted: [], whole: true }],
  ['edited', CELLS.with(3, ['改', 1]), { endRow: 9, inserted: [], whole: true }],
  ['a row put in', CELLS.toSpliced(3, 0, ['我', '']), { endRow: 10, inserted: [3], whole: false }],
  ['a blank row put in', CELLS.toSpliced(3, 0, ['', '']), { endRow: 10, inserted: [], whole: false }],
  ['a row taken away', CELLS.toSpliced(2, 1), { endRow: 8, inserted: [], whole: false }],
  [
    'a row put in beside an edited one: both are kept',
    CELLS.toSpliced(3, 1, ['改', ''], ['我', '']),
    { endRow: 10, inserted: [3, 4], whole: false },
  ],
  [
    'the last row edited: it is the user’s',
    CELLS.with(8, ['改', '']),
    { endRow: 8, inserted: [], whole: false },
  ],
  ['a column put in', CELLS.map(([a = '', b = '']) => [a, '我', b]), null],
  ['columns changed over', CELLS.map(([a = '', b = '']) => [b, a]), null],
  ['nothing as it was', CELLS.map((_, index) => [`别的${index}`, '']), null],
])('%s', (_case, values, wanted) => {
  expect(found(values)).toEqual(wanted);
});

test('a formula is one whatever it refers to and shows; white space is not compared', () => {
  const shown: Lines = [['0', ' 乙 ']];
  const page = tracesOf(pageOf(twoColumns(1), shown, [['=SUM(A1:A2)', '乙']]));
  const held = {
    name: '',
    rowIndex: 0,
    columnIndex: 0,
    values: [['7', '乙']],
    formulas: [['=SUM(A1:A9)', '乙']],
  };
  expect(findPage(page, held)).toEqual({ endRow: 1, inserted: [], whole: true });
});

test('督办单 of 60 people with a row put in near its top and one taken away near its end', () => {
  const page = supervisionPage(OFFICES['large']?.() ?? missing());
  const values = page.rows.map(() => new Array<CellValue>(page.widths.length).fill(''));
  for (const { cell, row, column } of placedCells(page)) {
    const line = values[row];
    if (line !== undefined && typeof cell.value !== 'object') line[column] = cell.value;
  }
  const end = values.length;
  values.splice(end - 20, 1);
  values.splice(4, 0, ['我']);
  const own = { name: '', rowIndex: 0, columnIndex: 0, values, formulas: values };
  expect(findPage(tracesOf(page), own)).toEqual({ endRow: end, inserted: [4], whole: false });
});

function missing(): never {
  throw new Error('There is no such office');
}
