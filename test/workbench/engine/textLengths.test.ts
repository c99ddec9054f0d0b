import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { startHost } from '../../../workbench/node/startHost';
import { onSheet1 } from '../onHost';

const LENGTHS = '=SUM(A1:C3)+SUMPRODUCT(ISTEXT(A1:C3)*LEN(A1:C3))';

let workbook: EngineWorkbook;
beforeEach(async () => {
  workbook = EngineWorkbook.create();
  startHost(workbook);
  workbook.paste('Sheet1', 'A1', [
    ['党课', '2022/3/5', '3'],
    ['组织生活会', '', ''],
  ]);
  await onSheet1((sheet) => {
    sheet.getRange('E1').formulas = [[LENGTHS]];
  });
});

/** 2022-03-05 is 44625; with 3, and seven characters. */
const SUM = 44625 + 3 + 7;

test('a sum of numbers and of the lengths of texts goes over the whole range', () => {
  expect(workbook.value('Sheet1', 'E1')).toBe(SUM);
  workbook.type('Sheet1', 'C3', '会');
  expect(workbook.value('Sheet1', 'E1')).toBe(SUM + 1);
});

test('it stays right where rules are calculated along with it', async () => {
  await onSheet1((sheet) => {
    const { custom } = sheet.getRange('A1:A3').conditionalFormats.add('Custom');
    custom.rule.formula = '=LEN($A1)>2';
    custom.format.fill.color = '#FFC7CE';
  });
  expect(workbook.value('Sheet1', 'E1')).toBe(SUM);
  expect(workbook.shownFills('Sheet1', 'A1:A3')).toEqual([[undefined], ['#FFC7CE'], [undefined]]);
  expect(workbook.value('Sheet1', 'E1')).toBe(SUM);
});
