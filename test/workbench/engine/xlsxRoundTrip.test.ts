import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import { Workbook } from '@cj-tech-master/excelts';
import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import { WorkbookFileError } from '../../../workbench/engine/WorkbookFileError';
import { startHost } from '../../../workbench/node/startHost';
import { onSheet1 } from '../onHost';

/** Saves a workbook and opens it again behind Office.js. */
async function reopened(workbook: EngineWorkbook): Promise<EngineWorkbook> {
  const again = await EngineWorkbook.fromXlsx(await workbook.toXlsx());
  startHost(again);
  return again;
}

async function ledger(): Promise<EngineWorkbook> {
  const workbook = EngineWorkbook.create({ today: new Date(2022, 5, 1) });
  startHost(workbook);
  await onSheet1((sheet, context) => {
    sheet.getRange('A4:D6').values = [
      ['日期', '类型', '学时', '说明'],
      ['2022-3-5', '会议', 2, '〔类型〕'],
      ['2022-3-6', '学习', 4, ''],
    ];
    const table = sheet.tables.add('A4:D6', true);
    table.name = 'Ledger';
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
    sheet.getRange('F5').formulas = [['=SUM(Ledger[学时])']];
    context.workbook.names.add('类型清单', sheet.getRange('B5:B6'));
    context.workbook.names.add('整列', '=Sheet1!$B:$B');
    context.workbook.settings.add('mapping', { sheet: '台账', columns: ['日期', '<类型>'] });
    const types = sheet.getRange('B5:B5000').dataValidation;
    types.rule = { list: { inCellDropDown: true, source: '=类型清单' } };
    types.errorAlert = { title: '类型', message: '不在清单中', style: 'Warning', showAlert: true };
    types.prompt = { title: '类型', message: '从清单中选', showPrompt: true };
    const rule = sheet.getRange('A5:C5000').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = '=ISNUMBER(FIND("〔"&A$4&"〕",$D5))';
    rule.custom.format.fill.color = '#FFC7CE';
    rule.stopIfTrue = true;
    const second = sheet.getRange('A5:A5000').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    second.custom.rule.formula = '=$A5=""';
    second.custom.format.font.bold = true;
    sheet.freezePanes.freezeAt(sheet.getRange('A1:A4'));
    sheet.getRange('C:C').group('ByColumns');
    sheet.getRange('C:C').hideGroupDetails('ByColumns');
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows('$4:$4');
    sheet.pageLayout.setPrintArea('A1:F60');
    sheet.pageLayout.leftMargin = 36;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    sheet.horizontalPageBreaks.add('A31');
    sheet.tabColor = '#808080';
    sheet.showGridlines = false;
  });
  workbook.setFill('Sheet1', 'B6', '#00FF00');
  workbook.setColumnWidth('Sheet1', 1, 120);
  return workbook;
}

test('values, formats, formulas and the looks of the user survive', async () => {
  const again = await reopened(await ledger());
  expect(again.values('Sheet1', 'A4:D6')).toEqual([
    ['日期', '类型', '学时', '说明'],
    [44625, '会议', 2, '〔类型〕'],
    [44626, '学习', 4, ''],
  ]);
  expect([again.text('Sheet1', 'A5'), again.value('Sheet1', 'F5')]).toEqual(['2022/3/5', 6]);
  expect([again.fill('Sheet1', 'B6'), again.columnWidth('Sheet1', 1)]).toEqual(['#00FF00', 120]);
});

test('tables survive and grow after loading', async () => {
  const again = await reopened(await ledger());
  again.paste('Sheet1', 'A7', [['2022-3-7', '会议', 8, '']]);
  const table = await onSheet1((sheet) => {
    const found = sheet.tables.getItem('Ledger');
    found.resize('A4:D9');
    found.load('name,style,showBandedRows,columns/items/name');
    return { found, body: found.getDataBodyRange().load('address') };
  });
  expect(table.found.columns.items.map(({ name }) => name)).toEqual(['日期', '类型', '学时', '说明']);
  expect([table.found.style, table.found.showBandedRows, table.body.address]).toEqual([
    'TableStyleLight1',
    false,
    'Sheet1!A5:D9',
  ]);
  expect(again.value('Sheet1', 'F5')).toBe(14);
  const third = await reopened(again);
  expect(third.value('Sheet1', 'F5')).toBe(14);
});

test('names, settings, validations and conditional formats survive', async () => {
  const again = await reopened(await ledger());
  const read = await onSheet1((sheet, { workbook }) => ({
    names: workbook.names.load('items/name,items/formula'),
    setting: workbook.settings.getItem('mapping').load('value'),
    validation: sheet.getRange('B5:B5000').dataValidation.load('type,rule,errorAlert,prompt'),
    rules: sheet
      .getRange('A5:A6')
      .conditionalFormats.load(
        'items/type,items/priority,items/stopIfTrue,items/customOrNullObject/rule/formula',
      ),
  }));
  expect(read.names.items.map(({ name, formula }) => [name, formula])).toEqual([
    ['类型清单', '=Sheet1!$B$5:$B$6'],
    ['整列', '=Sheet1!$B:$B'],
  ]);
  expect(read.setting.value).toEqual({ sheet: '台账', columns: ['日期', '<类型>'] });
  expect([read.validation.type, read.validation.rule.list?.source]).toEqual(['List', '=类型清单']);
  expect(read.validation.errorAlert).toEqual({
    title: '类型',
    message: '不在清单中',
    style: 'Warning',
    showAlert: true,
  });
  expect(read.validation.prompt.message).toBe('从清单中选');
  expect(
    read.rules.items.map((item) => [item.priority, item.stopIfTrue, item.customOrNullObject.rule.formula]),
  ).toEqual([
    [0, false, '=$A5=""'],
    [1, true, '=ISNUMBER(FIND("〔"&A$4&"〕",$D5))'],
  ]);
  expect(again.shownFills('Sheet1', 'A5:C5')).toEqual([[undefined, '#FFC7CE', undefined]]);
});

