import { expectLedger } from '../support/ledgerExpect';
import { checkLedgerText } from '../support/ledgerText';

interface Case {
  /** Cells of the target; 活动类型 党课. */
  readonly target: Readonly<Record<string, string>>;
  /** Lines of the ledger, see {@link ledgerLine}: 日期, 学时, 数量, 第一议题, 归属周期, 主题. */
  readonly rows?: readonly string[];
  readonly options?: string;
  readonly period?: string;
}

const WORDS = {
  upcoming: '未到期',
  tally: '只记数',
  exempt: '不作考核',
  unset: '待明确',
  met: '达标',
  late: '逾期补齐',
  short: '未达标',
  atRisk: '滞后',
  onTrack: '正常',
} as const;

/** The status of one obligation of the collective, as of a day. */
function statusAsOf(asOf: string, { target, rows = [], options = '', period = '2022' }: Case): string {
  const cells = { 编号: 't', 活动类型: '党课', 指标值: '1', ...target };
  const { result } = checkLedgerText(`
    截至 ${asOf}
    计划指标
    | ${Object.keys(cells).join(' | ')} |
    | ${Object.values(cells).join(' | ')} |
    工作台账
    | 日期 | 活动类型 | 学时 | 数量 | 第一议题 | 归属周期 | 主题 |
    ${rows.map(ledgerLine).join('\n')}
    设置
    | 选项 | 值 |
    ${options}`);
  const found = result.assessments.flat().find(({ obligation }) => obligation.period.label === period);
  if (found === undefined) throw new Error(`No obligation of ${period}`);
  return WORDS[found.status];
}

/** A line of the ledger from cells separated by spaces; `-` is a blank one. */
function ledgerLine(row: string): string {
  const [date = '', ...rest] = row.split(' ').map((cell) => (cell === '-' ? '' : cell));
  return `| ${[date, '党课', ...Array.from({ length: 5 }, (_, index) => rest[index] ?? '')].join(' | ')} |`;
}

/** As many rows on 2022-01-01. */
function times(count: number): readonly string[] {
  return Array.from({ length: count }, () => '2022-01-01');
}

describe('upcoming, open, closed', () => {
  const quarter: Case = { target: { 周期: '季度' }, period: '2022Q2' };

  test.each([
    ['2022-03-31', '未到期'],
    ['2022-04-01', '正常'], // it has begun
    ['2022-06-30', '滞后'], // the due day is still open
    ['2022-07-01', '未达标'],
  ])('as of %s a quarter without rows: %s', (asOf, status) => {
    expect(statusAsOf(asOf, quarter)).toBe(status);
  });

  test.each([
    ['2022-11-30', '滞后'],
    ['2022-12-01', '未达标'], // closed, though the year goes on
  ])('the deadline may lie before the end of the period: %s %s', (asOf, status) => {
    expect(statusAsOf(asOf, { target: { 截止规则: '11月30日' } })).toBe(status);
  });

  test.each([
    ['2023-01-31', '滞后'], // open, though the year has ended
    ['2023-02-01', '未达标'],
  ])('or after it: %s %s', (asOf, status) => {
    expect(statusAsOf(asOf, { target: { 截止规则: '次年1月31日' } })).toBe(status);
  });
});

