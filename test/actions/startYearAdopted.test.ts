import { adoptLedger } from '../../src/actions/adoptLedger';
import { checkLedger } from '../../src/actions/checkLedger';
import { openNewYear } from '../../src/actions/openNewYear';
import { startYear } from '../../src/actions/startYear';
import { dayOf } from '../../src/domain/day';
import type { Host } from '../../workbench/node/startHost';
import { errorOf, filterRange, officeHost, REQUEST } from '../support/hostOffice';
import { looksOf, sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';
import { atEverySync, cellsOf, TORN } from '../support/hostTorn';
import { MEETING_MAPPING, MEETINGS, putMeetings } from '../support/meetingLedger';

jest.setTimeout(60_000);

const YEAR = { from: 2022, to: 2023 };
const ARCHIVE = `${MEETINGS}（2022）`;

/** A small office that keeps its own ledger: adopted and checked; a formula counts its rows, a note stands beside it. */
async function oldYear(): Promise<Host> {
  const host = await officeHost([]);
  const { workbook } = host;
  await putMeetings(workbook);
  workbook.type(MEETINGS, 'A7', '=A5+1');
  workbook.type(MEETINGS, 'F8', '=SUM(F4:F7)');
  const id = workbook.state.sheets.find(MEETINGS)?.id ?? '';
  await adoptLedger({ id, name: MEETINGS }, MEETING_MAPPING);
  workbook.type(MEETINGS, 'L5', '旁边的话');
  await checkLedger(REQUEST);
  host.resetCounters();
  return host;
}

function textsOf({ workbook }: Host): ReadonlySet<string> {
  return new Set(Object.values(cellsOf(snapshotOf(workbook))).flatMap((cells) => Object.values(cells)));
}

test('its entries are emptied; title, headings, sums, notes, formulas and looks stay as they are', async () => {
  const host = await oldYear();
  const before = sheetSnapshotOf(host.workbook, MEETINGS);
  const { started, sheets, notes } = await startYear(YEAR);
  expect(started).toBe(true);
  expect(sheets).toContainEqual({
    sheet: MEETINGS,
    archive: ARCHIVE,
    what: '3 行清空；标题、小计、说明和套用的对应关系保留',
  });
  const after = sheetSnapshotOf(host.workbook, MEETINGS);
  const kept = Object.entries(before.cells).filter(
    ([address]) => !/[4-7]$/.test(address) || ['A6', 'A7', 'L5'].includes(address),
  );
  expect(after.cells).toEqual(Object.fromEntries(kept));
  expect(looksOf(after)).toEqual(looksOf(before));
  expect(notes).toEqual([
    expect.stringContaining('指标、指标值和原文还是上年的'),
    `「${MEETINGS}」的表名或标题里写着2022，请自行修改。`,
    `「${MEETINGS}」的小计、合计行没有清空；其中手填的数字请自行修改。`,
    expect.stringContaining('领导汇总'),
  ]);
});

test('its archive holds what it held, with the marks of the last check', async () => {
  const host = await oldYear();
  const { cells } = sheetSnapshotOf(host.workbook, MEETINGS);
  await startYear(YEAR);
  expect(sheetSnapshotOf(host.workbook, ARCHIVE).cells).toEqual({ ...cells, A7: '3', F8: '6' });
});

test('the mapping stays on the live sheet: a row of the new year is checked there, the archive is left alone', async () => {
  const host = await oldYear();
  await startYear(YEAR);
  host.workbook.paste(MEETINGS, 'B4', [['2023-1-9', '集中学习', '学新文件', '张三、李四']]);
  const archived = sheetSnapshotOf(host.workbook, ARCHIVE);
  const day = dayOf(2023, 1, 31);
  const outcome = await checkLedger({ ...REQUEST, asOf: day, today: day });
  expect(outcome.rows).toEqual({ read: 1, counted: 1 });
  expect(host.workbook.value(MEETINGS, 'H4')).toBe('提醒');
  expect(sheetSnapshotOf(host.workbook, ARCHIVE)).toEqual(archived);
});

test('a filter that was left on is refused before anything is written', async () => {
  const { workbook } = await oldYear();
  filterRange(workbook, MEETINGS, 'A3:G7', '会议类型', ['学习会']);
  const before = snapshotOf(workbook);
  expect((await openNewYear()).refused).toBe(`工作表「${MEETINGS}」正在筛选。请先清除筛选再试，以免写错行。`);
  expect(await errorOf(startYear(YEAR))).toMatchObject({ name: 'ObstacleError' });
  expect(snapshotOf(workbook)).toEqual(before);
});

test('an adopted sheet that is gone is said, and no other is emptied in its place', async () => {
  const { workbook } = await oldYear();
  await startYear(YEAR);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(MEETINGS).delete();
    await context.sync();
  });
  const archived = sheetSnapshotOf(workbook, ARCHIVE);
  const { started, notes } = await startYear({ from: 2023, to: 2024 });
  expect(started).toBe(true);
  expect(notes.filter((note) => note.includes('套用的'))).toHaveLength(1);
  expect(sheetSnapshotOf(workbook, ARCHIVE)).toEqual(archived);
});

test.each(TORN)('%s at every sync: no row is lost, and done again it ends as it should', async (fault) => {
  const reference = await oldYear();
  const typed = [...textsOf(reference)].filter((text) => /学|签到|旁边|王五/.test(text));
  await startYear(YEAR);
  const wanted = cellsOf(snapshotOf(reference.workbook));
  await atEverySync(
    fault,
    oldYear,
    () => startYear(YEAR),
    async (host) => {
      const texts = textsOf(host);
      expect(typed.filter((text) => !texts.has(text))).toEqual([]);
      await startYear(YEAR);
      expect(cellsOf(snapshotOf(host.workbook))).toEqual(wanted);
    },
  );
});
