import { adoptLedger } from '../../src/actions/adoptLedger';
import { addMembers } from '../../src/actions/addMembers';
import { openGatheredNames } from '../../src/actions/gatheredNames';
import { openStaffLists } from '../../src/actions/staffLists';
import { compareStaff } from '../../src/sheets/staff/compareStaff';
import { readStaff } from '../../src/sheets/staff/readStaff';
import { certainFields } from '../../src/sheets/staff/StaffProposal';
import { STAFF_LIST } from '../../workbench/samples/ledgers/staffList';
import { TALKS } from '../../workbench/samples/ledgers/talks';
import { ALL_EXPECTED } from './expected/allExpected';
import { YEAR_END, adoption, adoptionSheet, answered, ledgerOffice } from './ledgerOffice';

test('of the sheets of an office the list of staff is found, ledgers are not taken for one', async () => {
  await ledgerOffice([TALKS, STAFF_LIST]);
  const { lists, roster } = await openStaffLists();
  expect(lists.map(({ grid }) => grid.name)).toEqual([STAFF_LIST.sheet]);
  const [list] = lists;
  if (list === undefined) throw new Error('No list was found');
  expect(list.proposal.columns.map(({ header, field }) => `${header} ${field ?? '-'}`)).toEqual([
    '序号 -',
    '姓名 name',
    '性别 -',
    '科室 department',
    '职务 note',
    '政治面貌 roles',
    '所在党支部 branch',
    '联系电话 -',
  ]);
  const { members, notes } = readStaff(list.grid, list.proposal, certainFields(list.proposal));
  expect(members.map(({ name, roles }) => `${name ?? ''} ${roles ?? ''}`)).toEqual([
    '赵建国 党组书记、党员',
    '吴国强 党员',
    '郑晓燕 党员',
    '王磊 党员',
    '沈佳 群众',
    '韩志勇 党员',
    '曹颖 入党积极分子',
  ]);
  expect(notes).toEqual([expect.stringContaining('第11行')]);
  const { added } = compareStaff(members, roster);
  const { left } = await addMembers(added);
  expect(left).toEqual([]);
});

test('names of an adopted ledger that the roster lacks are gathered with the sheet', async () => {
  await ledgerOffice([TALKS]);
  const expected = ALL_EXPECTED.find(({ sample }) => sample === TALKS);
  if (expected === undefined) throw new RangeError(TALKS.sheet);
  const sheet = adoptionSheet(await adoption(), TALKS);
  await adoptLedger(sheet, answered(sheet, expected));
  const { ledgers, names, others } = await openGatheredNames(YEAR_END);
  expect(ledgers).toEqual(['工作台账', TALKS.sheet]);
  const where = [{ sheet: TALKS.sheet, rows: 1 }];
  expect(names).toEqual([{ name: '张山', rows: 1, sheets: where, like: { name: '张三', on: 'roster' } }]);
  expect(others).toEqual([]);
});
