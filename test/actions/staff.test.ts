import { addMembers } from '../../src/actions/addMembers';
import { openGatheredNames } from '../../src/actions/gatheredNames';
import { openStaffLists } from '../../src/actions/staffLists';
import { undoWrite } from '../../src/actions/undoWrite';
import { compareStaff } from '../../src/sheets/staff/compareStaff';
import { readStaff } from '../../src/sheets/staff/readStaff';
import { certainFields } from '../../src/sheets/staff/StaffProposal';
import type { Host } from '../../workbench/node/startHost';
import { columnValues, emptyHost, errorOf, officeHost, REQUEST } from '../support/hostOffice';
import { snapshotOf } from '../support/hostSnapshot';
import { cellsOf } from '../support/hostTorn';

/** The office of the tests, with a list of staff and a sheet of other things. */
async function officeWithList(): Promise<Host> {
  const host = await officeHost();
  const { workbook } = host;
  workbook.state.sheets.add('通讯录');
  workbook.paste('通讯录', 'B2', [
    ['干部职工名单', '', ''],
    ['姓名', '部门', '政治面貌'],
    ['张三', '综合科', '中共党员'],
    ['李四', '法规科', '中共党员'],
    ['李 五', '业务科', '群众'],
  ]);
  workbook.state.sheets.add('经费');
  workbook.paste('经费', 'A1', [
    ['项目', '金额'],
    ['办公', '3'],
  ]);
  host.resetCounters();
  return host;
}

test('a list of staff is found, compared with the roster, and the new people are added and taken back', async () => {
  const host = await officeWithList();
  const before = snapshotOf(host.workbook);
  const { lists, others, roster } = await openStaffLists();
  expect(snapshotOf(host.workbook)).toEqual(before);
  expect([lists.map(({ grid }) => grid.name), others]).toEqual([['通讯录'], ['经费']]);
  const [list] = lists;
  if (list === undefined) throw new Error('No list was found');
  expect(list.proposal).toMatchObject({ headerRow: 2, names: 3 });
  const read = readStaff(list.grid, list.proposal, certainFields(list.proposal));
  const compared = compareStaff(read.members, roster);
  expect(compared).toEqual({
    added: [{ name: '李五', department: '业务科', roles: '群众' }],
    // A 党支部书记 is a 党员.
    same: ['张三'],
    changed: [
      {
        name: '李四',
        changes: [{ field: 'department', header: '科室', before: '业务科', after: '法规科' }],
      },
    ],
  });
  const { undo } = await addMembers(compared.added);
  expect(columnValues(host.workbook, '人员名册', '姓名', 7)).toEqual(['张三', '李四', '李五']);
  if (undo === null) throw new Error('There is nothing to undo');
  await undoWrite(undo);
  expect(cellsOf(snapshotOf(host.workbook))).toEqual(cellsOf(before));
});

test('a workbook without any of our sheets has lists of staff all the same', async () => {
  const { workbook } = emptyHost();
  workbook.paste(workbook.sheetNames()[0] ?? '', 'A1', [['姓名'], ['张三'], ['李四']]);
  const { lists, roster } = await openStaffLists();
  expect([lists.length, roster]).toEqual([1, []]);
});

test('names in the ledger that are not on the roster are gathered; nothing is written', async () => {
  const host = await officeWithList();
  const before = snapshotOf(host.workbook);
  const gathered = await openGatheredNames(REQUEST);
  expect(snapshotOf(host.workbook)).toEqual(before);
  expect(gathered).toMatchObject({
    ledgers: ['工作台账'],
    departments: ['综合科', '业务科'],
    branches: ['第一支部'],
    names: [
      {
        name: '李五',
        rows: 1,
        sheets: [{ sheet: '工作台账', rows: 1 }],
        like: { name: '李四', on: 'roster' },
      },
    ],
    others: [],
  });
});

test('without a plan and a ledger there is nothing to gather from', async () => {
  emptyHost();
  expect(await errorOf(openGatheredNames(REQUEST))).toMatchObject({ name: 'BookLayoutError' });
});
