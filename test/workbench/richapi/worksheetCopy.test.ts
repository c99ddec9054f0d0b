import { EngineWorkbook } from '../../../workbench/engine/EngineWorkbook';
import type { Host } from '../../../workbench/node/startHost';
import { sheetSnapshotOf, type SheetSnapshot } from '../../support/hostSnapshot';
import { freshHost, onSheet1, refusalOf } from '../onHost';

type Place = 'None' | 'Before' | 'After' | 'Beginning' | 'End';

let host: Host;

beforeEach(() => {
  host = freshHost();
});

/** A sheet with something of everything on it. */
async function fullSheet(): Promise<void> {
  const { workbook } = host;
  workbook.paste('Sheet1', 'A1', [['2022年度学习台账'], ['日期', '内容', '学时'], ['2022-3-5', '报告', '4']]);
  workbook.paste('Sheet1', 'A4', [
    ['2022-3-6', '条例', '2'],
    ['2022-3-7', '报告', '3'],
  ]);
  workbook.paste('Sheet1', 'E2', [
    ['=SUM(C3:C5)'],
    ['=Sheet1!C3*2'],
    ['=SUM(Study[学时])'],
    ['=ROWS(Study)'],
  ]);
  await onSheet1((sheet, { workbook: book }) => {
    sheet.tables.add('A2:C5', true).name = 'Study';
    sheet.getRange('A1:C1').merge();
    sheet.getRange('A1').format.font.name = '方正小标宋简体';
    sheet.getRange('A1').format.fill.color = '#FFEE00';
    sheet.getRange('B:B').format.columnWidth = 200;
    sheet.getRange('4:4').format.rowHeight = 40;
    sheet.getRange('D:D').columnHidden = true;
    sheet.getRange('C3:C5').numberFormat = [['0.0'], ['0.0'], ['0.0']];
    sheet.freezePanes.freezeRows(2);
    sheet.tabColor = '#FF0000';
    sheet.getRange('C3:C9').dataValidation.rule = {
      list: { source: '=Sheet1!$E$2:$E$3', inCellDropDown: true },
    };
    const rule = sheet.getRange('A3:C9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$C3>Sheet1!$E$2';
    rule.custom.format.fill.color = '#00FF00';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintArea('A1:C9');
    sheet.pageLayout.setPrintTitleRows('1:2');
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '第&P页';
    sheet.horizontalPageBreaks.add('A4');
    book.names.add('课时', sheet.getRange('C3:C5'));
    sheet.names.add('本表', sheet.getRange('A1'));
  });
  workbook.setFilter('Study', '内容', ['报告']);
}

async function copyOf(name: string, place?: Place, beside?: string): Promise<string> {
  return Excel.run(async ({ workbook: { worksheets } }) => {
    const copy = worksheets
      .getItem(name)
      .copy(place, beside === undefined ? undefined : worksheets.getItem(beside));
    copy.load('name');
    await copy.context.sync();
    return copy.name;
  });
}

/** A snapshot in which the copy and its table are called as the original. */
function asOriginal(workbook: EngineWorkbook, name: string, table: string): SheetSnapshot {
  const text = JSON.stringify(sheetSnapshotOf(workbook, name));
  return JSON.parse(
    text.replaceAll(`'${name}'!`, 'Sheet1!').replaceAll(`"${name}"`, '"Sheet1"').replaceAll(table, 'Study'),
  ) as SheetSnapshot;
}

function namesOf({ state: { names } }: EngineWorkbook): string[] {
  return names.list.map(({ name, scope, formula }) => `${scope?.name ?? '*'} ${name} ${formula}`);
}

describe('worksheet.copy', () => {
  test('has all that the original has, and reads itself', async () => {
    await fullSheet();
    const before = sheetSnapshotOf(host.workbook, 'Sheet1');
    expect(await copyOf('Sheet1', 'End')).toBe('Sheet1 (2)');
    expect(host.workbook.sheetNames()).toEqual(['Sheet1', 'Sheet1 (2)']);
    expect(sheetSnapshotOf(host.workbook, 'Sheet1')).toEqual(before);
    const [table] = Object.keys(sheetSnapshotOf(host.workbook, 'Sheet1 (2)').tables);
    expect(table).toMatch(/^Study\d+$/);
    expect(asOriginal(host.workbook, 'Sheet1 (2)', table ?? '')).toEqual(before);
    expect(namesOf(host.workbook)).toEqual([
      '* 课时 =Sheet1!$C$3:$C$5',
      'Sheet1 本表 =Sheet1!$A$1',
      "Sheet1 (2) 本表 ='Sheet1 (2)'!$A$1",
      "Sheet1 (2) 课时 ='Sheet1 (2)'!$C$3:$C$5",
    ]);
  });

  test('goes its own way afterwards', async () => {
    await fullSheet();
    const before = sheetSnapshotOf(host.workbook, 'Sheet1');
    const name = await copyOf('Sheet1', 'After', 'Sheet1');
    await Excel.run(async ({ workbook: { worksheets } }) => {
      const copy = worksheets.getItem(name);
      copy.tables.getItemAt(0).clearFilters();
      copy.getRange('C3').values = [[99]];
      copy.getRange('A1').format.font.bold = true;
      copy.getRange('B:B').format.columnWidth = 20;
      copy.getRange('1:1').insert('Down');
      copy.pageLayout.orientation = 'Portrait';
      copy.freezePanes.unfreeze();
      copy.horizontalPageBreaks.removePageBreaks();
      copy.getRange('A1:Z99').conditionalFormats.clearAll();
      copy.getRange('A1:Z99').dataValidation.clear();
      await copy.context.sync();
    });
    expect(sheetSnapshotOf(host.workbook, 'Sheet1')).toEqual(before);
    expect(host.workbook.values('Sheet1', 'E2:E4')).toEqual([[9], [8], [9]]);
    expect(host.workbook.values(name, 'E3:E5')).toEqual([[104], [198], [104]]);
  });

  test('is saved and read with its table, rules and names', async () => {
    await fullSheet();
    const name = await copyOf('Sheet1', 'End');
    const book = await EngineWorkbook.fromXlsx(await host.workbook.toXlsx());
    expect(namesOf(book)).toEqual(namesOf(host.workbook));
    const saved = sheetSnapshotOf(book, name);
    const now = sheetSnapshotOf(host.workbook, name);
    expect(Object.keys(saved.tables)).toEqual(Object.keys(now.tables));
    expect([saved.cells, saved.rules.length, saved.validations]).toEqual([
      now.cells,
      now.rules.length,
      now.validations,
    ]);
    expect(saved.frame['merges']).toBe(now.frame['merges']);
  });

  test.each<[Place | undefined, string | undefined, string[]]>([
    [undefined, undefined, ['乙 (2)', '甲', '乙', '丙']],
    ['Beginning', undefined, ['乙 (2)', '甲', '乙', '丙']],
    ['End', undefined, ['甲', '乙', '丙', '乙 (2)']],
    ['Before', '丙', ['甲', '乙', '乙 (2)', '丙']],
    ['After', '甲', ['甲', '乙 (2)', '乙', '丙']],
  ])('%s %s', async (place, beside, expected) => {
    await onSheet1((sheet, { workbook: { worksheets } }) => {
      sheet.name = '甲';
      worksheets.add('乙');
      worksheets.add('丙');
    });
    await copyOf('乙', place, beside);
    expect(host.workbook.sheetNames()).toEqual(expected);
    expect(host.workbook.state.activeSheet.name).toBe('乙 (2)');
  });

  test('needs a sheet to stand beside', async () => {
    expect(await refusalOf(copyOf('Sheet1', 'After'))).toBe('InvalidArgument');
  });

  test('copies count on, and long names are cut', async () => {
    const long = '关于某项工作的台账'.repeat(4).slice(0, 31);
    await onSheet1((sheet) => {
      sheet.name = long;
    });
    const names = [await copyOf(long), await copyOf(long)];
    expect(names).toEqual([`${long.slice(0, 27)} (2)`, `${long.slice(0, 27)} (3)`]);
    expect(await copyOf(names[0] ?? '')).toBe(`${long.slice(0, 27)} (4)`);
  });

  test('of a protected sheet is protected, of a hidden one hidden and not in front', async () => {
    await onSheet1((sheet, { workbook: { worksheets } }) => {
      const hidden = worksheets.add('藏');
      hidden.protection.protect();
      hidden.visibility = 'Hidden';
      sheet.activate();
    });
    await copyOf('藏');
    const copy = host.workbook.state.sheets.find('藏 (2)');
    expect([copy?.isProtected, copy?.model.state]).toEqual([true, 'hidden']);
    expect(host.workbook.state.activeSheet.name).toBe('Sheet1');
  });
});
