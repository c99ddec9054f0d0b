import { expectLedger } from '../../support/ledgerExpect';
import { checkLedgerText } from '../../support/ledgerText';
import { OFFICE } from '../../support/ledgerOffice';

interface Cells {
  readonly 参加人员?: string;
  readonly 缺席人员?: string;
  readonly 主持人?: string;
  readonly 主讲人?: string;
}

/** Who attends a row, by name, and the names that raise an issue. */
function people(
  cells: Cells,
  date = '2022-03-07',
  roster = OFFICE,
): { readonly attend: string; readonly unknown: readonly string[] } {
  const { book, issues } = checkLedgerText(`
    截至 2022-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 |
    | 1 | 例会 | 1 |
    工作台账
    | 日期 | 活动类型 | ${Object.keys(cells).join(' | ')} |
    | ${date} | 例会 | ${Object.values(cells).join(' | ')} |
    ${roster}`);
  const members = book.input.roster?.members ?? [];
  const attend = new Set(book.input.entries[0]?.attendees);
  return {
    attend: members.flatMap(({ index, name }) => (attend.has(index) ? [name] : [])).join(' '),
    unknown: issues.flatMap(({ code, found }) => (code === 'participantUnknown' ? [found] : [])),
  };
}

describe('names', () => {
  test.each([
    ['张三', '张三'],
    ['张三、李四', '张三 李四'],
    ['张三，李四,王五；孙七;赵六', '张三 李四 王五 赵六 孙七'],
    ['张三\\n李四', '张三 李四'],
    // White space is dropped where the piece then is a name, otherwise it separates.
    ['张 三', '张三'],
    ['张　三、李 四', '张三 李四'],
    ['张三 李四', '张三 李四'],
    // Two adjacent one-character pieces join.
    ['张 三 李 四', '张三 李四'],
    ['张三 李 四 王五', '张三 李四 王五'],
    // Marked absent.
    ['张三(请假)、李四', '李四'],
    ['张三（请假）、李四(缺席)、王五（病假）、孙七(出差)、赵六', '赵六'],
    ['张三 (请假)、李四', '李四'],
    ['张三、张三(请假)', ''],
  ])('%j: %s', (cell, attend) => {
    expect(people({ 参加人员: cell })).toEqual({ attend, unknown: [] });
  });

  test.each([
    ['张山、赵六', '赵六', ['张山']],
    ['张山、张山，张山', '', ['张山']], // once a name
    ['李四 张三 (请假)', '李四', []], // a mark set apart belongs to the name before it
    ['周八 张三', '张三', ['周八']],
    ['周 八', '', ['周八']],
    ['张三(公假)', '', ['张三(公假)']], // another mark is no mark
    ['周八(请假)', '', ['周八']],
    ['同上', '', ['同上']],
    ['张三（请假、李四', '李四', ['张三(请假']], // brackets that do not close are text
    ['张三）、李四', '李四', ['张三)']],
    ['等5人', '', ['等5人']],
  ])('%j: %s, unknown %j', (cell, attend, unknown) => {
    expect(people({ 参加人员: cell })).toEqual({ attend, unknown });
  });
});

describe('group words', () => {
  test.each([
    ['全体', '张三 李四 王五 赵六 孙七'],
    ['全体人员', '张三 李四 王五 赵六 孙七'],
    ['全体职工', '张三 李四 王五 赵六 孙七'],
    ['全体干部', '张三 李四 王五 赵六 孙七'], // everybody, not 党员干部
    ['全体干部职工', '张三 李四 王五 赵六 孙七'],
    ['全体同志', '张三 李四 王五 赵六 孙七'],
    ['全体党员', '张三 李四 王五 孙七'],
    ['全 体 党 员', '张三 李四 王五 孙七'],
    ['全体党员干部', '张三 王五 孙七'],
    ['全体党组成员', '张三 孙七'],
    ['全体入党积极分子', '赵六'], // a role of the roster
    ['综合科全体', '张三 李四'],
    ['综合科全体人员', '张三 李四'],
    ['二支部全体党员', '王五 孙七'],
    ['业务科全体党组成员', '孙七'],
    // A bare role.
    ['党组成员', '张三 孙七'],
    ['党组成员、赵六', '张三 赵六 孙七'],
    // Except some.
    ['全体党员（除张三、李四）', '王五 孙七'],
    ['全体党员(除张三，李四)、赵六', '王五 赵六 孙七'],
    ['综合科全体（除张三）', '李四'],
    ['党组成员（除孙七）', '张三'],
    ['全体党员（除党组成员）', '李四 王五'],
    ['全体党员（除 张 三 ）', '李四 王五 孙七'],
    // Nobody holds it: nothing is said.
    ['党组副书记', ''],
  ])('%j: %s', (cell, attend) => {
    expect(people({ 参加人员: cell })).toEqual({ attend, unknown: [] });
  });

  test.each([
    ['财务科全体', ['财务科全体']],
    ['全体科长', ['全体科长']],
    ['综合科党员', ['综合科党员']], // a unit needs 全体
    ['全体党员（除周八）', ['周八']],
  ])('%j: unknown %j', (cell, unknown) => {
    expect(people({ 参加人员: cell }).unknown).toEqual(unknown);
  });

  test('a unit of the table of units serves as well', () => {
    const units = `${OFFICE}\n单位\n| 名称 | 类别 |\n| 法规科 | 科室 |`;
    expect(people({ 参加人员: '法规科全体' }, undefined, units)).toEqual({ attend: '', unknown: [] });
  });

  test('they stand for those who are on the roster on that date', () => {
    const roster = `
      人员名册
      | 姓名 | 身份 | 任职起     | 任职止     |
      | 甲一 | 党员 | 2022-03-07 |            |
      | 乙二 | 党员 |            | 2022-03-07 |
      | 丙三 | 党员 | 2022-03-08 |            |
      | 丁四 | 党员 |            | 2022-03-06 |`;
    expect(people({ 参加人员: '全体党员' }, '2022-03-07', roster)).toEqual({
      attend: '甲一 乙二',
      unknown: [],
    });
    expect(people({ 参加人员: '党员' }, '2022-03-08', roster)).toEqual({ attend: '甲一 丙三', unknown: [] });
    // On an unreadable date they stand for nobody.
    expect(people({ 参加人员: '全体党员、甲一' }, '待定', roster)).toEqual({ attend: '甲一', unknown: [] });
  });

  test('not in 主持人 and 主讲人', () => {
    expect(people({ 主持人: '党组成员' })).toEqual({ attend: '', unknown: ['党组成员'] });
    expect(people({ 主讲人: '全体党员' })).toEqual({ attend: '', unknown: ['全体党员'] });
  });
});

