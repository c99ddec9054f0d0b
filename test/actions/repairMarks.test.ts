import { checkLedger } from '../../src/actions/checkLedger';
import { failureText } from '../../src/actions/failureText';
import { repairMarks } from '../../src/actions/repairMarks';
import { AMBER, FAULT, GREEN, RED } from '../../src/sheets/describe/highlight';
import { formatA1, parseA1 } from '../../workbench/engine/a1';
import type { AppliedRule } from '../../workbench/engine/ConditionalRules';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { errorOf, officeHost, REQUEST } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';

function rulesOf(workbook: EngineWorkbook, sheet: string): readonly AppliedRule[] {
  return workbook.state.sheets.find(sheet)?.rules.list ?? [];
}

/** The formulas of the rules of a sheet with their ranges, in no particular order. */
function formulas(workbook: EngineWorkbook, sheet: string): string[] {
  return rulesOf(workbook, sheet)
    .map(({ areas, rule }) => {
      const [formula = rule.type] = 'formulae' in rule ? rule.formulae.map(String) : [];
      return `${areas.map((area) => formatA1(area)).join(' ')} ${formula}`;
    })
    .sort();
}

/** Adds a conditional format as a user or a copied row leaves it. */
async function addRule(sheet: string, range: string, formula: string, colour = '#FFFF00'): Promise<void> {
  await Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets
      .getItem(sheet)
      .getRange(range)
      .conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = colour;
    await context.sync();
  });
}

async function checkedOffice(): Promise<EngineWorkbook> {
  const { workbook } = await officeHost();
  await checkLedger(REQUEST);
  return workbook;
}

test('on a sound workbook nothing changes, neither cells nor colours nor rules', async () => {
  const workbook = await checkedOffice();
  const before = snapshotOf(workbook);
  const fills = workbook.shownFills('工作台账', 'A5:S12');
  await repairMarks();
  expect(snapshotOf(workbook)).toEqual(before);
  expect(workbook.shownFills('工作台账', 'A5:S12')).toEqual(fills);
});

test('fragments that copied rows left behind go; the colours are right again', async () => {
  const workbook = await checkedOffice();
  const before = formulas(workbook, '工作台账');
  // A row copied from elsewhere brings rules that look at another row.
  await addRule('工作台账', 'A8:A9', '=$A5="计入"', GREEN.fill);
  await addRule('工作台账', 'B8:R8', '=ISNUMBER(FIND("〔"&B$4&"〕",$S6))', FAULT.fill);
  await addRule('工作台账', 'A7:A7', '= $A7 = "提醒" ', AMBER.fill);
  expect(workbook.shownFills('工作台账', 'A8:F8').flat()).toEqual([
    GREEN.fill,
    undefined,
    FAULT.fill,
    undefined,
    undefined,
    FAULT.fill,
  ]);
  await repairMarks();
  expect(formulas(workbook, '工作台账')).toEqual(before);
  expect(workbook.shownFills('工作台账', 'A5:A9').flat()).toEqual([
    GREEN.fill,
    AMBER.fill,
    RED.fill,
    RED.fill,
    RED.fill,
  ]);
  expect(workbook.shownFill('工作台账', 'C8')).toBe(FAULT.fill);
  expect(workbook.shownFill('工作台账', 'F8')).toBeUndefined();
});

test('rules that inserted rows and columns tore apart reach over the whole column again', async () => {
  const workbook = await checkedOffice();
  for (let index = 0; index < 3; index += 1) workbook.insertRow('工作台账', 5);
  workbook.insertColumn('工作台账', 3);
  await addRule('工作台账', 'A6:A8', '=$A6="未计入"', RED.fill);
  await repairMarks();
  const ranges = rulesOf(workbook, '工作台账').flatMap(({ areas }) => areas.map((area) => formatA1(area)));
  // 主题 stands right of the column that the user put in, so the faults are marked left and right of it.
  expect([...new Set(ranges)].sort()).toEqual(['A5:A50000', 'B5:C50000', 'E5:S50000']);
  await checkLedger(REQUEST);
  expect(workbook.shownFill('工作台账', 'G9')).toBe(FAULT.fill);
  expect(workbook.shownFill('工作台账', 'A9')).toBe(AMBER.fill);
});

