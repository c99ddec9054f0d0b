import { checkLedger } from '../../src/actions/checkLedger';
import { REPORT_KEYS } from '../../src/actions/reportRecords';
import { undoReports } from '../../src/actions/undoReports';
import type { ReportsUndo } from '../../src/actions/writeReports';
import { writeReports } from '../../src/actions/writeReports';
import { dayOf } from '../../src/domain/day';
import { STALE_TEXT } from '../../src/sheets/reports/staleFormula';
import { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import { startHost } from '../../workbench/node/startHost';
import { officeHost, REQUEST, typeRows } from '../support/hostOffice';
import { sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';
import { TORN, allUserCells, atEverySync } from '../support/hostTorn';

const SHEET = '领导汇总';
const SUMMARY = { keys: ['summary'], withNames: false } as const;
const ALL = { keys: REPORT_KEYS, withNames: true };
const TWO = { keys: ['summary', 'supervision'], withNames: true } as const;
const LATER = { ...REQUEST, asOf: dayOf(2022, 7, 31), checkedAt: '2022-07-31 09:00' };
const REPORTS = 'planLedgerCheck.reports';

/** The texts of the first column, as far as it is filled. */
function lines(workbook: EngineWorkbook, sheet = SHEET): string[] {
  const texts = workbook.values(sheet, 'A1:A60').flat().map(String);
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** The page as an untouched workbook has it. */
async function untouched(request = LATER): Promise<string[]> {
  const { workbook } = await officeHost();
  await writeReports(REQUEST, SUMMARY);
  await writeReports(request, SUMMARY);
  return lines(workbook);
}

async function onSheets(change: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });
}

describe('a page whose rows the user changed', () => {
  test('rows put in with words stand below it in their order, with what stood right of them', async () => {
    const wanted = await untouched();
    const { workbook } = await officeHost();
    await writeReports(REQUEST, SUMMARY);
    const end = lines(workbook).length;
    workbook.type(SHEET, `A${end + 1}`, '联系人：小李');
    workbook.insertRow(SHEET, 5);
    workbook.type(SHEET, 'A6', '局长批示：抓紧');
    workbook.type(SHEET, 'X6', '旁注');
    workbook.insertRow(SHEET, 12);
    workbook.insertRow(SHEET, 12);
    workbook.type(SHEET, 'B14', "'=另议");
    const { undo } = await writeReports(LATER, SUMMARY);
    expect(lines(workbook)).toEqual([...wanted, '', '局长批示：抓紧', '', '联系人：小李']);
    expect(workbook.value(SHEET, `X${wanted.length + 2}`)).toBe('旁注');
    expect(workbook.value(SHEET, `B${wanted.length + 3}`)).toBe('=另议');
    const before = snapshotOf(workbook);
    expect(await undoReports(undo)).toEqual({
      restored: [],
      left: [`工作表「${SHEET}」写入前插入或删除过行，没有恢复。`],
    });
    expect(snapshotOf(workbook)).toEqual(before);
    // The other row put in was blank; it stays as room. Written once more, nothing moves.
    await writeReports(LATER, SUMMARY);
    expect(lines(workbook)).toEqual([...wanted, '', '局长批示：抓紧', '', '联系人：小李']);
    expect(sheetSnapshotOf(workbook, SHEET).frame['page']).toContain(`A1:U${wanted.length}`);
  });

  test.each([[[3, 3]], [[18]], [[0]]])('rows %p taken away: what stands below stays', async (deleted) => {
    const wanted = await untouched();
    const { workbook } = await officeHost();
    await writeReports(REQUEST, SUMMARY);
    workbook.type(SHEET, `A${lines(workbook).length + 1}`, '联系人：小李');
    for (const row of deleted) workbook.deleteRow(SHEET, row);
    await writeReports(LATER, SUMMARY);
    expect(lines(workbook)).toEqual([...wanted, '联系人：小李']);
  });

  test('columns moved, put in or taken away: the sheet is left alone, ours is made beside', async () => {
    for (const change of [
      (workbook: EngineWorkbook): void => {
        workbook.insertColumn(SHEET, 1);
      },
      (workbook: EngineWorkbook): void => {
        workbook.deleteColumn(SHEET, 4);
      },
    ]) {
      const { workbook } = await officeHost();
      await writeReports(REQUEST, SUMMARY);
      change(workbook);
      workbook.type(SHEET, 'V4', '我的一列');
      const before = sheetSnapshotOf(workbook, SHEET);
      const { undo, sheets } = await writeReports(LATER, SUMMARY);
      expect(sheets[0]?.sheet).toBe(`${SHEET}（台账对标）`);
      expect(sheetSnapshotOf(workbook, SHEET)).toEqual(before);
      expect((await undoReports(undo)).left).toEqual([]);
      expect(workbook.sheetNames()).not.toContain(`${SHEET}（台账对标）`);
    }
  });

  test('words written over those of the page are replaced, and come back with an undo', async () => {
    const wanted = await untouched();
    const { workbook } = await officeHost();
    await writeReports(REQUEST, SUMMARY);
    for (const row of [1, 3, 8, 12]) workbook.type(SHEET, `A${row}`, `改过${row}`);
    const before = snapshotOf(workbook);
    const { undo } = await writeReports(LATER, SUMMARY);
    expect(lines(workbook)).toEqual(wanted);
    await undoReports(undo);
    expect(snapshotOf(workbook)).toEqual(before);
  });
});

test('a file that another program gave new ids to sheets is known by names and titles', async () => {
  const { workbook } = await officeHost();
  await writeReports(REQUEST, ALL);
  const kept = String(workbook.state.settings.get(REPORTS));
  await Excel.run(async (context) => {
    context.workbook.settings.add(REPORTS, kept.replaceAll(/"sheetId":"[^"]*"/g, '"sheetId":"{X}"'));
    await context.sync();
  });
  const names = workbook.sheetNames();
  await writeReports(LATER, ALL);
  expect(workbook.sheetNames()).toEqual(names);
});

test('saved, opened and written again: in place, and the same as without', async () => {
  const first = await officeHost();
  await writeReports(REQUEST, ALL);
  const bytes = await first.workbook.toXlsx();
  await writeReports(LATER, ALL);
  const reopened = await EngineWorkbook.fromXlsx(bytes, { today: new Date(2022, 5, 1) });
  startHost(reopened);
  const { undo } = await writeReports(LATER, ALL);
  expect(reopened.sheetNames()).toEqual(first.workbook.sheetNames());
  for (const sheet of ['领导汇总', '月度进度', '个人达标', '督办单', '通报'])
    expect(sheetSnapshotOf(reopened, sheet).cells).toEqual(sheetSnapshotOf(first.workbook, sheet).cells);
  expect((await undoReports(undo)).left).toEqual([]);
  expect(String(reopened.value(SHEET, 'A2'))).toContain('2022年6月30日');
});

test('sheets of the user under every name that ours might have', async () => {
  const { workbook } = await officeHost();
  const taken = ['督办单', '督办单（台账对标）', '督办单（台账对标2）', '督办单（台账对标3）'];
  await onSheets((sheets) => {
    for (const name of taken) sheets.add(name).getRange('A1').values = [['我的']];
  });
  const { sheets } = await writeReports(REQUEST, { ...ALL, keys: ['supervision'] });
  expect(sheets).toEqual([{ key: 'supervision', sheet: '督办单（台账对标4）' }]);
  for (const name of taken) expect(sheetSnapshotOf(workbook, name).cells).toEqual({ A1: '"我的"' });
});

test('a hidden page is written and stays hidden; one that can be seen is shown', async () => {
  const { workbook } = await officeHost();
  await writeReports(REQUEST, ALL);
  await onSheets((sheets) => {
    sheets.getItem('工作台账').activate();
    sheets.getItem(SHEET).visibility = 'Hidden';
  });
  await writeReports(LATER, SUMMARY);
  expect(workbook.state.activeSheet.name).toBe('工作台账');
  expect(workbook.value(SHEET, 'A2')).toContain('2022年7月31日');
  await writeReports(LATER, ALL);
  expect(workbook.state.activeSheet.name).toBe('月度进度');
});

test('written again, a page has one chart', async () => {
  await officeHost();
  await writeReports(REQUEST, SUMMARY);
  await writeReports(LATER, SUMMARY);
  await Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem(SHEET).charts.load('items/name');
    await context.sync();
    expect(charts.items).toHaveLength(1);
  });
});

