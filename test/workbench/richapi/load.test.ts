import { freshHost, onSheet1 } from '../onHost';

beforeEach(() => {
  freshHost();
});

describe('load understands every spelling', () => {
  test.each<[string, (range: Excel.Range) => void]>([
    ['a text', (range) => range.load('address,values')],
    ['a list', (range) => range.load(['address', 'values'])],
    ['an object', (range) => range.load({ address: true, values: true })],
    ['select', (range) => range.load({ select: 'address, values' })],
    ['context.load', (range) => range.context.load(range, 'address,values')],
  ])('%s', async (_name, load) => {
    const range = await onSheet1((sheet) => {
      const a1 = sheet.getRange('A1');
      load(a1);
      return a1;
    });
    expect(range.address).toBe('Sheet1!A1');
    expect(range.values).toEqual([['']]);
    expect(() => range.text).toThrow(/not available/);
  });
});

test('nested properties', async () => {
  const range = await onSheet1((sheet) => {
    sheet.getRange('A1').format.fill.color = 'red';
    return sheet.getRange('A1').load('address,format/columnWidth,format/fill/color,worksheet/name');
  });
  expect([range.format.columnWidth, range.format.fill.color, range.worksheet.name]).toEqual([
    48,
    '#FF0000',
    'Sheet1',
  ]);
});

describe('collections', () => {
  test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
    ['items/name', (sheets) => sheets.load('items/name')],
    ['[items/name]', (sheets) => sheets.load(['items/name'])],
    ['items', (sheets) => sheets.load('items')],
    ['name', (sheets) => sheets.load('name' as 'items')],
    ['$all', (sheets) => sheets.load({ $all: true })],
    ['nothing', (sheets) => sheets.load()],
  ])('%s', async (_name, load) => {
    const names = await Excel.run(async (context) => {
      context.workbook.worksheets.add('台账');
      load(context.workbook.worksheets);
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Sheet1', '台账']);
  });

  test('of collections', async () => {
    const columns = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['日期', '主题']];
      sheet.tables.add('A1:B2', true);
      context.workbook.worksheets.load('items/tables/items/columns/items/name');
      await context.sync();
      return context.workbook.worksheets.items[0]?.tables.items[0]?.columns.items.map(({ name }) => name);
    });
    expect(columns).toEqual(['日期', '主题']);
  });

  test('top and skip', async () => {
    const names = await Excel.run(async (context) => {
      ['b', 'c', 'd'].forEach((name) => context.workbook.worksheets.add(name));
      context.workbook.worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['b', 'c']);
  });
});

describe('null objects', () => {
  test('say so, and so do their children', async () => {
    const [table, body] = await onSheet1((sheet) => {
      const missing = sheet.tables.getItemOrNullObject('Ledger').load('name');
      return [missing, missing.getDataBodyRange().load('address')] as const;
    });
    expect([table.isNullObject, body.isNullObject]).toEqual([true, true]);
  });

  test('take methods without effect, as deleting what may be missing', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('没有').delete();
      await context.sync();
    });
  });

  test('found objects are not null', async () => {
    const sheet = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject('sheet1').load('name');
      await context.sync();
      return found;
    });
    expect([sheet.isNullObject, sheet.name]).toEqual([false, 'Sheet1']);
  });
});

test('ranges live from sync to sync and are given back at the end of the run', async () => {
  const host = freshHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.values = [[1]];
    await context.sync();
    expect(host.keptReferences).toBe(1);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1]]);
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(host.keptReferences).toBe(0);
});