test('panes, groups and the print set-up survive', async () => {
  await reopened(await ledger());
  const read = await onSheet1((sheet) => ({
    sheet: sheet.load('tabColor,showGridlines'),
    frozen: sheet.freezePanes.getLocationOrNullObject().load('address'),
    column: sheet.getRange('C:C').load('columnHidden'),
    layout: sheet.pageLayout.load(
      'orientation,paperSize,zoom,leftMargin,headersFooters/defaultForAllPages/centerFooter',
    ),
    titles: sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address'),
    breaks: sheet.horizontalPageBreaks.load('items'),
  }));
  expect([read.sheet.tabColor, read.sheet.showGridlines, read.frozen.address]).toEqual([
    '#808080',
    false,
    'Sheet1!A1:A4',
  ]);
  expect(read.column.columnHidden).toBe(true);
  expect([read.layout.orientation, read.layout.paperSize, read.layout.leftMargin]).toEqual([
    'Landscape',
    'A4',
    36,
  ]);
  expect(read.layout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  expect(read.layout.headersFooters.defaultForAllPages.centerFooter).toBe('第 &P 页');
  expect([read.titles.address, read.breaks.items.length]).toEqual(['Sheet1!4:4', 1]);
});

describe('the file that is written', () => {
  test('holds a validation as one range and the collapsed mark where Excel looks for it', async () => {
    const model = new Workbook();
    await model.xlsx.load(await (await ledger()).toXlsx());
    const sheet = model.getWorksheet('Sheet1');
    expect(Object.keys(sheet?.dataValidations.model ?? {})).toEqual(['range:B5:B5000']);
    expect(sheet?.getColumn(3).outlineLevel).toBe(1);
  });

  test('written twice is the same workbook', async () => {
    const workbook = await ledger();
    const first = await EngineWorkbook.fromXlsx(await workbook.toXlsx());
    const second = await EngineWorkbook.fromXlsx(await first.toXlsx());
    expect(second.values('Sheet1', 'A1:H20')).toEqual(workbook.values('Sheet1', 'A1:H20'));
    expect(second.state.names.list.length).toBe(2);
  });
});

describe('what is no workbook', () => {
  test.each([
    [
      'an encrypted file or an old xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'encrypted',
    ],
    ['a text', new TextEncoder().encode('日期,主题'), 'notAWorkbook'],
    ['nothing', new Uint8Array(), 'notAWorkbook'],
    ['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'notAWorkbook'],
  ])('%s', async (_what, bytes, code) => {
    const opened = EngineWorkbook.fromXlsx(bytes);
    await expect(opened).rejects.toBeInstanceOf(WorkbookFileError);
    await expect(opened).rejects.toMatchObject({ code });
  });
});

test('a file of another program whose default fill names no pattern stays one that Excel can open', async () => {
  const source = EngineWorkbook.create();
  source.type('Sheet1', 'A1', '2022-3-5');
  const bytes = await source.toXlsx();
  const editor = await editZip(bytes);
  const styles = (await (await unzip(bytes).get('xl/styles.xml'))?.text()) ?? '';
  expect(styles).toContain(' patternType="none"');
  editor.set('xl/styles.xml', styles.replace(' patternType="none"', ''));
  const reopened = await EngineWorkbook.fromXlsx(await editor.bytes());
  const saved = (await (await unzip(await reopened.toXlsx()).get('xl/styles.xml'))?.text()) ?? '';
  expect(saved).toContain('<patternFill');
  expect(saved).not.toContain('undefined');
});

test('a filter of a file stays a filter: seen, kept on saving, and gone when it is cleared', async () => {
  const book = await ledger();
  book.setFilter('Ledger', '类型', ['会议']);
  const again = await reopened(book);
  const isFiltered = () =>
    onSheet1(async (sheet, context) => {
      const { autoFilter } = sheet.tables.getItem('Ledger');
      autoFilter.load('isDataFiltered');
      await context.sync();
      return autoFilter.isDataFiltered;
    });
  expect(await isFiltered()).toBe(true);
  const saved = await unzip(await again.toXlsx()).get('xl/tables/table1.xml');
  expect(await saved?.text()).toContain('<filter val="会议"/>');
  again.clearFilter('Ledger');
  expect(await isFiltered()).toBe(false);
});

test('a name over a table column follows the table as it grows', async () => {
  const book = await ledger();
  book.type('Sheet1', 'A7', '2022-3-7');
  const workbook = await unzip(await book.toXlsx()).get('xl/workbook.xml');
  const xml = await workbook?.text();
  expect(xml).toContain('<definedName name="类型清单">Sheet1!$B$5:$B$7<');
  expect(xml).toContain('<definedName name="整列">Sheet1!$B:$B<');
});

test('headers and footers can be set on a sheet of a file that has none', async () => {
  const editor = await editZip(await EngineWorkbook.create().toXlsx());
  const path = 'xl/worksheets/sheet1.xml';
  const xml = (await (await unzip(await EngineWorkbook.create().toXlsx()).get(path))?.text()) ?? '';
  editor.set(path, xml.replace(/<headerFooter[\s\S]*?(?:\/>|<\/headerFooter>)/, ''));
  startHost(await EngineWorkbook.fromXlsx(await editor.bytes()));
  await onSheet1(async (sheet, context) => {
    const parts = sheet.pageLayout.headersFooters.defaultForAllPages;
    parts.centerFooter = '第 &P 页';
    parts.load('centerFooter');
    await context.sync();
    expect(parts.centerFooter).toBe('第 &P 页');
  });
});
