import { setNumberFormat } from '../../../src/excel/queueFormats';
import type { Probe } from '../Probe';

const BLANK_AND_NULL =
  'learn.microsoft.com: Excel add-ins, "Work with null and blank values": null leaves a cell, an empty string clears it';

/** Reading values, texts and formulas; blanks and nulls; sizes of arrays. */
export const valueProbes: readonly Probe[] = [
  {
    id: 'values-text-formulas',
    title: '同一单元格的值、显示文字和公式',
    about: 'The check reads `values` only (src/excel/readBook.ts).',
    source: 'Excel.Range.values, text, formulas, valueTypes',
    expected: {
      values: [[3, 6, '#DIV/0!', 44626]],
      text: [['3', '6.0', '#DIV/0!', '2022年3月6日']],
      formulas: [[3, '=A1*2', '=1/0', 44626]],
      types: [['Double', 'Double', 'Error', 'Double']],
    },
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:D1');
      range.numberFormat = [['General', '0.0', 'General', 'yyyy"年"m"月"d"日"']];
      range.values = [[3, '=A1*2', '=1/0', 44626]];
      range.load('values,text,formulas,valueTypes');
      await context.sync();
      return { values: range.values, text: range.text, formulas: range.formulas, types: range.valueTypes };
    },
  },
  {
    id: 'null-and-blank',
    title: '数组中的 null 与空文字',
    about: 'Null leaves what the user typed, an empty text empties it (src/excel/writeBlocks.ts).',
    source: BLANK_AND_NULL,
    expected: { values: [['甲', '', '丁']], types: [['String', 'Empty', 'String']] },
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['甲', '乙', '丙']];
      range.values = [[null, '', '丁']];
      range.load('values,valueTypes');
      await context.sync();
      return { values: range.values, types: range.valueTypes };
    },
  },
  {
    id: 'blank-formula',
    title: '空单元格与结果为空文字的公式',
    about: 'Both read as an empty text (src/sheets/cell.ts).',
    source: BLANK_AND_NULL,
    expected: { values: [['', '']], types: [['Empty', 'String']] },
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['', '=""']];
      range.load('values,valueTypes');
      await context.sync();
      return { values: range.values, types: range.valueTypes };
    },
  },
  {
    id: 'spaces-and-lines-kept',
    title: '空格、全角空格和换行原样保留',
    about: 'Origins are compared with what was read (src/actions/undoCheck.ts).',
    source: 'Excel.Range.values',
    expected: [[' 张三 '], ['　李四'], ['第一行\n第二行']],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[' 张三 '], ['　李四'], ['第一行\n第二行']];
      range.load('values');
      await context.sync();
      return range.values;
    },
  },
  {
    id: 'serial-into-date-cell',
    title: '向日期格式的单元格写入序号与日期文字',
    about:
      'Dates are written as serial numbers into formatted columns (src/sheets/encode, src/excel/queueFormats.ts).',
    source: 'Excel.Range.values, numberFormat',
    expected: {
      values: [[44626], [44625]],
      text: [['2022-03-06'], ['2022-03-05']],
      format: [['yyyy-mm-dd'], ['yyyy-mm-dd']],
    },
    doubt: 'A date typed into a date cell may get the format of its spelling.',
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:A2');
      setNumberFormat(range, 'yyyy-mm-dd');
      range.values = [[44626], ['2022/3/5']];
      range.load('values,text,numberFormat');
      await context.sync();
      return { values: range.values, text: range.text, format: range.numberFormat };
    },
  },
  {
    id: 'one-format-for-a-range',
    title: '用一个数字格式设置整个区域',
    about: 'The template formats whole columns with one text, not with arrays (src/excel/queueFormats.ts).',
    source: 'Excel.Range.numberFormat: a single value applies to all cells of the range',
    expected: {
      all: [
        ['@', '@'],
        ['@', '@'],
      ],
      column: '@',
    },
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B2');
      setNumberFormat(range, '@');
      const column = sheet.getRange('D1').getEntireColumn();
      setNumberFormat(column, '@');
      const far = sheet.getRange('D900000').load('numberFormat');
      range.load('numberFormat');
      await context.sync();
      return { all: range.numberFormat, column: far.numberFormat[0]?.[0] };
    },
  },
  {
    id: 'ragged-and-wrong-arrays',
    title: '长短不一或大小不符的数组',
    about: 'A slip of ours must be refused, never written in part (src/excel/writeBlocks.ts).',
    source: 'office-js issue 226: InvalidArgument where the array does not match the range',
    expected: { ragged: 'InvalidArgument', short: 'InvalidArgument', long: 'InvalidArgument' },
    run: async ({ outcome }) => ({
      ragged: await outcome((sheet) => (sheet.getRange('A1:B2').values = [[1, 2], [3]])),
      short: await outcome((sheet) => (sheet.getRange('A1:B2').values = [[1, 2]])),
      long: await outcome(
        (sheet) =>
          (sheet.getRange('A1:B1').values = [
            [1, 2],
            [3, 4],
          ]),
      ),
    }),
  },
  {
    id: 'cell-of-32767-characters',
    title: '单元格最多 32,767 个字',
    about: 'Explanations are cut before (src/sheets/encode).',
    source: 'support.microsoft.com: Excel specifications and limits',
    expected: { atLimit: '接受', length: 32767, over: 'InvalidArgument' },
    doubt: 'The code of the refusal is not documented.',
    run: async ({ context, sheet, outcome }) => {
      const atLimit = await outcome((own) => (own.getRange('A1').values = [['字'.repeat(32_767)]]));
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      const over = await outcome((own) => (own.getRange('A2').values = [['字'.repeat(32_768)]]));
      return { atLimit, length: String(cell.values[0]?.[0]).length, over };
    },
  },
  {
    id: 'large-write-and-read',
    title: '一次写入并读回 20,000 个单元格',
    about: 'Blocks of the check (src/excel/writeBlocks.ts); the client cuts arrays over 1,500 cells itself.',
    source: 'learn.microsoft.com: read or write to a large range',
    expected: { rows: 2000, first: 1, last: 20000 },
    run: async ({ context, sheet }) => {
      const range = sheet.getRangeByIndexes(0, 0, 2000, 10);
      range.values = Array.from({ length: 2000 }, (_, row) =>
        Array.from({ length: 10 }, (_cell, column) => row * 10 + column + 1),
      );
      range.load('values');
      await context.sync();
      const { values } = range;
      return { rows: values.length, first: values[0]?.[0], last: values[1999]?.[9] };
    },
  },
  {
    id: 'read-60000-cells',
    title: '读取 60,000 个单元格的用时（仅供参考）',
    about: 'The size of a block of reading (src/excel/readBook.ts).',
    source: 'learn.microsoft.com: resource limits and performance optimization',
    expected: null,
    isInformative: true,
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:L1').values = [Array.from({ length: 12 }, () => '党支部召开党员大会')];
      sheet.getRange('L5000').values = [[1]];
      const started = performance.now();
      const range = sheet.getRange('A1:L5000').load('values');
      await context.sync();
      return { rows: range.values.length, milliseconds: Math.round(performance.now() - started) };
    },
  },
];
