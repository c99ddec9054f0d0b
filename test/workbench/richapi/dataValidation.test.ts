import { freshHost, onSheet1 } from '../onHost';

beforeEach(() => {
  freshHost();
});

const list = (source: string | Excel.Range): Excel.DataValidationRule => ({
  list: { inCellDropDown: true, source },
});

test.each<[string, Excel.DataValidationRule, string]>([
  ['a typed list', list('是,否'), 'List'],
  ['whole numbers', { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } }, 'WholeNumber'],
  ['decimals', { decimal: { formula1: 0, operator: 'GreaterThan' } }, 'Decimal'],
  ['a formula', { custom: { formula: '=LEN(A1)<10' } }, 'Custom'],
  ['text length', { textLength: { formula1: 20, operator: 'LessThanOrEqualTo' } }, 'TextLength'],
  ['dates', { date: { formula1: '2022-01-01', formula2: '2022-12-31', operator: 'Between' } }, 'Date'],
])('%s is kept as it was set', async (_what, rule, type) => {
  const validation = await onSheet1((sheet) => {
    const { dataValidation } = sheet.getRange('A1:A9');
    dataValidation.rule = rule;
    return dataValidation.load('rule,type,ignoreBlanks');
  });
  expect([validation.type, validation.rule, validation.ignoreBlanks]).toEqual([type, rule, true]);
});

test('a list from a range object or a name', async () => {
  const validations = await onSheet1((sheet, { workbook }) => {
    workbook.names.add('类型清单', sheet.getRange('D1:D5'));
    sheet.getRange('A1').dataValidation.rule = list(sheet.getRange('D1:D5'));
    sheet.getRange('B1').dataValidation.rule = list('=类型清单');
    return [
      sheet.getRange('A1').dataValidation.load('rule'),
      sheet.getRange('B1').dataValidation.load('rule'),
    ];
  });
  expect(validations.map(({ rule }) => rule.list?.source)).toEqual(['=Sheet1!$D$1:$D$5', '=类型清单']);
});

test('is none, one, on some cells only, or inconsistent; clearing a part leaves the rest', async () => {
  const types = await onSheet1((sheet) => {
    sheet.getRange('A1:A9').dataValidation.rule = list('是,否');
    sheet.getRange('A3').dataValidation.clear();
    sheet.getRange('A10:A12').dataValidation.rule = list('甲,乙');
    return ['A1:A2', 'A1:A9', 'A3', 'A4:A9', 'A4:A12', 'A2:A12'].map((address) =>
      sheet.getRange(address).dataValidation.load('type'),
    );
  });
  expect(types.map(({ type }) => type)).toEqual([
    'List',
    'MixedCriteria',
    'None',
    'List',
    'Inconsistent',
    'MixedCriteria',
  ]);
});