describe('the table of statuses, in its order', () => {
  test.each<[string, string, Case, string]>([
    [
      'upcoming goes before tally',
      '2022-03-31',
      { target: { 周期: '季度', 启用: '只记数' }, period: '2022Q2' },
      '未到期',
    ],
    ['tally goes before unset', '2022-12-31', { target: { 启用: '只记数', 指标值: 'XX' } }, '只记数'],
    ['no quota', '2022-12-31', { target: { 指标值: '××' }, rows: times(3) }, '待明确'],
    ['met while open', '2022-02-01', { target: { 指标值: '2' }, rows: times(2) }, '达标'],
    ['met once closed', '2023-01-01', { target: { 指标值: '2' }, rows: times(2) }, '达标'],
    [
      'met by what is on time, whatever comes late',
      '2022-05-01',
      { target: { 周期: '季度' }, rows: ['2022-03-31', '2022-04-06 - - - 2022Q1'], period: '2022Q1' },
      '达标',
    ],
    [
      'late: it holds only with rows dated after the due',
      '2022-05-01',
      {
        target: { 周期: '季度', 指标值: '2' },
        rows: ['2022-03-31', '2022-04-06 - - - 2022Q1'],
        period: '2022Q1',
      },
      '逾期补齐',
    ],
    [
      'short: neither',
      '2022-05-01',
      {
        target: { 周期: '季度', 指标值: '3' },
        rows: ['2022-03-31', '2022-04-06 - - - 2022Q1'],
        period: '2022Q1',
      },
      '未达标',
    ],
    [
      'a row on the due day is on time',
      '2022-05-01',
      { target: { 周期: '月', 截止规则: '当月25日' }, rows: ['2022-04-25'], period: '2022-04' },
      '达标',
    ],
    [
      'a row the day after is not',
      '2022-05-01',
      { target: { 周期: '月', 截止规则: '当月25日' }, rows: ['2022-04-26'], period: '2022-04' },
      '逾期补齐',
    ],
    [
      'a row before the period that is attributed to it is on time',
      '2022-05-01',
      { target: { 周期: '月' }, rows: ['2022-03-20 - - - 2022-04'], period: '2022-04' },
      '达标',
    ],
    ['open and early: on track', '2022-02-01', { target: {} }, '正常'],
  ])('%s', (_, asOf, given, status) => {
    expect(statusAsOf(asOf, given)).toBe(status);
  });

  test('exempt goes before unset and after tally', () => {
    expectLedger(`
      截至 2022-03-31
      计划指标
      | 编号 | 活动类型 | 指标值 | 启用   | 周期 |
      | 1    | 党课     | XX     |        | 季度 |
      | 2    | 党课     | 1      | 只记数 | 季度 |
      | 3    | 党课     | 1      |        | 季度 |
      豁免登记
      | 考核对象 | 指标编号 |
      | 集体     | 1、2、3  |
      工作台账
      | 日期       | 活动类型 |
      | 2022-03-01 | 党课     |
      判定
      | 编号 | 周期   | 完成值 | 指标值 | 状态     |
      | 1    | 2022Q1 | 1      | —      | 不作考核 |
      | 2    | 2022Q1 | 1      | 1      | 只记数   |
      | 3    | 2022Q1 | 1      | 1      | 不作考核 |
      | 3    | 2022Q2 | 0      | 1      | 未到期   |`);
  });

  test('actual counts the late rows as well', () => {
    expectLedger(`
      截至 2022-05-01
      计划指标
      | 编号 | 活动类型 | 指标值 | 周期 |
      | 1    | 党课     | 3      | 季度 |
      工作台账
      | 日期       | 活动类型 | 归属周期 |
      | 2022-03-01 | 党课     |          |
      | 2022-04-06 | 党课     | 2022Q1   |
      判定
      | 编号 | 周期   | 完成值 | 状态   |
      | 1    | 2022Q1 | 2      | 未达标 |`);
  });
});

describe('comparisons', () => {
  test.each([
    ['≥', 0, '未达标'],
    ['≥', 1, '未达标'],
    ['≥', 2, '达标'],
    ['≥', 3, '达标'],
    ['>', 2, '未达标'],
    ['>', 3, '达标'],
    ['≤', 0, '达标'],
    ['≤', 2, '达标'],
    ['≤', 3, '未达标'],
    ['>=', 2, '达标'],
    ['<=', 3, '未达标'],
    ['不少于', 1, '未达标'],
    ['至少', 2, '达标'],
    ['以上', 2, '达标'],
    ['不低于', 2, '达标'],
    ['突破', 2, '未达标'],
    ['超过', 3, '达标'],
    ['不超过', 2, '达标'],
  ])('%s 2 with %i rows, closed: %s', (comparison, count, status) => {
    expect(statusAsOf('2023-01-01', { target: { 比较: comparison, 指标值: '2' }, rows: times(count) })).toBe(
      status,
    );
  });

  test.each<[string, string, number, string]>([
    ['not exceeded while open, also on the due day', '2022-12-31', 2, '正常'],
    ['exceeded while open', '2022-02-01', 3, '未达标'],
  ])('≤ 2: %s', (_, asOf, count, status) => {
    expect(statusAsOf(asOf, { target: { 比较: '≤', 指标值: '2' }, rows: times(count) })).toBe(status);
  });

  test('≤ is judged on all its rows, whenever dated', () => {
    const rows = ['2022-03-01', '2022-04-06 - - - 2022Q1'];
    const target = { 比较: '≤', 周期: '季度' };
    expect(statusAsOf('2022-05-01', { target, rows, period: '2022Q1' })).toBe('未达标');
    expect(statusAsOf('2022-05-01', { target: { ...target, 指标值: '2' }, rows, period: '2022Q1' })).toBe(
      '达标',
    );
  });

  test('sums compare as exact decimals', () => {
    const rows = ['2022-01-01 0.1', '2022-01-02 0.2'];
    expect(statusAsOf('2023-01-01', { target: { 计算方式: '学时', 指标值: '0.3' }, rows })).toBe('达标');
    expect(statusAsOf('2023-01-01', { target: { 计算方式: '学时', 指标值: '0.3', 比较: '>' }, rows })).toBe(
      '未达标',
    );
    expect(statusAsOf('2023-01-01', { target: { 计算方式: '学时', 指标值: '0.3', 比较: '≤' }, rows })).toBe(
      '达标',
    );
  });
});