describe('the user’s own rules survive', () => {
  test.each([
    ['a formula', '=$F5="领导"'],
    ['a formula that asks for a word of ours in a column of theirs', '=$K5="正常"'],
    ['a formula like one of ours, in their own colour', '=$A5="提醒"'],
    ['a formula with more than a word', '=AND($A5="提醒",$J5>4)'],
    ['a formula that looks for 〔', '=ISNUMBER(SEARCH("〔",$E5))'],
  ])('%s', async (_what, formula) => {
    const workbook = await checkedOffice();
    await addRule('工作台账', 'K5:K200', formula);
    await repairMarks();
    expect(formulas(workbook, '工作台账')).toContain(`K5:K200 ${formula.slice(1)}`);
  });

  test('of other kinds: values, scales, texts', async () => {
    const workbook = await checkedOffice();
    const sheet = workbook.state.sheets.find('工作台账');
    const area = parseA1('J5:J99');
    if (!sheet || !area) throw new RangeError('工作台账');
    sheet.rules.add(area, {
      type: 'cellIs',
      operator: 'greaterThan',
      formulae: ['8'],
      style: {},
      priority: 1,
    });
    sheet.rules.add(area, {
      type: 'containsText',
      operator: 'containsText',
      text: '天',
      style: {},
      priority: 1,
    });
    const own = formulas(workbook, '工作台账').filter((rule) => rule.startsWith('J5:J99'));
    await repairMarks();
    expect(formulas(workbook, '工作台账').filter((rule) => rule.startsWith('J5:J99'))).toEqual(own);
  });

  test('on sheets that are none of ours, even with a formula of ours', async () => {
    const workbook = await checkedOffice();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('我的');
      await context.sync();
    });
    await addRule('我的', 'A1:A9', '=$A1="达标"');
    await repairMarks();
    expect(formulas(workbook, '我的')).toEqual(['A1:A9 $A1="达标"']);
  });
});

test('without any rule left, all come back', async () => {
  const workbook = await checkedOffice();
  const sheets = ['计划指标', '工作台账', '人员名册', '检查结果'];
  const before = sheets.map((sheet) => formulas(workbook, sheet));
  expect(before.map(({ length }) => length)).toEqual([12, 5, 11, 10]);
  await Excel.run(async (context) => {
    for (const sheet of sheets)
      context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.clearAll();
    await context.sync();
  });
  expect(workbook.shownFill('工作台账', 'A7')).toBe('#F5F5F5');
  await repairMarks();
  expect(sheets.map((sheet) => formulas(workbook, sheet))).toEqual(before);
  expect(workbook.shownFill('工作台账', 'A7')).toBe(RED.fill);
});

test('under a filter it works, since no values are written; cells and hidden rows stay', async () => {
  const workbook = await checkedOffice();
  workbook.setFilter('Ledger', '活动类型', ['党课']);
  await addRule('工作台账', 'A8:A9', '=$A5="计入"', GREEN.fill);
  const before = snapshotOf(workbook).sheets.map(({ name, cells, rows }) => [name, cells, rows]);
  await repairMarks();
  expect(formulas(workbook, '工作台账')).toHaveLength(5);
  expect(snapshotOf(workbook).sheets.map(({ name, cells, rows }) => [name, cells, rows])).toEqual(before);
});

test('a protected sheet is named, nothing is changed', async () => {
  const workbook = await checkedOffice();
  workbook.protect('人员名册');
  const before = snapshotOf(workbook);
  expect(failureText(await errorOf(repairMarks())).title).toBe('工作表「人员名册」受保护');
  expect(snapshotOf(workbook)).toEqual(before);
});
