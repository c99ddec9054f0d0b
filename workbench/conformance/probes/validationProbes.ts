import type { Probe } from '../Probe';

const WORDS: Excel.DataValidationRule = { list: { inCellDropDown: true, source: '是,否' } };

/** Dropdowns and prompts. */
export const validationProbes: readonly Probe[] = [
  {
    id: 'validation-tall-range',
    title: '整列下拉：2 至 3000 行',
    about: 'Dropdowns reach far below the table, so that growth needs nobody (src/excel/queueValidation.ts).',
    source: 'Excel.DataValidation.rule, type',
    expected: { type: 'List', far: { list: { inCellDropDown: true, source: '是,否' } }, below: 'None' },
    run: async ({ context, sheet }) => {
      sheet.getRange('A2:A3000').dataValidation.rule = WORDS;
      const whole = sheet.getRange('A2:A3000').dataValidation.load('type');
      const far = sheet.getRange('A2900').dataValidation.load('rule');
      const below = sheet.getRange('A3001').dataValidation.load('type');
      await context.sync();
      return { type: whole.type, far: { list: { ...far.rule.list } as never }, below: below.type };
    },
  },
  {
    id: 'validation-partly',
    title: '只有部分单元格有下拉、规则不一',
    about: 'Reading before repairing (src/actions/repairMarks.ts).',
    source: 'Excel.DataValidationType: Inconsistent (different rules), MixedCriteria (some cells only)',
    expected: { partly: 'MixedCriteria', different: 'Inconsistent' },
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').dataValidation.rule = WORDS;
      sheet.getRange('A3:A4').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' },
      };
      const partly = sheet.getRange('A4:A6').dataValidation.load('type');
      const different = sheet.getRange('A1:A4').dataValidation.load('type');
      await context.sync();
      return { partly: partly.type, different: different.type };
    },
  },
  {
    id: 'validation-clear-then-rule',
    title: '先清除再设规则、警告和提示',
    about: 'The order in which the template sets them (src/excel/queueValidation.ts).',
    source: 'office-js issue 2594',
    expected: {
      alert: { message: '请从下拉列表中选择。', showAlert: true, style: 'Stop', title: '是否' },
      prompt: { message: '选一个', showPrompt: true, title: '是否' },
      cleared: 'None',
    },
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
      dataValidation.clear();
      dataValidation.rule = WORDS;
      dataValidation.errorAlert = {
        message: '请从下拉列表中选择。',
        showAlert: true,
        style: 'Stop',
        title: '是否',
      };
      dataValidation.prompt = { message: '选一个', showPrompt: true, title: '是否' };
      dataValidation.load('errorAlert,prompt');
      await context.sync();
      const { errorAlert, prompt } = dataValidation;
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return { alert: { ...errorAlert }, prompt: { ...prompt }, cleared: dataValidation.type };
    },
  },
  {
    id: 'validation-warning',
    title: '警告样式的下拉；接口写入不受下拉限制',
    about:
      'Types and people warn only; a check writes whatever it says (src/excel/queueValidation.ts, writeBlocks.ts).',
    source: 'Excel.DataValidationErrorAlert.style; data validation watches typing only',
    expected: { style: 'Warning', written: '其他' },
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A2');
      range.dataValidation.rule = WORDS;
      range.dataValidation.errorAlert = {
        message: '确定吗？',
        showAlert: true,
        style: 'Warning',
        title: '类型',
      };
      range.values = [['其他']];
      range.load('values');
      const validation = sheet.getRange('A2').dataValidation.load('errorAlert');
      await context.sync();
      return { style: validation.errorAlert.style, written: range.values[0]?.[0] };
    },
  },
  {
    id: 'validation-prompt-only',
    title: '只有提示、没有规则',
    about: 'Columns of free text have a prompt only (src/excel/queueValidation.ts).',
    source: 'Excel.DataValidation.prompt',
    expected: { prompt: { message: '写清楚', showPrompt: true, title: '内容' } },
    doubt: 'Some builds keep a prompt only beside a rule (office-js issue 2594).',
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.clear();
      dataValidation.prompt = { message: '写清楚', showPrompt: true, title: '内容' };
      dataValidation.load('prompt');
      await context.sync();
      return { prompt: { ...dataValidation.prompt } };
    },
  },
  {
    id: 'validation-name-source',
    title: '下拉来源是工作簿名称',
    about: 'Lists of people and types (src/excel/queueNames.ts, queueValidation.ts).',
    source: 'Excel.ListDataValidation.source',
    expected: { source: '=名称', missing: 'InvalidArgument' },
    doubt: 'A source that does not exist may be kept, as in the dialog.',
    run: async ({ context, sheet, name, outcome }) => {
      context.workbook.names.add(name('清单'), sheet.getRange('F1:F3'));
      await context.sync();
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: `=${name('清单')}` } };
      dataValidation.load('rule');
      await context.sync();
      const source = String(dataValidation.rule.list?.source).replace(name('清单'), '名称');
      const missing = await outcome(
        (own) =>
          (own.getRange('B2').dataValidation.rule = {
            list: { inCellDropDown: true, source: `=${name('没有')}` },
          }),
      );
      return { source, missing };
    },
  },
  {
    id: 'validation-inline-limit',
    title: '直接写出的下拉列表最多 255 个字',
    about: 'Longer lists throw before they are sent (src/excel/queueValidation.ts).',
    source: 'support.microsoft.com: a list typed into the dialog holds 255 characters',
    expected: { at255: '接受', at256: 'InvalidArgument' },
    doubt: 'The API may take longer lists and break the file.',
    run: async ({ outcome }) => {
      const source = (length: number): Excel.DataValidationRule => ({
        list: { inCellDropDown: true, source: `${'一,'.repeat(100)}${'二'.repeat(length - 200)}` },
      });
      return {
        at255: await outcome((sheet) => (sheet.getRange('A2').dataValidation.rule = source(255))),
        at256: await outcome((sheet) => (sheet.getRange('A3').dataValidation.rule = source(256))),
      };
    },
  },
  {
    id: 'validation-row-insert',
    title: '插入一行，新行也有下拉',
    about: 'Rows that are inserted keep dropdowns (src/excel/queueValidation.ts).',
    source: 'Excel stretches validations over inserted rows',
    expected: { inserted: 'List', last: 'List', below: 'None' },
    run: async ({ context, sheet }) => {
      sheet.getRange('A2:A9').dataValidation.rule = WORDS;
      sheet.getRange('5:5').insert('Down');
      const [inserted, last, below] = ['A5', 'A10', 'A11'].map((address) =>
        sheet.getRange(address).dataValidation.load('type'),
      );
      await context.sync();
      return { inserted: inserted?.type ?? null, last: last?.type ?? null, below: below?.type ?? null };
    },
  },
];
