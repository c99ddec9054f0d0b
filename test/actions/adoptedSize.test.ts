import { checkLedger } from '../../src/actions/checkLedger';
import { openPane } from '../../src/actions/openPane';
import { undoCheck } from '../../src/actions/undoCheck';
import { dayOf } from '../../src/domain/day';
import type { Host } from '../../workbench/node/startHost';
import { adopt, addSheet, adoptedOffice, LECTURES, officeWithOthers } from '../support/adoptedOffice';
import { REQUEST } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';

jest.setTimeout(60_000);

/** So many adopted sheets of lectures, each with so many rows. */
async function officeOf(sheets: number, rows: number): Promise<Host> {
  const names = Array.from({ length: sheets }, (_, index) => `党课${index + 1}`);
  const host = await officeWithOthers(names.map((name) => ({ ...LECTURES, name })));
  const lectures = Array.from({ length: rows }, (_, index) => [
    `2022-${1 + (index % 6)}-${1 + (index % 28)}`,
    `第${index}讲`,
    '张三',
  ]);
  for (const name of names) {
    host.workbook.paste(name, 'A2', lectures);
    await adopt({ ...LECTURES, name });
  }
  return host;
}

async function syncsOf(sheets: number, rows: number): Promise<Record<string, number>> {
  const host = await officeOf(sheets, rows);
  const syncs: Record<string, number> = {};
  for (const [name, act] of [
    ['first check', () => checkLedger(REQUEST)],
    ['check', () => checkLedger(REQUEST)],
    ['opening', () => openPane(dayOf(2022, 11, 3))],
    ['undo', () => undoCheck()],
  ] as const) {
    host.resetCounters();
    await act();
    syncs[name] = host.syncCount;
  }
  expect(host.keptReferences).toBe(0);
  return syncs;
}

test('the number of syncs grows neither with adopted rows nor with adopted sheets', async () => {
  const few = await syncsOf(1, 20);
  expect(await syncsOf(1, 2_000)).toEqual(few);
  expect(await syncsOf(5, 20)).toEqual(few);
  expect(few['check']).toBeLessThanOrEqual(10);
});

test('more merged cells than Excel tells at once: every row gets the date of its merged cell', async () => {
  const rows = 1_300;
  const host = await officeWithOthers([{ ...LECTURES, text: '| 授课时间 | 题目 | 主讲 |' }]);
  host.workbook.paste(
    LECTURES.name,
    'A2',
    Array.from({ length: rows }, (_, index) => [
      index % 2 === 0 ? `2022-${1 + (index % 6)}-${1 + (index % 27)}` : null,
      `第${index}讲`,
      '张三',
    ]),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LECTURES.name);
    for (let row = 1; row < rows; row += 2) sheet.getRangeByIndexes(row, 0, 2, 1).merge();
    await context.sync();
  });
  await adopt(LECTURES);
  const { rows: read } = await checkLedger(REQUEST);
  expect(read).toEqual({ read: rows, counted: rows });
  expect((await openPane(dayOf(2022, 11, 3))).last.kind).toBe('fresh');
});

describe('an Excel table of others', () => {
  const TABLE = {
    ...LECTURES,
    text: '| 授课时间 | 题目 | 主讲 |\n| 2022-3-7 | 讲党史 | 张三 |\n| 2022-5-9 | 讲党章 | 张三 |',
  };

  async function withTable(): Promise<Host> {
    const host = await officeWithOthers([]);
    await addSheet(host, TABLE);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(TABLE.name);
      sheet.tables.add('A1:C3', true).name = '党课表';
      sheet.getRange('E1:E2').values = [['旁注'], ['勿动']];
      await context.sync();
    });
    return host;
  }

  test('gets the two columns at its own end, whatever stands right of it', async () => {
    const host = await withTable();
    await adopt(TABLE);
    await checkLedger(REQUEST);
    expect(host.workbook.values(TABLE.name, 'A1:G3')).toEqual([
      ['授课时间', '题目', '主讲', '核查', '核查说明', '', '旁注'],
      [44627, '讲党史', '张三', '计入', '计入 2a', '', '勿动'],
      [44690, '讲党章', '张三', '计入', '计入 2a', '', ''],
    ]);
  });

  test('gets them there again where the user deleted them', async () => {
    const host = await withTable();
    await adopt(TABLE);
    host.workbook.deleteColumn(TABLE.name, 4);
    host.workbook.deleteColumn(TABLE.name, 3);
    await checkLedger(REQUEST);
    expect(host.workbook.values(TABLE.name, 'C1:G2')).toEqual([
      ['主讲', '核查', '核查说明', '', '旁注'],
      ['张三', '计入', '计入 2a', '', '勿动'],
    ]);
  });

  test('is not resized by a check', async () => {
    const host = await withTable();
    await adopt(TABLE);
    const tables = (): unknown =>
      snapshotOf(host.workbook).sheets.find(({ name }) => name === TABLE.name)?.tables;
    const before = tables();
    await checkLedger(REQUEST);
    expect(tables()).toEqual(before);
  });
});

test('where the user deleted our columns, a check adds them again', async () => {
  const host = await adoptedOffice([LECTURES]);
  host.workbook.deleteColumn(LECTURES.name, 5);
  host.workbook.deleteColumn(LECTURES.name, 4);
  await checkLedger(REQUEST);
  expect(host.workbook.values(LECTURES.name, 'D1:F2')).toEqual([
    ['地点', '核查', '核查说明'],
    ['会议室', '计入', '计入 2a'],
  ]);
});