describe('attendees = 参加人员, 主持人 and 主讲人, less those absent', () => {
  test.each<[Cells, string]>([
    [{ 参加人员: '张三', 主持人: '王五', 主讲人: '李四、赵六' }, '张三 李四 王五 赵六'],
    [{ 参加人员: '全体党员', 缺席人员: '李四' }, '张三 王五 孙七'],
    [{ 参加人员: '全体人员', 缺席人员: '综合科全体党员' }, '王五 赵六 孙七'],
    [{ 参加人员: '全体党员', 主持人: '王五', 缺席人员: '王五' }, '张三 李四 孙七'],
    [{ 参加人员: '全体党员、李四(病假)' }, '张三 王五 孙七'],
    [{ 参加人员: '全体党员', 缺席人员: '李四(病假)' }, '张三 王五 孙七'],
    // 无, / and — in 缺席人员 are nobody.
    [{ 参加人员: '张三', 缺席人员: '无' }, '张三'],
    [{ 参加人员: '张三', 缺席人员: '/' }, '张三'],
    [{ 参加人员: '张三', 缺席人员: '—' }, '张三'],
    [{ 参加人员: '张三', 缺席人员: '' }, '张三'],
  ])('%j: %s', (cells, attend) => {
    expect(people(cells)).toEqual({ attend, unknown: [] });
  });

  test('无 elsewhere is a name', () => {
    expect(people({ 参加人员: '无' }).unknown).toEqual(['无']);
  });

  test('participantUnknown: once per name and column, in all four', () => {
    expectLedger(`
      截至 2022-06-30
      计划指标
      | 编号 | 活动类型 | 指标值 |
      | 1    | 例会     | 1      |
      ${OFFICE}
      工作台账
      | 日期       | 活动类型 | 参加人员       | 缺席人员 | 主持人 | 主讲人     |
      | 2022-03-07 | 例会     | 张山、张山、周八 | 张山     | 李思   | 张三、赵七 |
      数据问题
      | 代码               | 行 | 列       | 级别 | 内容 | 似   |
      | participantUnknown | 2  | 参加人员 | 提醒 | 张山 | 张三 |
      | participantUnknown | 2  | 参加人员 | 提醒 | 周八 |      |
      | participantUnknown | 2  | 缺席人员 | 提醒 | 张山 | 张三 |
      | participantUnknown | 2  | 主持人   | 提醒 | 李思 | 李四 |
      | participantUnknown | 2  | 主讲人   | 提醒 | 赵七 | 赵六 |
      判定
      | 编号 | 完成值 |
      | 1    | 1      |`);
  });
});

test('participantOffRoster: named outside the tenure, counts all the same; not absentees and group words', () => {
  expectLedger(`
    截至 2022-06-30
    计划指标
    | 编号 | 考核范围 | 活动类型 | 指标值 | 周期 |
    | 1    | 每名党员 | 例会     | 1      | 年   |
    设置
    | 选项         | 值   |
    | 在岗不满周期 | 全额 |
    人员名册
    | 姓名 | 身份 | 任职起     | 任职止     |
    | 甲一 | 党员 | 2022-03-08 |            |
    | 乙二 | 党员 |            | 2022-03-06 |
    | 丙三 | 党员 | 2022-03-07 | 2022-03-07 |
    工作台账
    | 日期       | 活动类型 | 参加人员         | 缺席人员 | 主持人 |
    | 2022-03-07 | 例会     | 甲一、丙三、甲一 |          | 乙二   |
    | 2022-03-07 | 例会     | 全体党员         | 乙二     |        |
    | 2022-03-07 | 例会     | 乙二(请假)       |          |        |
    数据问题
    | 代码                 | 行 | 列       | 级别 | 内容 |
    | participantOffRoster | 2  | 参加人员 | 提醒 | 甲一 |
    | participantOffRoster | 2  | 主持人   | 提醒 | 乙二 |
    判定
    | 编号 | 对象 | 完成值 |
    | 1    | 甲一 | 1      |
    | 1    | 乙二 | 1      |
    | 1    | 丙三 | 2      |`);
});

test('without a roster names raise no issue', () => {
  expect(people({ 参加人员: '张三、周八、全体党员' }, undefined, '')).toEqual({ attend: '', unknown: [] });
});
