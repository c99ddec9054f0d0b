import { parseA1 } from '../../../workbench/engine/a1';
import type { Area } from '../../../workbench/engine/area';
import { copyCells, moveCells } from '../../../workbench/engine/copyCells';
import type { EngineSheet } from '../../../workbench/engine/EngineSheet';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { fillSeries } from '../../../workbench/engine/fillSeries';

let workbook: EngineWorkbook;
let sheet: EngineSheet;

const area = (a1: string): Area => parseA1(a1) ?? { row: 0, column: 0, rows: 0, columns: 0 };
const copy = (from: string, to: string): void => {
  copyCells(workbook.state, sheet, area(from), sheet, area(to));
};
const texts = (a1: string): string[] =>
  sheet
    .read(area(a1), () => '')
    .flatMap((row, r) =>
      row.map((_, c) =>
        workbook.text(
          'Sheet1',
          `${String.fromCharCode(65 + area(a1).column + c)}${String(area(a1).row + r + 1)}`,
        ),
      ),
    );

beforeEach(() => {
  workbook = EngineWorkbook.create({ today: new Date(2022, 0, 1) });
  sheet = workbook.state.activeSheet;
});

test('a copy has values, formats and moved references; a larger target is filled with repeats', () => {
  workbook.paste('Sheet1', 'A1', [['2', '=A1+1', '2022/3/5']]);
  workbook.setFill('Sheet1', 'A1', '#00FF00');
  copy('A1:C1', 'A3:C4');
  expect(workbook.values('Sheet1', 'A3:B4')).toEqual([
    [2, 3],
    [2, 3],
  ]);
  expect([workbook.text('Sheet1', 'C4'), workbook.fill('Sheet1', 'A4')]).toEqual(['2022/3/5', '#00FF00']);
  workbook.type('Sheet1', 'A4', '7');
  expect(workbook.values('Sheet1', 'B3:B4').flat()).toEqual([3, 8]);
});

test('what was cut is moved: the source is empty, its formula reads what it read', () => {
  workbook.paste('Sheet1', 'A1', [['2', '=A1+1']]);
  moveCells(workbook.state, sheet, area('B1'), sheet, area('D5'));
  workbook.type('Sheet1', 'A1', '8');
  expect(workbook.value('Sheet1', 'B1')).toBe('');
  expect(workbook.value('Sheet1', 'D5')).toBe(9);
});

test('a copy right below a table makes it grow, one over a header renames the column', () => {
  workbook.paste('Sheet1', 'A1', [
    ['编号', '名称'],
    ['1', '甲'],
    ['', ''],
    ['9', '新'],
  ]);
  const table = workbook.state.tables.add(sheet, area('A1:B2'));
  copy('A4:B4', 'A3:B3');
  expect(table.area).toEqual(area('A1:B3'));
  copy('B4', 'A1');
  expect(table.columnNames).toEqual(['新', '名称']);
});

test('a protected sheet is refused', () => {
  workbook.protect('Sheet1');
  expect(() => {
    copy('A1', 'A2');
  }).toThrow(expect.objectContaining({ code: 'AccessDenied' }));
});

test.each([
  ['one number is repeated', ['3'], ['3', '3', '3']],
  ['two numbers go on', ['3', '5'], ['7', '9', '11']],
  ['uneven numbers are repeated', ['1', '2', '4'], ['1', '2', '4']],
  ['a date counts on', ['2022/2/27'], ['2022/2/28', '2022/3/1', '2022/3/2']],
  ['dates keep their step', ['2022/1/1', '2022/1/8'], ['2022/1/15', '2022/1/22', '2022/1/29']],
  ['a text with digits counts on', ['第08'], ['第09', '第10', '第11']],
  ['other texts are repeated', ['甲', '乙'], ['甲', '乙', '甲']],
])('the fill handle downwards: %s', (_, source, filled) => {
  workbook.paste(
    'Sheet1',
    'A1',
    source.map((text) => [text]),
  );
  const from = { row: 0, column: 0, rows: source.length, columns: 1 };
  fillSeries(workbook.state, sheet, from, { row: source.length, column: 0, rows: 3, columns: 1 });
  const first = source.length + 1;
  expect(texts(`A${String(first)}:A${String(first + 2)}`)).toEqual(filled);
});

test('the fill handle upwards counts back, to the right it moves references', () => {
  workbook.paste('Sheet1', 'A5', [['2022/3/1', '=A5+1']]);
  fillSeries(workbook.state, sheet, area('A5'), area('A3:A4'));
  expect(texts('A3:A4')).toEqual(['2022/2/27', '2022/2/28']);
  fillSeries(workbook.state, sheet, area('B5'), area('C5:D5'));
  expect(workbook.values('Sheet1', 'C5:D5').flat()).toEqual([44623, 44624]);
});
