import type { Bench } from '../Bench';
import type { Json, Probe } from '../Probe';
import { local } from './tableProbes';

function addRule(range: Excel.Range, formula: string, fill = '#FFC7CE'): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add('Custom');
  rule.custom.rule.formula = formula;
  rule.custom.format.fill.color = fill;
  return rule;
}

/** The formulas of a range's rules, first priority first; null for rules of another type. */
async function formulasOf({ context }: Bench, range: Excel.Range): Promise<(string | null)[]> {
  const formats = range.conditionalFormats.load('items/priority');
  await context.sync();
  const customs = formats.items.map((format) => {
    const custom = format.customOrNullObject;
    custom.rule.load('formula');
    return { priority: format.priority, custom };
  });
  await context.sync();
  return customs
    .sort((a, b) => a.priority - b.priority)
    .map(({ custom }) => (custom.isNullObject ? null : custom.rule.formula));
}

async function addressOf({ context, sheet }: Bench): Promise<string> {
  const range = sheet.getRange().conditionalFormats.getItemAt(0).getRange().load('address');
  await context.sync();
  return local(range.address);
}

/** Conditional formats. */
export const ruleProbes: readonly Probe[] = [
  {
    id: 'rule-priority',
    title: '新加的条件格式排在最前',
    about: 'Rules are added from the weakest to the strongest (src/excel/queueRules.ts).',
    source: 'Excel.ConditionalFormatCollection.add: at the first/top priority',
    expected: { formulas: ['=$A2="第三"', '=$A2="第二"', '=$A2="第一"'], priorities: [0, 1, 2] },
    run: async (bench) => {
      const range = bench.sheet.getRange('A2:C9');
      for (const word of ['第一', '第二', '第三']) addRule(range, `=$A2="${word}"`);
      const formulas = await formulasOf(bench, range);
      const formats = range.conditionalFormats.load('items/priority');
      await bench.context.sync();
      return { formulas, priorities: formats.items.map(({ priority }) => priority).sort((a, b) => a - b) };
    },
  },
  {
    id: 'rule-stop-if-true',
    title: '「如果为真则停止」的默认值',
    about: 'The fill of a cell must not hide the fill of its row (src/excel/queueRules.ts).',
    source: 'Excel.ConditionalFormat.stopIfTrue; the default is not documented',
    expected: { initially: false, afterwards: true },
    doubt: 'Rules made through VBA stop by default.',
    run: async ({ context, sheet }) => {
      const rule = addRule(sheet.getRange('A2:C9'), '=$A2="甲"').load('stopIfTrue');
      await context.sync();
      const initially = rule.stopIfTrue;
      rule.stopIfTrue = true;
      rule.load('stopIfTrue');
      await context.sync();
      return { initially, afterwards: rule.stopIfTrue };
    },
  },
  {
    id: 'rule-formula-base',
    title: '选中别处时添加公式规则，公式仍以区域左上角为准',
    about: 'Formulas name the first row of the range, wherever the selection is (src/excel/ruleFormulas.ts).',
    source: 'office-js issue 5194: relative to the range it was set on',
    expected: ['=AND($B3<>"",ISNUMBER(SEARCH("〔日期〕",$D3)))'],
    doubt: 'Through COM such a formula is relative to the active cell.',
    run: async (bench) => {
      bench.sheet.getRange('H20').select();
      await bench.context.sync();
      const range = bench.sheet.getRange('A3:C9');
      addRule(range, '=AND($B3<>"",ISNUMBER(SEARCH("〔日期〕",$D3)))');
      return formulasOf(bench, range);
    },
  },
  {
    id: 'rule-formula-refused',
    title: '条件格式公式中的结构化引用',
    about: 'Rules never use structured references (src/excel/ruleFormulas.ts).',
    source: 'support.microsoft.com: structured references are not allowed in conditional formats',
    expected: 'InvalidArgument',
    doubt: 'The code of the refusal is not documented.',
    run: ({ outcome }) => outcome((sheet) => addRule(sheet.getRange('A2:C9'), '=[@姓名]="张三"')),
  },
  {
    id: 'rule-looks',
    title: '条件格式的颜色和加粗读回一致',
    about: 'Our own rules are known again by formula and fill (src/excel/removeOurRules.ts).',
    source: 'Excel.ConditionalRangeFill.color, ConditionalRangeFont',
    expected: { fill: '#FFC7CE', font: '#9C0006', bold: true },
    run: async ({ context, sheet }) => {
      const { custom } = addRule(sheet.getRange('A2:C9'), '=$A2=1');
      custom.format.font.color = '#9C0006';
      custom.format.font.bold = true;
      custom.format.fill.load('color');
      custom.format.font.load('color,bold');
      await context.sync();
      const { fill, font } = custom.format;
      return { fill: fill.color.toUpperCase(), font: font.color.toUpperCase(), bold: font.bold };
    },
  },
  {
    id: 'rule-custom-or-null',
    title: '其他类型的条件格式用 customOrNullObject 读取',
    about: "Other people's rules stand among ours when ours are taken away (src/excel/removeOurRules.ts).",
    source: 'office-js issue 2180; Excel.ConditionalFormat.customOrNullObject',
    expected: ['=$A2=1', null],
    run: async (bench) => {
      const range = bench.sheet.getRange('A2:C9');
      range.conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      addRule(range, '=$A2=1');
      return formulasOf(bench, range);
    },
  },
  {
    id: 'rule-delete-one',
    title: '按编号删除三条规则中的一条',
    about: 'Repairing takes away ours only (src/excel/removeOurRules.ts).',
    source:
      'Excel.ConditionalFormatCollection.getItem, ConditionalFormat.delete; office-js issues 6827, 6835',
    expected: ['=$A2=3', '=$A2=1'],
    doubt: 'The issues saw the wrong rule deleted.',
    run: async (bench) => {
      const range = bench.sheet.getRange('A2:C9');
      addRule(range, '=$A2=1');
      const second = addRule(range, '=$A2=2').load('id');
      addRule(range, '=$A2=3');
      await bench.context.sync();
      range.conditionalFormats.getItem(second.id).delete();
      await bench.context.sync();
      return formulasOf(bench, range);
    },
  },
  {
    id: 'rule-row-insert',
    title: '插入一行后规则的区域',
    about: 'Rules over a tall range survive insertions (src/excel/queueRules.ts).',
    source: 'Excel stretches conditional formats over inserted rows',
    expected: { address: 'A2:C10', formulas: ['=$A2=1'] },
    run: async (bench) => {
      addRule(bench.sheet.getRange('A2:C9'), '=$A2=1');
      await bench.context.sync();
      bench.sheet.getRange('5:5').insert('Down');
      await bench.context.sync();
      const formulas = await formulasOf(bench, bench.sheet.getRange('A2:C9'));
      return { address: await addressOf(bench), formulas };
    },
  },
  {
    id: 'rule-copy',
    title: '复制一行后规则的条数',
    about: 'Copied rows break rules into pieces: 修复高亮 mends that (src/actions/repairMarks.ts).',
    source: 'Excel.Range.copyFrom copies conditional formats',
    expected: { sheet: 1, copied: 1 },
    doubt: 'Excel may keep one rule over two areas or make a second one.',
    run: async ({ context, sheet }) => {
      addRule(sheet.getRange('A2:C9'), '=$A2=1');
      await context.sync();
      sheet.getRange('A20:C20').copyFrom('A2:C2');
      await context.sync();
      const [all, copied] = [sheet.getRange(), sheet.getRange('A20:C20')].map((range) =>
        range.conditionalFormats.getCount(),
      );
      await context.sync();
      return { sheet: all?.value ?? null, copied: copied?.value ?? null };
    },
  },
  {
    id: 'rule-sort',
    title: '排序后规则和数据',
    about: 'Sorted ledgers keep their colours (src/excel/queueRules.ts).',
    source: 'Excel.RangeSort.apply moves contents; rules stay on their range',
    expected: { values: [[1], [2], [3]] as Json, formulas: ['=$A2=1'], address: 'A2:A4' },
    run: async (bench) => {
      const range = bench.sheet.getRange('A2:A4');
      range.values = [[3], [1], [2]];
      addRule(range, '=$A2=1');
      await bench.context.sync();
      range.sort.apply([{ key: 0, ascending: true }]);
      const formulas = await formulasOf(bench, range);
      const { context, sheet } = bench;
      const sorted = sheet.getRange('A2:A4').load('values');
      await context.sync();
      return { values: sorted.values, formulas, address: await addressOf(bench) };
    },
  },
];
