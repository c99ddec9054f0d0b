import type { CellValue } from '../../../src/sheets/cell';
import type { MergedArea, SheetGrid } from '../../../src/sheets/decode/BookGrids';
import { compareStaff } from '../../../src/sheets/staff/compareStaff';
import { proposeRoster } from '../../../src/sheets/staff/proposeRoster';
import { readStaff } from '../../../src/sheets/staff/readStaff';
import type { StaffProposal } from '../../../src/sheets/staff/StaffProposal';
import { certainFields } from '../../../src/sheets/staff/StaffProposal';

function grid(rows: readonly (readonly CellValue[])[], merges: readonly MergedArea[] = []): SheetGrid {
  return { name: '干部名册', rowIndex: 0, columnIndex: 0, values: rows, merges };
}

/** A list as an office keeps it: a title, a number column, departments merged beside their people, a signature. */
const LIST = grid(
  [
    ['市金融办干部职工名册', '', '', '', '', '', ''],
    ['序号', '姓 名', '所在科室', '政治面貌', '职务', '任职时间', '手机'],
    [1, '张 三', '综合科', '中共党员', '党支部书记、科长', 44562, '139'],
    [2, '李四', '', '群众', '科员', '', '138'],
    ['', '', '', '', '', '', ''],
    [3, '王五', '业务科', '中共预备党员', '', '2022-3-1', '137'],
    [4, '一、退休人员', '', '', '', '', ''],
    ['合计', '3人', '', '', '', '', ''],
  ],
  [{ rowIndex: 2, columnIndex: 2, rowCount: 2, columnCount: 1 }],
);

function proposed(sheet: SheetGrid): StaffProposal {
  const proposal = proposeRoster(sheet);
  if (proposal === null) throw new Error('No list was found');
  return proposal;
}

test('the header is found below a title; what is certain, doubtful and of no use is told apart', () => {
  const { headerRow, columns, names, score } = proposed(LIST);
  expect([headerRow, names]).toEqual([1, 3]);
  expect(score).toBeGreaterThan(0.5);
  expect(columns.map(({ header, field, certainty }) => `${header} ${field ?? '-'} ${certainty}`)).toEqual([
    '序号 - unused',
    '姓名 name sure',
    '所在科室 department sure',
    '政治面貌 roles sure',
    '职务 note sure',
    '任职时间 from doubtful',
    '手机 - unused',
  ]);
  expect(columns[2]?.samples).toEqual(['综合科', '业务科']);
});

test('people are read as the roster writes them; merged cells count for each of their rows', () => {
  const proposal = proposed(LIST);
  const fields = new Map([...certainFields(proposal), [5, 'from'] as const]);
  const { members, notes } = readStaff(LIST, proposal, fields);
  expect(members).toEqual([
    {
      name: '张三',
      department: '综合科',
      roles: '党员、党支部书记',
      note: '科长',
      from: '2022-01-01',
    },
    { name: '李四', department: '综合科', roles: '群众', note: '科员' },
    { name: '王五', department: '业务科', roles: '预备党员', from: '2022-3-1' },
  ]);
  expect(notes).toEqual(['第7行「一、退休人员」不像姓名，没有采用。', '第8行「3人」不像姓名，没有采用。']);
});

test('a sum below the names is no name; a remark merged over several columns is said once', () => {
  const list = grid(
    [
      ['姓名', '科室', '职务'],
      ['张三', '综合科', '科长'],
      ['李四', '业务科', '科员'],
      ['合计', '2人', ''],
      ['注：含借调1人。', '', ''],
    ],
    [{ rowIndex: 4, columnIndex: 0, rowCount: 1, columnCount: 3 }],
  );
  const proposal = proposed(list);
  expect(proposal.names).toBe(2);
  const fields = new Map([[0, 'name'] as const, [1, 'department'] as const, [2, 'note'] as const]);
  expect(readStaff(list, proposal, fields).notes).toEqual([
    '第4行「合计 2人」是合计或落款，没有采用。',
    '第5行「注：含借调1人。」不像姓名，没有采用。',
  ]);
  const numbered = grid(
    list.values.map((row, index) => [
      index === 4 ? '注：含借调1人。' : '',
      ...(index === 4 ? ['', '', ''] : row),
    ]),
    [{ rowIndex: 4, columnIndex: 0, rowCount: 1, columnCount: 4 }],
  );
  const shifted = new Map([[1, 'name'] as const, [2, 'department'] as const, [3, 'note'] as const]);
  expect(readStaff(numbered, proposal, shifted).notes).toContainEqual(
    expect.stringMatching(/^第5行「注[：:]含借调1人。 ?」没有看出姓名，没有采用。$/),
  );
});

test('a column with a header of the office’s own is known by what stands in it, and asked', () => {
  const { columns } = proposed(
    grid([
      ['姓名', '归口', '小组'],
      ['张三', '综合科', '甲'],
      ['李四', '业务科', '乙'],
      ['王五', '法规科', '甲'],
    ]),
  );
  expect(columns.map(({ header, field, certainty }) => [header, field, certainty])).toEqual([
    ['姓名', 'name', 'sure'],
    ['归口', 'department', 'doubtful'],
    ['小组', null, 'unused'],
  ]);
});

test('of two lists side by side only the first is read', () => {
  const { columns } = proposed(
    grid([
      ['姓名', '科室', '', '姓名', '科室'],
      ['张三', '综合科', '', '李四', '业务科'],
    ]),
  );
  expect(columns.map(({ certainty }) => certainty)).toEqual(['sure', 'sure', 'unused', 'unused']);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  [
    'a ledger',
    [
      ['日期', '活动类型', '参加人员'],
      [44562, '党课', '张三'],
    ],
  ],
  ['an empty sheet', []],
  ['words', [['说明'], ['姓名要写全']]],
])('%s is no list of staff', (_name, rows) => {
  expect(proposeRoster(grid(rows))).toBeNull();
});

test('a sheet where one name stands again and again looks less like a list of staff', () => {
  const rows = (names: readonly string[]): SheetGrid =>
    grid([['姓名', '科室'], ...names.map((name) => [name, '综合科'])]);
  const often = proposed(rows(['张三', '张三', '张三', '李四']));
  expect(often.score).toBeLessThan(proposed(rows(['张三', '李四', '王五', '赵六'])).score);
});

test('without a name column nobody is read, and that is said', () => {
  expect(readStaff(LIST, { headerRow: 1 }, new Map([[2, 'department']]))).toEqual({
    members: [],
    notes: ['还没有选哪一列是姓名。'],
  });
});

test('who is new, who is there, and what the two say differently', () => {
  const roster = [
    { name: '张三', department: '综合科', roles: '党员干部、党员', note: '科长' },
    { name: '李 四', department: '综合科' },
    { name: '赵六', department: '业务科' },
  ];
  const list = [
    { name: '张三', department: '综合科', roles: '党员', note: '主任' },
    { name: '李四', department: '业务科', branch: '第一支部' },
    { name: '王五', department: '业务科' },
  ];
  expect(compareStaff(list, roster)).toEqual({
    added: [list[2]],
    same: ['张三'],
    changed: [
      {
        name: '李四',
        changes: [
          { field: 'department', header: '科室', before: '综合科', after: '业务科' },
          { field: 'branch', header: '党支部', before: '', after: '第一支部' },
        ],
      },
    ],
  });
});
