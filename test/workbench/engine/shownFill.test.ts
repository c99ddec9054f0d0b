import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { startHost } from '../../../workbench/node/startHost';
import { onSheet1 } from '../onHost';

const RED = '#FFC7CE';
const YELLOW = '#FFEB9C';

let workbook: EngineWorkbook;

/** Adds a rule; the last added has top priority. */
function rule(range: string, formula: string, colour: string | undefined, stop = false): Promise<unknown> {
  return onSheet1((sheet) => {
    const format = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = formula;
    if (colour) format.custom.format.fill.color = colour;
    format.stopIfTrue = stop;
  });
}

const shown = (range: string): (string | undefined)[][] => workbook.shownFills('Sheet1', range);

beforeEach(() => {
  workbook = EngineWorkbook.create();
  startHost(workbook);
  workbook.paste('Sheet1', 'A4', [
    ['核查', '日期', '类型', '说明'],
    ['缺项', '2022/3/5', '会议', '〔类型〕缺主持人'],
    ['', '2022/3/6', '学习', ''],
    ['可疑', '2022/3/7', '会议', '〔日期〕〔类型〕'],
  ]);
});

test('one rule over the input columns paints exactly the cells at fault', async () => {
  await rule('B5:C5000', '=ISNUMBER(FIND("〔"&B$4&"〕",$D5))', RED);
  expect(shown('A4:D8')).toEqual([
    [undefined, undefined, undefined, undefined],
    [undefined, undefined, RED, undefined],
    [undefined, undefined, undefined, undefined],
    [undefined, RED, RED, undefined],
    [undefined, undefined, undefined, undefined],
  ]);
});

test('it follows the data', async () => {
  await rule('A5:A5000', '=$A5="缺项"', RED);
  expect(workbook.shownFill('Sheet1', 'A5')).toBe(RED);
  workbook.type('Sheet1', 'A5', '');
  workbook.type('Sheet1', 'A6', '缺项');
  expect(shown('A5:A6')).toEqual([[undefined], [RED]]);
});

test('the fill of the user shows where no rule holds', async () => {
  workbook.setFill('Sheet1', 'A5:A6', '#00FF00');
  await rule('A5:A9', '=$A5="缺项"', RED);
  expect(shown('A5:A7')).toEqual([[RED], ['#00FF00'], [undefined]]);
  expect(workbook.fill('Sheet1', 'A5')).toBe('#00FF00');
});

test('a new rule takes top priority; priority can be changed', async () => {
  await rule('A5:A9', '=$A5<>""', YELLOW);
  await rule('A5:A9', '=$A5="缺项"', RED);
  expect(shown('A5:A7')).toEqual([[RED], [undefined], [YELLOW]]);
  await onSheet1((sheet) => {
    sheet.getRange('A5').conditionalFormats.getItemAt(0).priority = 1;
  });
  expect(shown('A5:A7')).toEqual([[YELLOW], [undefined], [YELLOW]]);
});

test('stopIfTrue keeps later rules away, a rule without a fill lets them through', async () => {
  await rule('A5:A9', '=$A5<>""', YELLOW);
  await rule('A5:A9', '=$A5="缺项"', undefined, true);
  await rule('A5:A9', '=$A5="可疑"', undefined, false);
  expect(shown('A5:A7')).toEqual([[undefined], [undefined], [YELLOW]]);
});

test('ROW() is the row of the cell; rules reach past the used rows', async () => {
  await rule('A1:A20000', '=MOD(ROW(),2)=0', RED);
  expect(['A1', 'A2', 'A19999', 'A20000'].map((cell) => workbook.shownFill('Sheet1', cell))).toEqual([
    undefined,
    RED,
    undefined,
    RED,
  ]);
});

test('looking at fills changes nothing', async () => {
  await rule('B5:C5000', '=ISNUMBER(FIND("〔"&B$4&"〕",$D5))', RED);
  const before = workbook.values('Sheet1', 'A1:F300');
  shown('A1:F300');
  expect(workbook.values('Sheet1', 'A1:F300')).toEqual(before);
});
