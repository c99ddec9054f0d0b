import { formatDay } from '../../../src/domain/day';
import type { CellValue } from '../../../src/sheets/cell';
import type { RosterField } from '../../../src/sheets/decode/fields';
import { displayName, readRoster } from '../../../src/sheets/decode/readRoster';

type Line = { readonly [Key in RosterField]?: CellValue };

function read(...lines: readonly Line[]): ReturnType<typeof readRoster> {
  return readRoster(
    lines.map((cells, index) => ({ origin: { sheet: '人员名册', rowNumber: index + 5 }, cells })),
    2022,
  );
}

test('a person: names without padding, roles with those implied, lists folded', () => {
  const { roster, rowNumbers } = read({
    name: '李　四',
    department: ' 综合科 ',
    branch: '一 支部',
    roles: '党支部书记、 党员干部',
    portfolio: '招商，银 行',
    linkedBranches: '二支部\n三支部',
    from: '2022-03-01',
    to: 44926,
  });
  const [member] = roster?.members ?? [];
  expect(member).toMatchObject({
    name: '李四',
    department: '综合科',
    branch: '一支部',
    portfolio: ['招商', '银行'],
    linkedBranches: ['二支部', '三支部'],
  });
  expect([...(member?.roles ?? [])].sort()).toEqual(['党员', '党员干部', '党支部书记', '党支部委员'].sort());
  expect([member?.from, member?.to].map((each) => each && formatDay(each))).toEqual([
    '2022-03-01',
    '2022-12-31',
  ]);
  expect(rowNumbers).toEqual([5]);
  expect(roster?.byName.get('李四')).toBe(member);
});

test('no rows: no roster', () => {
  expect(read().roster).toBeNull();
});

test('names are unique: a repeated one is an issue and the first counts', () => {
  const { roster, rowNumbers, issues } = read(
    { name: '张三', roles: '党员' },
    { roles: '党员' },
    { name: '张 三', roles: '党组书记' },
    { name: '李四' },
  );
  expect(roster?.members.map(({ name, index }) => [name, index])).toEqual([
    ['张三', 0],
    ['李四', 1],
  ]);
  expect(rowNumbers).toEqual([5, 8]);
  expect(roster?.members[0]?.roles.has('党组书记')).toBe(false);
  expect(issues).toEqual([
    {
      code: 'memberNameMissing',
      table: 'roster',
      origin: { sheet: '人员名册', rowNumber: 6 },
      field: 'name',
      found: '',
    },
    {
      code: 'memberDuplicate',
      table: 'roster',
      origin: { sheet: '人员名册', rowNumber: 7 },
      field: 'name',
      found: '张三',
      first: { sheet: '人员名册', rowNumber: 5 },
    },
  ]);
});

describe('tenure: real dates from 1950', () => {
  test.each<[CellValue, string]>([
    ['1998-07-01', '1998-07-01'],
    ['1998年7月1日', '1998-07-01'],
    [35977, '1998-07-01'],
    [18264, '1950-01-01'],
    [36525, '1999-12-31'],
    [44625, '2022-03-05'],
    [19980701, '1998-07-01'],
    ['3月5日', '2022-03-05'],
  ])('%j is %s', (cell, expected) => {
    const { roster, issues } = read({ name: '甲', from: cell });
    const from = roster?.members[0]?.from ?? null;
    expect(from === null ? null : formatDay(from)).toBe(expected);
    expect(issues).toEqual([]);
  });

  test.each<[CellValue]>([['去年'], [1998], [18263], ['1998'], [3.5]])(
    '%j is unreadable: that side is open',
    (cell) => {
      const { roster, issues } = read({ name: '甲', from: '2022-01-01', to: cell });
      expect(roster?.members[0]).toMatchObject({ to: null });
      expect(roster?.members[0]?.from).not.toBeNull();
      expect(issues.map(({ code, field }) => `${code} ${field}`)).toEqual(['tenureUnreadable to']);
    },
  );
});

test.each([
  ['张　三', '张三'],
  [' 张 三 ', '张三'],
  ['John Smith', 'John Smith'],
])('the name %j is shown as %j', (written, shown) => {
  expect(displayName(written)).toBe(shown);
});