test('a copy of a page is the user’s', async () => {
  const { workbook } = await officeHost();
  await writeReports(REQUEST, SUMMARY);
  await onSheets((sheets) => {
    sheets.getItem(SHEET).copy('End').name = '六月留存';
  });
  const before = sheetSnapshotOf(workbook, '六月留存');
  const { sheets } = await writeReports(LATER, SUMMARY);
  expect(sheets[0]?.sheet).toBe(SHEET);
  expect(sheetSnapshotOf(workbook, '六月留存')).toEqual(before);
});

test('the trend ends with the day of the page, though later days were checked', async () => {
  const { workbook } = await officeHost();
  await checkLedger(LATER);
  await checkLedger({ ...REQUEST, asOf: dayOf(2022, 3, 31) });
  await writeReports(REQUEST, SUMMARY);
  expect(String(workbook.value(SHEET, 'A7'))).toMatch(/走势：3月31日[\d.]+% → 6月30日[\d.]+%。$/);
});

test('a cell of the ledger that shows an error does not make the page stale, its mending does', async () => {
  const { workbook } = await officeHost();
  workbook.type('工作台账', 'J6', '=1/0');
  await writeReports(REQUEST, SUMMARY);
  expect(workbook.value('工作台账', 'J6')).not.toBe('=1/0');
  expect(workbook.value(SHEET, 'M2')).toBe('');
  workbook.type('计划指标', 'E5', '3');
  expect(workbook.value(SHEET, 'M2')).toBe(STALE_TEXT);
  await writeReports(REQUEST, SUMMARY);
  workbook.type('工作台账', 'J6', '2');
  expect(workbook.value(SHEET, 'M2')).toBe(STALE_TEXT);
});

