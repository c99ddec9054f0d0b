import { checkLedger } from '../../src/actions/checkLedger';
import { createTemplate } from '../../src/actions/createTemplate';
import { failureText } from '../../src/actions/failureText';
import { REPORT_KEYS } from '../../src/actions/reportRecords';
import { writeReports } from '../../src/actions/writeReports';
import { dayOf } from '../../src/domain/day';
import { FINANCE_OFFICE_2022 } from '../../src/plans/financeOffice2022/financeOffice2022';
import { AMBER, RED } from '../../src/sheets/describe/highlight';
import { STALE_TEXT } from '../../src/sheets/reports/staleFormula';
import { typeSample } from '../../workbench/demo/sampleBook';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { emptyHost, errorOf, officeHost, REQUEST, typeRows } from '../support/hostOffice';
import { looksOf, sheetSnapshotOf, snapshotOf, without } from '../support/hostSnapshot';

const SHEET = '领导汇总';
const SUMMARY = { keys: ['summary'], withNames: false } as const;
const ALL = { keys: REPORT_KEYS, withNames: true };
const LATER = { ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' };

/** The row (from 1) whose first cell begins so. */
function rowOf(workbook: EngineWorkbook, word: string, column = 'A'): number {
  const texts = workbook.values(SHEET, `${column}1:${column}60`).flat().map(String);
  return texts.findIndex((text) => text.startsWith(word)) + 1;
}

/** The filled cells of a row. */
function cells(workbook: EngineWorkbook, row: number): unknown[] {
  return workbook
    .values(SHEET, `A${row}:T${row}`)
    .flat()
    .filter((cell) => cell !== '');
}

describe('the summary of a small office', () => {
  let workbook: EngineWorkbook;

  beforeAll(async () => {
    ({ workbook } = await officeHost());
    const { sheets } = await writeReports(REQUEST, SUMMARY);
    expect(sheets).toEqual([{ key: 'summary', sheet: SHEET }]);
  });

  test('says whose it is, as of when and made when, and is shown', () => {
    expect(workbook.value(SHEET, 'A1')).toBe('测试局2022年计划落实情况汇总');
    expect(workbook.value(SHEET, 'A2')).toBe(
      '单位：测试局　　截至日期：2022年6月30日　　核查时间：2022年6月30日 10:00',
    );
    expect(workbook.state.activeSheet.name).toBe(SHEET);
  });

  test('gives the four figures and the matters, coloured by their status', () => {
    expect(cells(workbook, rowOf(workbook, '应考核') + 1)).toEqual([3, 0, 0.667, 0]);
    const matters = rowOf(workbook, '事项');
    expect(cells(workbook, matters + 1)).toEqual([
      '集中学习（1a）',
      '滞后',
      '支部',
      '2季度，差2次',
      '6月30日',
      '再开展集中学习2次',
    ]);
    expect(workbook.shownFill(SHEET, `C${matters + 1}`)).toBe(AMBER.fill);
  });

  test('adds up with formulas that agree', () => {
    const totals = rowOf(workbook, '合计');
    const sums = [0, 2, 0, 1, 0, 3];
    expect(workbook.values(SHEET, `B${totals}:G${totals}`)).toEqual([sums]);
    expect(workbook.values(SHEET, `K${totals}:P${totals}`)).toEqual([sums]);
    expect(workbook.text(SHEET, `H${totals}`)).toBe('66.7%');
    expect(sheetSnapshotOf(workbook, SHEET).cells[`B${totals}`]).toMatch(/^=SUM\(/);
  });

  test('prints on one A4 page in landscape with all that it covers', () => {
    const { pageSetup } = workbook.state.sheets.find(SHEET)?.model ?? {};
    expect(pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      printArea: `A1:U${rowOf(workbook, '名词')}`,
    });
  });

  test('shows the chart beside the figures by 责任主体', async () => {
    await Excel.run(async (context) => {
      const charts = context.workbook.worksheets.getItem(SHEET).charts.load('items/name');
      await context.sync();
      expect(charts.items.map(({ name }) => name)).toEqual(['planLedgerCheck.summary']);
      const series = charts.items[0]?.series.load('items/name');
      await context.sync();
      expect(series?.items.map(({ name }) => name)).toEqual(['达标', '正常', '逾期补齐', '滞后', '未达标']);
    });
  });
});

describe('the banner', () => {
  const banner = (workbook: EngineWorkbook): unknown => workbook.value(SHEET, 'M2');

  test.each([
    ['a new row', '工作台账', 'B12', '2022-6-3'],
    ['another date', '工作台账', 'B5', '2022-1-11'],
    ['another text', '工作台账', 'F5', '张三'],
    ['a target', '计划指标', 'E5', '3'],
  ])('tells of %s, and is gone when that is taken back', async (_case, sheet, address, typed) => {
    const { workbook } = await officeHost();
    await writeReports(REQUEST, SUMMARY);
    expect(banner(workbook)).toBe('');
    const before = workbook.text(sheet, address);
    workbook.type(sheet, address, typed);
    expect(banner(workbook)).toBe(STALE_TEXT);
    workbook.type(sheet, address, before);
    expect(banner(workbook)).toBe('');
  });

  test('does not mind what a check writes, or a sort', async () => {
    const { workbook } = await officeHost();
    await writeReports(REQUEST, SUMMARY);
    await checkLedger(LATER);
    expect(banner(workbook)).toBe('');
    const rows = workbook.values('工作台账', 'B5:R6');
    workbook.paste('工作台账', 'B5', [rows[1] ?? [], rows[0] ?? []]);
    expect(banner(workbook)).toBe('');
  });

  test('goes with the next writing', async () => {
    const { workbook } = await officeHost();
    await writeReports(REQUEST, SUMMARY);
    typeRows(workbook, '工作台账', [{ 日期: '2022-4-5', 活动类型: '党课' }], 11);
    expect(banner(workbook)).toBe(STALE_TEXT);
    await writeReports(REQUEST, SUMMARY);
    expect(banner(workbook)).toBe('');
  });
});

describe('written again', () => {
  test('it is refreshed in place and leaves nothing of the earlier page behind', async () => {
    const { workbook } = await officeHost();
    await writeReports(REQUEST, ALL);
    const first = snapshotOf(workbook);
    const ids = workbook.state.sheets.list.map(({ id }) => id);
    await writeReports(LATER, ALL);
    const matters = rowOf(workbook, '事项');
    expect(workbook.values(SHEET, `C${matters + 1}`)).toEqual([['未达标']]);
    expect(workbook.shownFill(SHEET, `C${matters + 1}`)).toBe(RED.fill);
    await writeReports(REQUEST, ALL);
    expect(snapshotOf(workbook)).toEqual(first);
    expect(workbook.state.sheets.list.map(({ id }) => id)).toEqual(ids);
  });

  test('changes since the check date before, and a trend, come from 历次检查', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    await writeReports(LATER, SUMMARY);
    expect(String(workbook.value(SHEET, 'A7'))).toContain('序时达标率走势：6月30日66.7% → 7月31日66.7%。');
    const notes = rowOf(workbook, '应考核') + 2;
    expect(String(workbook.value(SHEET, `R${notes}`))).toBe('占应考核3项的33.3%\n比6月30日增加1项');
  });

  test('what the user has beside and below stays, also where the page grows over it; widths and page set-up too', async () => {
    const { workbook } = await officeHost();
    await writeReports(REQUEST, SUMMARY);
    const end = rowOf(workbook, '名词');
    workbook.type(SHEET, 'W2', '请王主任阅');
    workbook.type(SHEET, `A${end + 1}`, '联系人：小李');
    workbook.setColumnWidth(SHEET, 2, 222);
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(SHEET);
      pageLayout.paperSize = 'A3';
      pageLayout.setPrintArea('A1:W60');
      await context.sync();
    });
    const { columns, frame } = sheetSnapshotOf(workbook, SHEET);
    // Two more matters make the page two rows longer.
    typeRows(workbook, '计划指标', [{ 指标值: '9' }], 6);
    typeRows(workbook, '计划指标', [{ 指标值: '9' }], 7);
    await writeReports({ ...REQUEST, asOf: dayOf(2022, 12, 31) }, SUMMARY);
    const newEnd = rowOf(workbook, '名词');
    expect(newEnd).toBeGreaterThan(end);
    expect(workbook.value(SHEET, 'W2')).toBe('请王主任阅');
    expect(rowOf(workbook, '联系人：小李')).toBe(newEnd + 1);
    const after = sheetSnapshotOf(workbook, SHEET);
    expect(after.columns).toEqual(columns);
    expect(after.frame['page']).toBe(frame['page']?.replace(/"A1:W60"/, `"A1:W${60 + newEnd - end}"`));
  });

  test('it follows its sheet under another name', async () => {
    const { workbook } = await officeHost();
    await writeReports(REQUEST, SUMMARY);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = '汇总给局长';
      await context.sync();
    });
    const { sheets } = await writeReports(LATER, SUMMARY);
    expect(sheets).toEqual([{ key: 'summary', sheet: '汇总给局长' }]);
    expect(workbook.value('汇总给局长', 'A2')).toContain('2022年7月31日');
    expect(workbook.sheetNames()).not.toContain(SHEET);
  });

  test('nothing but the page and its records is written', async () => {
    const { workbook } = await officeHost();
    await checkLedger(REQUEST);
    const before = snapshotOf(workbook);
    await writeReports(LATER, SUMMARY);
    const after = snapshotOf(workbook);
    const others = ({ sheets }: typeof before): unknown => sheets.filter(({ name }) => name !== SHEET);
    expect(others(after)).toEqual(others(before));
    const key = 'planLedgerCheck.reports';
    expect([without(after.settings, key), after.names]).toEqual([
      without(before.settings, key),
      before.names,
    ]);
  });
});

