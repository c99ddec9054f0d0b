import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { startHost } from '../../../workbench/node/startHost';
import { onSheet1 } from '../onHost';

const RED = '#FFC7CE';

let workbook: EngineWorkbook;

function rule(range: string, formula: string): Promise<unknown> {
  return onSheet1((sheet) => {
    const format = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = RED;
  });
}

const red = (range: string): string =>
  workbook
    .shownFills('Sheet1', range)
    .map((row) => row.map((fill) => (fill === RED ? '●' : '·')).join(''))
    .join(' ');

beforeEach(() => {
  workbook = EngineWorkbook.create();
  startHost(workbook);
  workbook.paste('Sheet1', 'A1', [
    ['1', '甲'],
    ['2', '甲'],
    ['3', '乙'],
    ['2', '甲'],
  ]);
});

test.each([
  ['values of its row', '=$A1>=2', '·· ●● ●● ●●'],
  ['values that are equal but stand elsewhere', '=$B1=$B$3', '·· ·· ●● ··'],
  ['blanks are not empty texts', '=ISBLANK($C1)', '●● ●● ●● ●●'],
  ['a range beside it', '=COUNTIF($A$1:$A1,$A1)>1', '·· ·· ·· ●●'],
  ['its own row number', '=ROW()=2', '·· ●● ·· ··'],
  ['the row number of a reference', '=ROW($A1)=3', '·· ·· ●● ··'],
  ['a cell some way off', '=OFFSET($A1,1,0)=3', '·· ●● ·· ··'],
  ['a text that reads like a function', '=$B1="ROW("', '·· ·· ·· ··'],
])('a rule that reads %s', async (_, formula, painted) => {
  await rule('A1:B4', formula);
  expect(red('A1:B4')).toBe(painted);
});

test('answers are right again after edits, also of what a name or a range stands for', async () => {
  await onSheet1((sheet) => {
    sheet.context.workbook.names.add('界限', sheet.getRange('D1'));
    sheet.getRange('D1').values = [[2]];
  });
  await rule('A1:A4', '=$A1>界限');
  expect(red('A1:A4')).toBe('· · ● ·');
  workbook.type('Sheet1', 'D1', '1');
  expect(red('A1:A4')).toBe('· ● ● ●');
  workbook.type('Sheet1', 'A1', '5');
  expect(red('A1:A4')).toBe('● ● ● ●');
});

test('a rule that was given another formula is read anew', async () => {
  await rule('A1:A4', '=$A1=1');
  expect(red('A1:A4')).toBe('● · · ·');
  await onSheet1((sheet) => {
    sheet.getRange('A1:A4').conditionalFormats.getItemAt(0).custom.rule.formula = '=$A1=2';
  });
  expect(red('A1:A4')).toBe('· ● · ●');
});

test('rules follow their cells when rows are inserted', async () => {
  await rule('A1:A4', '=$B1="乙"');
  expect(red('A1:A5')).toBe('· · ● · ·');
  workbook.insertRow('Sheet1', 0);
  expect(red('A1:A5')).toBe('· · · ● ·');
});