test('≤ of a latest value that nobody logged: on track while open, short once closed, since nothing shows that it held', () => {
  const target = { 计算方式: '最新值', 比较: '≤', 指标值: '5' };
  expect(statusAsOf('2022-12-31', { target })).toBe('正常');
  expect(statusAsOf('2023-01-01', { target })).toBe('未达标');
});

describe('力争: at worst 滞后', () => {
  test.each<[string, string, Case, string]>([
    ['closed and neither', '2023-01-01', { target: {} }, '滞后'],
    ['≤ exceeded', '2022-02-01', { target: { 比较: '≤' }, rows: times(2) }, '滞后'],
    [
      'one failing 第一议题 of 100%',
      '2022-02-01',
      { target: { 计算方式: '占比', 指标值: '1' }, rows: ['2022-01-05'] },
      '滞后',
    ],
    [
      'late stays late',
      '2022-05-01',
      { target: { 周期: '季度' }, rows: ['2022-04-06 - - - 2022Q1'], period: '2022Q1' },
      '逾期补齐',
    ],
    ['met stays met', '2023-01-01', { target: {}, rows: times(1) }, '达标'],
  ])('%s', (_, asOf, given, status) => {
    expect(statusAsOf(asOf, { ...given, target: { ...given.target, 刚性: '力争' } })).toBe(status);
  });
});

describe('占比', () => {
  const all = { 计算方式: '占比', 指标值: '100%', 周期: '季度' };
  const most = { ...all, 指标值: '0.8' };
  const [good, bad] = ['2022-01-05 - - 是', '2022-01-06 - - 否'];

  test.each<[string, string, Case, string]>([
    ['no row: on track while open, also on the due day', '2022-03-31', { target: all }, '正常'],
    ['no row: met once closed', '2022-04-01', { target: all }, '达标'],
    ['100%: met while all have it', '2022-02-01', { target: all, rows: [good] }, '达标'],
    [
      '100%: short with one failing row, though open',
      '2022-02-01',
      { target: all, rows: [good, good, bad] },
      '未达标',
    ],
    [
      '80%: at risk while below, long before the lead time',
      '2022-01-07',
      { target: most, rows: [good, bad] },
      '滞后',
    ],
    [
      '80%: met again once enough have it',
      '2022-01-07',
      { target: most, rows: [good, good, good, good, bad] },
      '达标',
    ],
    [
      '95%: one failing row can still be made up for, so it is at risk and not short',
      '2022-02-01',
      { target: { ...all, 指标值: '0.95' }, rows: [good, bad] },
      '滞后',
    ],
    [
      '> 50%: just at its quota it is not below, so on track until the lead time',
      '2022-02-01',
      { target: { ...all, 比较: '>', 指标值: '0.5' }, rows: [good, bad] },
      '正常',
    ],
    [
      '> 50%: and at risk within the lead time',
      '2022-03-31',
      { target: { ...all, 比较: '>', 指标值: '0.5' }, rows: [good, bad] },
      '滞后',
    ],
    ['80%: short once closed', '2022-04-01', { target: most, rows: [good, bad] }, '未达标'],
    [
      'late, where only rows after the due hold',
      '2022-05-01',
      { target: all, rows: ['2022-04-06 - - 是 2022Q1'] },
      '逾期补齐',
    ],
    ['≤: exceeded while open', '2022-02-01', { target: { ...most, 比较: '≤' }, rows: [good] }, '未达标'],
  ])('%s', (_, asOf, given, status) => {
    expect(statusAsOf(asOf, { ...given, period: '2022Q1' })).toBe(status);
  });
});

