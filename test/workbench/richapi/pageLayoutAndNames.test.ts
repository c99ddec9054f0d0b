import { freshHost, onSheet1, refusalOf, valueOf } from '../onHost';
import type { Host } from '../../../workbench/node/startHost';

let host: Host;

beforeEach(() => {
  host = freshHost();
});

describe('names', () => {
  test('are found, moved, hidden and deleted', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const name = context.workbook.names.add('类型清单', sheet.getRange('B5:B9'));
      name.load('formula,type,scope,visible');
      const range = name.getRangeOrNullObject().load('address');
      await context.sync();
      expect([name.formula, name.type, name.scope, name.visible]).toEqual([
        '=Sheet1!$B$5:$B$9',
        'Range',
        'Workbook',
        true,
      ]);
      expect(range.address).toBe('Sheet1!B5:B9');
      name.formula = '=Sheet1!$C$5:$C$7';
      const moved = name.getRange().load('address');
      await context.sync();
      expect(moved.address).toBe('Sheet1!C5:C7');
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject('类型清单').load('name');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('over a table column follow the table', async () => {
    host.workbook.paste('Sheet1', 'A1', [['名称'], ['学习'], ['会议']]);
    await onSheet1((sheet, { workbook }) => {
      sheet.tables.add('A1:A3', true).name = 'Activities';
      workbook.names.add('类型清单', '=Activities[名称]');
    });
    host.workbook.type('Sheet1', 'A4', '调研');
    const range = await onSheet1((_sheet, { workbook }) =>
      workbook.names.getItem('类型清单').getRange().load('address'),
    );
    expect(range.address).toBe('Sheet1!A2:A4');
  });

  test('of a sheet are its own', async () => {
    await onSheet1((sheet) => sheet.names.add('区域', sheet.getRange('A1')));
    const [own, global] = await onSheet1((sheet, { workbook }) => [
      sheet.names.getItemOrNullObject('区域').load('name'),
      workbook.names.getItemOrNullObject('区域').load('name'),
    ]);
    expect([own?.isNullObject, global?.isNullObject]).toEqual([false, true]);
  });

  test('can stand for a range in getRange', async () => {
    const range = await onSheet1((sheet, { workbook }) => {
      workbook.names.add('区域', sheet.getRange('B2:C3'));
      return sheet.getRange('区域').load('address');
    });
    expect(range.address).toBe('Sheet1!B2:C3');
  });
});

describe('settings', () => {
  test('are added, replaced, listed and deleted', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('版本', 1);
      settings.add('版本', { 主: 2 });
      const missing = settings.getItemOrNullObject('没有').load('value');
      settings.load('items/key,items/value');
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([['版本', { 主: 2 }]]);
      expect(missing.isNullObject).toBe(true);
      settings.getItem('版本').delete();
      const count = settings.getCount();
      await context.sync();
      expect(valueOf(count)).toBe(0);
    });
  });
});

describe('worksheets', () => {
  test('are added, ordered, hidden, deleted', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const ledger = worksheets.add('工作台账');
      const list = worksheets.add('活动类型');
      list.position = 0;
      list.visibility = 'Hidden';
      list.tabColor = '#808080';
      ledger.activate();
      const active = worksheets.getActiveWorksheet().load('name');
      worksheets.load('items/name,items/position,items/visibility,items/tabColor');
      await context.sync();
      expect(
        worksheets.items.map(({ name, position, visibility, tabColor }) => [
          name,
          position,
          visibility,
          tabColor,
        ]),
      ).toEqual([
        ['活动类型', 0, 'Hidden', '#808080'],
        ['Sheet1', 1, 'Visible', ''],
        ['工作台账', 2, 'Visible', ''],
      ]);
      expect(active.name).toBe('工作台账');
      ledger.delete();
      await context.sync();
    });
    expect(host.workbook.sheetNames()).toEqual(['活动类型', 'Sheet1']);
  });

  test('a hidden sheet cannot be activated', async () => {
    const run = onSheet1((_sheet, { workbook }) => {
      const hidden = workbook.worksheets.add('设置');
      hidden.visibility = 'Hidden';
      hidden.activate();
    });
    expect(await refusalOf(run)).toBe('InvalidOperation');
  });
});

test('panes are frozen and unfrozen', async () => {
  const at = (sheet: Excel.Worksheet): Excel.Range =>
    sheet.freezePanes.getLocationOrNullObject().load('address');
  const both = await onSheet1((sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
    return at(sheet);
  });
  const rows = await onSheet1((sheet) => {
    sheet.freezePanes.freezeRows(2);
    return at(sheet);
  });
  const none = await onSheet1((sheet) => {
    sheet.freezePanes.unfreeze();
    return at(sheet);
  });
  expect([both.address, rows.address, none.isNullObject]).toEqual(['Sheet1!A1:B4', 'Sheet1!1:2', true]);
});

test('the page layout is written and read back', async () => {
  const layout = await onSheet1((sheet) => {
    const { pageLayout } = sheet;
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.printOrder = Excel.PrintOrder.overThenDown;
    pageLayout.centerHorizontally = true;
    pageLayout.topMargin = 54;
    pageLayout.zoom = { scale: 80 };
    pageLayout.headersFooters.defaultForAllPages.leftFooter = '制表：&D';
    pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
    return pageLayout.load(
      'orientation,paperSize,printOrder,centerHorizontally,topMargin,zoom,headersFooters/defaultForAllPages/leftFooter,headersFooters/defaultForAllPages/rightFooter',
    );
  });
  expect([layout.orientation, layout.paperSize, layout.printOrder, layout.centerHorizontally]).toEqual([
    'Landscape',
    'A4',
    'OverThenDown',
    true,
  ]);
  expect([layout.topMargin, layout.zoom]).toEqual([54, { scale: 80 }]);
  const { leftFooter, rightFooter } = layout.headersFooters.defaultForAllPages;
  expect([leftFooter, rightFooter]).toEqual(['制表：&D', '&P/&N']);
});
