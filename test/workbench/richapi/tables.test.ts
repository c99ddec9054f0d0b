import { freshHost, onSheet1, refusalOf } from '../onHost';
import type { Host } from '../../../workbench/node/startHost';

let host: Host;

beforeEach(async () => {
  host = freshHost();
  await onSheet1((sheet) => {
    sheet.getRange('A1:C3').values = [
      ['日期', '类型', '学时'],
      ['2022-3-5', '会议', 2],
      ['2022-3-6', '学习', 4],
    ];
    sheet.tables.add('A1:C3', true).name = 'Ledger';
  });
});

const ledger = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem('Ledger');

const bodyAddress = async (): Promise<string> =>
  (await onSheet1((sheet) => ledger(sheet).getDataBodyRange().load('address'))).address;

const headers = async (): Promise<string[]> =>
  (await onSheet1((sheet) => ledger(sheet).columns.load('items/name'))).items.map(({ name }) => name);

test('its parts', async () => {
  const parts = await onSheet1((sheet) => ({
    table: ledger(sheet).load('id,name,showHeaders,showTotals,style,worksheet/name,rows/count'),
    whole: ledger(sheet).getRange().load('address'),
    header: ledger(sheet).getHeaderRowRange().load('values'),
    column: ledger(sheet).columns.getItem('学时').getDataBodyRange().load('address,values'),
  }));
  expect(parts.table.toJSON()).toMatchObject({
    name: 'Ledger',
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  });
  expect([parts.table.worksheet.name, parts.table.rows.count, parts.whole.address]).toEqual([
    'Sheet1',
    2,
    'Sheet1!A1:C3',
  ]);
  expect(parts.header.values).toEqual([['日期', '类型', '学时']]);
  expect([parts.column.address, parts.column.values]).toEqual(['Sheet1!C2:C3', [[2], [4]]]);
});

test('is found through the workbook by name and by id, and stays found in later syncs', async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('ledger').load('id');
    await context.sync();
    const again = context.workbook.tables.getItem(table.id).load('name');
    table.name = 'Umbenannt';
    await context.sync();
    expect(again.name).toBe('Ledger');
    table.load('name');
    await context.sync();
    expect(table.name).toBe('Umbenannt');
  });
});

describe('growing', () => {
  test('a user who types right below it makes it longer', async () => {
    host.workbook.type('Sheet1', 'A4', '2022-3-7');
    expect(await bodyAddress()).toBe('Sheet1!A2:C4');
  });

  test('and one who pastes a block, too; the new rows look like the old', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('B2:B3').numberFormat = [['@'], ['@']];
    });
    host.workbook.paste('Sheet1', 'A4', [
      ['2022-3-7', '会议', 1],
      ['2022-3-8', '会议', 1],
    ]);
    expect(await bodyAddress()).toBe('Sheet1!A2:C5');
    const formats = await onSheet1((sheet) => sheet.getRange('B4:B5').load('numberFormat'));
    expect(formats.numberFormat).toEqual([['@'], ['@']]);
  });

  test('and one who types right beside it makes it wider', async () => {
    host.workbook.type('Sheet1', 'D1', '备注');
    expect(await headers()).toEqual(['日期', '类型', '学时', '备注']);
  });

  test('typing one row further down leaves it alone', async () => {
    host.workbook.type('Sheet1', 'A5', '2022-3-7');
    expect(await bodyAddress()).toBe('Sheet1!A2:C3');
  });

  test('values written by the API right below it do not make it longer', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('A4:C4').values = [['2022-3-7', '会议', 2]];
    });
    expect(await bodyAddress()).toBe('Sheet1!A2:C3');
  });

  test('a table on a protected sheet does not grow', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('A4').format.protection.locked = false;
      sheet.protection.protect();
    });
    host.workbook.type('Sheet1', 'A4', '2022-3-7');
    expect(await bodyAddress()).toBe('Sheet1!A2:C3');
  });

  test('resize', async () => {
    await onSheet1((sheet) => {
      ledger(sheet).resize('A1:D9');
    });
    expect([await bodyAddress(), await headers()]).toEqual(['Sheet1!A2:D9', ['日期', '类型', '学时', '列1']]);
  });
});

describe('headers', () => {
  test('writing into a header cell renames the column', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('B1').values = [['活动类型']];
    });
    expect(await headers()).toEqual(['日期', '活动类型', '学时']);
  });

  test('are unique, never empty, and always text', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('A1:C1').values = [['学时', '', 2022]];
    });
    expect(await headers()).toEqual(['学时2', '列1', '2022']);
    expect(host.workbook.values('Sheet1', 'A1:C1')).toEqual([['学时2', '列1', '2022']]);
  });

  test('of a new table are made unique', async () => {
    await onSheet1((sheet) => {
      sheet.getRange('F1:H1').values = [['名称', '名称', '']];
      sheet.tables.add('F1:H4', true).name = 'Units';
    });
    expect(host.workbook.values('Sheet1', 'F1:H1')).toEqual([['名称', '名称2', '列1']]);
  });
});

test('columns can be added and deleted; cells beside the table make room', async () => {
  host.workbook.type('Sheet1', 'F1', '旁边');
  await onSheet1((sheet) => {
    ledger(sheet).columns.add(1, [['备注'], ['一'], ['二']]);
  });
  expect(host.workbook.values('Sheet1', 'A1:G2')).toEqual([
    ['日期', '备注', '类型', '学时', '', '', '旁边'],
    [44625, '一', '会议', 2, '', '', ''],
  ]);
  await onSheet1((sheet) => {
    ledger(sheet).columns.getItem('备注').delete();
  });
  expect(await headers()).toEqual(['日期', '类型', '学时']);
  expect(host.workbook.value('Sheet1', 'F1')).toBe('旁边');
});

test('turned into a range its cells stay; deleted they go', async () => {
  await onSheet1((sheet) => {
    ledger(sheet).convertToRange();
  });
  expect(host.workbook.value('Sheet1', 'B2')).toBe('会议');
  expect(await refusalOf(onSheet1((sheet) => ledger(sheet).load('name')))).toBe('ItemNotFound');
});
