import { checkLedgerText } from '../support/ledgerText';
import { expectLedger } from '../support/ledgerExpect';

const HEADERS = ['日期', '活动类型', '内容', '组织单位', '主持人', '主讲人', '参加人员', '学时'];
const ROW = ['2022-03-01', '党课', '学党章', '综合科、一支部', '张三', '李四', '王五', '2'];

/** Whether a second row beside {@link ROW} is a duplicate of it. */
function isDuplicate(first: readonly string[], second: readonly string[]): boolean {
  const { issues, result } = checkLedgerText(`
    截至 2022-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 |
    | 1 | 党课、例会 | 9 |
    活动类型
    | 活动类型 | 别名 |
    | 党课 | 上党课 |
    工作台账
    | ${HEADERS.join(' | ')} |
    | ${first.join(' | ')} |
    | ${second.join(' | ')} |`);
  const said = issues.some(({ code, origin }) => code === 'duplicate' && origin.rowNumber === 3);
  expect(result.outcomes[1]?.barred === 'duplicate').toBe(said);
  return said;
}

function changed(header: string, cell: string): readonly string[] {
  return ROW.map((each, index) => (HEADERS[index] === header ? cell : each));
}

test('the same row again is a duplicate', () => {
  expect(isDuplicate(ROW, ROW)).toBe(true);
});

test.each([
  ['日期', '2022年3月1日', true],
  ['日期', '2022-03-02', false],
  ['活动类型', '上党课', true], // the same type after aliases
  ['活动类型', '例会', false],
  ['内容', ' 学党章　', true], // trimmed
  ['内容', '学 党章', false], // inner white space tells them apart
  ['内容', '学党章（二）', false],
  ['组织单位', '综合科', false],
  ['主持人', '李四', false],
  ['主讲人', '', false],
  // Only these columns are compared.
  ['参加人员', '赵六', true],
  ['学时', '3', true],
])('another %s %j: duplicate %s', (header, cell, expected) => {
  expect(isDuplicate(ROW, changed(header, cell))).toBe(expected);
});

test('full-width content compares with half width', () => {
  expect(isDuplicate(changed('内容', '第１讲'), changed('内容', '第1讲'))).toBe(true);
});

test('rows without content are never duplicates', () => {
  expect(isDuplicate(changed('内容', ''), changed('内容', ''))).toBe(false);
});

test('a row with an error neither is one nor makes one', () => {
  expect(isDuplicate(ROW, changed('学时', '很多'))).toBe(false);
  expect(isDuplicate(changed('学时', '很多'), ROW)).toBe(false);
});

test('planned rows are never duplicates', () => {
  expect(isDuplicate(changed('日期', '2022-07-01'), changed('日期', '2022-07-01'))).toBe(false);
});

test('the third row names the first; a row before 起算日期 may be the first', () => {
  expectLedger(`
    截至 2022-06-30
    计划指标
    | 编号 | 活动类型 | 指标值 |
    | 1    | 党课     | 9      |
    设置
    | 选项     | 值         |
    | 起算日期 | 2022-04-01 |
    工作台账
    | 日期       | 活动类型 | 内容 |
    | 2022-03-01 | 党课     | 甲   |
    | 2022-03-01 | 党课     | 甲   |
    | 2022-05-01 | 党课     | 甲   |
    | 2022-05-01 | 党课     | 甲   |
    | 2022-05-01 | 党课     | 甲   |
    数据问题
    | 代码      | 表       | 行 | 列   | 级别 | 内容          |
    | duplicate | 工作台账 | 3  | 内容 | 提醒 | 2022-03-01 甲 |
    | duplicate | 工作台账 | 5  | 内容 | 提醒 | 2022-05-01 甲 |
    | duplicate | 工作台账 | 6  | 内容 | 提醒 | 2022-05-01 甲 |
    核查
    | 行 | 核查   | 核查说明                                                                      |
    | 5  | 未计入 | 未计入：〔内容〕「2022-05-01 甲」与第4行重复，本行不计；确是两次的请把内容写清 |
    | 6  | 未计入 | 未计入：〔内容〕「2022-05-01 甲」与第4行重复，本行不计；确是两次的请把内容写清 |
    判定
    | 编号 | 完成值 |
    | 1    | 1      |`);
});
