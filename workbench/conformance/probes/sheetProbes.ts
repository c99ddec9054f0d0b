import type { Bench } from '../Bench';
import type { Json, Probe } from '../Probe';
import { local } from './tableProbes';

async function activeSheetAndCell({ context, sheetName }: Bench): Promise<Json> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  const cell = context.workbook.getSelectedRange().load('address');
  await context.sync();
  return { sheet: sheet.name === sheetName ? '第一张' : '第二张', selected: local(cell.address) };
}

async function frozen({ context, sheet }: Bench): Promise<string | null> {
  const location = sheet.freezePanes.getLocationOrNullObject().load('address');
  await context.sync();
  return location.isNullObject ? null : local(location.address);
}

/** Sheets: showing places, freezing, hiding, used ranges, insertion. */
export const sheetProbes: readonly Probe[] = [
  {
    id: 'show-cell-elsewhere',
    title: '先切换工作表，再选中单元格',
    about: 'A click on a finding shows its cell (src/excel/showSheet.ts).',
    source: 'Excel.Worksheet.activate, Excel.Range.select',
    expected: { sheet: '第二张', selected: 'C9' },
    run: async (bench) => {
      const other = bench.context.workbook.worksheets.add(bench.name('二'));
      await bench.context.sync();
      other.activate();
      await bench.context.sync();
      other.getRange('C9').select();
      await bench.context.sync();
      return activeSheetAndCell(bench);
    },
  },
  {
    id: 'select-without-activate',
    title: '直接选中另一张工作表的单元格',
    about: 'The product never does so without activating (src/excel/showSheet.ts).',
    source: 'Excel.Range.select: selects the range in the UI',
    expected: { sheet: '第二张', selected: 'C9' },
    doubt: 'Some clients refuse it, as VBA does.',
    run: async (bench) => {
      const other = bench.context.workbook.worksheets.add(bench.name('二'));
      await bench.context.sync();
      other.getRange('C9').select();
      await bench.context.sync();
      return activeSheetAndCell(bench);
    },
  },
  {
    id: 'freeze-panes',
    title: '冻结窗格',
    about: 'Header rows and the first columns stay in sight (src/excel/queueSheet.ts).',
    source: 'Excel.WorksheetFreezePanes.freezeAt, freezeRows, getLocationOrNullObject',
    expected: { at: 'A1:B4', rows: '1:3', none: null },
    run: async (bench) => {
      const { freezePanes } = bench.sheet;
      freezePanes.freezeAt(bench.sheet.getRange('A1:B4'));
      const at = await frozen(bench);
      freezePanes.unfreeze();
      freezePanes.freezeRows(3);
      const rows = await frozen(bench);
      freezePanes.unfreeze();
      return { at, rows, none: await frozen(bench) };
    },
  },
  {
    id: 'hidden-sheet',
    title: '隐藏的工作表可读写，不能切换过去',
    about: 'Hidden sheets of the user are read and written (src/excel/readBook.ts, showSheet.ts).',
    source: 'Excel.Worksheet.visibility, activate',
    expected: { written: '甲', activate: 'InvalidOperation' },
    doubt: 'The code is not documented; activating may do nothing.',
    run: async ({ context, name, outcome }) => {
      const other = context.workbook.worksheets.add(name('二'));
      other.visibility = 'Hidden';
      await context.sync();
      const cell = other.getRange('A1');
      cell.values = [['甲']];
      cell.load('values');
      await context.sync();
      const activate = await outcome((_s, { workbook }) => {
        workbook.worksheets.getItem(name('二')).activate();
      });
      return { written: cell.values[0]?.[0], activate };
    },
  },
  {
    id: 'sheet-rename-and-formulas',
    title: '工作表改名后公式跟随',
    about: 'Sheets with a renamed tab are found by their tables (src/sheets/decode/locateTable.ts).',
    source: 'Excel rewrites references to a renamed sheet',
    expected: { value: 5, hasNewName: true },
    run: async ({ context, sheet, name }) => {
      const other = context.workbook.worksheets.add(name('二'));
      other.getRange('A1').values = [[5]];
      const cell = sheet.getRange('A1');
      cell.formulas = [[`='${name('二')}'!A1`]];
      other.name = name('三');
      cell.load('values,formulas');
      await context.sync();
      return { value: cell.values[0]?.[0], hasNewName: String(cell.formulas[0]?.[0]).includes(name('三')) };
    },
  },
  {
    id: 'used-range-after-clear',
    title: '清除内容后的已用区域',
    about: 'How much of a sheet is read (src/excel/readBook.ts).',
    source: 'Excel.Worksheet.getUsedRangeOrNullObject(valuesOnly)',
    expected: { full: 'A1:C9', fewer: 'A1:C3', none: true },
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:C9').values = Array.from({ length: 9 }, () => [1, 2, 3]);
      const full = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      sheet.getRange('A4:C9').clear('Contents');
      const fewer = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      sheet.getRange('A1:C3').clear('Contents');
      const none = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      return { full: local(full.address), fewer: local(fewer.address), none: none.isNullObject };
    },
  },
  {
    id: 'used-range-of-formats',
    title: '只有格式的单元格是否算作已用',
    about: 'The template formats whole columns: only values may count (src/excel/readBook.ts).',
    source: 'Excel.Worksheet.getUsedRangeOrNullObject: valuesOnly ignores formatting',
    expected: { valuesOnly: 'A1', withFormats: 'A1:C5' },
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('C5').format.fill.color = '#FFFF00';
      const valuesOnly = sheet.getUsedRangeOrNullObject(true).load('address');
      const withFormats = sheet.getUsedRangeOrNullObject(false).load('address');
      await context.sync();
      return { valuesOnly: local(valuesOnly.address), withFormats: local(withFormats.address) };
    },
  },
  {
    id: 'kept-range-after-insert',
    title: '插入行之后，之前取得的区域对象是否移动',
    about: 'The product makes its ranges anew in every batch (src/excel/writeBlocks.ts).',
    source: 'learn.microsoft.com: tracked range objects follow their cells',
    expected: 'A6',
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A5').load('address');
      await context.sync();
      sheet.getRange('2:2').insert('Down');
      await context.sync();
      range.load('address');
      await context.sync();
      return local(range.address);
    },
  },
  {
    id: 'group-columns',
    title: '列分组、折叠、展开',
    about: 'The columns of details can be folded (src/excel/queueSheet.ts).',
    source: 'Excel.Range.group, hideGroupDetails, showGroupDetails (ExcelApi 1.10)',
    expected: { folded: true, outside: false, shown: false },
    run: async ({ context, sheet }) => {
      const group = sheet.getRange('C:E');
      group.group('ByColumns');
      group.hideGroupDetails('ByColumns');
      const inside = sheet.getRange('D1').load('columnHidden');
      const outside = sheet.getRange('F1').load('columnHidden');
      await context.sync();
      const folded = inside.columnHidden;
      group.showGroupDetails('ByColumns');
      inside.load('columnHidden');
      await context.sync();
      return { folded, outside: outside.columnHidden, shown: inside.columnHidden };
    },
  },
  {
    id: 'copy-values',
    title: '只复制公式的值',
    about: 'Not used yet; a summary without formulas would need it.',
    source: 'Excel.Range.copyFrom(source, "Values")',
    expected: { value: 6, formula: 6 },
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').values = [[3, '=A1*2']];
      sheet.getRange('D1').copyFrom('B1', 'Values');
      const copy = sheet.getRange('D1').load('values,formulas');
      await context.sync();
      return { value: copy.values[0]?.[0], formula: copy.formulas[0]?.[0] };
    },
  },
];
