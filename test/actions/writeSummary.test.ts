import { checkLedger } from '../../src/actions/checkLedger';
import { failureText } from '../../src/actions/failureText';
import { writeSummary } from '../../src/actions/writeSummary';
import { dayOf } from '../../src/domain/day';
import { AMBER, RED } from '../../src/sheets/describe/highlight';
import { typeSample } from '../../workbench/demo/sampleBook';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { createTemplate } from '../../src/actions/createTemplate';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { emptyHost, errorOf, officeHost, REQUEST, typeRows } from '../support/hostOffice';
import { looksOf, sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';

const SHEET = '领导汇总';
const LATER = { ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' };

/** The row in which a word stands in column A. */
function rowOf(workbook: EngineWorkbook, word: string): number {
  return workbook.values(SHEET, 'A1:A60').flat().indexOf(word) + 1;
}

describe('the summary of a small office', () => {
  let workbook: EngineWorkbook;

  beforeAll(async () => {
    ({ workbook } = await officeHost());
    expect(await writeSummary(REQUEST)).toEqual({ sheet: SHEET });
  });

  test('says whose it is, as of when and made when', () => {
    expect(workbook.value(SHEET, 'A1')).toBe('测试局2022年计划落实情况汇总');
    expect(workbook.value(SHEET, 'A2')).toBe('截至日期：2022年6月30日　　核查时间：2022-06-30 10:00');
  });

  test('gives the situation in a sentence and the figures', () => {
    expect(workbook.value(SHEET, 'A3')).toBe(
      '全年应考核3项，达标0项，占0.0%；按序时进度正常推进2项，序时达标率66.7%；滞后1项，未达标0项，逾期补齐0项。' +
        '另有1项待明确指标值，不计入。',
    );
    expect(workbook.values(SHEET, 'D5:K6')).toEqual([
      ['应考核', '达标', '正常', '滞后', '未达标', '逾期补齐', '达标率', '序时达标率'],
      [3, 0, 2, 1, 0, 0, 0, 0.667],
    ]);
    expect(workbook.text(SHEET, 'K6')).toBe('66.7%');
  });

  test('names the worst matters, coloured by their status', () => {
    expect(workbook.values(SHEET, 'A11:H12')).toEqual([
      [
        '滞后',
        '1a',
        '集中学习',
        '支部',
        '缺2季度，1/2',
        '2次',
        '2022-06-30',
        '再开展集中学习2次，最迟2022年6月30日。',
      ],
      ['', '', '', '', '', '', '', ''],
    ]);
    expect(workbook.shownFill(SHEET, 'A11')).toBe(AMBER.fill);
  });

  test('adds up by chapter and by 责任主体 with formulas that agree', () => {
    for (const [title, word] of [
      ['章节', '一、学习'],
      ['责任主体', '支部'],
    ] as const) {
      const header = rowOf(workbook, title);
      expect(workbook.value(SHEET, `A${header + 1}`)).toBe(word);
      expect(workbook.values(SHEET, `D${header + 1}:K${header + 1}`)).toEqual([[3, 0, 2, 1, 0, 0, 0, 0.667]]);
      const totals = workbook.values(SHEET, 'A1:A60').flat().indexOf('合计', header) + 1;
      expect(workbook.values(SHEET, `D${totals}:J${totals}`)).toEqual([[3, 0, 2, 1, 0, 0, 0]]);
      expect(workbook.value(SHEET, `K${totals}`)).toBeCloseTo(2 / 3);
      expect(sheetSnapshotOf(workbook, SHEET).cells[`D${totals}`]).toMatch(/^=SUM\(/);
    }
  });

  test('says what is not counted, and is shown', () => {
    expect(workbook.value(SHEET, 'A47')).toBe(
      '说明：待明确1项、只记数0项、不作考核0项不计入达标率；台账有4行需要核对，详见 工作台账 核查说明列。共列入4项指标。',
    );
    expect(workbook.state.activeSheet.name).toBe(SHEET);
  });

  test('hides the rows for which this plan has no use', () => {
    const hidden = (row: number): boolean =>
      workbook.state.sheets.find(SHEET)?.model.findRow(row)?.hidden === true;
    const header = rowOf(workbook, '章节');
    expect([header, header + 1, header + 2, header + 8, header + 9].map(hidden)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('written again', () => {
  test('it is refreshed in place: what was longer leaves nothing behind, looks stay', async () => {
    const { workbook } = await officeHost();
    await writeSummary(REQUEST);
    const first = sheetSnapshotOf(workbook, SHEET);
    await writeSummary(LATER);
    expect(workbook.values(SHEET, 'A11:B11')).toEqual([['未达标', '1a']]);
    expect(workbook.shownFill(SHEET, 'A11')).toBe(RED.fill);
    expect(workbook.value(SHEET, 'A2')).toContain('2022年7月31日');
    expect(looksOf(sheetSnapshotOf(workbook, SHEET))).toEqual(looksOf(first));
    await writeSummary(REQUEST);
    expect(sheetSnapshotOf(workbook, SHEET)).toEqual(first);
    expect(workbook.sheetNames().filter((name) => name.startsWith(SHEET))).toEqual([SHEET]);
  });

  test('a matter that is mended is gone, and so is its row of the list', async () => {
    const { workbook } = await officeHost();
    await writeSummary(LATER);
    typeRows(
      workbook,
      '工作台账',
      [
        { 日期: '2022-4-5', 活动类型: '集中学习', 参加人员: '李四', 学时: '1' },
        { 日期: '2022-4-6', 活动类型: '集中学习', 参加人员: '李四', 学时: '1' },
      ],
      11,
    );
    await writeSummary({ ...REQUEST, asOf: dayOf(2022, 6, 30) });
    expect(workbook.values(SHEET, 'A11:K20').flat().join('')).toBe('');
  });

  test('what the user added outside of its area, and how they painted it, stays', async () => {
    const { workbook } = await officeHost();
    await writeSummary(REQUEST);
    workbook.type(SHEET, 'M2', '请王主任阅');
    workbook.type(SHEET, 'A50', '联系人：小李');
    workbook.type(SHEET, 'M3', '=D6+1');
    workbook.setFill(SHEET, 'A1:K1', '#FFFF00');
    workbook.setColumnWidth(SHEET, 2, 222);
    const before = looksOf(sheetSnapshotOf(workbook, SHEET));
    await writeSummary(LATER);
    expect(workbook.value(SHEET, 'M2')).toBe('请王主任阅');
    expect(workbook.value(SHEET, 'A50')).toBe('联系人：小李');
    expect(workbook.value(SHEET, 'M3')).toBe(4);
    expect(looksOf(sheetSnapshotOf(workbook, SHEET))).toEqual(before);
  });

  test('only 领导汇总 is written', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    const before = snapshotOf(workbook);
    await writeSummary(LATER);
    const after = snapshotOf(workbook);
    const others = ({ sheets }: typeof before): unknown => sheets.filter(({ name }) => name !== SHEET);
    expect(others(after)).toEqual(others(before));
    expect([after.settings, after.names]).toEqual([before.settings, before.names]);
  });
});

test('a workbook without 领导汇总 gets it, looking like the template’s', async () => {
  const { workbook } = await officeHost();
  await writeSummary(REQUEST);
  const wanted = sheetSnapshotOf(workbook, SHEET);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).delete();
    await context.sync();
  });
  await writeSummary(REQUEST);
  expect(sheetSnapshotOf(workbook, SHEET)).toEqual(wanted);
});

test('a 领导汇总 of the user’s own making is not written over', async () => {
  const { workbook } = await officeHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.delete();
    const own = context.workbook.worksheets.add(SHEET);
    own.getRange('A1:B3').values = [
      ['我们的汇总', '手工'],
      ['一季度', 5],
      ['二季度', 7],
    ];
    await context.sync();
  });
  const before = sheetSnapshotOf(workbook, SHEET);
  await errorOf(writeSummary(REQUEST));
  expect(sheetSnapshotOf(workbook, SHEET).cells).toMatchObject(before.cells);
});

test('a protected 领导汇总 is named, nothing is written', async () => {
  const { workbook } = await officeHost();
  workbook.protect(SHEET);
  const before = snapshotOf(workbook);
  expect(failureText(await errorOf(writeSummary(REQUEST))).title).toBe(`工作表「${SHEET}」受保护`);
  expect(snapshotOf(workbook)).toEqual(before);
});

test('the figures of the sample equal its assessments', async () => {
  const { workbook } = emptyHost();
  await createTemplate(FINANCE_OFFICE_2022);
  typeSample(workbook);
  const request = { ...REQUEST, asOf: dayOf(2022, 9, 30) };
  const { figures, result, findings } = await checkLedger(request);
  await writeSummary(request);
  const count = (...statuses: string[]): number =>
    result.targetStatuses.filter(({ status }) => statuses.includes(status)).length;
  const judged = count('short', 'atRisk', 'late', 'onTrack', 'met');
  const shown = [judged, count('met'), count('onTrack'), count('atRisk'), count('short'), count('late')];
  expect(workbook.values(SHEET, 'D6:I6')).toEqual([shown]);
  expect(workbook.value(SHEET, 'J6')).toBeCloseTo(count('met') / judged, 3);
  expect(figures.judged).toBe(judged);
  const matters = new Set(findings.map(({ targetId }) => targetId));
  expect(workbook.values(SHEET, 'B11:B20').flat()).toEqual([...matters].slice(0, 10));
  const totals = workbook.values(SHEET, 'A1:K60').filter(([word]) => word === '合计');
  expect(totals).toHaveLength(2);
  for (const row of totals) expect(row.slice(3, 9)).toEqual(shown);
});