test('a workbook without the sheet gets it, looking like the template’s', async () => {
  const { workbook } = await officeHost();
  await writeReports(REQUEST, SUMMARY);
  const wanted = sheetSnapshotOf(workbook, SHEET);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).delete();
    await context.sync();
  });
  await writeReports(REQUEST, SUMMARY);
  expect(sheetSnapshotOf(workbook, SHEET)).toEqual(wanted);
});

test('a sheet of the user’s own making is left alone, ours gets another name', async () => {
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
  const { sheets } = await writeReports(REQUEST, SUMMARY);
  expect(sheets[0]?.sheet).toBe('领导汇总（台账对标）');
  expect(sheetSnapshotOf(workbook, SHEET)).toEqual(before);
  expect((await writeReports(LATER, SUMMARY)).sheets).toEqual(sheets);
});

test('a summary of version 0.1.0 is written over, as it is ours', async () => {
  const { workbook } = await officeHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).delete();
    const earlier = context.workbook.worksheets.add(SHEET);
    earlier.getRange('A1').values = [['测试局2022年计划落实情况汇总']];
    earlier.getRange('A5').values = [['总体情况（项）']];
    earlier.getRange('A1:K1').merge();
    earlier.getRange('A30:A33').rowHidden = true;
    earlier.getRange('A47').values = [['说明']];
    await context.sync();
  });
  const { sheets } = await writeReports(REQUEST, SUMMARY);
  expect(sheets[0]?.sheet).toBe(SHEET);
  expect(workbook.value(SHEET, 'A47')).toBe('');
  expect(sheetSnapshotOf(workbook, SHEET).frame['merges']).not.toContain('A1:K1');
  expect(workbook.state.sheets.find(SHEET)?.model.findRow(30)?.hidden ?? false).toBe(false);
});

