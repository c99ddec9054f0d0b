import type { Json, Probe } from '../Probe';
import type { Bench } from '../Bench';
import { local } from './tableProbes';

async function mergedIn({ context, sheet }: Bench, address: string): Promise<string | null> {
  const areas = sheet.getRange(address).getMergedAreasOrNullObject().load('address,areaCount');
  await context.sync();
  return areas.isNullObject ? null : areas.address.split(/,\s*/).map(local).join(' ');
}

async function breakRows({ context, sheet }: Bench): Promise<number[]> {
  const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
  await context.sync();
  return breaks.items.map(({ rowIndex }) => rowIndex);
}

/** Ledgers of other hands and reports: merged cells, copies of sheets, page breaks, rows put in. */
export const reportProbes: readonly Probe[] = [
  {
    id: 'merged-areas',
    title: '读出合并单元格',
    about: 'Ledgers of other hands are read with their merged cells (src/excel/readGrids.ts).',
    source: 'Excel.Range.getMergedAreasOrNullObject, Excel.RangeAreas.address',
    expected: { all: 'A1:C1 B3:B5', none: null },
    run: async (bench) => {
      bench.sheet.getRange('A1:C1').merge();
      bench.sheet.getRange('B3:B5').merge();
      return { all: await mergedIn(bench, 'A1:F9'), none: await mergedIn(bench, 'D2:F9') };
    },
  },
  {
    id: 'merged-areas-cut',
    title: '区域只碰到合并单元格的一部分',
    about: 'Blocks of rows are asked one by one, and a block may cut a merged area (src/excel/readGrids.ts).',
    source: 'Excel.Range.getMergedAreasOrNullObject: the merged areas in this range',
    expected: { cut: 'B3:B5' },
    doubt: 'The documentation does not say whether an area that reaches out is told, and whether as a whole.',
    run: async (bench) => {
      bench.sheet.getRange('B3:B5').merge();
      return { cut: await mergedIn(bench, 'A1:F3') };
    },
  },
  {
    id: 'merged-areas-many',
    title: '超过 512 处合并单元格',
    about: 'Ranges with more merged areas are asked in parts (src/excel/readGrids.ts).',
    source: 'Excel.Range.getMergedAreasOrNullObject: fails with more than 512',
    expected: { of512: 512, of513: 'GeneralException' },
    doubt: 'The code of the refusal is not documented.',
    run: async (bench) => {
      const { context, sheet, outcome } = bench;
      sheet.getRange('A1:B512').merge(true);
      const areas = sheet.getRange('A1:B512').getMergedAreasOrNullObject().load('areaCount');
      await context.sync();
      sheet.getRange('A513:B513').merge();
      await context.sync();
      const of513 = await outcome((again) => {
        again.getRange('A1:B513').getMergedAreasOrNullObject().load('areaCount');
      });
      return { of512: areas.areaCount, of513 };
    },
  },
  {
    id: 'sheet-copy',
    title: '复制工作表',
    about: 'A new year keeps the old sheets as copies (src/actions/startYear.ts).',
    source: 'Excel.Worksheet.copy; copies of tables and names as in "Move or copy worksheets"',
    expected: {
      isNamedAfterIt: true,
      comesAfterIt: true,
      values: [['日期'], [1]],
      formula: '=C1',
      isTableAnother: true,
      hasOwnName: true,
      isOriginalActive: false,
    },
    doubt: 'That the copy comes to the front is what the user interface does, not documented for the method.',
    run: async ({ context, sheet, sheetName, name }) => {
      sheet.getRange('A1:A2').values = [['日期'], [1]];
      sheet.getRange('B1').formulas = [['=C1']];
      const table = sheet.tables.add('A1:A2', true);
      table.name = name('表');
      context.workbook.names.add(name('名'), sheet.getRange('A2'));
      await context.sync();
      const copy = sheet.copy('After', sheet).load('name,position');
      sheet.load('position');
      const read = copy.getRange('A1:A2').load('values');
      const formula = copy.getRange('B1').load('formulas');
      const copied = copy.tables.getItemAt(0).load('name');
      const own = copy.names.getItemOrNullObject(name('名')).load('name');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return {
        isNamedAfterIt: copy.name.startsWith(sheetName),
        comesAfterIt: copy.position === sheet.position + 1,
        values: read.values as Json,
        formula: String(formula.formulas[0]?.[0]),
        isTableAnother: copied.name !== name('表'),
        hasOwnName: !own.isNullObject,
        isOriginalActive: active.name === sheetName,
      };
    },
  },
  {
    id: 'page-breaks',
    title: '分页符',
    about: 'Each follow-up sheet begins on a page of its own (src/excel/queueReport.ts).',
    source: 'Excel.PageBreakCollection.add: before the top-left cell of the range; removePageBreaks',
    expected: { added: [10, 20], removed: [] },
    run: async (bench) => {
      bench.sheet.horizontalPageBreaks.add('A11');
      bench.sheet.horizontalPageBreaks.add('A21:C25');
      const added = await breakRows(bench);
      bench.sheet.horizontalPageBreaks.removePageBreaks();
      return { added, removed: await breakRows(bench) };
    },
  },
  {
    id: 'page-breaks-move',
    title: '在分页符上方插入行',
    about: 'A page that grows puts rows in above the breaks of the next ones (src/excel/queueReport.ts).',
    source: 'Insert, move, or delete page breaks in a worksheet: a break stays with its row',
    expected: { moved: [12] },
    doubt: 'Not documented for the method.',
    run: async (bench) => {
      bench.sheet.horizontalPageBreaks.add('A11');
      bench.sheet.getRange('5:6').insert('Down');
      return { moved: await breakRows(bench) };
    },
  },
  {
    id: 'insert-row-look',
    title: '插入的行沿用上一行的格式',
    about: 'Rows put into a page get all of their formats from the product (src/excel/queueReport.ts).',
    source: 'not documented for the method; the user interface takes the formats of the row above',
    expected: null,
    isInformative: true,
    run: async ({ context, sheet }) => {
      sheet.getRange('A2').format.fill.color = '#FFCC00';
      sheet.getRange('2:2').format.rowHeight = 40;
      sheet.getRange('3:3').insert('Down');
      const cell = sheet.getRange('A3').load('format/fill/color,format/rowHeight');
      await context.sync();
      return { fill: cell.format.fill.color, height: cell.format.rowHeight };
    },
  },
];