describe('pace', () => {
  // 4 of 8 rows. floor(8 × gone ÷ 365) is 5 from day 229 on, 17 August.
  test.each([
    ['2022-08-16', '正常'],
    ['2022-08-17', '滞后'],
  ])('次数 as of %s: %s', (asOf, status) => {
    expect(statusAsOf(asOf, { target: { 指标值: '8' }, rows: times(4) })).toBe(status);
  });

  // 2.5 of 5. floor(5 × gone ÷ 365) is 3 on day 219 exactly, 7 August: multiplied first.
  test.each([
    ['2022-08-06', '正常'],
    ['2022-08-07', '滞后'],
  ])('数量 as of %s: %s', (asOf, status) => {
    expect(statusAsOf(asOf, { target: { 计算方式: '数量', 指标值: '5' }, rows: ['2022-01-01 - 2.5'] })).toBe(
      status,
    );
  });

  // 40 hours on day 181 (30 June): 40 × 181 ÷ 365 = 19.83, with 10 % tolerance 17.85.
  test.each([
    ['17.8', '', '滞后'],
    ['17.9', '', '正常'],
    ['19.8', '0', '滞后'],
    ['19.9', '0', '正常'],
    ['15.8', '20%', '滞后'],
    ['15.9', '20%', '正常'],
  ])('学时 %s with tolerance %j: %s', (hours, tolerance, status) => {
    const options = tolerance === '' ? '' : `| 学时滞后容差 | ${tolerance} |`;
    expect(
      statusAsOf('2022-06-30', {
        target: { 计算方式: '学时', 指标值: '40' },
        rows: [`2022-01-01 ${hours}`],
        options,
      }),
    ).toBe(status);
  });

  // 36.5 hours on day 100 (10 April), with 10 % tolerance 9 exactly: not behind.
  test.each([
    ['9', '正常'],
    ['8.99', '滞后'],
  ])('学时 %s of 9: %s', (hours, status) => {
    expect(
      statusAsOf('2022-04-10', {
        target: { 计算方式: '学时', 指标值: '36.5' },
        rows: [`2022-01-01 ${hours}`],
      }),
    ).toBe(status);
  });

  test.each([
    ['最新值', ''],
    ['覆盖', '甲、乙、丙'],
  ])('%s has none', (measure, topics) => {
    expect(statusAsOf('2022-10-02', { target: { 计算方式: measure, 指标值: '3', 主题: topics } })).toBe(
      '正常',
    );
    expect(statusAsOf('2022-10-03', { target: { 计算方式: measure, 指标值: '3', 主题: topics } })).toBe(
      '滞后',
    ); // the lead time
  });

  // 12 from 1 April: total 275 days; floor(12 × gone ÷ 275) is 2 from day 46 on, 16 May.
  test.each([
    ['2022-05-15', '正常'],
    ['2022-05-16', '滞后'],
  ])('from 起算日期, as of %s: %s', (asOf, status) => {
    const options = '| 起算日期 | 2022-04-01 |';
    expect(statusAsOf(asOf, { target: { 指标值: '12' }, rows: ['2022-04-01'], options })).toBe(status);
  });

  test('before 起算日期 nothing is behind', () => {
    expect(
      statusAsOf('2022-03-01', { target: { 指标值: '400' }, options: '| 起算日期 | 2022-04-01 |' }),
    ).toBe('正常');
  });

  // Days to due, not to the period's end: 4 until 31 January 2023 are 396 days, 1 from day 99 on, 9 April.
  test.each([
    ['2022-04-08', '正常'],
    ['2022-04-09', '滞后'],
  ])('to the due day, as of %s: %s', (asOf, status) => {
    expect(statusAsOf(asOf, { target: { 指标值: '4', 截止规则: '次年1月31日' } })).toBe(status);
  });

  test('> is behind pace as ≥ is, ≤ never', () => {
    expect(statusAsOf('2022-08-17', { target: { 指标值: '8', 比较: '>' }, rows: times(4) })).toBe('滞后');
    expect(statusAsOf('2022-08-17', { target: { 指标值: '8', 比较: '≤' }, rows: times(4) })).toBe('正常');
  });
});

describe('lead time: asOf > due − days', () => {
  test.each([
    ['周', '2022-W10', '2022-03-12', '2022-03-13'], // due Sunday 13 March, 1 day
    ['每周一', '2022-W10', '2022-03-12', '2022-03-13'],
    ['月', '2022-06', '2022-06-25', '2022-06-26'], // 5
    ['季度', '2022Q2', '2022-06-15', '2022-06-16'], // 15
    ['半年', '2022H1', '2022-06-10', '2022-06-11'], // 20
    ['年', '2022', '2022-10-02', '2022-10-03'], // 90
  ])('%s %s: on track as of %s, at risk as of %s', (cadence, period, before, within) => {
    expect(statusAsOf(before, { target: { 周期: cadence }, period })).toBe('正常');
    expect(statusAsOf(within, { target: { 周期: cadence }, period })).toBe('滞后');
  });

  test.each([
    ['2022-06-20', '正常'],
    ['2022-06-21', '滞后'],
  ])('as the office says: 月10, as of %s: %s', (asOf, status) => {
    const given = { target: { 周期: '月' }, options: '| 提前提醒天数 | 月10 |', period: '2022-06' };
    expect(statusAsOf(asOf, given)).toBe(status);
  });

  test('it goes by the due day', () => {
    const given = { target: { 周期: '月', 截止规则: '当月20日' }, period: '2022-06' };
    expect(statusAsOf('2022-06-15', given)).toBe('正常');
    expect(statusAsOf('2022-06-16', given)).toBe('滞后');
  });
});
