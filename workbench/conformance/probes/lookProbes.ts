import type { Probe } from '../Probe';
import { setNumberFormat } from '../../../src/excel/queueFormats';
import { local } from './tableProbes';

/** Formats, sizes and printing. */
export const lookProbes: readonly Probe[] = [
  {
    id: 'chinese-date-format',
    title: '日期格式 yyyy"年"m"月"d"日"',
    about: 'Dates of the summary (src/excel/queueFormats.ts).',
    source: 'Excel.Range.numberFormat, text',
    expected: { text: '2022年3月5日', format: 'yyyy"年"m"月"d"日"' },
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      setNumberFormat(cell, 'yyyy"年"m"月"d"日"');
      cell.values = [[44625]];
      cell.format.columnWidth = 120;
      cell.load('text,numberFormat');
      await context.sync();
      return { text: cell.text[0]?.[0] ?? null, format: cell.numberFormat[0]?.[0] };
    },
  },
  {
    id: 'narrow-number-text',
    title: '列太窄时数字的显示文字',
    about: 'The check reads `values`, which do not change with the width (src/excel/readBook.ts).',
    source: 'Excel.Range.text: the substitution by number signs in the UI does not affect the text',
    expected: { text: '2022-03-05', value: 44625 },
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      setNumberFormat(cell, 'yyyy-mm-dd');
      cell.values = [[44625]];
      cell.format.columnWidth = 12;
      cell.load('text,values');
      await context.sync();
      return { text: cell.text[0]?.[0] ?? null, value: cell.values[0]?.[0] };
    },
  },
  {
    id: 'column-width-points',
    title: '列宽以磅为单位',
    about: 'Widths of the template (src/excel/queueFormats.ts).',
    source: 'Excel.RangeFormat.columnWidth; Excel rounds to whole pixels',
    expected: { near: true, uneven: null },
    run: async ({ context, sheet }) => {
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('B:B').format.columnWidth = 40;
      const wide = sheet.getRange('A:A').format.load('columnWidth');
      const both = sheet.getRange('A:B').format.load('columnWidth');
      await context.sync();
      return { near: Math.abs(wide.columnWidth - 100) < 1, uneven: both.columnWidth };
    },
  },
  {
    id: 'autofit-row-height',
    title: '自动换行后自动调整行高',
    about: 'Explanations of several lines (src/excel/queueFormats.ts).',
    source: 'Excel.RangeFormat.autofitRows',
    expected: { grown: true },
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange('A1');
      cell.format.wrapText = true;
      cell.values = [['第一行\n第二行\n第三行']];
      cell.format.autofitRows();
      const fitted = sheet.getRange('A1').format.load('rowHeight');
      const plain = sheet.getRange('A9').format.load('rowHeight');
      await context.sync();
      return { grown: fitted.rowHeight > plain.rowHeight * 2 };
    },
  },
  {
    id: 'fill-colours',
    title: '填充颜色的读写与混合',
    about: 'User colours are left alone; ours are conditional formats (src/excel/queueFormats.ts).',
    source: 'Excel.RangeFill.color: #RRGGBB; null where the cells differ',
    expected: { set: '#FFC7CE', none: '#FFFFFF', mixed: null },
    doubt: 'Cells of different colours may answer an empty text.',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').format.fill.color = '#ffc7ce';
      const [set, none, mixed] = ['A1', 'A2', 'A1:A2'].map((address) =>
        sheet.getRange(address).format.fill.load('color'),
      );
      await context.sync();
      return { set: set?.color ?? null, none: none?.color ?? null, mixed: mixed?.color ?? null };
    },
  },
  {
    id: 'page-layout',
    title: '页面设置：方向、纸张、缩放、边距',
    about: 'How sheets print (src/excel/queuePage.ts).',
    source: 'Excel.PageLayout (ExcelApi 1.9)',
    expected: { orientation: 'Landscape', paper: 'A4', wide: 1, high: null, margin: 43 },
    doubt: 'Without a printer some clients refuse paper sizes; a height that is not set may be 0 or missing.',
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.leftMargin = 42.52;
      pageLayout.load('orientation,paperSize,zoom,leftMargin');
      await context.sync();
      const { orientation, paperSize, zoom, leftMargin } = pageLayout;
      return {
        orientation,
        paper: paperSize,
        wide: zoom.horizontalFitToPages ?? null,
        high: zoom.verticalFitToPages === 0 ? null : (zoom.verticalFitToPages ?? null),
        margin: Math.round(leftMargin),
      };
    },
  },
  {
    id: 'print-titles',
    title: '每页重复的标题行',
    about: 'Headers on every page (src/excel/queuePage.ts).',
    source: 'Excel.PageLayout.setPrintTitleRows, getPrintTitleRowsOrNullObject',
    expected: '4:4',
    run: async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleRows('$4:$4');
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return rows.isNullObject ? null : local(rows.address);
    },
  },
  {
    id: 'footer-codes',
    title: '页脚中的 &P、&N 与 &&',
    about: 'Page numbers of every sheet (src/excel/queuePage.ts).',
    source: 'Excel.HeaderFooter.centerFooter',
    expected: { center: '第 &P 页，共 &N 页', left: '甲&&乙', right: '' },
    run: async ({ context, sheet }) => {
      const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
      footer.centerFooter = '第 &P 页，共 &N 页';
      footer.leftFooter = '甲&&乙';
      footer.load('centerFooter,leftFooter,rightFooter');
      await context.sync();
      return { center: footer.centerFooter, left: footer.leftFooter, right: footer.rightFooter };
    },
  },
];
