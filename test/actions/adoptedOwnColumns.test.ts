import { adoptLedger } from '../../src/actions/adoptLedger';
import { checkLedger } from '../../src/actions/checkLedger';
import { releaseLedger } from '../../src/actions/releaseLedger';
import type { Host } from '../../workbench/node/startHost';
import { mappingOf } from '../sheets/adopt/adoptedText';
import { adopt, adoptedOffice, LECTURES, officeWithOthers, type OtherLedger } from '../support/adoptedOffice';
import { REQUEST } from '../support/hostOffice';
import { sheetSnapshotOf, snapshotOf } from '../support/hostSnapshot';

/** A ledger in whose last column somebody notes who has looked at a row, under the name of one of ours. */
const LOOKED_AT: OtherLedger = {
  name: '会议',
  text: `
    | 日期      | 类型     | 内容     | 参加人员   | 学时 | 核查       |
    | 2022-1-10 | 集中学习 | 学文件   | 张三、李四 | 2    | 王主任已看 |
    | 2022-2-10 | 集中学习 | 学讲话   | 张三、李四 | 2    | 王主任未看 |`,
  mapping: {
    columns: {
      date: ['日期'],
      activity: ['类型'],
      content: ['内容'],
      participants: ['参加人员'],
      hours: ['学时'],
    },
  },
};

const withHeader = (header: string): OtherLedger => ({
  ...LOOKED_AT,
  text: LOOKED_AT.text.replace('核查', header),
});

const BLANK: OtherLedger = { ...LOOKED_AT, text: LOOKED_AT.text.replace(/王主任[已未]看/g, '') };

test.each([
  ['核查', LOOKED_AT, ['王主任已看', '王主任未看']],
  ['核查说明', withHeader('核查说明'), ['王主任已看', '王主任未看']],
  ['核查, and is still blank,', BLANK, ['', '']],
] as const)('a last column of theirs that is called %s stays theirs', async (_what, ledger, cells) => {
  const { workbook } = await officeWithOthers([ledger]);
  const before = sheetSnapshotOf(workbook, ledger.name);
  await adopt(ledger);
  await checkLedger(REQUEST);
  await checkLedger(REQUEST);
  expect(workbook.values(ledger.name, 'F2:F3').flat()).toEqual(cells);
  expect(workbook.values(ledger.name, 'G1:I2')).toEqual([
    ['核查', '核查说明', ''],
    ['计入', '计入 1a、1b', ''],
  ]);
  await releaseLedger('ledger1');
  expect(sheetSnapshotOf(workbook, ledger.name)).toEqual(before);
});

test('a column that they add right of ours under the same name stays theirs', async () => {
  const { workbook } = await adoptedOffice([LECTURES]);
  await checkLedger(REQUEST);
  for (const [address, text] of [
    ['G1', '核查'],
    ['G2', '王主任已看'],
  ] as const)
    workbook.type(LECTURES.name, address, text);
  await checkLedger(REQUEST);
  expect(workbook.values(LECTURES.name, 'E1:H2')).toEqual([
    ['核查', '核查说明', '核查', ''],
    ['计入', '计入 2a', '王主任已看', ''],
  ]);
});

async function tableOf(ledger: OtherLedger): Promise<Host> {
  const host = await officeWithOthers([ledger]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(ledger.name).tables.add('A1:F3', true);
    await context.sync();
  });
  return host;
}

test('an Excel table that has such a column is not adopted, and that is said', async () => {
  const { workbook } = await tableOf(LOOKED_AT);
  const { name, mapping } = LOOKED_AT;
  const id = workbook.state.sheets.find(name)?.id ?? '';
  const before = snapshotOf(workbook);
  const outcome = await adoptLedger({ id, name }, mappingOf({ ...mapping, id: '', sheet: name }));
  expect(outcome).toEqual({ kind: 'taken', sheet: name });
  expect(snapshotOf(workbook)).toEqual(before);
});

test('marks of rows that were emptied since the check go as well when it is let go', async () => {
  const { workbook } = await adoptedOffice([LECTURES]);
  await checkLedger(REQUEST);
  for (const column of 'ABCD') workbook.type(LECTURES.name, `${column}3`, '');
  expect(workbook.value(LECTURES.name, 'E3')).toBe('计入');
  await releaseLedger('ledger1');
  const { cells, looks, rules } = sheetSnapshotOf(workbook, LECTURES.name);
  expect(Object.keys({ ...cells, ...looks }).filter((address) => /^[EF]/.test(address))).toEqual([]);
  expect(rules).toEqual([]);
});