test('undo after a second writing takes back the second alone; the first is then no longer undone', async () => {
  const { workbook } = await officeHost();
  const first = await writeReports(REQUEST, ALL);
  const before = snapshotOf(workbook);
  const second = await writeReports(LATER, ALL);
  const { left } = await undoReports(first.undo);
  expect(left).toHaveLength(5);
  await undoReports(second.undo);
  expect(snapshotOf(workbook)).toEqual(before);
  expect((await undoReports(first.undo)).left).toEqual([]);
  expect(workbook.sheetNames()).not.toContain('督办单');
});

test('words of the user that look like formulas stay texts on every page', async () => {
  const { workbook } = await officeHost();
  typeRows(workbook, '人员名册', [{ 姓名: "'=1+1", 科室: "'@科", 党支部: "'-支部", 身份: '党员' }], 7);
  typeRows(workbook, '计划指标', [{ 指标: '\'=HYPERLINK("x")', 责任主体: "'+主体" }], 5);
  const { undo } = await writeReports(LATER, ALL);
  const check = (): void => {
    for (const sheet of ['领导汇总', '月度进度', '个人达标', '督办单', '通报']) {
      const formulas = Object.values(sheetSnapshotOf(workbook, sheet).cells).filter((cell) =>
        cell.startsWith('='),
      );
      for (const formula of formulas) expect(formula).toMatch(/^=(SUM|IF)\(/);
    }
  };
  check();
  expect(JSON.stringify(sheetSnapshotOf(workbook, '个人达标').cells)).toContain('=1+1');
  const again = await writeReports(REQUEST, ALL);
  await undoReports(again.undo);
  check();
  expect(undo.pages).toHaveLength(5);
});

describe.each(TORN)('%s', (fault) => {
  test('a second writing puts all right, what the user has stays', async () => {
    const start = async (): ReturnType<typeof officeHost> => {
      const host = await officeHost();
      await writeReports(REQUEST, ALL);
      host.workbook.insertRow(SHEET, 5);
      host.workbook.type(SHEET, 'A6', '局长批示：抓紧');
      host.workbook.type('督办单', 'J2', '旁注');
      host.resetCounters();
      return host;
    };
    const host = await start();
    await writeReports(LATER, ALL);
    const wanted = JSON.stringify(pagesOf(host.workbook));
    const own = allUserCells(host.workbook);
    await atEverySync(
      fault,
      start,
      () => writeReports(LATER, ALL),
      async ({ workbook }) => {
        expect(allUserCells(workbook)).toEqual(own);
        await writeReports(LATER, ALL);
        expect(JSON.stringify(pagesOf(workbook))).toBe(wanted);
      },
    );
  }, 60_000);
});

describe.each(TORN)('a page that becomes shorter: %s', (fault) => {
  test('a second writing leaves nothing of the longer one behind', async () => {
    const start = async (): ReturnType<typeof officeHost> => {
      const host = await officeHost();
      typeRows(host.workbook, '计划指标', [{ 指标值: '9' }, { 指标值: '9' }], 6);
      await writeReports({ ...REQUEST, asOf: dayOf(2022, 12, 31) }, TWO);
      host.resetCounters();
      return host;
    };
    const early = { ...REQUEST, asOf: dayOf(2022, 1, 10) };
    const { workbook: sound } = await start();
    const long = lines(sound, '督办单').length;
    await writeReports(early, TWO);
    expect(lines(sound, '督办单').length).toBeLessThan(long);
    const wanted = pagesOf(sound);
    await atEverySync(
      fault,
      start,
      () => writeReports(early, TWO),
      async ({ workbook }) => {
        await writeReports(early, TWO);
        expect(pagesOf(workbook)).toEqual(wanted);
      },
    );
  }, 60_000);
});

describe.each(TORN)('an undo: %s', (fault) => {
  test('the next writing puts all right, in the sheets that are there', async () => {
    let undo: ReportsUndo = { pages: [] };
    const start = async (): ReturnType<typeof officeHost> => {
      const host = await officeHost();
      typeRows(host.workbook, '计划指标', [{ 指标值: '9' }, { 指标值: '9' }], 6);
      await writeReports({ ...REQUEST, asOf: dayOf(2022, 12, 31) }, TWO);
      host.workbook.type(SHEET, 'A60', '联系人');
      ({ undo } = await writeReports(REQUEST, TWO));
      host.resetCounters();
      return host;
    };
    const { workbook: sound } = await start();
    await writeReports(LATER, TWO);
    const wanted = pagesOf(sound);
    const undone = async (): Promise<unknown> => undoReports(undo);
    await atEverySync(fault, start, undone, async ({ workbook }) => {
      await writeReports(LATER, TWO);
      expect(pagesOf(workbook)).toEqual(wanted);
    });
  }, 60_000);
});

function pagesOf(workbook: EngineWorkbook): unknown {
  return workbook.sheetNames().map((name) => [name, sheetSnapshotOf(workbook, name).cells]);
}
