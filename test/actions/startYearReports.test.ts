import { checkLedger } from '../../src/actions/checkLedger';
import { REPORT_KEYS } from '../../src/actions/reportRecords';
import { startYear } from '../../src/actions/startYear';
import { writeReports } from '../../src/actions/writeReports';
import { dayOf } from '../../src/domain/day';
import type { EngineWorkbook } from '../../workbench/engine/EngineWorkbook';
import type { Host } from '../../workbench/node/startHost';
import { officeHost, REQUEST, typeRows } from '../support/hostOffice';
import { sheetSnapshotOf } from '../support/hostSnapshot';

jest.setTimeout(60_000);

const REPORTS = ['领导汇总', '月度进度', '个人达标', '督办单', '通报'];
const ALL = { keys: REPORT_KEYS, withNames: true };

async function reportedYear(): Promise<Host> {
  const host = await officeHost();
  await checkLedger(REQUEST);
  await writeReports(REQUEST, ALL);
  return host;
}

/** What a sheet shows, cell by cell. */
function shown(workbook: EngineWorkbook, sheet: string): unknown[][] {
  return workbook.values(sheet, 'A1:Z80');
}

test('the sheets for leaders are archived as they were printed, without a formula', async () => {
  const { workbook } = await reportedYear();
  const before = new Map(REPORTS.map((sheet) => [sheet, shown(workbook, sheet)]));
  const { sheets } = await startYear({ from: 2022, to: 2023 });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(REPORTS));
  for (const sheet of REPORTS) {
    expect(shown(workbook, `${sheet}（2022）`)).toEqual(before.get(sheet));
    const { cells } = sheetSnapshotOf(workbook, `${sheet}（2022）`);
    expect(Object.values(cells).filter((content) => content.startsWith('='))).toEqual([]);
  }
});

function isStale(workbook: EngineWorkbook): boolean {
  return shown(workbook, '领导汇总').flat().includes('台账已变动，请重新检查');
}

test('the live ones say that the ledger is another now, and are made anew for the new year', async () => {
  const { workbook } = await reportedYear();
  expect(isStale(workbook)).toBe(false);
  await startYear({ from: 2022, to: 2023 });
  expect(isStale(workbook)).toBe(true);
  typeRows(workbook, '工作台账', [{ 日期: '2023-1-9', 活动类型: '集中学习', 内容: '学新文件', 学时: '2' }]);
  const day = dayOf(2023, 3, 31);
  await writeReports({ ...REQUEST, asOf: day, today: day, checkedAt: '2023-03-31 09:00' }, ALL);
  expect(isStale(workbook)).toBe(false);
  expect(shown(workbook, '领导汇总').flat().join('\n')).toContain('2023年3月31日');
});
