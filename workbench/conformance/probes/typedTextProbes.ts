import type { Probe } from '../Probe';
import { dayWithoutYear, typed, typedFacts, typedValues } from './typed';

const RANGE_VALUES =
  'Excel.Range.values: text is read as if it were typed (learn.microsoft.com/javascript/api/excel/excel.range)';

/** What Excel makes of text that is written through `values`. */
export const typedTextProbes: readonly Probe[] = [
  {
    id: 'typed-year-month',
    title: '写入「2022-03」',
    about:
      'Periods are typed as 2022-03: the template formats such columns as text first (src/excel/queueFormats.ts).',
    source: `${RANGE_VALUES}; office-js issue 229`,
    expected: { '2022-03': { value: 44621, text: 'Mar-22', type: 'Double', format: 'mmm-yy' } },
    doubt: 'The format that a typed month gets depends on the regional settings.',
    run: (bench) => typedFacts(bench, ['2022-03'], ['value', 'text', 'type', 'format']),
  },
  {
    id: 'typed-month-day',
    title: '写入「6/8」「3.5」「6月8日」',
    about:
      'Short dates in the ledger become dates of the current year (src/sheets/decode/readDate.ts warns).',
    source: `${RANGE_VALUES}; Excel regional settings zh-CN`,
    expected: { '6/8': '今年-06-08', '6-8': '今年-06-08', '6月8日': '今年-06-08', '3.5': 3.5 },
    doubt: 'With day-first regional settings 6/8 is the 6th of August.',
    run: async (bench) => {
      const year = new Date().getFullYear();
      const cells = await typed(bench, ['6/8', '6-8', '6月8日', '3.5']);
      return Object.fromEntries(
        cells.map(({ input, value }) => [input, input === '3.5' ? value : dayWithoutYear(value, year)]),
      );
    },
  },
  {
    id: 'typed-dates',
    title: '写入各种写法的日期',
    about: 'Which dates arrive as serial numbers and which as text (src/sheets/decode/readDate.ts).',
    source: RANGE_VALUES,
    expected: {
      '2022-3-5': 44625,
      '2022/3/5': 44625,
      '2022年3月5日': 44625,
      '2022.3.5': '2022.3.5',
      '20220305': 20220305,
      '2022-2-30': '2022-2-30',
    },
    doubt: '2022.3.5 is a date where the regional settings separate dates by dots.',
    run: (bench) =>
      typedValues(bench, ['2022-3-5', '2022/3/5', '2022年3月5日', '2022.3.5', '20220305', '2022-2-30']),
  },
  {
    id: 'typed-leading-zeros',
    title: '写入「001」「1,234」「1e5」',
    about: 'Ids of targets such as 001 would lose their zeros: the column is text (src/sheets/describe).',
    source: RANGE_VALUES,
    expected: { '001': 1, '1,234': 1234, '1e5': 100000 },
    run: (bench) => typedValues(bench, ['001', '1,234', '1e5']),
  },
  {
    id: 'typed-formula-signs',
    title: '写入以 =、+、- 开头的算式',
    about: 'Texts that begin so are written with an apostrophe (src/excel/writeBlocks.ts, asText).',
    source: RANGE_VALUES,
    expected: {
      '=1+1': { value: 2, formula: '=1+1' },
      '+1+1': { value: 2, formula: '=+1+1' },
      '-1+2': { value: 1, formula: '=-1+2' },
      '+86': { value: 86, formula: 86 },
      '-5': { value: -5, formula: -5 },
    },
    doubt: 'Typing +1+1 gives =+1+1 in the grid; through the API it may stay text.',
    run: (bench) => typedFacts(bench, ['=1+1', '+1+1', '-1+2', '+86', '-5'], ['value', 'formula']),
  },
  {
    id: 'typed-dash-word',
    title: '写入「-集中学习」',
    about: 'Lists are typed with a dash; the ledger reads what comes of it (src/sheets/decode).',
    source: RANGE_VALUES,
    expected: { '-集中学习': { value: '#NAME?', formula: '=-集中学习' } },
    doubt: 'Documentation does not say whether the API reads a dash as the grid does.',
    run: (bench) => typedFacts(bench, ['-集中学习'], ['value', 'formula']),
  },
  {
    id: 'typed-at',
    title: '写入「@张三」',
    about: 'Names copied from a chat begin with @ (src/excel/writeBlocks.ts, asText).',
    source: RANGE_VALUES,
    expected: { outcome: '接受', value: '@张三' },
    doubt:
      'Typing it is refused as a function that is not valid; the API may refuse it or make =@张三 of it.',
    run: async (bench) => {
      const outcome = await bench.outcome((sheet) => {
        sheet.getRange('A1').values = [['@张三']];
      });
      const cell = bench.sheet.getRange('A1').load('values');
      await bench.context.sync();
      return { outcome, value: cell.values[0]?.[0] };
    },
  },
  {
    id: 'typed-apostrophe',
    title: "写入以单引号开头的文字「'001」",
    about:
      'The apostrophe keeps text text and is not part of it (src/excel/writeBlocks.ts, asText, decision 7).',
    source: 'support.microsoft.com: format numbers as text; Excel.Range.values',
    expected: {
      "'001": { value: '001', text: '001', type: 'String' },
      "'=1+1": { value: '=1+1', text: '=1+1', type: 'String' },
    },
    run: (bench) => typedFacts(bench, ["'001", "'=1+1"], ['value', 'text', 'type']),
  },
  {
    id: 'text-format-first',
    title: '先设为文本格式「@」再写入',
    about:
      'Text columns of the template: nothing is turned into a date or a formula (src/excel/queueFormats.ts).',
    source: 'support.microsoft.com: stop automatically changing numbers to dates',
    expected: {
      '2022-03': '2022-03',
      '6/8': '6/8',
      '001': '001',
      '=1+1': '=1+1',
      '-1': '-1',
      '50%': '50%',
      TRUE: 'TRUE',
    },
    run: (bench) => typedValues(bench, ['2022-03', '6/8', '001', '=1+1', '-1', '50%', 'TRUE'], '@'),
  },
  {
    id: 'numbers-into-text-cells',
    title: '向文本格式的单元格写入数字和真假值',
    about: 'Counts that a check writes into a column that somebody made text (src/actions/writeCheck.ts).',
    source: 'Range.Value in VBA: a number assigned to a text cell is kept as text',
    expected: { '12': { value: '12', type: 'String' }, true: { value: 'TRUE', type: 'String' } },
    doubt: 'Only the VBA behaviour is known; the API may keep numbers.',
    run: (bench) => typedFacts(bench, [12, true], ['value', 'type'], '@'),
  },
  {
    id: 'typed-words',
    title: '写入 true、是、百分比',
    about: 'Yes and no of options and shares of ratios (src/sheets/decode).',
    source: RANGE_VALUES,
    expected: {
      true: { value: true, format: 'General' },
      FALSE: { value: false, format: 'General' },
      是: { value: '是', format: 'General' },
      '50%': { value: 0.5, format: '0%' },
      '12.5%': { value: 0.125, format: '0.00%' },
    },
    run: (bench) => typedFacts(bench, ['true', 'FALSE', '是', '50%', '12.5%'], ['value', 'format']),
  },
  {
    id: 'typed-full-width',
    title: '写入全角数字「２０２２」「１２」',
    about: 'Numbers from an input method in full width: the decoder reads both (src/domain/fold.ts).',
    source: 'No documentation; East Asian versions turn full-width digits into numbers while typing',
    expected: { '２０２２': 2022, '１２': 12 },
    doubt: 'Known of typing only; through the API they may stay text.',
    run: (bench) => typedValues(bench, ['２０２２', '１２']),
  },
  {
    id: 'typed-long-number',
    title: '写入 18 位数字',
    about: 'Numbers of documents and of identity cards lose digits unless the cell is text.',
    source: 'support.microsoft.com: Excel keeps 15 significant digits and changes the others to zeros',
    expected: { '123456789012345678': 123456789012345000 },
    run: (bench) => typedValues(bench, ['123456789012345678']),
  },
];
