import { checkLedgerText } from '../support/ledgerText';

/** The rows of which maybeLate is said, as `row target period`. */
function maybeLate(
  rows: string,
  target = '| 1 | 集体 | 报表 | 1 | | 月 | 当月最后1个工作日 | |',
  more = '',
): readonly string[] {
  const { issues } = checkLedgerText(`
    截至 2022-12-31
    计划指标
    | 编号 | 考核范围 | 活动类型 | 指标值 | 计算方式 | 周期 | 截止规则 | 启用 |
    ${target}
    工作台账
    | 日期 | 活动类型 | 参加人员 | 归属周期 |
    ${rows}
    ${more}`);
  return issues.flatMap((issue) =>
    issue.code === 'maybeLate'
      ? [`${issue.origin.rowNumber} ${issue.field} ${issue.targetId} ${issue.period}`]
      : [],
  );
}

// Due Friday 29 April; the five workdays after it are 5, 6, 7 (made up), 9 and 10 May.
test.each([
  ['2022-04-29', []],
  ['2022-04-30', ['2 date 1 2022-04']],
  ['2022-05-05', ['2 date 1 2022-04']],
  ['2022-05-10', ['2 date 1 2022-04']],
  ['2022-05-11', []],
])('a row of %s where April has none: %j', (date, expected) => {
  expect(maybeLate(`| ${date} | 报表 | | |`)).toEqual(expected);
});

test('not where the rows on time meet the quota', () => {
  expect(maybeLate('| 2022-04-29 | 报表 | | |\n| 2022-05-05 | 报表 | | |')).toEqual([]);
});

test('归属周期 makes nothing on time: the date alone decides', () => {
  expect(maybeLate('| 2022-05-05 | 报表 | | 2022-04 |')).toEqual(['2 date 1 2022-04']);
});

test('of a row into the next year as well', () => {
  expect(maybeLate('| 2022-12-31 | 报表 | | |')).toEqual(['2 date 1 2022-12']);
});

test('once a row, for the first target', () => {
  const targets =
    '| 1 | 集体 | 报表 | 1 | | 月 | 当月最后1个工作日 | |\n| 2 | 集体 | 报表 | 1 | | 月 | 当月最后1个工作日 | |';
  expect(maybeLate('| 2022-05-05 | 报表 | | |', targets)).toEqual(['2 date 1 2022-04']);
});

test.each([
  ['another deadline', '| 1 | 集体 | 报表 | 1 | | 月 | 当月29日 | |'],
  ['no quota', '| 1 | 集体 | 报表 | XX | | 月 | 当月最后1个工作日 | |'],
  ['只记数', '| 1 | 集体 | 报表 | 1 | | 月 | 当月最后1个工作日 | 只记数 |'],
  ['another type', '| 1 | 集体 | 例会 | 1 | | 月 | 当月最后1个工作日 | |'],
  [
    '占比 without rows has nothing against it',
    '| 1 | 集体 | 报表 | 100% | 占比 | 月 | 当月最后1个工作日 | |',
  ],
])('not for %s', (_, target) => {
  expect(maybeLate('| 2022-05-05 | 报表 | | |', target, '活动类型\n| 活动类型 |\n| 报表 |')).toEqual([]);
});

test('not where the period is exempt', () => {
  expect(
    maybeLate(
      '| 2022-05-05 | 报表 | | |',
      undefined,
      '豁免登记\n| 考核对象 | 指标编号 | 周期 |\n| 集体 | 1 | 2022-04 |',
    ),
  ).toEqual([]);
});

test('for people: of those whose period is missing and who take part', () => {
  const target = '| 1 | 每名党员 | 报表 | 1 | | 月 | 当月最后1个工作日 | |';
  const roster = '人员名册\n| 姓名 | 身份 |\n| 张三 | 党员 |\n| 李四 | 党员 |';
  const april = '| 2022-04-20 | 报表 | 张三 | |';
  expect(maybeLate(`${april}\n| 2022-05-05 | 报表 | 张三 | |`, target, roster)).toEqual([]);
  expect(maybeLate(`${april}\n| 2022-05-05 | 报表 | 李四 | |`, target, roster)).toEqual(['3 date 1 2022-04']);
});

test('not of rows that rule 1 keeps out', () => {
  expect(maybeLate('| 2022-05-05 | 报表 | | 年初 |')).toEqual([]);
});
