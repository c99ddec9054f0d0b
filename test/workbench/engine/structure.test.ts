import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { startHost } from '../../../workbench/node/startHost';
import { onSheet1 } from '../onHost';

let workbook: EngineWorkbook;

beforeEach(async () => {
  workbook = EngineWorkbook.create({ today: new Date(2022, 5, 1) });
  startHost(workbook);
  await onSheet1((sheet, { workbook: book }) => {
    sheet.getRange('A4:D6').values = [
      ['日期', '类型', '学时', '说明'],
      ['2022-3-5', '会议', 2, '〔类型〕'],
      ['2022-3-6', '学习', 4, ''],
    ];
    sheet.tables.add('A4:D6', true).name = 'Ledger';
    sheet.getRange('F1').formulas = [['=SUM(C5:C6)+C5']];
    book.names.add('类型清单', sheet.getRange('B5:B6'));
    sheet.getRange('B5:B100').dataValidation.rule = { list: { inCellDropDown: true, source: '=类型清单' } };
    const rule = sheet.getRange('A5:C100').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=ISNUMBER(FIND("〔"&A$4&"〕",$D5))';
    rule.custom.format.fill.color = '#FFC7CE';
    sheet.getRange('C:C').format.columnWidth = 120;
  });
});

/** Everything that has to follow an edit, as one picture. */
async function picture(): Promise<object> {
  const read = await onSheet1((sheet, { workbook: book }) => ({
    table: sheet.tables.getItem('Ledger').getRange().load('address'),
    columns: sheet.tables.getItem('Ledger').columns.load('items/name'),
    name: book.names.getItem('类型清单').load('formula'),
    rules: sheet.getRange().conditionalFormats.load('items/customOrNullObject/rule/formula'),
    rule: sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address'),
  }));
  const validated = workbook.state.sheets.list[0]?.validations.list.flatMap(({ areas }) => areas);
  return {
    table: read.table.address,
    columns: read.columns.items.map(({ name }) => name),
    name: read.name.formula,
    rule: [read.rule.address, read.rules.items[0]?.customOrNullObject.rule.formula],
    validated,
  };
}

test('before any edit', async () => {
  expect(await picture()).toEqual({
    table: 'Sheet1!A4:D6',
    columns: ['日期', '类型', '学时', '说明'],
    name: '=Sheet1!$B$5:$B$6',
    rule: ['Sheet1!A5:C100', '=ISNUMBER(FIND("〔"&A$4&"〕",$D5))'],
    validated: [{ row: 4, column: 1, rows: 96, columns: 1 }],
  });
});

test('a column inserted into the table', async () => {
  workbook.insertColumn('Sheet1', 2);
  expect(await picture()).toEqual({
    table: 'Sheet1!A4:E6',
    columns: ['日期', '类型', '列1', '学时', '说明'],
    name: '=Sheet1!$B$5:$B$6',
    rule: ['Sheet1!A5:D100', '=ISNUMBER(FIND("〔"&A$4&"〕",$E5))'],
    validated: [{ row: 4, column: 1, rows: 96, columns: 1 }],
  });
  expect(workbook.value('Sheet1', 'G1')).toBe(8);
  expect(workbook.columnWidth('Sheet1', 3)).toBe(120);
});

test('a column inserted before the table', async () => {
  workbook.insertColumn('Sheet1', 0);
  expect(await picture()).toMatchObject({
    table: 'Sheet1!B4:E6',
    name: '=Sheet1!$C$5:$C$6',
    rule: ['Sheet1!B5:D100', '=ISNUMBER(FIND("〔"&B$4&"〕",$E5))'],
    validated: [{ row: 4, column: 2, rows: 96, columns: 1 }],
  });
});

test('rows inserted above and inside', async () => {
  workbook.insertRow('Sheet1', 0);
  workbook.insertRow('Sheet1', 6);
  expect(await picture()).toMatchObject({
    table: 'Sheet1!A5:D8',
    name: '=Sheet1!$B$6:$B$8',
    rule: ['Sheet1!A6:C102', '=ISNUMBER(FIND("〔"&A$5&"〕",$D6))'],
    validated: [{ row: 5, column: 1, rows: 97, columns: 1 }],
  });
  expect(workbook.values('Sheet1', 'C6:C8')).toEqual([[2], [''], [4]]);
  expect(workbook.value('Sheet1', 'F2')).toBe(8);
});

test('a row deleted inside', async () => {
  workbook.deleteRow('Sheet1', 4);
  expect(await picture()).toMatchObject({
    table: 'Sheet1!A4:D5',
    name: '=Sheet1!$B$5:$B$5',
    validated: [{ row: 4, rows: 95 }],
  });
  expect(workbook.value('Sheet1', 'F1')).toBe('#REF!');
});

test('a column that a rule refers to is deleted', async () => {
  workbook.deleteColumn('Sheet1', 3);
  expect(await picture()).toMatchObject({
    columns: ['日期', '类型', '学时'],
    rule: ['Sheet1!A5:C100', '=ISNUMBER(FIND("〔"&A$4&"〕",#REF!))'],
  });
});

describe('a column moved', () => {
  test('inside the table: headers, widths, names, validations and rules go with it', async () => {
    workbook.moveColumn('Sheet1', 2, 0);
    expect(await picture()).toEqual({
      table: 'Sheet1!A4:D6',
      columns: ['学时', '日期', '类型', '说明'],
      name: '=Sheet1!$C$5:$C$6',
      rule: ['Sheet1!A5:C100', '=ISNUMBER(FIND("〔"&A$4&"〕",$D5))'],
      validated: [{ row: 4, column: 2, rows: 96, columns: 1 }],
    });
    expect(workbook.shownFills('Sheet1', 'A5:C5')).toEqual([[undefined, undefined, '#FFC7CE']]);
    expect([workbook.columnWidth('Sheet1', 0), workbook.value('Sheet1', 'F1')]).toEqual([120, 8]);
  });

  test('out of the rule: the rule goes with it, in two parts', () => {
    workbook.moveColumn('Sheet1', 1, 3);
    const rules = workbook.state.sheets.list[0]?.rules.list;
    const parts = rules?.flatMap(({ areas }) => areas.map(({ column, columns }) => [column, columns]));
    expect(parts).toEqual([
      [0, 2],
      [3, 1],
    ]);
    expect(workbook.shownFills('Sheet1', 'A5:D5')).toEqual([[undefined, undefined, undefined, '#FFC7CE']]);
  });
});

test('hidden and filtered rows move with their rows', () => {
  workbook.hideRow('Sheet1', 9);
  workbook.setFilter('Ledger', '类型', ['会议']);
  workbook.insertRow('Sheet1', 0);
  const model = workbook.state.sheets.list[0]?.model;
  expect([6, 7, 10, 11].map((row) => model?.findRow(row)?.hidden === true)).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('a renamed sheet is renamed in formulas and names', async () => {
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('合计');
    other.getRange('A1').formulas = [['=Sheet1!C5']];
    context.workbook.worksheets.getItem('Sheet1').name = '工作 台账';
    const formula = other.getRange('A1').load('formulas,values');
    const name = context.workbook.names.getItem('类型清单').load('formula');
    await context.sync();
    expect([formula.formulas, formula.values, name.formula]).toEqual([
      [["='工作 台账'!C5"]],
      [[2]],
      "='工作 台账'!$B$5:$B$6",
    ]);
  });
});
