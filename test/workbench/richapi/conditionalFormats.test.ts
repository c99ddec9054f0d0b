import { freshHost, onSheet1, refusalOf, valueOf } from '../onHost';

function add(sheet: Excel.Worksheet, range: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRange(range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  return format;
}

beforeEach(async () => {
  freshHost();
  await onSheet1((sheet) => {
    add(sheet, 'A5:C500', '=$A5="缺项"').custom.format.fill.color = '#FFC7CE';
    add(sheet, 'B5:B500', '=$B5=""').custom.format.font.color = '#9C0006';
  });
});

test('the newest has top priority; a range sees those that touch it', async () => {
  const [a, b] = await onSheet1((sheet) => {
    const load = 'items/priority,items/type,items/customOrNullObject/rule/formula';
    return [
      sheet.getRange('A5').conditionalFormats.load(load),
      sheet.getRange('B5:B6').conditionalFormats.load(load),
    ] as const;
  });
  expect(a.items.map((item) => [item.priority, item.customOrNullObject.rule.formula])).toEqual([
    [1, '=$A5="缺项"'],
  ]);
  expect(b.items.map((item) => [item.priority, item.customOrNullObject.rule.formula])).toEqual([
    [0, '=$B5=""'],
    [1, '=$A5="缺项"'],
  ]);
});

test('are counted, found, changed and deleted one by one', async () => {
  await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A5:C500');
    const count = conditionalFormats.getCount();
    conditionalFormats.load('items/id');
    await context.sync();
    expect(valueOf(count)).toBe(2);
    const [first, second] = conditionalFormats.items;
    first?.delete();
    if (second) second.custom.format.fill.color = '#00FF00';
    const where = second?.getRange().load('address');
    const colour = second?.custom.format.fill.load('color');
    conditionalFormats.load('items/id');
    await context.sync();
    expect([where?.address, colour?.color, conditionalFormats.items.length]).toEqual([
      'Sheet1!A5:C500',
      '#00FF00',
      1,
    ]);
  });
});

test('clearing a part of a range leaves the rest', async () => {
  const [part, rest] = await onSheet1((sheet) => {
    sheet.getRange('A5:C9').conditionalFormats.clearAll();
    return [
      sheet.getRange('A5:C9').conditionalFormats.getCount(),
      sheet.getRange('A10:C10').conditionalFormats.getCount(),
    ] as const;
  });
  expect([part.value, rest.value]).toEqual([0, 2]);
});

test('inserting a row below the first stretches them, copying formats does not', async () => {
  const host = freshHost();
  await onSheet1((sheet) => {
    add(sheet, 'A5:A10', '=$A5>1').custom.format.fill.color = 'red';
  });
  host.workbook.insertRow('Sheet1', 6);
  const where = await onSheet1((sheet) =>
    sheet.getRange('A5').conditionalFormats.getItemAt(0).getRange().load('address'),
  );
  expect(where.address).toBe('Sheet1!A5:A11');
});

test('other kinds stand among ours: custom of them is refused, customOrNullObject is null', async () => {
  const { other, formula, isCustom } = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('Sheet1').getRange('A2:B5');
    const made = conditionalFormats.add('CellValue');
    made.cellValue.rule = { formula1: '=1', formula2: '=$C$1', operator: 'Between' };
    made.cellValue.format.fill.color = '#FF0000';
    made.load('type');
    made.cellValue.load('rule');
    const custom = made.customOrNullObject;
    custom.rule.load('formula');
    await context.sync();
    return { other: made.type, formula: made.cellValue.rule, isCustom: !custom.isNullObject };
  });
  expect([other, formula, isCustom]).toEqual([
    'CellValue',
    { formula1: '=1', formula2: '=$C$1', operator: 'Between' },
    false,
  ]);
  expect(
    await refusalOf(
      onSheet1((sheet) => sheet.getRange('A2').conditionalFormats.getItemAt(0).custom.rule.load('formula')),
    ),
  ).toBe('InvalidOperation');
});

test.each<[string, string, Excel.ConditionalCellValueRule]>([
  ['an operator that is not modelled', 'NotImplemented', { formula1: '=1', operator: 'NotBetween' }],
  ['a value that is no formula', 'InvalidArgument', { formula1: '=(', operator: 'EqualTo' }],
  ['a second value that is missing', 'InvalidArgument', { formula1: '=1', operator: 'Between' }],
])('comparing cells with %s is refused', async (_what, code, rule) => {
  const run = onSheet1((sheet) => {
    sheet.getRange('A2').conditionalFormats.add('CellValue').cellValue.rule = rule;
  });
  expect(await refusalOf(run)).toBe(code);
});