test('a protected page is named, nothing is written', async () => {
  const { workbook } = await officeHost();
  workbook.protect(SHEET);
  const before = snapshotOf(workbook);
  expect(failureText(await errorOf(writeReports(REQUEST, ALL))).title).toBe(`工作表「${SHEET}」受保护`);
  expect(snapshotOf(workbook)).toEqual(before);
});

test('stopped before the writing, nothing is written', async () => {
  const { workbook } = await officeHost();
  const before = snapshotOf(workbook);
  const stop = new AbortController();
  const error = await errorOf(
    writeReports(REQUEST, ALL, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    }),
  );
  expect(error).toMatchObject({ name: 'CancelledError' });
  expect(snapshotOf(workbook)).toEqual(before);
});

test('all pages of the sample in one go, the summary in front, the choice remembered where asked', async () => {
  const { workbook } = emptyHost();
  await createTemplate(FINANCE_OFFICE_2022);
  typeSample(workbook);
  const request = { ...REQUEST, asOf: dayOf(2022, 9, 30) };
  const outcome = await writeReports(request, { ...ALL, remember: true });
  expect(outcome.sheets.map(({ sheet }) => sheet)).toEqual([
    '领导汇总',
    '月度进度',
    '个人达标',
    '督办单',
    '通报',
  ]);
  expect(outcome.circularText).toContain('通报');
  expect(workbook.state.activeSheet.name).toBe(SHEET);
  expect(snapshotOf(workbook).settings['planLedgerCheck.reportChoice']).toBe(
    JSON.stringify(JSON.stringify({ keys: REPORT_KEYS, withNames: true })),
  );
  const { findings } = await checkLedger(request);
  const listed = workbook
    .values(SHEET, `A${rowOf(workbook, '事项') + 1}:A${rowOf(workbook, '二、') - 1}`)
    .flat()
    .map((text) => /（([^（）]+)）$/.exec(String(text))?.[1]);
  expect(new Set(findings.map(({ targetId }) => targetId))).toEqual(new Set([...listed, '14c']));
  expect(looksOf(sheetSnapshotOf(workbook, '督办单')).frame['page']).toContain('portrait');
});
